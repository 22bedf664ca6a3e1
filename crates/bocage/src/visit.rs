//! One person's visit to one garden: who is here, with what right, inside one transaction.
//!
//! An act receives a `Visit<R>`: by then the garden is found from the host, the session is read,
//! the right `R` is checked, and a transaction bound to this garden is open. Nothing else reaches
//! a garden's rows from a page.

mod answer;
mod enter;
mod manners;

use std::marker::PhantomData;
use std::sync::Arc;

use domain::people::rights::{Right, Rights};
use platform::db::{Access, GardenTx, NetworkTx};
use platform::form::Form;
use platform::request::Request;
use values::ids::{AccountId, CustomerId, DepotId, PersonId};
use values::{Day, Instant};

use crate::app::App;
use crate::failure::Failure;
use crate::layout::{Area, Frame};
use crate::network::Face;
use crate::people::history::{self, Change, Entry};
use crate::words::Words;

pub use answer::{Notice, add_cookie, file_answer, see_other};
pub use enter::SESSION_COOKIE;
pub use manners::Manners;

/// A visit that passed the guard `R`.
pub struct Visit<R> {
    /// The house.
    pub app: App,
    /// What the browser sent.
    pub request: Request,
    /// The transaction in this garden.
    pub tx: GardenTx,
    /// Who is here.
    pub who: Who,
    /// The language to speak.
    pub words: Words,
    /// The garden as every page shows it.
    pub face: Arc<Face>,
    guard: PhantomData<R>,
}

/// Who is behind a visit.
#[derive(Clone, Debug, Default)]
pub struct Who {
    /// The person signed in, if any.
    pub person: Option<PersonId>,
    /// Their account in the network.
    pub account: Option<AccountId>,
    /// Their name.
    pub name: String,
    /// Their household or organisation; the one looked at when seeing as a member.
    pub customer: Option<CustomerId>,
    /// What they may do as staff.
    pub rights: Rights,
    /// Depots they keep: a role bound to one depot counts there alone.
    pub keeps: Vec<DepotId>,
    /// The digest of their session's secret.
    pub session: Option<String>,
    /// Until when this visit keeps their session open, if that is to be written down.
    pub prolonged: Option<Instant>,
    /// When the second factor was given in this session.
    pub second_factor_at: Option<Instant>,
    /// The name of the customer through whose eyes staff look, read-only (PPL-4).
    pub seeing_as: Option<String>,
}

impl Who {
    /// Whether this person works or helps here, beyond being a member.
    pub fn is_staff(&self) -> bool {
        !self.rights.is_empty() || !self.keeps.is_empty()
    }

    /// Whether they hold this right.
    pub fn can(&self, right: Right) -> bool {
        self.rights.holds(right)
    }
}

impl<R> Visit<R> {
    /// The instant of the request.
    pub fn now(&self) -> Instant {
        self.tx.now()
    }

    /// The day of the request, in France.
    pub fn today(&self) -> Day {
        self.tx.now().day()
    }

    /// A variable part of the path; what cannot be read is not found.
    pub fn param<T: std::str::FromStr>(&self, name: &str) -> Result<T, Failure> {
        self.request.param(name).ok_or(Failure::NotFound)
    }

    /// The form that was sent.
    pub fn form(&self) -> Form {
        self.request.form()
    }

    /// The customer of a `Visit<Member>`.
    pub fn customer(&self) -> Result<CustomerId, Failure> {
        self.who.customer.ok_or(Failure::NotAllowed)
    }

    /// Leaves the reading transaction for a writing one (acts added by `post_slow`): what was read
    /// before may have changed.
    pub async fn write(&mut self) -> Result<(), Failure> {
        self.open_again(Access::Write).await
    }

    /// Gives up everything written so far and reads again, to show the page with its refusal.
    pub async fn undo(&mut self) -> Result<(), Failure> {
        self.open_again(Access::Read).await
    }

    async fn open_again(&mut self, access: Access) -> Result<(), Failure> {
        let author = self.tx.author().clone();
        let garden = self.tx.garden().clone();
        let mut tx = self
            .app
            .databases
            .garden(&garden, access, self.tx.now())
            .await?;
        tx.act_as(author);
        self.tx = tx;
        Ok(())
    }

    /// Writes a line of the history of something of the garden, in this transaction.
    pub async fn note(
        &mut self,
        (subject, id): (&'static str, i64),
        act: &'static str,
        changes: Vec<Change>,
    ) -> Result<(), Failure> {
        let entry = Entry {
            screen: &self.request.path,
            subject,
            subject_id: id,
            customer: None,
            act,
            changes,
        };
        Ok(history::note(&mut self.tx, &entry).await?)
    }

    /// A transaction in the network's own database, apart from the garden's.
    pub async fn network(&self, access: Access) -> Result<NetworkTx, Failure> {
        Ok(self.app.databases.network(access, self.tx.now()).await?)
    }

    /// An absolute address of this garden, for letters.
    pub fn address(&self, path: &str) -> String {
        format!(
            "{}{path}",
            self.app
                .directory
                .address_of(&self.app.config, self.tx.garden())
        )
    }

    /// The frame of a page of this visit; its title is a key of the words.
    pub fn frame(&self, area: Area, title_key: &str) -> Frame {
        self.manners()
            .frame(area, self.words.say(title_key).into_owned())
    }

    /// The same with a title already written (a name, a day).
    pub fn titled(&self, area: Area, title: impl Into<String>) -> Frame {
        self.manners().frame(area, title.into())
    }

    /// How to speak to this person and what surrounds them, without the visit itself.
    pub fn manners(&self) -> Manners {
        Manners {
            words: self.words,
            face: Arc::clone(&self.face),
            who: self.who.clone(),
            theme: manners::theme(&self.request),
            notice: manners::notice(&self.request),
            path: self.request.path.clone(),
            demo: self.app.config.demo,
        }
    }
}
