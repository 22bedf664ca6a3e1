//! Rounds, stops and people in rows, products in columns.

use serde::Serialize;

use crate::load::{Colour, DayLoad, Product, Round, Stop};

/// A product of the day and where it goes.
#[derive(Serialize)]
pub(super) struct ProductView<'a> {
    name: &'a str,
    total: u32,
    rounds: Vec<ShareView<'a>>,
}

/// What one round takes of a product.
#[derive(Serialize)]
struct ShareView<'a> {
    identifier: &'a str,
    colour: Option<&'a Colour>,
    total: u32,
    places: Vec<PlaceView<'a>>,
}

#[derive(Serialize)]
struct PlaceView<'a> {
    position: usize,
    depot: &'a str,
    quantity: u32,
}

/// A round with its stops × products.
#[derive(Serialize)]
pub(super) struct RoundView<'a> {
    identifier: &'a str,
    name: &'a str,
    colour: Option<&'a Colour>,
    columns: Vec<Column<'a>>,
    stops: Vec<StopView<'a>>,
}

/// A product found somewhere, and how many.
#[derive(Serialize)]
struct Column<'a> {
    #[serde(skip)]
    product: usize,
    name: &'a str,
    total: u32,
}

#[derive(Serialize)]
struct StopView<'a> {
    position: usize,
    depot: &'a str,
    address: &'a str,
    driver_note: Option<&'a str>,
    hours: &'a str,
    /// Under the columns of the round.
    quantities: Vec<u32>,
    columns: Vec<Column<'a>>,
    people: Vec<PersonView<'a>>,
}

#[derive(Serialize)]
struct PersonView<'a> {
    name: &'a str,
    phone: Option<&'a str>,
    remark: &'a str,
    /// Under the columns of the stop.
    quantities: Vec<u32>,
}

/// How much a document tells about people: only the driver's sheets have phones and codes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum People {
    Absent,
    Named,
    WithPhones,
}

/// The products of the day and where they go, for those who pack.
pub(super) fn products(load: &DayLoad) -> Vec<ProductView<'_>> {
    let columns = columns(&load.products, |product| load.total(product));
    let views = columns.into_iter().map(
        |Column {
             product,
             name,
             total,
         }| ProductView {
            name,
            total,
            rounds: load
                .rounds
                .iter()
                .map(|round| share(round, product))
                .collect(),
        },
    );
    views.collect()
}

fn share(round: &Round, product: usize) -> ShareView<'_> {
    let places = (1..).zip(&round.stops).map(|(position, stop)| PlaceView {
        position,
        depot: &stop.depot,
        quantity: stop.total(product),
    });
    ShareView {
        identifier: &round.identifier,
        colour: round.colour.as_ref(),
        total: round.total(product),
        places: places.filter(|place| place.quantity > 0).collect(),
    }
}

/// The rounds of the day that carry something.
pub(super) fn rounds(load: &DayLoad, people: People) -> Vec<RoundView<'_>> {
    let views = load
        .rounds
        .iter()
        .map(|round| round_view(&load.products, round, people));
    views.filter(|round| !round.columns.is_empty()).collect()
}

fn round_view<'a>(products: &'a [Product], round: &'a Round, people: People) -> RoundView<'a> {
    let columns = columns(products, |product| round.total(product));
    let mut stops = Vec::new();
    for (position, stop) in (1..).zip(&round.stops) {
        let view = StopView {
            position,
            quantities: columns
                .iter()
                .map(|column| stop.total(column.product))
                .collect(),
            ..stop_view(products, stop, people)
        };
        if !view.columns.is_empty() {
            stops.push(view);
        }
    }
    RoundView {
        identifier: &round.identifier,
        name: &round.name,
        colour: round.colour.as_ref(),
        columns,
        stops,
    }
}

fn stop_view<'a>(products: &'a [Product], stop: &'a Stop, people: People) -> StopView<'a> {
    let columns = columns(products, |product| stop.total(product));
    StopView {
        position: 0,
        depot: &stop.depot,
        address: &stop.address,
        driver_note: (people == People::WithPhones).then_some(&stop.driver_note),
        hours: &stop.hours,
        quantities: Vec::new(),
        people: if people == People::Absent {
            Vec::new()
        } else {
            rows(stop, &columns, people)
        },
        columns,
    }
}

fn rows<'a>(stop: &'a Stop, columns: &[Column<'a>], people: People) -> Vec<PersonView<'a>> {
    let views = stop.people.iter().map(|person| PersonView {
        name: &person.name,
        phone: (people == People::WithPhones).then_some(&person.phone),
        remark: &person.remark,
        quantities: columns
            .iter()
            .map(|column| person.quantity(column.product))
            .collect(),
    });
    views
        .filter(|person| person.quantities.iter().any(|&quantity| quantity > 0))
        .collect()
}

/// The products of which there are some, with how many.
fn columns(products: &[Product], total: impl Fn(usize) -> u32) -> Vec<Column<'_>> {
    let columns = products
        .iter()
        .enumerate()
        .map(|(product, Product { name, .. })| Column {
            product,
            name,
            total: total(product),
        });
    columns.filter(|column| column.total > 0).collect()
}
