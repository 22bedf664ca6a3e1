//! One garden as the seeds describe it, before it becomes rows. What is added to a list gets the
//! next id, from 1: the garden is empty when it is written.

use std::collections::BTreeMap;

use domain::calendar::{Frequency, HolidayDecision, Territory};
use domain::catalogue::{PaymentKind, ProductKind, Unit};
use domain::customers::{CustomerKind, VolunteerAnswer};
use domain::depots::{DepotKind, RoundDays};
use domain::network::{Setting, VatRegime};
use domain::people::rights::ReadyRole;
use values::ids::{
    CustomerGroupId, CustomerId, DepotId, MembershipTypeId, OfferId, PersonId, ProductId, RoundId,
    SeasonId, TagId,
};
use values::{Cents, Day, Id, Instant, Period, Week};

/// Everything a garden holds.
#[derive(Default)]
pub(super) struct World {
    pub(super) file: File,
    pub(super) settings: Vec<(Setting, &'static str)>,
    pub(super) territory: Option<Territory>,
    pub(super) groups: Vec<Group>,
    pub(super) tags: Vec<&'static str>,
    pub(super) customers: Vec<Customer>,
    pub(super) persons: Vec<Person>,
    pub(super) roles: Vec<Role>,
    pub(super) seasons: Vec<Season>,
    pub(super) closed_weeks: Vec<ClosedWeek>,
    pub(super) products: Vec<Product>,
    pub(super) offers: Vec<Offer>,
    pub(super) depots: Vec<Depot>,
    pub(super) rounds: Vec<Round>,
    pub(super) membership_types: Vec<MembershipType>,
    pub(super) memberships: Vec<Membership>,
    pub(super) subscriptions: Vec<Subscription>,
}

/// The garden's own file.
#[derive(Clone, Default)]
pub(super) struct File {
    pub(super) trade_name: String,
    pub(super) legal_name: String,
    pub(super) legal_form: &'static str,
    pub(super) presentation: String,
    pub(super) hue: i64,
    pub(super) street: String,
    pub(super) postcode: String,
    pub(super) town: String,
    pub(super) email: String,
    pub(super) phone: String,
    pub(super) siret: String,
    pub(super) rna: String,
    pub(super) iban: String,
    pub(super) bic: &'static str,
    pub(super) creditor_id: String,
    pub(super) vat_regime: Option<VatRegime>,
}

pub(super) struct Group {
    pub(super) name: &'static str,
    pub(super) is_exempt: bool,
    pub(super) is_professional: bool,
    pub(super) minimum_order: Cents,
}

#[derive(Clone)]
pub(super) struct Customer {
    pub(super) kind: CustomerKind,
    pub(super) name: String,
    pub(super) group: CustomerGroupId,
    pub(super) street: String,
    pub(super) postcode: String,
    pub(super) town: String,
    pub(super) comment: &'static str,
    pub(super) private_note: &'static str,
    pub(super) volunteering: VolunteerAnswer,
    pub(super) volunteering_domains: &'static str,
    pub(super) tags: Vec<TagId>,
    pub(super) created_at: Instant,
}

#[derive(Clone)]
pub(super) struct Person {
    pub(super) first_name: String,
    pub(super) last_name: String,
    pub(super) email: String,
    pub(super) phone: String,
    pub(super) customer: Option<CustomerId>,
    pub(super) account: Option<i64>,
    pub(super) is_main: bool,
}

/// A ready-made role held by a person.
pub(super) struct Role {
    pub(super) person: PersonId,
    pub(super) role: ReadyRole,
    pub(super) starts_on: Day,
    pub(super) ends_on: Option<Day>,
    pub(super) depot: Option<DepotId>,
}

pub(super) struct Season {
    pub(super) label: String,
    pub(super) period: Period,
    /// `preparing`, `open` or `closed`.
    pub(super) state: &'static str,
}

pub(super) struct ClosedWeek {
    pub(super) week: Week,
    pub(super) product: Option<ProductId>,
    pub(super) reason: &'static str,
}

pub(super) struct Product {
    pub(super) name: &'static str,
    pub(super) short_name: &'static str,
    pub(super) kind: ProductKind,
    pub(super) unit: Unit,
    pub(super) description: &'static str,
    pub(super) producer: &'static str,
    pub(super) allergens: &'static str,
    /// In thousandths of a crate.
    pub(super) crates: i64,
    pub(super) doubled: Option<ProductId>,
}

pub(super) struct Offer {
    pub(super) product: ProductId,
    pub(super) label: &'static str,
    /// Encoded frequencies, separated by spaces.
    pub(super) frequencies: String,
    pub(super) price: Cents,
    pub(super) on_sale_from: Day,
    pub(super) on_sale_until: Option<Day>,
    pub(super) quantity_limit: Option<i64>,
    pub(super) groups: Vec<CustomerGroupId>,
    pub(super) is_public: bool,
    pub(super) needs_membership: bool,
    pub(super) category: &'static str,
}

#[derive(Clone)]
pub(super) struct Depot {
    pub(super) name: String,
    pub(super) kind: DepotKind,
    pub(super) street: String,
    pub(super) postcode: String,
    pub(super) town: String,
    /// Latitude and longitude in millionths of a degree.
    pub(super) place: Option<(i64, i64)>,
    pub(super) phone: String,
    pub(super) keeper: Option<PersonId>,
    pub(super) delivery_slot: &'static str,
    pub(super) pickup_hours: &'static str,
    pub(super) presentation: &'static str,
    pub(super) comment: &'static str,
    pub(super) access_code: String,
    pub(super) fee: Cents,
    pub(super) capacity: Option<i64>,
    pub(super) reserved_to: &'static str,
    pub(super) password_hash: Option<&'static str>,
    pub(super) groups: Vec<CustomerGroupId>,
}

pub(super) struct Round {
    pub(super) code: String,
    pub(super) name: String,
    pub(super) hue: i64,
    pub(super) days: RoundDays,
    pub(super) driver: &'static str,
    pub(super) comment: &'static str,
    pub(super) stops: Vec<DepotId>,
    pub(super) decisions: BTreeMap<Day, HolidayDecision>,
}

pub(super) struct MembershipType {
    pub(super) label: &'static str,
    pub(super) fee: Cents,
    pub(super) is_supporter: bool,
    pub(super) is_public: bool,
}

pub(super) struct Membership {
    pub(super) customer: CustomerId,
    pub(super) kind: MembershipTypeId,
    pub(super) period: Period,
    pub(super) fee: Cents,
    pub(super) is_exempt: bool,
    pub(super) paid: Option<(PaymentKind, Day)>,
}

#[derive(Clone)]
pub(super) struct Subscription {
    pub(super) customer: CustomerId,
    pub(super) offer: OfferId,
    pub(super) season: SeasonId,
    pub(super) quantity: u32,
    pub(super) frequency: Frequency,
    pub(super) round: RoundId,
    pub(super) depot: DepotId,
    pub(super) period: Period,
    pub(super) payment_kind: PaymentKind,
    /// A rhythm's code, with its number of times if it has one.
    pub(super) payment_period: &'static str,
    /// `requested` or `confirmed`.
    pub(super) state: &'static str,
    pub(super) created_at: Instant,
}

/// Adds to a list and gives the id its row will have.
pub(super) fn add<T, N>(list: &mut Vec<T>, item: T) -> Id<N> {
    list.push(item);
    id_at(list.len() - 1)
}

/// The id of the row at this place of its list.
pub(super) fn id_at<N>(place: usize) -> Id<N> {
    Id::new(i64::try_from(place).map_or(i64::MAX, |place| place + 1))
}

/// What an id of a list stands for.
pub(super) fn of<T, N>(list: &[T], id: Id<N>) -> Option<&T> {
    usize::try_from(id.get() - 1)
        .ok()
        .and_then(|place| list.get(place))
}

/// A day written in the seed.
#[expect(
    clippy::expect_used,
    reason = "the seed's own texts; every test reads them"
)]
pub(super) fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

/// A period written in the seed.
#[expect(
    clippy::expect_used,
    reason = "the seed's own texts; every test reads them"
)]
pub(super) fn period(first: Day, last: Day) -> Period {
    Period::new(first, last).expect("days in order")
}

/// A week written in the seed.
#[expect(
    clippy::expect_used,
    reason = "the seed's own texts; every test reads them"
)]
pub(super) fn week(text: &str) -> Week {
    text.parse().expect("a week")
}
