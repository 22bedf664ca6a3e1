//! The second factors of an account, codes and passkeys: who may change them, and the letter that
//! tells of a new one, so that nobody adds one unseen.

use domain::people::sign_in::{SecondFactor, check_factor_change};
use platform::db::{Access, NetworkTx};
use platform::mail;
use values::Email;

use super::session::own_person;
use super::store::accounts::Account;
use super::store::passkeys::{self, PasskeyLine};
use crate::failure::Failure;
use crate::guard::SignedIn;
use crate::layout::mail::Message;
use crate::visit::Visit;
use crate::words::{Lang, Words};

/// The passkeys of an account.
pub(super) async fn keys(
    visit: &Visit<SignedIn>,
    account: &Account,
) -> Result<Vec<PasskeyLine>, Failure> {
    let mut network = visit.network(Access::Read).await?;
    Ok(passkeys::list(&mut network, account.id).await?)
}

/// Lets this session change the factors of the account, or leads to where one is shown, on the
/// way to `next` (PPL-1).
pub(super) fn check(
    visit: &Visit<SignedIn>,
    account: &Account,
    keys: &[PasskeyLine],
    next: &str,
) -> Result<(), Failure> {
    let factor = if account.totp_secret.is_none() && keys.is_empty() {
        SecondFactor::NotSet
    } else {
        let shown_at = visit.who.second_factor_at;
        shown_at.map_or(SecondFactor::NotShown, SecondFactor::Shown)
    };
    check_factor_change(factor, visit.now()).map_err(|_refusal| Failure::SecondFactorNeeded {
        next: next.to_owned(),
    })
}

/// The network's rows to write, once this session may change the factors of the account.
pub(super) async fn change(
    visit: &Visit<SignedIn>,
    account: &Account,
) -> Result<NetworkTx, Failure> {
    let mut network = visit.network(Access::Write).await?;
    let keys = passkeys::list(&mut network, account.id).await?;
    check(visit, account, &keys, "/mon-compte")?;
    Ok(network)
}

/// Tells the person that their account has a factor more; `key` says which.
pub(super) async fn tell(
    visit: &mut Visit<SignedIn>,
    account: &Account,
    key: &str,
) -> Result<(), Failure> {
    let Ok(email) = account.email.parse::<Email>() else {
        return Ok(());
    };
    let person = own_person(visit).await?;
    let words = Words::new(Lang::from_code(&person.language).unwrap_or_default());
    let site = visit.face.site();
    let subject = words.say1("people-factor-added-subject", "garden", &site.name);
    let letter = Message::new(words, site, "second_factor", subject)
        .paragraph(words.say(key))
        .paragraph(words.say("people-factor-added-not-you"))
        .link(
            words.say("people-account-title"),
            visit.address("/mon-compte"),
        )
        .to(email, None)?;
    mail::enqueue(&mut visit.tx, &letter).await?;
    Ok(())
}
