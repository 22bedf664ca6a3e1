//! A person looks after their own account: how they sign in, where they are signed in, and the
//! gardens that know them.

use askama::Template;
use platform::db::Access;
use platform::form::Form;
use values::Coded as _;

use super::session::{Way, own_area, own_person, proven_account};
use super::store::accounts::{self, Account, KnownGarden};
use super::store::passkeys::{self, PasskeyLine};
use super::store::sign_in::{self, KnownPerson, SessionLine};
use crate::failure::{Failure, Outcome};
use crate::guard::SignedIn;
use crate::layout::Frame;
use crate::visit::Visit;
use crate::words::{Lang, Words};

#[derive(Template)]
#[template(path = "people/account.html")]
pub(super) struct Page {
    frame: Frame,
    w: Words,
    form: Form,
    person: KnownPerson,
    account: Option<Account>,
    passkeys: Vec<PasskeyLine>,
    gardens: Vec<KnownGarden>,
    sessions: Vec<SessionLine>,
    this_session: String,
}

impl Page {
    fn way(&self, session: &SessionLine) -> String {
        let way = Way::from_code(&session.way).map_or("link", Way::code);
        self.w.say(&format!("people-way-{way}")).into_owned()
    }

    fn removal(&self, key: &PasskeyLine) -> String {
        format!("/mon-compte/cles/{}/retirer", key.id)
    }

    fn has_password(&self) -> bool {
        self.account
            .as_ref()
            .is_some_and(|account| account.password_hash.is_some())
    }

    fn has_second_factor(&self) -> bool {
        self.account
            .as_ref()
            .is_some_and(|account| account.totp_secret.is_some())
    }

    fn languages(&self) -> [(&'static str, &'static str); 2] {
        Lang::ALL.map(|lang| (lang.code(), lang.own_name()))
    }
}

pub(super) async fn show(visit: Visit<SignedIn>) -> Outcome {
    let (visit, page) = page(visit, Form::default()).await?;
    visit.page(&page)
}

/// The page, with what was typed in one of its forms.
pub(super) async fn page(
    mut visit: Visit<SignedIn>,
    mut form: Form,
) -> Result<(Visit<SignedIn>, Page), Failure> {
    let person = own_person(&mut visit).await?;
    if form.value("language").is_empty() {
        form.set("language", person.language.clone());
    }
    let sessions = sign_in::list_sessions(&mut visit.tx, person.id).await?;
    let mut network = visit.network(Access::Read).await?;
    let account = proven_account(&mut network, &visit.who, &person).await?;
    let (mut gardens, mut keys) = (Vec::new(), Vec::new());
    if let Some(account) = &account {
        gardens = accounts::list_gardens(&mut network, account.id).await?;
        keys = passkeys::list(&mut network, account.id).await?;
    }
    drop(network);
    gardens.retain(|garden| garden.slug != visit.tx.garden().as_str());
    let mut frame = visit.frame(own_area(&visit.who), "people-account-title");
    frame.modules.push("passkey.js");
    let page = Page {
        frame,
        w: visit.words,
        form,
        person,
        account,
        passkeys: keys,
        gardens,
        sessions,
        this_session: visit.who.session.clone().unwrap_or_default(),
    };
    Ok((visit, page))
}
