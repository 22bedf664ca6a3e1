//! Staff print the documents of a day, or of one of its rounds (PREP-2). What the sheets say is
//! remembered, so that what changes afterwards is marked; a spreadsheet is no sheet.

use domain::people::rights::Right;
use paper::{Arrangement, Document, Kind, LabelFormat, Language, Words as PaperWords};
use values::ids::RoundId;
use values::{Coded, Day, coded};

use super::{day, load, spreadsheet, store};
use crate::failure::{Failure, Outcome};
use crate::fields::Reader;
use crate::guard::DeliveriesRead;
use crate::network;
use crate::visit::{Visit, Who, file_answer};
use crate::words::{Lang, Words};

coded! {
    /// What can be printed of a day.
    pub enum DocumentKind {
        /// What to pack, by basket type.
        PreparationByProduct => "preparation-by-product",
        /// What to pack, by depot.
        PreparationByDepot => "preparation-by-depot",
        /// What to pack, by customer.
        PreparationByCustomer => "preparation-by-customer",
        /// One label a crate, on A4 sheets.
        Labels => "labels",
        /// One label a crate, on a roll.
        LabelRoll => "label-roll",
        /// For the driver: stops in order, then a page a depot.
        RouteSheets => "route-sheets",
        /// For each depot's keeper.
        DepotLists => "depot-lists",
        /// The same day as rows.
        Spreadsheet => "spreadsheet",
    }
}

impl DocumentKind {
    /// The key of its word, on its button and at its head.
    pub(super) fn key(self) -> &'static str {
        match self {
            Self::PreparationByProduct => "deliveries-document-by-product",
            Self::PreparationByDepot => "deliveries-document-by-depot",
            Self::PreparationByCustomer => "deliveries-document-by-customer",
            Self::Labels => "deliveries-document-labels",
            Self::LabelRoll => "deliveries-document-label-roll",
            Self::RouteSheets => "deliveries-document-route-sheets",
            Self::DepotLists => "deliveries-document-depot-lists",
            Self::Spreadsheet => "deliveries-document-spreadsheet",
        }
    }

    /// The icon on its button.
    pub(super) fn icon(self) -> &'static str {
        match self.kind() {
            Some(_) => "printer",
            None => "table",
        }
    }

    /// Whether this person may have it: rows leave the house as an export does.
    pub(super) fn may_be_taken(self, who: &Who) -> bool {
        self.kind().is_some() || who.can(Right::ExportData)
    }

    /// What the press prints; a spreadsheet is not printed.
    fn kind(self) -> Option<Kind> {
        match self {
            Self::PreparationByProduct => Some(Kind::Preparation(Arrangement::ByProduct)),
            Self::PreparationByDepot => Some(Kind::Preparation(Arrangement::ByDepot)),
            Self::PreparationByCustomer => Some(Kind::Preparation(Arrangement::ByCustomer)),
            Self::Labels => Some(Kind::Labels(LabelFormat::A4)),
            Self::LabelRoll => Some(Kind::Labels(LabelFormat::Roll {
                width_mm: 89,
                height_mm: 36,
            })),
            Self::RouteSheets => Some(Kind::RouteSheets),
            Self::DepotLists => Some(Kind::DepotLists),
            Self::Spreadsheet => None,
        }
    }
}

pub(super) async fn submit(mut visit: Visit<DeliveriesRead>) -> Outcome {
    let day: Day = visit.param("day")?;
    let mut form = visit.form();
    let document = DocumentKind::from_code(form.value("document")).ok_or(Failure::NotFound)?;
    if !document.may_be_taken(&visit.who) {
        return Err(Failure::NotAllowed);
    }
    let Some(only) = Reader::new(&mut form, visit.words).optional::<RoundId>("tournee") else {
        let (visit, page) = day::page(visit, form).await?;
        return visit.refuse(&page);
    };
    let settings = network::store::settings(&mut visit.tx).await?;
    let sheets = load::find(&mut visit.tx, day, only, settings.sheet_names()).await?;
    if only.is_some_and(|round| !sheets.has_round(round)) {
        return Err(Failure::NotFound);
    }
    let w = visit.words;
    let name = format!("{day} {}", w.say(document.key()));
    let Some(kind) = document.kind() else {
        let load = sheets.day_load(&w.say("deliveries-access-code"));
        let bytes = visit
            .app
            .printer
            .print(move |_| spreadsheet::write(&load, w))
            .await?;
        return visit.file(&format!("{name}.xlsx"), spreadsheet::MIME, bytes);
    };
    let bytes = print(&visit, &sheets, kind, (document, day)).await?;
    visit.write().await?;
    store::insert_print(&mut visit.tx, day, document.code(), sheets.printed()).await?;
    visit.tx.commit().await?;
    Ok(file_answer(
        &format!("{name}.pdf"),
        "application/pdf",
        bytes,
    ))
}

async fn print(
    visit: &Visit<DeliveriesRead>,
    sheets: &load::Sheets,
    kind: Kind,
    (document, day): (DocumentKind, Day),
) -> Result<Vec<u8>, Failure> {
    let w = visit.words;
    let load = sheets.day_load(&w.say("deliveries-access-code"));
    let garden = visit.face.name.clone();
    let printed_at = w
        .say1("deliveries-printed-at", "when", w.instant(visit.now()))
        .into_owned();
    visit
        .app
        .printer
        .print(move |press| {
            let document = Document {
                kind,
                garden,
                title: w.say(document.key()).into_owned(),
                day: w.day(day),
                printed_at,
                words: &paper_words(w),
                load: &load,
            };
            press.print(&document).map(|pdf| pdf.bytes)
        })
        .await
}

fn paper_words(w: Words) -> PaperWords {
    let say = |key: &str| w.say(key).into_owned();
    PaperWords {
        language: match w.lang() {
            Lang::Fr => Language::French,
            Lang::En => Language::English,
        },
        page: say("deliveries-page"),
        total: say("ui-total"),
        round: say("deliveries-round"),
        depot: say("deliveries-depot"),
        name: say("deliveries-name"),
        phone: say("deliveries-phone"),
        signature: say("deliveries-signature"),
        nothing: say("deliveries-empty-day-title"),
    }
}
