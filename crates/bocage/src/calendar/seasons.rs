//! Staff create a season, open it or close it (CAL-1).

use askama::Template;
use domain::calendar::{season_label, season_starting};
use domain::network::proposal;
use platform::db::DbError;
use platform::form::Form;
use values::ids::SeasonId;
use values::{Day, Period};

use super::store::{self, SeasonRow};
use crate::failure::{Failure, Outcome};
use crate::fields::Reader;
use crate::guard::{CalendarRead, CalendarWrite};
use crate::layout::{Area, Frame};
use crate::network;
use crate::people::history::{self, Entry};
use crate::visit::Visit;
use crate::words::Words;

const PATH: &str = "/calendrier/saisons";

#[derive(Template)]
#[template(path = "calendar/seasons.html")]
struct Page {
    frame: Frame,
    w: Words,
    form: Form,
    seasons: Vec<SeasonRow>,
    can_write: bool,
}

impl Page {
    fn state(&self, season: &SeasonRow) -> String {
        let key = format!("calendar-season-{}", season.state);
        self.w.say(&key).into_owned()
    }
}

pub(super) async fn show(mut visit: Visit<CalendarRead>) -> Outcome {
    let seasons = store::list_seasons(&mut visit.tx).await?;
    let next = seasons.first().map(|season| season.ends_on.plus_days(1));
    let first = match next {
        Some(first) => first,
        None => {
            let settings = network::store::settings(&mut visit.tx).await?;
            proposal(visit.today(), settings.season_first_month()).season_first_day
        }
    };
    let period = season_starting(first);
    let form = Form::filled([
        ("label", season_label(period)),
        ("starts_on", period.first().to_string()),
        ("ends_on", period.last().to_string()),
    ]);
    let page = page(&visit, form, seasons);
    visit.page(&page)
}

pub(super) async fn submit(mut visit: Visit<CalendarWrite>) -> Outcome {
    let mut form = visit.form();
    let Some((label, period)) = read(&mut form, visit.words) else {
        let seasons = store::list_seasons(&mut visit.tx).await?;
        let page = page(&visit, form, seasons);
        return visit.refuse(&page);
    };
    match store::insert_season(&mut visit.tx, &label, period).await {
        Ok(id) => {
            note(&mut visit, id, "history-season-added").await?;
            visit.done(PATH, "calendar-season-added").await
        }
        Err(DbError::Duplicate(_)) => {
            visit.undo().await?;
            form.refuse("label", visit.words.say("calendar-season-label-taken"));
            let seasons = store::list_seasons(&mut visit.tx).await?;
            let page = page(&visit, form, seasons);
            visit.refuse(&page)
        }
        Err(error) => Err(error.into()),
    }
}

pub(super) async fn submit_state(mut visit: Visit<CalendarWrite>) -> Outcome {
    let id: SeasonId = visit.param("id")?;
    let (state, act) = match visit.form().value("do") {
        "open" => ("open", "history-season-opened"),
        "close" => ("closed", "history-season-closed"),
        _ => return Err(Failure::NotFound),
    };
    if !store::update_season_state(&mut visit.tx, id, state).await? {
        return Err(Failure::NotFound);
    }
    note(&mut visit, id, act).await?;
    visit.done(PATH, "ui-saved").await
}

fn page<R>(visit: &Visit<R>, form: Form, seasons: Vec<SeasonRow>) -> Page {
    Page {
        frame: visit.frame(Area::Staff, "calendar-seasons-title"),
        w: visit.words,
        can_write: visit.who.can(domain::people::rights::Right::CalendarWrite),
        form,
        seasons,
    }
}

fn read(form: &mut Form, words: Words) -> Option<(String, Period)> {
    let mut read = Reader::new(form, words);
    let label = read.line("label");
    let first = read.value::<Day>("starts_on");
    let last = read.value::<Day>("ends_on");
    let period = Period::new(first?, last?);
    if period.is_err() {
        read.refuse("ends_on", "calendar-season-ends-before");
    }
    Some((label?, period.ok()?))
}

async fn note(
    visit: &mut Visit<CalendarWrite>,
    id: SeasonId,
    act: &'static str,
) -> Result<(), Failure> {
    let entry = Entry {
        screen: PATH,
        subject: "season",
        subject_id: id.get(),
        customer: None,
        act,
        changes: Vec::new(),
    };
    Ok(history::note(&mut visit.tx, &entry).await?)
}
