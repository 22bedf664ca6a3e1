//! In the demonstration, everybody reads the letters the garden wrote: none really leaves.

use askama::Template;
use platform::mail::{self, StoredMail};
use values::ids::MailId;

use crate::failure::{Failure, Outcome};
use crate::guard::Anyone;
use crate::layout::{Area, Frame};
use crate::visit::Visit;
use crate::words::Words;

const LATEST: i64 = 30;

#[derive(Template)]
#[template(path = "network/mailbox.html")]
struct Page {
    frame: Frame,
    w: Words,
    letters: Vec<StoredMail>,
}

#[derive(Template)]
#[template(path = "network/letter.html")]
struct LetterPage {
    frame: Frame,
    w: Words,
    letter: StoredMail,
}

impl LetterPage {
    /// The lines of the letter, and whether each is an address to follow.
    fn lines(&self) -> Vec<(&str, bool)> {
        let lines = self.letter.text_body.lines();
        lines
            .map(|line| {
                (
                    line,
                    line.starts_with("http://") || line.starts_with("https://"),
                )
            })
            .collect()
    }
}

pub(super) async fn show(mut visit: Visit<Anyone>) -> Outcome {
    if !visit.app.config.demo {
        return Err(Failure::NotFound);
    }
    let page = Page {
        letters: mail::list_latest(&mut visit.tx, LATEST).await?,
        frame: visit.frame(Area::Public, "network-mailbox-title"),
        w: visit.words,
    };
    visit.page(&page)
}

pub(super) async fn show_letter(mut visit: Visit<Anyone>) -> Outcome {
    let id: MailId = visit.param("id")?;
    if !visit.app.config.demo {
        return Err(Failure::NotFound);
    }
    let letter = mail::find(&mut visit.tx, id).await?;
    let letter = letter.ok_or(Failure::NotFound)?;
    let page = LetterPage {
        frame: visit.titled(Area::Public, letter.subject.clone()),
        w: visit.words,
        letter,
    };
    visit.page(&page)
}
