//! Staff create a round or change its file (DEP-5).

use askama::Template;
use platform::db::DbError;
use platform::form::Form;
use values::ids::RoundId;
use values::{Coded as _, Hue, Weekday};

use super::store::{self, NewRound, RoundFile};
use crate::failure::{Failure, Outcome};
use crate::fields::Reader;
use crate::guard::DepotsWrite;
use crate::layout::{Area, Frame};
use crate::network;
use crate::people::history;
use crate::visit::Visit;
use crate::words::Words;

#[derive(Template)]
#[template(path = "depots/round_edit.html")]
struct Page {
    frame: Frame,
    w: Words,
    form: Form,
    back: String,
    weekdays: Vec<(&'static str, &'static str)>,
}

pub(super) async fn show_new(mut visit: Visit<DepotsWrite>) -> Outcome {
    let settings = network::store::settings(&mut visit.tx).await?;
    let form = Form::filled([
        ("hue", "135".to_owned()),
        ("preparation_hour", settings.preparation_hour().to_string()),
        ("lead_hours", settings.change_lead_hours().to_string()),
    ]);
    let page = page(&visit, form, None);
    visit.page(&page)
}

pub(super) async fn submit_new(mut visit: Visit<DepotsWrite>) -> Outcome {
    let mut form = visit.form();
    let Some(round) = read(&mut form, visit.words) else {
        let page = page(&visit, form, None);
        return visit.refuse(&page);
    };
    match store::insert_round(&mut visit.tx, &round).await {
        Ok(id) => {
            visit
                .note(("round", id.get()), "history-round-added", Vec::new())
                .await?;
            visit
                .done(&format!("/tournees/{id}"), "depots-rounds-added")
                .await
        }
        Err(error) => refuse_code(visit, form, error, None).await,
    }
}

pub(super) async fn show(mut visit: Visit<DepotsWrite>) -> Outcome {
    let file = find(&mut visit).await?;
    let page = page(&visit, filled(&file), Some(&file));
    visit.page(&page)
}

pub(super) async fn submit(mut visit: Visit<DepotsWrite>) -> Outcome {
    let file = find(&mut visit).await?;
    let mut form = visit.form();
    let version: i64 = form.value("version").parse().unwrap_or(0);
    let read = read(&mut form, visit.words);
    let Some(round) = read.filter(|round| keeps_its_days(&mut form, visit.words, &file, round))
    else {
        let page = page(&visit, form, Some(&file));
        return visit.refuse(&page);
    };
    match store::update_round(&mut visit.tx, file.id, version, &round).await {
        Ok(true) => {
            let w = visit.words;
            let changes = history::differences(&told(w, &stored(&file)), &told(w, &round));
            let subject = ("round", file.id.get());
            visit
                .note(subject, "history-round-changed", changes)
                .await?;
            visit
                .done(&format!("/tournees/{}", file.id), "depots-rounds-changed")
                .await
        }
        Ok(false) => Err(Failure::ChangedMeanwhile),
        Err(error) => refuse_code(visit, form, error, Some(&file)).await,
    }
}

/// The days of a round that has baskets to come do not change under them.
fn keeps_its_days(form: &mut Form, w: Words, file: &RoundFile, round: &NewRound) -> bool {
    let days = file.days();
    let same = days.preparation == round.preparation && days.delivery == round.delivery;
    if !same && file.next_on.is_some() {
        form.refuse("delivery", w.say("depots-rounds-days-refused"));
        return false;
    }
    true
}

async fn find(visit: &mut Visit<DepotsWrite>) -> Result<RoundFile, Failure> {
    let id: RoundId = visit.param("id")?;
    let file = store::find_round(&mut visit.tx, id).await?;
    file.filter(|round| !round.is_archived)
        .ok_or(Failure::NotFound)
}

async fn refuse_code(
    mut visit: Visit<DepotsWrite>,
    mut form: Form,
    error: DbError,
    file: Option<&RoundFile>,
) -> Outcome {
    let DbError::Duplicate(_) = error else {
        return Err(error.into());
    };
    visit.undo().await?;
    form.refuse("code", visit.words.say("depots-rounds-code-taken"));
    let page = page(&visit, form, file);
    visit.refuse(&page)
}

fn page(visit: &Visit<DepotsWrite>, form: Form, file: Option<&RoundFile>) -> Page {
    let w = visit.words;
    let frame = match file {
        Some(file) => visit.titled(Area::Staff, file.name.clone()),
        None => visit.frame(Area::Staff, "depots-rounds-new"),
    };
    let weekdays = Weekday::ALL.iter().map(|day| (day.code(), w.weekday(*day)));
    Page {
        frame,
        w,
        form,
        back: file.map_or("/tournees".to_owned(), |file| {
            format!("/tournees/{}", file.id)
        }),
        weekdays: weekdays.collect(),
    }
}

fn read(form: &mut Form, words: Words) -> Option<NewRound> {
    let mut read = Reader::new(form, words);
    let code = read.line("code");
    let name = read.line("name");
    let hue = read.value::<Hue>("hue");
    let preparation = read.choice::<Weekday>("preparation");
    let delivery = read.choice::<Weekday>("delivery");
    let hour = read.value::<i64>("preparation_hour");
    let hour = hour.filter(|hour| *hour <= 23).or_else(|| {
        read.refuse("preparation_hour", "depots-rounds-hour-wrong");
        None
    });
    let lead_hours = read.value::<i64>("lead_hours");
    let driver = read.optional_line("driver");
    let comment = read.text("comment");
    Some(NewRound {
        code: code?,
        name: name?,
        hue: hue?.get(),
        preparation: preparation?,
        delivery: delivery?,
        preparation_hour: hour?,
        lead_hours: lead_hours?,
        driver: driver?,
        comment: comment?,
    })
}

fn stored(file: &RoundFile) -> NewRound {
    NewRound {
        code: file.code.clone(),
        name: file.name.clone(),
        hue: file.hue,
        preparation: file.days().preparation,
        delivery: file.days().delivery,
        preparation_hour: file.preparation_hour,
        lead_hours: file.lead_hours,
        driver: file.driver.clone(),
        comment: file.comment.clone(),
    }
}

fn filled(file: &RoundFile) -> Form {
    let days = file.days();
    Form::filled([
        ("code", file.code.clone()),
        ("name", file.name.clone()),
        ("hue", file.hue.to_string()),
        ("preparation", days.preparation.code().to_owned()),
        ("delivery", days.delivery.code().to_owned()),
        ("preparation_hour", file.preparation_hour.to_string()),
        ("lead_hours", file.lead_hours.to_string()),
        ("driver", file.driver.clone()),
        ("comment", file.comment.clone()),
        ("version", file.version.to_string()),
    ])
}

fn told(w: Words, round: &NewRound) -> Vec<(&'static str, String)> {
    vec![
        ("depots-rounds-code", round.code.clone()),
        ("depots-rounds-name", round.name.clone()),
        ("depots-rounds-hue", round.hue.to_string()),
        (
            "depots-rounds-preparation",
            w.weekday(round.preparation).to_owned(),
        ),
        (
            "depots-rounds-delivery",
            w.weekday(round.delivery).to_owned(),
        ),
        ("depots-rounds-hour", round.preparation_hour.to_string()),
        ("depots-rounds-lead-hours", round.lead_hours.to_string()),
        ("depots-rounds-driver", round.driver.clone()),
        ("depots-comment", round.comment.clone()),
    ]
}
