//! The screens of the way to a subscription, each made from what is offered and what was
//! answered so far.

use askama::Template;
use domain::catalogue::{Rhythm, left_to_sell};
use platform::form::Form;
use values::{Coded as _, Day};

use super::answers::{Basket, Shelf, When, payment_word, rhythm_word};
use super::path::{Step, Walker, hidden};
use super::words::{days_in_words, frequency_word};
use crate::failure::Outcome;
use crate::layout::{Area, Frame};
use crate::visit::Visit;
use crate::words::Words;

/// What all the screens have.
pub(super) struct Screen {
    pub(super) frame: Frame,
    pub(super) form: Form,
    pub(super) steps: Vec<String>,
    pub(super) rank: usize,
    pub(super) hidden: Vec<(String, String)>,
    /// Where the form goes.
    pub(super) next: String,
    /// The step before, with the answers; none on the first.
    pub(super) back: Option<String>,
    /// For whom staff subscribe.
    pub(super) customer: Option<String>,
}

impl Screen {
    pub(super) fn new<R>(visit: &Visit<R>, shelf: &Shelf, step: Step, form: Form) -> Self {
        let walker = shelf.walker;
        let area = if walker.is_staff() {
            Area::Staff
        } else {
            Area::Public
        };
        let staff_for = shelf.buyer.as_ref().filter(|_| walker.is_staff());
        Self {
            frame: visit.frame(area, title_key(step)),
            steps: Step::words(visit.words),
            rank: step.rank(),
            hidden: hidden(&form, step.asked()),
            next: walker.path(after(step)),
            back: before(step).map(|step| walker.address(step, &form)),
            customer: staff_for.map(|buyer| buyer.name.clone()),
            form,
        }
    }
}

const fn title_key(step: Step) -> &'static str {
    match step {
        Step::Offer => "subscriptions-offer-title",
        Step::When => "subscriptions-when-title",
        Step::Stop => "subscriptions-stop-title",
        Step::Payment => "subscriptions-payment-title",
        Step::You => "subscriptions-you-title",
        Step::Recap => "subscriptions-recap-title",
    }
}

/// The address a screen's form goes to. The place is sent to its own address, because of the
/// password that must not show in one.
const fn after(step: Step) -> Step {
    match step {
        Step::Offer => Step::When,
        Step::When | Step::Stop => Step::Stop,
        Step::Payment => Step::You,
        Step::You | Step::Recap => Step::Recap,
    }
}

const fn before(step: Step) -> Option<Step> {
    match step {
        Step::Offer => None,
        Step::When => Some(Step::Offer),
        Step::Stop => Some(Step::When),
        Step::Payment => Some(Step::Stop),
        Step::You | Step::Recap => Some(Step::Payment),
    }
}

/// The page, or the page with its refusals.
pub(super) fn answer<R>(visit: Visit<R>, form: &Form, page: &impl Template) -> Outcome {
    if form.has_errors() {
        visit.refuse(page)
    } else {
        visit.page(page)
    }
}

#[derive(Template)]
#[template(path = "subscriptions/sign_up/offer.html")]
struct OfferPage {
    s: Screen,
    frame: Frame,
    w: Words,
    offers: Vec<(String, String, String)>,
}

/// Which basket, how many.
pub(super) fn offer<R>(visit: Visit<R>, shelf: &Shelf, mut form: Form) -> Outcome {
    let w = visit.words;
    if form.value("quantity").is_empty() {
        form.set("quantity", "1");
    }
    let offers = shelf.offers.iter().map(|on_sale| {
        let price = w.money(on_sale.offer.price.gross());
        let detail = match left_to_sell(&on_sale.offer, on_sale.sold) {
            Some(0) => w.say("subscriptions-sold-out-short").into_owned(),
            _ => w
                .say2(
                    "subscriptions-offer-detail",
                    "price",
                    price,
                    "about",
                    &on_sale.description,
                )
                .into_owned(),
        };
        (on_sale.id.to_string(), on_sale.offer.label.clone(), detail)
    });
    let offers = offers.collect();
    let s = Screen::new(&visit, shelf, Step::Offer, form.clone());
    let page = OfferPage {
        frame: s.frame.clone(),
        w,
        s,
        offers,
    };
    answer(visit, &form, &page)
}

#[derive(Template)]
#[template(path = "subscriptions/sign_up/when.html")]
struct WhenPage {
    s: Screen,
    frame: Frame,
    w: Words,
    frequencies: Vec<(String, String)>,
    seasons: Vec<(String, String)>,
}

/// How often, from when.
pub(super) fn when<R>(
    visit: Visit<R>,
    shelf: &Shelf,
    basket: &Basket<'_>,
    mut form: Form,
) -> Outcome {
    let w = visit.words;
    let today = visit.today();
    let choices = basket.on_sale.frequencies.iter();
    let frequencies: Vec<(String, String)> = choices
        .map(|frequency| (frequency.to_string(), frequency_word(w, frequency, today)))
        .collect();
    if let ([(only, _)], "") = (frequencies.as_slice(), form.value("frequency")) {
        form.set("frequency", only.clone());
    }
    let seasons = shelf.seasons.iter().map(|season| {
        let label = w.say2(
            "subscriptions-season-choice",
            "label",
            &season.label,
            "period",
            w.period(season.period),
        );
        (season.id.to_string(), label.into_owned())
    });
    let seasons = seasons.collect();
    let s = Screen::new(&visit, shelf, Step::When, form.clone());
    let page = WhenPage {
        frame: s.frame.clone(),
        w,
        s,
        frequencies,
        seasons,
    };
    answer(visit, &form, &page)
}

#[derive(Template)]
#[template(path = "subscriptions/sign_up/payment.html")]
struct PaymentPage {
    s: Screen,
    frame: Frame,
    w: Words,
    kinds: Vec<(&'static str, String)>,
    rhythms: Vec<(&'static str, String)>,
    asks_times: bool,
}

/// How it is paid.
pub(super) fn payment<R>(
    visit: Visit<R>,
    shelf: &Shelf,
    basket: &Basket<'_>,
    form: &Form,
) -> Outcome {
    let w = visit.words;
    let offer = &basket.on_sale.offer;
    let s = Screen::new(&visit, shelf, Step::Payment, form.clone());
    let page = PaymentPage {
        frame: s.frame.clone(),
        w,
        s,
        kinds: offer
            .payment_kinds
            .iter()
            .map(|kind| (kind.code(), payment_word(w, kind)))
            .collect(),
        rhythms: offer
            .rhythms
            .iter()
            .map(|rhythm| (rhythm.code(), rhythm_word(w, rhythm)))
            .collect(),
        asks_times: offer.rhythms.contains(Rhythm::MonthlyTimes),
    };
    answer(visit, form, &page)
}

#[derive(Template)]
#[template(path = "subscriptions/sign_up/you.html")]
struct YouPage {
    s: Screen,
    frame: Frame,
    w: Words,
    /// Types of membership, where joining goes with the basket.
    types: Vec<(String, String)>,
    is_visitor: bool,
    sign_in: String,
}

/// Who one is, and joining the association.
pub(super) fn you<R>(
    visit: Visit<R>,
    shelf: &Shelf,
    (basket, when): (&Basket<'_>, &When),
    mut form: Form,
) -> Outcome {
    let w = visit.words;
    let types: Vec<(String, String)> = if shelf.asks_membership(basket, when) {
        let types = shelf.types.iter();
        types
            .map(|kind| (kind.id.to_string(), type_word(w, kind)))
            .collect()
    } else {
        Vec::new()
    };
    if let ([(first, _), ..], "") = (types.as_slice(), form.value("membership")) {
        form.set("membership", first.clone());
    }
    let recap = shelf.walker.address(Step::Recap, &form);
    let s = Screen::new(&visit, shelf, Step::You, form.clone());
    let page = YouPage {
        frame: s.frame.clone(),
        w,
        s,
        types,
        is_visitor: shelf.walker == Walker::Visitor,
        sign_in: format!("/connexion?suite={}", platform::form::encode(&recap)),
    };
    answer(visit, &form, &page)
}

fn type_word(w: Words, kind: &crate::subscriptions::store::shelf::JoiningType) -> String {
    let fee = w.money(kind.fee);
    w.say2(
        "subscriptions-type-choice",
        "label",
        &kind.label,
        "fee",
        fee,
    )
    .into_owned()
}

/// The first dates in words.
pub(super) fn first_dates(w: Words, dates: &[Day]) -> String {
    const SHOWN: usize = 3;
    let some: Vec<Day> = dates.iter().copied().take(SHOWN).collect();
    days_in_words(w, &some)
}
