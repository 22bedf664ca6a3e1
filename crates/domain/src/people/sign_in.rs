//! Signing in: how long links and sessions live, which passwords are refused, and when a
//! second factor is asked for.

use values::{Instant, coded};

use super::rights::{Right, needs_second_factor};

/// How long a sign-in link received by e-mail may be used, in seconds: half an hour.
pub const LINK_LIFE_SECONDS: i64 = 1_800;

/// How long a proof by second factor counts, in seconds: twelve hours, a working day.
pub const SECOND_FACTOR_LIFE_SECONDS: i64 = 43_200;

/// The fewest characters of a password.
pub const PASSWORD_MIN_LENGTH: usize = 12;

/// The most characters of a password, so that checking one stays quick.
pub const PASSWORD_MAX_LENGTH: usize = 200;

/// Why a sign-in link no longer opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LinkRefusal {
    /// It was used already.
    #[error("the link was used already")]
    AlreadyUsed,
    /// It was sent too long ago.
    #[error("the link is too old")]
    TooOld,
}

/// Whether a link sent then may be used now: once, within half an hour. Rule PPL-1.
pub fn check_link(
    sent_at: Instant,
    used_at: Option<Instant>,
    now: Instant,
) -> Result<(), LinkRefusal> {
    if used_at.is_some() {
        return Err(LinkRefusal::AlreadyUsed);
    }
    if sent_at.seconds_until(now) > LINK_LIFE_SECONDS {
        return Err(LinkRefusal::TooOld);
    }
    Ok(())
}

coded! {
    /// For whom a session was opened: what can be done with it decides how long it lasts.
    pub enum SessionKind {
        /// A member, most often on their own phone.
        Member => "member",
        /// Staff, often on a shared computer.
        Staff => "staff",
    }
}

impl SessionKind {
    /// The seconds after which an unused session closes: 60 days, or 10 hours for staff.
    pub fn idle_seconds(self) -> i64 {
        match self {
            Self::Member => 5_184_000,
            Self::Staff => 36_000,
        }
    }

    /// The seconds after which a session closes in any case: a year, or 7 days for staff.
    pub fn longest_seconds(self) -> i64 {
        match self {
            Self::Member => 31_536_000,
            Self::Staff => 604_800,
        }
    }

    /// The instant at which the session closes unless it is used again. Rule PPL-1.
    pub fn closes_at(self, signed_in_at: Instant, seen_at: Instant) -> Instant {
        let when_idle = seen_at.plus_seconds(self.idle_seconds());
        when_idle.min(signed_in_at.plus_seconds(self.longest_seconds()))
    }

    /// The instant to which a use prolongs a session that would close then; none while it moves it
    /// by less than a tenth of the idle time, so that most visits write nothing. Rule PPL-1.
    pub fn prolonged(
        self,
        signed_in_at: Instant,
        closes_at: Instant,
        seen_at: Instant,
    ) -> Option<Instant> {
        let later = self.closes_at(signed_in_at, seen_at);
        let tenths = closes_at.seconds_until(later).saturating_mul(10);
        (tenths >= self.idle_seconds()).then_some(later)
    }
}

/// Why a password was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PasswordRefusal {
    /// Fewer than twelve characters; a few words in a row are enough.
    #[error("fewer than {PASSWORD_MIN_LENGTH} characters")]
    TooShort,
    /// More than two hundred characters.
    #[error("more than {PASSWORD_MAX_LENGTH} characters")]
    TooLong,
    /// One of the first that would be tried.
    #[error("too common")]
    TooCommon,
    /// Made of the person's own name or address.
    #[error("made of the person's own name or address")]
    OwnName,
}

/// Words that people reach for when asked for a long password.
const COMMON_WORDS: [&str; 14] = [
    "123456789",
    "987654321",
    "abcdefgh",
    "azertyuiop",
    "bonjour",
    "jardin",
    "jetaime",
    "motdepasse",
    "panier",
    "password",
    "poiuytreza",
    "qwertyuiop",
    "qwertzuiop",
    "soleil",
];

/// A password with one of these words keeps at least this many characters beside it.
const OWN_PART: usize = 7;

/// Whether a password may be kept: twelve characters or a phrase, not a common one, not the
/// person's own name. `own_names` are their address and names. Rule PPL-1.
pub fn check_password(password: &str, own_names: &[&str]) -> Result<(), PasswordRefusal> {
    let length = password.chars().count();
    if length < PASSWORD_MIN_LENGTH {
        return Err(PasswordRefusal::TooShort);
    }
    if length > PASSWORD_MAX_LENGTH {
        return Err(PasswordRefusal::TooLong);
    }
    let letters = password.to_lowercase();
    let mostly =
        |word: &str| letters.contains(word) && letters.replace(word, "").chars().count() < OWN_PART;
    if distinct_characters(&letters) < 5 || COMMON_WORDS.into_iter().any(mostly) {
        return Err(PasswordRefusal::TooCommon);
    }
    let names = own_names
        .iter()
        .flat_map(|name| name.split('@'))
        .map(str::to_lowercase);
    if names
        .filter(|name| name.chars().count() >= 4)
        .any(|name| mostly(&name))
    {
        return Err(PasswordRefusal::OwnName);
    }
    Ok(())
}

fn distinct_characters(text: &str) -> usize {
    text.chars()
        .collect::<std::collections::BTreeSet<_>>()
        .len()
}

/// What is known of a session's second factor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SecondFactor {
    /// The account has none yet.
    NotSet,
    /// The account has one that was not shown in this session.
    NotShown,
    /// It was shown in this session at that instant; a passkey counts as shown.
    Shown(Instant),
}

coded! {
    /// Whether the garden asks for a second factor where a right needs one. Rule PPL-1.
    pub enum SecondFactorPolicy {
        /// It is asked for: the default.
        Required => "required",
        /// It is not.
        Optional => "optional",
    }
}

/// What stands between a person and a right they hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SecondFactorRefusal {
    /// They first have to set a second factor up.
    #[error("a second factor has to be set up")]
    SetUp,
    /// They have to show it again.
    #[error("the second factor has to be shown")]
    Show,
}

/// Whether a right they hold may be used in this session. Rule PPL-1.
pub fn check_second_factor(
    right: Right,
    policy: SecondFactorPolicy,
    factor: SecondFactor,
    now: Instant,
) -> Result<(), SecondFactorRefusal> {
    if policy == SecondFactorPolicy::Optional || !needs_second_factor(right) {
        return Ok(());
    }
    match factor {
        SecondFactor::NotSet => Err(SecondFactorRefusal::SetUp),
        SecondFactor::Shown(at) if is_recent(at, now) => Ok(()),
        SecondFactor::NotShown | SecondFactor::Shown(_) => Err(SecondFactorRefusal::Show),
    }
}

/// Whether the second factors of an account may be changed in this session: the first one is
/// added freely, others only by who shows one. Rule PPL-1.
pub fn check_factor_change(factor: SecondFactor, now: Instant) -> Result<(), SecondFactorRefusal> {
    match factor {
        SecondFactor::NotSet => Ok(()),
        SecondFactor::Shown(at) if is_recent(at, now) => Ok(()),
        SecondFactor::NotShown | SecondFactor::Shown(_) => Err(SecondFactorRefusal::Show),
    }
}

fn is_recent(shown_at: Instant, now: Instant) -> bool {
    shown_at.seconds_until(now) <= SECOND_FACTOR_LIFE_SECONDS
}

#[cfg(test)]
mod tests;
