//! How to speak to a person and what surrounds their page: language, theme, garden, menu.

use std::sync::Arc;

use platform::request::Request;

use super::Who;
use crate::app::App;
use crate::layout::{Area, Frame, Notice, Theme, Tone};
use crate::menu;
use crate::network::{self, Face};
use crate::words::{Lang, Words};

/// Everything a frame is made of, without the visit's transaction.
#[derive(Clone, Debug)]
pub struct Manners {
    /// The language.
    pub words: Words,
    pub(super) face: Arc<Face>,
    pub(super) who: Who,
    pub(super) theme: Theme,
    pub(super) notice: Option<Notice>,
    pub(super) path: String,
    pub(super) demo: bool,
}

impl Manners {
    /// What a request says by itself, before any garden is known.
    pub fn of(app: &App, request: &Request) -> Self {
        let accepted = request.header(axum::http::header::ACCEPT_LANGUAGE);
        let lang = request
            .cookie("lang")
            .and_then(Lang::from_code)
            .or_else(|| Lang::accepted(accepted))
            .unwrap_or_default();
        Self {
            words: Words::new(lang),
            face: Arc::new(Face::unknown()),
            who: Who::default(),
            theme: theme(request),
            notice: None,
            path: request.path.clone(),
            demo: app.config.demo,
        }
    }

    /// The frame of a page.
    pub fn frame(&self, area: Area, title: String) -> Frame {
        let is_staff = area == Area::Staff;
        Frame {
            menu: menu::entries(self.words, area, &self.who, &self.face, &self.path),
            submenu: menu::neighbours(self.words, area, &self.who, &self.face, &self.path),
            person: self.who.person.map(|_| self.who.name.clone()),
            notice: self.notice.clone(),
            demo: self.demo,
            seeing_as: self.who.seeing_as.clone(),
            search: is_staff,
            theme: self.theme,
            path: self.path.clone(),
            parts: self.face.modules.clone(),
            help: network::help_on(&self.path),
            ..Frame::new(self.words, self.face.site(), area, title)
        }
    }
}

pub(super) fn theme(request: &Request) -> Theme {
    request
        .cookie("theme")
        .and_then(Theme::from_name)
        .unwrap_or_default()
}

/// The message left by the act that led here.
pub(super) fn notice(request: &Request) -> Option<Notice> {
    let (tone, text) = request
        .cookie(super::answer::NOTICE_COOKIE)?
        .split_once('.')?;
    let tone = Tone::ALL.into_iter().find(|t| t.name() == tone)?;
    let text = platform::form::Form::parse(&format!("t={text}"))
        .value("t")
        .to_owned();
    Some(Notice { tone, text })
}
