//! How often one may try to sign in or ask for a letter, by address of the network and by e-mail
//! address.

use std::net::IpAddr;
use std::num::NonZeroU32;
use std::sync::Arc;

use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};

/// Slows down whoever tries too often; cheap to clone.
#[derive(Clone)]
pub struct Limits {
    by_peer: Arc<DefaultKeyedRateLimiter<IpAddr>>,
    by_account: Arc<DefaultKeyedRateLimiter<String>>,
    letters: Arc<DefaultKeyedRateLimiter<String>>,
    sign_ups: Arc<DefaultKeyedRateLimiter<IpAddr>>,
}

const PEER: NonZeroU32 = NonZeroU32::MIN.saturating_add(29);
const ACCOUNT: NonZeroU32 = NonZeroU32::MIN.saturating_add(4);
const LETTERS: NonZeroU32 = NonZeroU32::MIN.saturating_add(4);
const SIGN_UPS: NonZeroU32 = NonZeroU32::MIN.saturating_add(19);

impl Default for Limits {
    fn default() -> Self {
        Self {
            by_peer: Arc::new(RateLimiter::keyed(Quota::per_minute(PEER))),
            by_account: Arc::new(RateLimiter::keyed(Quota::per_minute(ACCOUNT))),
            letters: Arc::new(RateLimiter::keyed(Quota::per_hour(LETTERS))),
            sign_ups: Arc::new(RateLimiter::keyed(Quota::per_hour(SIGN_UPS))),
        }
    }
}

impl Limits {
    /// Whether one more try is allowed now: thirty a minute from one address of the network, five
    /// a minute for one e-mail address.
    pub fn allow(&self, peer: IpAddr, account: &str) -> bool {
        self.allow_peer(peer) && self.by_account.check_key(&account.to_lowercase()).is_ok()
    }

    /// The same where no account is named yet: thirty a minute from one address of the network.
    pub fn allow_peer(&self, peer: IpAddr) -> bool {
        self.by_peer.check_key(&peer).is_ok()
    }

    /// The same for a password of this e-mail address: letters asked for by others do not count.
    pub fn allow_password(&self, peer: IpAddr, email: &str) -> bool {
        self.allow(peer, &format!("password {email}"))
    }

    /// Whether one more letter may leave for this e-mail address on somebody's request: five an
    /// hour, so that nobody's mailbox is filled.
    pub fn allow_letter(&self, peer: IpAddr, email: &str) -> bool {
        self.allow_peer(peer) && self.letters.check_key(&email.to_lowercase()).is_ok()
    }

    /// Whether one more visitor may sign up, which writes a household or sends a letter: twenty an
    /// hour from one address of the network, as many as a market stall sees.
    pub fn allow_sign_up(&self, peer: IpAddr, email: &str) -> bool {
        self.sign_ups.check_key(&peer).is_ok() && self.allow_letter(peer, email)
    }
}

#[cfg(test)]
mod tests;
