//! Opening a session, whatever the way in; and the pages it leads to.

use domain::people::sign_in::SessionKind;
use platform::db::{Access, NetworkTx};
use platform::token;
use values::{Coded as _, Instant, coded};

use super::store::accounts::{self, Account};
use super::store::sign_in::{self, KnownPerson, NewSession};
use crate::app::App;
use crate::failure::{Failure, Outcome};
use crate::layout::Area;
use crate::network::Face;
use crate::visit::{SESSION_COOKIE, Visit, Who, add_cookie};

coded! {
    /// How a person signed in.
    pub enum Way {
        /// By a link received by e-mail.
        Link => "link",
        /// By their password.
        Password => "password",
        /// By a passkey, which checks the person itself: it counts as a second factor.
        Passkey => "passkey",
        /// From another garden.
        Ticket => "ticket",
        /// By one click, in the demonstration only.
        Demo => "demo",
    }
}

impl Way {
    fn second_factor_at(self, now: Instant) -> Option<Instant> {
        match self {
            Self::Passkey | Self::Demo => Some(now),
            Self::Link | Self::Password | Self::Ticket => None,
        }
    }
}

/// Opens a session for a person whose e-mail address is proven, and leads them on. The account
/// in the network comes first: doing it again after a failure here changes nothing there.
pub(super) async fn open<R>(
    mut visit: Visit<R>,
    person: &KnownPerson,
    way: Way,
    next: &str,
) -> Outcome {
    let garden = visit.tx.garden().clone();
    let mut network = visit.network(Access::Write).await?;
    let account = accounts::make_known(&mut network, &person.email, &garden).await?;
    network.commit().await?;
    sign_in::update_account(&mut visit.tx, person.id, account).await?;
    let now = visit.now();
    let kind = if person.is_staff {
        SessionKind::Staff
    } else {
        SessionKind::Member
    };
    let expires_at = kind.closes_at(now, now);
    let secret = token::fresh();
    let session = NewSession {
        token_hash: &token::digest(&secret),
        person: person.id,
        way: way.code(),
        expires_at,
        second_factor_at: way.second_factor_at(now),
    };
    sign_in::insert_session(&mut visit.tx, session).await?;
    // The house knows when it closes: each use may prolong it.
    let cookie = cookie(&visit.app, &secret, kind.longest_seconds());
    let home = home(kind, &visit.face);
    let to = local_path(next).unwrap_or(home).to_owned();
    let mut answer = visit.lead(&to).await?;
    add_cookie(&mut answer, &cookie);
    Ok(answer)
}

/// The session's cookie; with no second left, it is forgotten.
pub(super) fn cookie(app: &App, secret: &str, seconds: i64) -> String {
    let secure = if app.config.is_secure() {
        "; Secure"
    } else {
        ""
    };
    format!("{SESSION_COOKIE}={secret}; Path=/; HttpOnly; SameSite=Lax; Max-Age={seconds}{secure}")
}

/// A path of this very site, or none: a form never leads elsewhere.
pub fn local_path(text: &str) -> Option<&str> {
    let stays = text.starts_with('/')
        && !text.starts_with("//")
        && !text.contains(['\\', '\r', '\n', '\t'])
        && text.is_ascii()
        && text.len() <= 500;
    stays.then_some(text)
}

/// Where a person starts.
pub(super) fn home(kind: SessionKind, face: &Face) -> &'static str {
    match kind {
        SessionKind::Staff if face.is_network => "/jardins",
        SessionKind::Staff => "/aujourdhui",
        SessionKind::Member if face.is_network => "/mon-compte",
        SessionKind::Member => "/mon-espace",
    }
}

/// The shell of the pages about oneself.
pub fn own_area(who: &Who) -> Area {
    if who.is_staff() {
        Area::Staff
    } else if who.customer.is_some() {
        Area::Member
    } else {
        Area::Public
    }
}

/// The person behind a visit; pages about oneself have no sense without one.
pub(super) async fn own_person<R>(visit: &mut Visit<R>) -> Result<KnownPerson, Failure> {
    let id = visit.who.person.ok_or(Failure::NotAllowed)?;
    let person = sign_in::find_by_id(&mut visit.tx, id).await?;
    person.ok_or(Failure::NotAllowed)
}

/// Their account, as [`proven_account`] finds it.
pub(super) async fn own_account<R>(visit: &mut Visit<R>) -> Result<Account, Failure> {
    let person = own_person(visit).await?;
    let mut network = visit.network(Access::Read).await?;
    let account = proven_account(&mut network, &visit.who, &person).await?;
    account.ok_or(Failure::NotAllowed)
}

/// The account bound to the person when they proved their e-mail address; none when the address
/// is another one since. An address that staff typed opens nobody's account.
pub(super) async fn proven_account(
    network: &mut NetworkTx,
    who: &Who,
    person: &KnownPerson,
) -> Result<Option<Account>, Failure> {
    let Some(id) = who.account else {
        return Ok(None);
    };
    let account = accounts::find(network, id).await?;
    Ok(account.filter(|account| account.email == person.email))
}
