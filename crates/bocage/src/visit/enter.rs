//! Letting a visit in: the garden from the host, the person from the session, then the guard.

use std::marker::PhantomData;
use std::sync::Arc;

use axum::http::Method;
use domain::people::rights::{Right, needs_second_factor};
use domain::people::sign_in::{self, SecondFactor};
use platform::db::{Access, Author, GardenTx};
use platform::request::Request;
use platform::token;

use super::{Manners, Visit, Who};
use crate::app::App;
use crate::failure::Failure;
use crate::guard::{Guard, Need};
use crate::{network, people};

/// The cookie that carries a session's secret.
pub const SESSION_COOKIE: &str = "bocage_session";

impl<R: Guard> Visit<R> {
    /// Lets the visit in, or says why not.
    pub async fn enter(app: App, request: Request, access: Access) -> Result<Self, Failure> {
        if request.method == Method::POST && !request.is_from_own_pages() {
            return Err(Failure::ForeignPage);
        }
        let now = app.clock.now();
        let garden = app
            .directory
            .find(&app, request.host())
            .await?
            .ok_or(Failure::NotFound)?;
        // Whoever is turned away has only read: the garden's writer is not kept waiting.
        let mut tx = app.databases.garden(&garden, Access::Read, now).await?;
        let face = Arc::new(network::store::find_face(&mut tx).await?);
        let who = find_who(&mut tx, &request).await?;
        if let (Some(session), Some(until)) = (&who.session, who.prolonged) {
            // The visit lets its moment go, writes, and reads again.
            drop(tx);
            tx = app.databases.garden(&garden, Access::Write, now).await?;
            people::store::sign_in::prolong_session(&mut tx, session, until).await?;
            tx.commit().await?;
            tx = app.databases.garden(&garden, Access::Read, now).await?;
        }
        let words = Manners::of(&app, &request).words;
        check(R::NEED, &who, &request)?;
        if network::module_of(&request.path).is_some_and(|module| !face.uses(module)) {
            return Err(Failure::ModuleOff);
        }
        if let Need::Right(right) = R::NEED {
            check_second_factor(&mut tx, right, &who, &request).await?;
        }
        if access == Access::Write {
            drop(tx);
            tx = app.databases.garden(&garden, access, now).await?;
        }
        if let Some(person) = who.person {
            tx.act_as(Author {
                person: Some(person),
                name: who.name.clone(),
            });
        }
        Ok(Self {
            app,
            request,
            tx,
            who,
            words,
            face,
            guard: PhantomData,
        })
    }
}

async fn find_who(tx: &mut GardenTx, request: &Request) -> Result<Who, Failure> {
    let Some(secret) = request.cookie(SESSION_COOKIE) else {
        return Ok(Who::default());
    };
    let session = token::digest(secret);
    Ok(people::store::find_who(tx, &session)
        .await?
        .unwrap_or_default())
}

fn check(need: Need, who: &Who, request: &Request) -> Result<(), Failure> {
    let next = || request.path.clone();
    if who.seeing_as.is_some() && request.method == Method::POST && need != Need::SignedIn {
        return Err(Failure::ReadOnly);
    }
    match need {
        Need::Anyone => Ok(()),
        _ if who.person.is_none() => Err(Failure::SignInNeeded { next: next() }),
        Need::SignedIn => Ok(()),
        Need::Member if who.customer.is_some() => Ok(()),
        Need::Right(right) if who.can(right) => Ok(()),
        Need::Member | Need::Right(_) => Err(Failure::NotAllowed),
    }
}

/// Bank data ask for the second factor, if the garden's policy does (PPL-1).
async fn check_second_factor(
    tx: &mut GardenTx,
    right: Right,
    who: &Who,
    request: &Request,
) -> Result<(), Failure> {
    if !needs_second_factor(right) {
        return Ok(());
    }
    let policy = network::store::second_factor_policy(tx).await?;
    let factor = who
        .second_factor_at
        .map_or(SecondFactor::NotShown, SecondFactor::Shown);
    sign_in::check_second_factor(right, policy, factor, tx.now()).map_err(|_refusal| {
        Failure::SecondFactorNeeded {
            next: request.path.clone(),
        }
    })
}
