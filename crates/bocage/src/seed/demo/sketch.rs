//! The character of one demonstration garden: size, rhythm, rules, in a few lines.

use domain::depots::DepotKind;
use domain::network::Setting;
use values::Weekday;

/// One garden.
pub(super) struct Sketch {
    pub(super) slug: &'static str,
    pub(super) name: &'static str,
    pub(super) legal_name: &'static str,
    /// `association` or `scic`.
    pub(super) legal_form: &'static str,
    pub(super) town: &'static str,
    pub(super) postcode: &'static str,
    /// Latitude and longitude of the garden, in millionths of a degree.
    pub(super) place: (i64, i64),
    pub(super) presentation: &'static str,
    pub(super) hue: i64,
    /// In which month its season begins.
    pub(super) first_month: i8,
    pub(super) households: usize,
    pub(super) depots: usize,
    /// Depots that are not open to all, by number from 1.
    pub(super) special: &'static [(usize, DepotKind)],
    pub(super) rounds: &'static [Line],
    pub(super) batches: &'static [Batch],
    pub(super) settings: &'static [(Setting, &'static str)],
    pub(super) membership: Membership,
    pub(super) traits: Traits,
}

/// What distinguishes a garden beyond its sizes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Traits {
    Plain,
    /// Depots are lockers with a code.
    Lockers,
    /// A boat brings the baskets.
    Island,
    /// Fruit from May to October only.
    SummerFruit,
    /// The two more holidays of Alsace and Moselle.
    Alsace,
}

/// How one belongs to the association.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Membership {
    /// The same period for all, at this price in euros.
    Fixed(i64),
    Hinge(i64),
    Falling(i64),
    Anniversary(i64),
}

/// A round: its days and the depots it serves, by number from 1.
pub(super) struct Line {
    pub(super) code: &'static str,
    pub(super) name: &'static str,
    pub(super) hue: i64,
    pub(super) preparation: Weekday,
    pub(super) delivery: Weekday,
    pub(super) stops: &'static [usize],
    pub(super) driver: &'static str,
    pub(super) comment: &'static str,
}

/// So many subscriptions alike, in one round (its place from 0).
#[derive(Clone, Copy)]
pub(super) struct Batch {
    pub(super) what: What,
    pub(super) how: How,
    pub(super) round: usize,
    pub(super) count: usize,
}

/// What a subscription delivers.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum What {
    Single,
    Family,
    /// The single basket at its solidarity price.
    Solidarity,
    /// Family baskets by the half-dozen for a kitchen.
    Canteen,
    Fruit1,
    Fruit2,
    Fruit3,
    Fruit4,
    Eggs,
}

impl What {
    /// Whether it goes to a household that has a vegetable basket already.
    pub(super) fn is_beside(self) -> bool {
        matches!(
            self,
            Self::Fruit1 | Self::Fruit2 | Self::Fruit3 | Self::Fruit4 | Self::Eggs
        )
    }
}

/// How often.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum How {
    Weekly,
    A,
    B,
    Odd,
    Even,
    Monthly,
}

/// A batch in one line.
pub(super) const fn batch(round: usize, count: usize, what: What, how: How) -> Batch {
    Batch {
        what,
        how,
        round,
        count,
    }
}
