//! What the assistant proposes for each first step of a garden (NET-5), in words and in rows. The
//! rows are written by the rooms that own them, and everything can be changed afterwards.

use std::collections::BTreeSet;

use domain::calendar::{Frequency, season_label, season_starting};
use domain::catalogue::{
    MembershipNeed, OrganicStatus, PaymentKind, Price, ProductKind, Rhythm, SaleKind, Unit,
};
use domain::depots::DepotKind;
use domain::network::{PriceEntry, Proposal, Settings, Step};
use platform::db::GardenTx;
use values::ids::ProductId;
use values::{Cents, Thousandths};

use super::assistant::PATH;
use super::store::file;
use crate::calendar::store as calendar;
use crate::catalogue::store::{self as catalogue, NewOffer, NewProduct};
use crate::customers::store::{self as customers, NewGroup};
use crate::depots::store::{self as depots, NewDepot, NewRound};
use crate::failure::Failure;
use crate::guard::SettingsWrite;
use crate::membership::store::types::{self, NewType};
use crate::people::history::{self, Entry};
use crate::visit::Visit;
use crate::words::Words;

const HUE: i64 = 120;

/// The proposal of a step in one sentence; none for what only the garden knows.
pub(super) fn proposed(step: Step, offer: &Proposal, w: Words) -> Option<String> {
    let said = match step {
        Step::GardenFile | Step::Team => return None,
        Step::Season => w.say2(
            "network-proposed-season",
            "from",
            w.date(offer.season_first_day),
            "until",
            w.date(season_starting(offer.season_first_day).last()),
        ),
        Step::Round => w.say2(
            "network-proposed-round",
            "preparation",
            w.weekday(offer.preparation),
            "delivery",
            w.weekday(offer.delivery),
        ),
        Step::Depot => w.say("network-proposed-depot"),
        Step::MembershipType => w.say2(
            "network-proposed-membership-type",
            "fee",
            w.money(offer.membership_fee),
            "supporter",
            w.money(offer.supporter_fee),
        ),
        Step::Product => {
            let percent = Thousandths::new(offer.vat.get() * 10);
            w.say1("network-proposed-product", "vat", w.quantity(percent))
        }
        Step::Offer => w.say2(
            "network-proposed-offer",
            "single",
            w.money(offer.single_price),
            "family",
            w.money(offer.family_price),
        ),
    };
    Some(said.into_owned())
}

/// What is made, with what the garden decided already.
pub(super) struct Plan<'a> {
    pub(super) offer: &'a Proposal,
    pub(super) settings: &'a Settings,
}

/// Makes what is proposed for a step, and writes it to the history.
pub(super) async fn make(
    visit: &mut Visit<SettingsWrite>,
    step: Step,
    plan: &Plan<'_>,
) -> Result<(), Failure> {
    match step {
        Step::GardenFile | Step::Team => Ok(()),
        Step::Season => make_season(visit, plan).await,
        Step::Round => make_round(visit, plan).await,
        Step::Depot => make_depot(visit, plan).await,
        Step::MembershipType => make_membership_types(visit, plan).await,
        Step::Product => make_products(visit, plan).await,
        Step::Offer => make_offers(visit, plan).await,
    }
}

/// A season in preparation under the same label is opened instead of a second one.
async fn make_season(visit: &mut Visit<SettingsWrite>, plan: &Plan<'_>) -> Result<(), Failure> {
    let period = season_starting(plan.offer.season_first_day);
    let label = season_label(period);
    let seasons = calendar::list_seasons(&mut visit.tx).await?;
    let known = seasons.iter().find(|season| season.label == label);
    let id = match known {
        Some(season) => season.id,
        None => calendar::insert_season(&mut visit.tx, &label, period).await?,
    };
    calendar::update_season_state(&mut visit.tx, id, "open").await?;
    let reason = visit.words.say("network-made-closed-week");
    let closed = calendar::list_closed_weeks(&mut visit.tx).await?;
    for week in &plan.offer.closed_weeks {
        let is_closed = |row: &calendar::ClosedWeekRow| row.week == *week;
        if !closed.iter().any(is_closed) {
            calendar::insert_closed_week(&mut visit.tx, *week, None, &reason).await?;
        }
    }
    note(visit, ("season", id.get()), "history-season-opened").await
}

async fn make_round(visit: &mut Visit<SettingsWrite>, plan: &Plan<'_>) -> Result<(), Failure> {
    let weekday = visit.words.weekday(plan.offer.delivery);
    let round = NewRound {
        code: weekday.chars().take(2).collect::<String>().to_uppercase(),
        name: visit
            .words
            .say1("network-made-round", "day", weekday)
            .into_owned(),
        hue: HUE,
        preparation: plan.offer.preparation,
        delivery: plan.offer.delivery,
        preparation_hour: i64::from(plan.settings.preparation_hour()),
        lead_hours: plan.settings.change_lead_hours(),
        driver: String::new(),
        comment: String::new(),
    };
    let id = depots::insert_round(&mut visit.tx, &round).await?;
    note(visit, ("round", id.get()), "history-round-added").await
}

/// The garden itself is the first place to fetch a basket, on the first round there is.
async fn make_depot(visit: &mut Visit<SettingsWrite>, plan: &Plan<'_>) -> Result<(), Failure> {
    if depots::list_rounds(&mut visit.tx).await?.is_empty() {
        make_round(visit, plan).await?;
    }
    let file = file::find(&mut visit.tx).await?;
    let depot = NewDepot {
        name: said(visit.words, "network-made-depot"),
        kind: DepotKind::Open,
        street: file.street,
        postcode: file.postcode,
        town: file.town,
        coordinates: None,
        phone: file.phone,
        website: String::new(),
        keeper: None,
        delivery_slot: String::new(),
        pickup_hours: said(visit.words, "network-made-hours"),
        presentation: String::new(),
        comment: String::new(),
        access_code: String::new(),
        fee: Cents::ZERO,
        capacity: None,
        reserved_to: String::new(),
        password_hash: None,
        groups: BTreeSet::new(),
    };
    let id = depots::insert(&mut visit.tx, &depot).await?;
    let rounds = depots::list_rounds(&mut visit.tx).await?;
    if let Some(round) = rounds.first() {
        depots::add_stop(&mut visit.tx, round.id, id).await?;
    }
    note(visit, ("depot", id.get()), "history-depot-added").await
}

async fn make_membership_types(
    visit: &mut Visit<SettingsWrite>,
    plan: &Plan<'_>,
) -> Result<(), Failure> {
    make_groups(&mut visit.tx, visit.words).await?;
    let ordinary = NewType {
        label: said(visit.words, "network-made-membership"),
        fee: plan.offer.membership_fee,
        is_supporter: false,
        is_public: true,
        rank: 1,
    };
    let supporter = NewType {
        label: said(visit.words, "network-made-supporter"),
        fee: plan.offer.supporter_fee,
        is_supporter: true,
        is_public: true,
        rank: 2,
    };
    for new in [ordinary, supporter] {
        let id = types::insert(&mut visit.tx, &new).await?;
        let subject = ("membership_type", id.get());
        note(visit, subject, "history-membership-type-saved").await?;
    }
    Ok(())
}

/// Everybody belongs to a category: there has to be one before anybody subscribes.
pub(super) async fn make_groups(tx: &mut GardenTx, words: Words) -> Result<(), Failure> {
    if !customers::list_groups(tx).await?.is_empty() {
        return Ok(());
    }
    let private = NewGroup {
        name: said(words, "network-made-private"),
        minimum_order: Cents::ZERO,
        is_membership_exempt: false,
        is_professional: false,
    };
    let professional = NewGroup {
        name: said(words, "network-made-professional"),
        minimum_order: Cents::ZERO,
        is_membership_exempt: true,
        is_professional: true,
    };
    for group in [private, professional] {
        customers::insert_group(tx, &group).await?;
    }
    Ok(())
}

/// The two usual baskets: for one or two people, for a family.
async fn make_products(visit: &mut Visit<SettingsWrite>, plan: &Plan<'_>) -> Result<(), Failure> {
    for (rank, size) in (1_i64..).zip(["single", "family"]) {
        let word = |what: &str| said(visit.words, &format!("network-made-{size}{what}"));
        let product = NewProduct {
            name: word(""),
            kind: ProductKind::Lot,
            unit: Unit::Basket,
            description: word("-about"),
            producer: String::new(),
            place: String::new(),
            organic_status: OrganicStatus::Organic,
            origin: String::new(),
            allergens: String::new(),
            vat_rate: plan.settings.default_vat().get(),
            crate_thousandths: Thousandths::whole(1).get(),
            doubled: None,
            short_name: word("-short"),
            rank,
        };
        let id = catalogue::insert_product(&mut visit.tx, &product).await?;
        note(visit, ("product", id.get()), "history-product-added").await?;
    }
    Ok(())
}

/// Sells the first products there are from today on, each week, to everybody: the first one at the
/// price of a single basket, the next one at that of a family basket.
async fn make_offers(visit: &mut Visit<SettingsWrite>, plan: &Plan<'_>) -> Result<(), Failure> {
    make_groups(&mut visit.tx, visit.words).await?;
    if catalogue::list_products(&mut visit.tx).await?.is_empty() {
        make_products(visit, plan).await?;
    }
    let products = catalogue::list_products(&mut visit.tx).await?;
    let prices = [plan.offer.single_price, plan.offer.family_price];
    for (rank, (product, typed)) in (1_i64..).zip(products.into_iter().zip(prices)) {
        let label = visit
            .words
            .say1("network-made-offer", "product", &product.name);
        let price = Price {
            typed,
            entry: PriceEntry::Gross,
            vat: plan.settings.default_vat(),
        };
        let mut offer = weekly(product.id, price, label.into_owned());
        offer.starts_on = Some(visit.today());
        offer.category = said(visit.words, "network-made-category");
        offer.rank = rank;
        let id = catalogue::insert_offer(&mut visit.tx, &offer).await?;
        note(visit, ("offer", id.get()), "history-offer-added").await?;
    }
    Ok(())
}

/// A weekly subscription for everybody, paid as French households usually pay.
fn weekly(product: ProductId, price: Price, label: String) -> NewOffer {
    let payment_kinds = [
        PaymentKind::DirectDebit,
        PaymentKind::Cheque,
        PaymentKind::Transfer,
    ];
    let rhythms = [Rhythm::Once, Rhythm::Quarterly, Rhythm::Monthly];
    NewOffer {
        product,
        label,
        frequencies: Frequency::Weekly.to_string(),
        price,
        starts_on: None,
        ends_on: None,
        quantity_limit: None,
        membership: MembershipNeed::AsSetting,
        is_public: true,
        sale_kinds: [SaleKind::Subscription].into_iter().collect(),
        payment_kinds: payment_kinds.into_iter().collect(),
        rhythms: rhythms.into_iter().collect(),
        category: String::new(),
        rank: 1,
        groups: BTreeSet::new(),
    }
}

async fn note(
    visit: &mut Visit<SettingsWrite>,
    (subject, subject_id): (&'static str, i64),
    act: &'static str,
) -> Result<(), Failure> {
    let entry = Entry {
        screen: PATH,
        subject,
        subject_id,
        customer: None,
        act,
        changes: Vec::new(),
    };
    Ok(history::note(&mut visit.tx, &entry).await?)
}

fn said(words: Words, key: &str) -> String {
    words.say(key).into_owned()
}
