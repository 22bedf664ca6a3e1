//! Staff see the jobs and letters that were given up, and try them again.

use askama::Template;
use domain::people::rights::Right;
use platform::jobs::{self, DeadJob};
use values::ids::JobId;

use crate::failure::{Failure, Outcome};
use crate::guard::{JobsRead, JobsWrite};
use crate::layout::{Area, Frame};
use crate::people::history::{self, Entry};
use crate::visit::Visit;
use crate::words::Words;

const PATH: &str = "/reglages/taches";

#[derive(Template)]
#[template(path = "network/jobs.html")]
struct Page {
    frame: Frame,
    w: Words,
    dead: Vec<DeadJob>,
    waiting: i64,
    may_retry: bool,
}

impl Page {
    fn word(&self, job: &DeadJob) -> String {
        let word = match job.kind.as_str() {
            platform::mail::SEND => self.w.say("network-job-mail"),
            super::tell::NAME => self.w.say("network-job-tell-name"),
            super::tell::COUNTS => self.w.say("network-job-tell-counts"),
            kind => self.w.say1("network-job-other", "kind", kind),
        };
        word.into_owned()
    }
}

pub(super) async fn show(mut visit: Visit<JobsRead>) -> Outcome {
    let (waiting, _) = jobs::count(&mut visit.tx).await?;
    let page = Page {
        dead: jobs::list_dead(&mut visit.tx).await?,
        waiting,
        may_retry: visit.who.can(Right::JobsWrite),
        frame: visit.frame(Area::Staff, "network-jobs-title"),
        w: visit.words,
    };
    visit.page(&page)
}

pub(super) async fn submit(mut visit: Visit<JobsWrite>) -> Outcome {
    let id: JobId = visit.param("id")?;
    if !jobs::retry(&mut visit.tx, id).await? {
        return Err(Failure::NotFound);
    }
    let entry = Entry {
        screen: PATH,
        subject: "setting",
        subject_id: 0,
        customer: None,
        act: "history-job-retried",
        changes: Vec::new(),
    };
    history::note(&mut visit.tx, &entry).await?;
    visit.done(PATH, "network-job-retried").await
}
