//! How often one may try to sign in, by address of the network and by e-mail address.

use std::net::IpAddr;
use std::num::NonZeroU32;
use std::sync::Arc;

use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};

/// Slows down whoever tries too often; cheap to clone.
#[derive(Clone)]
pub struct Limits {
    by_peer: Arc<DefaultKeyedRateLimiter<IpAddr>>,
    by_account: Arc<DefaultKeyedRateLimiter<String>>,
}

const PEER: NonZeroU32 = NonZeroU32::MIN.saturating_add(29);
const ACCOUNT: NonZeroU32 = NonZeroU32::MIN.saturating_add(4);

impl Default for Limits {
    fn default() -> Self {
        Self {
            by_peer: Arc::new(RateLimiter::keyed(Quota::per_minute(PEER))),
            by_account: Arc::new(RateLimiter::keyed(Quota::per_minute(ACCOUNT))),
        }
    }
}

impl Limits {
    /// Whether one more try is allowed now: thirty a minute from one address of the network, five
    /// a minute for one e-mail address.
    pub fn allow(&self, peer: IpAddr, account: &str) -> bool {
        self.by_peer.check_key(&peer).is_ok()
            && self.by_account.check_key(&account.to_lowercase()).is_ok()
    }
}

#[cfg(test)]
mod tests;
