//! The table of acts: every address, its method, who may come and which function answers. Routes,
//! the rights matrix and the house-wide tests all come from this one table.

use std::future::Future;

use axum::Router;
use axum::extract::State;
use axum::response::Response;
use axum::routing::{MethodRouter, get, post};
use platform::db::Access;
use platform::request::Request;

use crate::app::App;
use crate::failure::Outcome;
use crate::guard::{Guard, Need};
use crate::visit::{self, Visit};

/// One address and method, as declared.
#[derive(Clone, Copy, Debug)]
pub struct ActRoute {
    /// GET or POST.
    pub method: &'static str,
    /// The path, with its variable parts in braces.
    pub path: &'static str,
    /// Who may come.
    pub need: Need,
    /// The room that answers.
    pub room: &'static str,
}

/// The acts of the house, gathered room by room.
#[derive(Default)]
pub struct Acts {
    router: Router<App>,
    routes: Vec<ActRoute>,
    room: &'static str,
}

impl Acts {
    /// The acts of one room, added to the table.
    #[must_use]
    pub fn room(mut self, name: &'static str, acts: fn(Self) -> Self) -> Self {
        self.room = name;
        acts(self)
    }

    /// A page to look at.
    #[must_use]
    pub fn get<R: Guard, F, Fut>(self, path: &'static str, act: F) -> Self
    where
        F: Fn(Visit<R>) -> Fut + Clone + Send + Sync + 'static,
        Fut: Future<Output = Outcome> + Send + 'static,
    {
        self.add::<R, F, Fut>("GET", path, Access::Read, act)
    }

    /// Something to do, alone to write in the garden from its first line to its commit.
    #[must_use]
    pub fn post<R: Guard, F, Fut>(self, path: &'static str, act: F) -> Self
    where
        F: Fn(Visit<R>) -> Fut + Clone + Send + Sync + 'static,
        Fut: Future<Output = Outcome> + Send + 'static,
    {
        self.add::<R, F, Fut>("POST", path, Access::Write, act)
    }

    /// Something to do that starts by slow work (a password, a document): it only reads until it
    /// asks to write with [`Visit::write`], so that nobody waits behind it.
    #[must_use]
    pub fn post_slow<R: Guard, F, Fut>(self, path: &'static str, act: F) -> Self
    where
        F: Fn(Visit<R>) -> Fut + Clone + Send + Sync + 'static,
        Fut: Future<Output = Outcome> + Send + 'static,
    {
        self.add::<R, F, Fut>("POST", path, Access::Read, act)
    }

    fn add<R: Guard, F, Fut>(
        mut self,
        method: &'static str,
        path: &'static str,
        access: Access,
        act: F,
    ) -> Self
    where
        F: Fn(Visit<R>) -> Fut + Clone + Send + Sync + 'static,
        Fut: Future<Output = Outcome> + Send + 'static,
    {
        let answer = move |State(app): State<App>, request: Request| {
            let act = act.clone();
            async move { answer(app, request, access, act).await }
        };
        let handler: MethodRouter<App> = match method {
            "GET" => get(answer),
            _ => post(answer),
        };
        self.router = self.router.route(path, handler);
        self.routes.push(ActRoute {
            method,
            path,
            need: R::NEED,
            room: self.room,
        });
        self
    }

    /// The table itself.
    pub fn routes(&self) -> &[ActRoute] {
        &self.routes
    }

    /// The router that serves the table.
    pub fn into_router(self) -> Router<App> {
        self.router
    }
}

async fn answer<R: Guard, F, Fut>(app: App, request: Request, access: Access, act: F) -> Response
where
    F: Fn(Visit<R>) -> Fut,
    Fut: Future<Output = Outcome>,
{
    let manners = visit::Manners::of(&app, &request);
    let visit = match Visit::<R>::enter(app, request, access).await {
        Ok(visit) => visit,
        Err(failure) => return crate::failure::answer(failure, &manners),
    };
    let manners = visit.manners();
    match act(visit).await {
        Ok(answer) => answer,
        Err(failure) => crate::failure::answer(failure, &manners),
    }
}
