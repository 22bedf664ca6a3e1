//! The subscriptions of a demonstration garden: this season's by its batches, last season's for
//! most of the same people, next season's for those who renewed early; then how many crates each
//! depot takes.

use std::collections::BTreeMap;

use domain::catalogue::PaymentKind;
use domain::customers::CustomerKind;
use domain::depots::DepotKind;
use values::ids::{CustomerId, DepotId, SeasonId, TagId};
use values::{Day, Instant, Period};

use super::super::world::{self, Customer, Person, Subscription, World, add, id_at};
use super::calendar::Seasons;
use super::chance::Chance;
use super::sketch::{Batch, How, Sketch, What};
use super::tariff;

const LAST: SeasonId = SeasonId::new(1);
const THIS: SeasonId = SeasonId::new(2);
const NEXT: SeasonId = SeasonId::new(3);

/// A place where a customer collects.
type Collects = (CustomerId, DepotId);

pub(super) fn add_to(
    world: &mut World,
    sketch: &Sketch,
    seasons: Seasons,
    chance: &mut Chance,
    now: Instant,
) {
    let mut baskets = Baskets {
        sketch,
        seasons,
        chance,
        now,
        next_household: 0,
        by_round: BTreeMap::new(),
        loads: BTreeMap::new(),
    };
    for batch in sketch.batches {
        baskets.add_batch(world, *batch);
    }
    baskets.add_other_seasons(world);
    baskets.set_capacities(world);
}

struct Baskets<'a> {
    sketch: &'a Sketch,
    seasons: Seasons,
    chance: &'a mut Chance,
    now: Instant,
    /// Vegetable baskets go to one household after the other.
    next_household: usize,
    /// Who has a vegetable basket in each round, and where.
    by_round: BTreeMap<usize, Vec<Collects>>,
    /// Crates in a depot in odd and even weeks of the fortnight.
    loads: BTreeMap<DepotId, (i64, i64)>,
}

impl Baskets<'_> {
    fn add_batch(&mut self, world: &mut World, batch: Batch) {
        for rank in 0..batch.count {
            let Some((customer, depot)) = self.collects(world, batch, rank) else {
                continue;
            };
            let subscription = self.subscription(batch, customer, depot);
            self.count_load(world, batch, &subscription);
            world.subscriptions.push(subscription);
        }
    }

    fn collects(&mut self, world: &mut World, batch: Batch, rank: usize) -> Option<Collects> {
        if batch.what.is_beside() {
            let there = self.by_round.get(&batch.round)?;
            return there.get(rank * 3 % there.len().max(1)).copied();
        }
        let depot = self.depot(world, batch)?;
        if batch.what == What::Canteen {
            return Some((self.kitchen(world, rank), depot));
        }
        let customer: CustomerId = id_at(self.next_household % self.sketch.households);
        self.next_household += 1;
        if batch.what == What::Solidarity {
            let place = usize::try_from(customer.get() - 1).unwrap_or(0);
            if let Some(household) = world.customers.get_mut(place) {
                household.group = tariff::PARTNERS;
            }
        }
        self.by_round
            .entry(batch.round)
            .or_default()
            .push((customer, depot));
        Some((customer, depot))
    }

    /// Depots at the head of a round take more than those at its end; kitchens have their own.
    fn depot(&mut self, world: &World, batch: Batch) -> Option<DepotId> {
        let round = world.rounds.get(batch.round)?;
        let is_kitchen = |depot: &DepotId| {
            world::of(&world.depots, *depot).is_some_and(|depot| !depot.groups.is_empty())
        };
        let wanted = batch.what == What::Canteen;
        let fitting: Vec<DepotId> = round
            .stops
            .iter()
            .copied()
            .filter(|depot| is_kitchen(depot) == wanted)
            .collect();
        let is_home = |depot: &DepotId| {
            world::of(&world.depots, *depot).is_some_and(|depot| depot.kind == DepotKind::Home)
        };
        let draw = |chance: &mut Chance| chance.below(fitting.len());
        let place = draw(self.chance).min(draw(self.chance).max(draw(self.chance)));
        let first = fitting.first().copied();
        // Léa collects at the first depot, where Odile opens.
        if self.next_household == 0 && !wanted {
            return first;
        }
        let drawn = fitting.get(place).copied().or(first);
        // Few are delivered at home, each another stop.
        let keeps_home = self.chance.happens(15);
        drawn
            .filter(|depot| keeps_home || !is_home(depot))
            .or(first)
    }

    fn kitchen(&mut self, world: &mut World, rank: usize) -> CustomerId {
        let (kind, contact) = match rank % 3 {
            0 => ("Cantine de l’école", "Hélène"),
            1 => ("Restaurant", "Baptiste"),
            _ => ("Résidence", "Sonia"),
        };
        let name = format!("{kind} {}", self.chance.one_of(&super::names::PLACES));
        let customer: CustomerId = add(
            &mut world.customers,
            Customer {
                kind: CustomerKind::Organization,
                name: format!("{name} ({})", rank + 1),
                group: tariff::KITCHENS,
                street: "8 rue des Écoles".to_owned(),
                postcode: self.sketch.postcode.to_owned(),
                town: self.sketch.town.to_owned(),
                comment: "Livrer avant 7 h.",
                private_note: "",
                volunteering: domain::customers::VolunteerAnswer::NotAsked,
                volunteering_domains: "",
                tags: Vec::<TagId>::new(),
                created_at: Instant::at(self.seasons.last.first().plus_days(-20), 11, 0),
            },
        );
        world.persons.push(Person {
            first_name: contact.to_owned(),
            last_name: self.chance.one_of(&super::names::LAST).to_owned(),
            email: format!("cuisine.{customer}@exemple.fr"),
            phone: "03 53 01 00 40".to_owned(),
            customer: Some(customer),
            account: None,
            is_main: true,
        });
        customer
    }

    fn subscription(&mut self, batch: Batch, customer: CustomerId, depot: DepotId) -> Subscription {
        let season = self.seasons.this;
        let is_lea = customer.get() == 1;
        let joined_on = if !is_lea && self.chance.happens(12) {
            self.midway(season)
        } else {
            season.first()
        };
        let (payment_kind, payment_period) = self.payment();
        Subscription {
            customer,
            offer: tariff::offer(batch.what, batch.how),
            season: THIS,
            quantity: if batch.what == What::Canteen { 6 } else { 1 },
            frequency: tariff::frequency(batch.how, self.seasons.anchor),
            round: id_at(batch.round),
            depot,
            period: world::period(joined_on, season.last()),
            payment_kind,
            payment_period,
            state: "confirmed",
            created_at: Instant::at(joined_on.plus_days(-12), 10, 30),
        }
    }

    /// A day of the season at least three weeks ago, for those who joined midway.
    fn midway(&mut self, season: Period) -> Day {
        let gone = season.first().days_until(self.now.day()) - 21;
        let days = usize::try_from(gone.max(1)).unwrap_or(1);
        season
            .first()
            .plus_days(i64::try_from(self.chance.below(days)).unwrap_or(0))
    }

    fn payment(&mut self) -> (PaymentKind, &'static str) {
        match self.chance.below(10) {
            0..=5 => (PaymentKind::DirectDebit, "monthly"),
            6 => (PaymentKind::DirectDebit, "monthly_times:10"),
            7 => (PaymentKind::Cheque, "quarterly"),
            8 => (PaymentKind::Cheque, "once"),
            _ => (PaymentKind::Transfer, "half_yearly"),
        }
    }

    fn count_load(&mut self, world: &World, batch: Batch, subscription: &Subscription) {
        let product = world::of(&world.offers, subscription.offer)
            .and_then(|offer| world::of(&world.products, offer.product));
        let crates = product.map_or(0, |product| product.crates);
        let crates = crates * i64::from(subscription.quantity);
        let load = self.loads.entry(subscription.depot).or_default();
        if batch.how != How::B && batch.how != How::Even {
            load.0 += crates;
        }
        if batch.how != How::A && batch.how != How::Odd {
            load.1 += crates;
        }
    }

    /// Two thirds had the same basket last season; near its end, half have renewed for the next.
    fn add_other_seasons(&mut self, world: &mut World) {
        let this_season = world.subscriptions.clone();
        let days_left = self.now.day().days_until(self.seasons.this.last());
        for subscription in this_season {
            let is_lea = subscription.customer.get() == 1;
            if is_lea || self.chance.happens(66) {
                let made_at = Instant::at(self.seasons.last.first().plus_days(-12), 10, 30);
                world.subscriptions.push(Subscription {
                    season: LAST,
                    period: self.seasons.last,
                    created_at: made_at,
                    ..subscription.clone()
                });
            }
            if !is_lea && days_left < 100 && self.chance.happens(45) {
                let state = match self.chance.happens(6) {
                    true => "requested",
                    false => "confirmed",
                };
                world.subscriptions.push(Subscription {
                    season: NEXT,
                    period: self.seasons.next,
                    state,
                    created_at: self.now.plus_seconds(-86_400 * 3),
                    ..subscription
                });
            }
        }
    }

    /// A little room almost everywhere; the third depot of a garden is full.
    fn set_capacities(&self, world: &mut World) {
        for (place, depot) in world.depots.iter_mut().enumerate() {
            let (odd, even) = self.loads.get(&id_at(place)).copied().unwrap_or_default();
            let crates = (odd.max(even) + 999) / 1000;
            depot.capacity = match place {
                2 => Some(crates.max(1)),
                _ if place % 4 == 3 => None,
                _ => Some(crates + crates / 6 + 3),
            };
        }
    }
}
