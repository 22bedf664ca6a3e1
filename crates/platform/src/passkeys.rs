//! Passkeys: challenges made for a browser and its answers checked. What is between the two, and
//! the keys themselves, are texts that the caller keeps.

use values::ids::AccountId;
use webauthn_rs::prelude::{
    CreationChallengeResponse, DiscoverableAuthentication, DiscoverableKey, Passkey,
    PasskeyRegistration, PublicKeyCredential, RegisterPublicKeyCredential, Url, Uuid,
};
use webauthn_rs::{Webauthn, WebauthnBuilder};

use crate::token;

/// Why a challenge could not be made or an answer was refused.
#[derive(Debug, thiserror::Error)]
pub enum PasskeyError {
    /// The answer is not one of this key, or not to this challenge.
    #[error("passkey: {0}")]
    Refused(#[from] webauthn_rs::prelude::WebauthnError),
    /// What was sent or kept is not of the expected form.
    #[error("passkey: {0}")]
    Form(#[from] serde_json::Error),
    /// The address of the site cannot carry passkeys.
    #[error("passkey: the address of the site is not one")]
    Address,
}

/// A question for the browser, and what to keep until it answers.
#[derive(Clone, Debug)]
pub struct Challenge {
    /// The options for the browser, as JSON.
    pub options: String,
    /// What to keep here meanwhile.
    pub state: String,
}

/// A key to keep.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredKey {
    /// Its own id, to find it when signing in.
    pub credential_id: String,
    /// The key, as text.
    pub credential: String,
}

/// For whom a key is made.
#[derive(Clone, Copy, Debug)]
pub struct Owner<'a> {
    /// The account it opens.
    pub account: AccountId,
    /// Its e-mail address, shown by the device.
    pub email: &'a str,
    /// The keys it has already, so that one device is not added twice.
    pub keys: &'a [String],
}

/// The passkeys of one site: its own name, and the address a browser sees.
pub struct Passkeys {
    webauthn: Webauthn,
}

impl Passkeys {
    /// For a site such as `https://breuil.example.org`, with keys that open all of `example.org`.
    pub fn at(relying_party: &str, origin: &str) -> Result<Self, PasskeyError> {
        let origin = Url::parse(origin).map_err(|_unreadable| PasskeyError::Address)?;
        let builder = WebauthnBuilder::new(relying_party, &origin)?;
        let webauthn = builder.rp_name("Bocage").allow_subdomains(true).build()?;
        Ok(Self { webauthn })
    }

    /// Starts adding a key that can be found without typing an address.
    pub fn start_adding(&self, owner: Owner<'_>) -> Result<Challenge, PasskeyError> {
        let known = owner.keys.iter().map(|key| serde_json::from_str(key));
        let known: Vec<Passkey> = known.collect::<Result<_, _>>()?;
        let known = known.iter().map(|key| key.cred_id().clone()).collect();
        let handle = Uuid::from_u128(u128::from(owner.account.get().unsigned_abs()));
        let (question, state): (CreationChallengeResponse, PasskeyRegistration) = self
            .webauthn
            .start_passkey_registration(handle, owner.email, owner.email, Some(known))?;
        let mut options = serde_json::to_value(&question)?;
        if let Some(wish) = options.pointer_mut("/publicKey/authenticatorSelection") {
            *wish = serde_json::json!({
                "residentKey": "required", "requireResidentKey": true,
                "userVerification": "required",
            });
        }
        Ok(Challenge {
            options: options.to_string(),
            state: serde_json::to_string(&state)?,
        })
    }

    /// Checks the browser's answer and gives the key to keep.
    pub fn finish_adding(&self, answer: &str, state: &str) -> Result<StoredKey, PasskeyError> {
        let answer: RegisterPublicKeyCredential = serde_json::from_str(answer)?;
        let state: PasskeyRegistration = serde_json::from_str(state)?;
        let key = self.webauthn.finish_passkey_registration(&answer, &state)?;
        stored(&key)
    }

    /// Starts signing in with whatever key the person chooses.
    pub fn start_signing_in(&self) -> Result<Challenge, PasskeyError> {
        let (question, state) = self.webauthn.start_discoverable_authentication()?;
        Ok(Challenge {
            options: serde_json::to_string(&question)?,
            state: serde_json::to_string(&state)?,
        })
    }

    /// Checks the answer against the key it names; gives the key as it now has to be kept.
    pub fn finish_signing_in(
        &self,
        answer: &str,
        state: &str,
        credential: &str,
    ) -> Result<StoredKey, PasskeyError> {
        let answer: PublicKeyCredential = serde_json::from_str(answer)?;
        let state: DiscoverableAuthentication = serde_json::from_str(state)?;
        let mut key: Passkey = serde_json::from_str(credential)?;
        let proof = self.webauthn.finish_discoverable_authentication_v2(
            &answer,
            state,
            DiscoverableKey::from(&key),
        )?;
        key.update_credential(&proof);
        stored(&key)
    }
}

/// Which key an answer names.
pub fn credential_id(answer: &str) -> Result<String, PasskeyError> {
    let answer: PublicKeyCredential = serde_json::from_str(answer)?;
    Ok(token::hex(answer.get_credential_id()))
}

fn stored(key: &Passkey) -> Result<StoredKey, PasskeyError> {
    Ok(StoredKey {
        credential_id: token::hex(key.cred_id()),
        credential: serde_json::to_string(key)?,
    })
}

#[cfg(test)]
mod tests;
