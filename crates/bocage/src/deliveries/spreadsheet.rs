//! A day as rows: one sheet of stops and quantities, one of persons.

use paper::DayLoad;
use paper::PaperError;
use paper::sheet::{Cell, Kind, Sheet, Workbook};

use crate::words::Words;

/// What a browser is told of such a file.
pub(super) const MIME: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// The bytes of the file.
pub(super) fn write(load: &DayLoad, w: Words) -> Result<Vec<u8>, PaperError> {
    Workbook::new()
        .sheet(stops(load, w))
        .sheet(people(load, w))
        .to_bytes()
}

fn stops(load: &DayLoad, w: Words) -> Sheet {
    let sheet = Sheet::new(w.say("deliveries-by-depot"))
        .column(w.say("deliveries-round"), Kind::Text)
        .column(w.say("deliveries-depot"), Kind::Text);
    let rows = load.rounds.iter().flat_map(|round| {
        round.stops.iter().map(|stop| {
            let head = [
                Cell::from(round.identifier.as_str()),
                Cell::from(stop.depot.as_str()),
            ];
            head.into_iter()
                .chain(quantities(load, |product| stop.total(product)))
                .collect()
        })
    });
    with_products(sheet, load)
        .rows(rows)
        .totals(w.say("ui-total"))
}

fn people(load: &DayLoad, w: Words) -> Sheet {
    let sheet = Sheet::new(w.say("deliveries-by-person"))
        .column(w.say("deliveries-round"), Kind::Text)
        .column(w.say("deliveries-depot"), Kind::Text)
        .column(w.say("deliveries-name"), Kind::Text)
        .column(w.say("deliveries-phone"), Kind::Text);
    let rows = load.rounds.iter().flat_map(|round| {
        round.stops.iter().flat_map(|stop| {
            stop.people.iter().map(|person| {
                let texts = [&round.identifier, &stop.depot, &person.name, &person.phone];
                let head = texts.into_iter().map(|text| Cell::from(text.as_str()));
                head.chain(quantities(load, |product| person.quantity(product)))
                    .collect()
            })
        })
    });
    with_products(sheet, load)
        .rows(rows)
        .totals(w.say("ui-total"))
}

fn with_products(sheet: Sheet, load: &DayLoad) -> Sheet {
    load.products.iter().fold(sheet, |sheet, product| {
        sheet.column(&product.name, Kind::Number)
    })
}

fn quantities<'a>(
    load: &'a DayLoad,
    count: impl Fn(usize) -> u32 + 'a,
) -> impl Iterator<Item = Cell> + 'a {
    (0..load.products.len()).map(move |product| Cell::from(count(product)))
}
