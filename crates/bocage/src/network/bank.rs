//! Staff with the right see and change the garden's bank details, second factor given: masked
//! first, shown on demand, each reading kept in the history (PPL-3).

use askama::Template;
use domain::people::rights::Right;
use platform::form::Form;
use values::{Bic, CreditorId, Iban};

use super::garden_file::note;
use super::store::file::{self, BankRow};
use crate::failure::{Failure, Outcome};
use crate::fields::Reader;
use crate::guard::SeeBankDetails;
use crate::layout::{Area, Frame};
use crate::people::history::Change;
use crate::visit::Visit;
use crate::words::Words;

const PATH: &str = "/reglages/banque";

#[derive(Template)]
#[template(path = "network/bank.html")]
struct Page {
    frame: Frame,
    w: Words,
    form: Form,
    /// Masked, or whole when it was asked for; none when there is none.
    iban: Option<String>,
    is_whole: bool,
    may_change: bool,
}

/// How much of the IBAN is sent.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sight {
    Masked,
    Whole,
}

pub(super) async fn show(mut visit: Visit<SeeBankDetails>) -> Outcome {
    let bank = file::find_bank(&mut visit.tx).await?;
    let page = page(&visit, &bank, Sight::Masked, filled(&bank));
    visit.page(&page)
}

/// Shows the whole IBAN, once, and keeps that it was read.
pub(super) async fn reveal(mut visit: Visit<SeeBankDetails>) -> Outcome {
    let bank = file::find_bank(&mut visit.tx).await?;
    note(&mut visit, "history-iban-read", Vec::new()).await?;
    let page = page(&visit, &bank, Sight::Whole, filled(&bank));
    visit.keep_and_page(&page).await
}

pub(super) async fn submit(mut visit: Visit<SeeBankDetails>) -> Outcome {
    if !visit.who.can(Right::SettingsWrite) {
        return Err(Failure::NotAllowed);
    }
    let bank = file::find_bank(&mut visit.tx).await?;
    let mut form = visit.form();
    let Some(wanted) = read(&mut form, visit.words, &bank) else {
        let page = page(&visit, &bank, Sight::Masked, form);
        return visit.refuse(&page);
    };
    if !file::update_bank(&mut visit.tx, &wanted).await? {
        return Err(Failure::ChangedMeanwhile);
    }
    let changes = [
        ("network-iban", masked(&bank.iban), masked(&wanted.iban)),
        ("network-bic", bank.bic, wanted.bic),
        ("network-creditor-id", bank.creditor_id, wanted.creditor_id),
    ];
    let changes = changes
        .into_iter()
        .filter(|(_, before, after)| before != after);
    let changes = changes.map(|(field, before, after)| Change {
        field: field.to_owned(),
        before,
        after,
    });
    note(&mut visit, "history-bank-changed", changes.collect()).await?;
    visit.done(PATH, "ui-saved").await
}

fn read(form: &mut Form, words: Words, before: &BankRow) -> Option<BankRow> {
    let version = form.value("version").parse().ok()?;
    let mut read = Reader::new(form, words);
    let iban = read.optional::<Iban>("iban");
    let bic = read.optional::<Bic>("bic");
    let creditor_id = read.optional::<CreditorId>("creditor_id");
    Some(BankRow {
        // Left empty, the account stays the same.
        iban: iban?.map_or_else(|| before.iban.clone(), |iban| iban.as_str().to_owned()),
        bic: bic?.map_or_else(String::new, |bic| bic.as_str().to_owned()),
        creditor_id: creditor_id?.map_or_else(String::new, |id| id.as_str().to_owned()),
        version,
    })
}

fn masked(iban: &str) -> String {
    iban.parse::<Iban>()
        .map_or_else(|_| String::new(), |iban| iban.masked())
}

fn filled(bank: &BankRow) -> Form {
    Form::filled([
        ("bic", bank.bic.clone()),
        ("creditor_id", bank.creditor_id.clone()),
        ("version", bank.version.to_string()),
    ])
}

fn page(visit: &Visit<SeeBankDetails>, bank: &BankRow, sight: Sight, form: Form) -> Page {
    let iban = match sight {
        Sight::Whole => bank.iban.clone(),
        Sight::Masked => masked(&bank.iban),
    };
    Page {
        frame: visit.frame(Area::Staff, "network-bank-title"),
        w: visit.words,
        form,
        iban: Some(iban).filter(|iban| !iban.is_empty()),
        is_whole: sight == Sight::Whole,
        may_change: visit.who.can(Right::SettingsWrite),
    }
}
