//! Rights, the roles that hold them, and who holds which right on a day. What a person has no
//! right to see is never sent: acts ask here before they read a row.

use values::ids::DepotId;
use values::{CodeSet, Coded, Day, coded};

coded! {
    /// One thing a role may do or see. Rules PPL-2 and PPL-3.
    pub enum Right {
        /// Read customer files, without the fields that need a right of their own.
        CustomersRead => "customers.read",
        /// Create and change customers.
        CustomersWrite => "customers.write",
        /// Read memberships and their lists.
        MembershipsRead => "memberships.read",
        /// Record and renew memberships, set their types.
        MembershipsWrite => "memberships.write",
        /// Read depots and rounds.
        DepotsRead => "depots.read",
        /// Create and change depots, rounds and stops.
        DepotsWrite => "depots.write",
        /// Read seasons, closed weeks and holiday decisions.
        CalendarRead => "calendar.read",
        /// Change the calendar, hence the dates of many baskets.
        CalendarWrite => "calendar.write",
        /// Read products and offers.
        CatalogueRead => "catalogue.read",
        /// Create and change products and offers.
        CatalogueWrite => "catalogue.write",
        /// Read subscriptions.
        SubscriptionsRead => "subscriptions.read",
        /// Create, confirm and end subscriptions.
        SubscriptionsWrite => "subscriptions.write",
        /// Read the preparation of a day and print its sheets.
        DeliveriesRead => "deliveries.read",
        /// Change planned deliveries.
        DeliveriesWrite => "deliveries.write",
        /// Read the garden's settings.
        SettingsRead => "settings.read",
        /// Change the garden's file, settings and modules.
        SettingsWrite => "settings.write",
        /// Read who works here and with which role.
        PeopleRead => "people.read",
        /// Make roles and give them to people.
        PeopleWrite => "people.write",
        /// Read the history of changes.
        HistoryRead => "history.read",
        /// Read jobs and letters waiting or failed.
        JobsRead => "jobs.read",
        /// Try failed jobs and letters again.
        JobsWrite => "jobs.write",
        /// See the notes that staff keep to themselves about a customer.
        SeePrivateNotes => "see_private_notes",
        /// See bank details: masked first, revealed on demand, each reading logged.
        SeeBankDetails => "see_bank_details",
        /// See what a customer owes.
        SeeDebts => "see_debts",
        /// See the members of a household and its situation.
        SeeFamily => "see_family",
        /// Look at the site as a given member sees it, read-only and logged.
        SeeAsMember => "see_as_member",
        /// Put more in a depot than it holds, logged. Rule D-1.
        ExceedDepotCapacity => "exceed_depot_capacity",
        /// Keep or add a delivery against the calendar.
        ForceDelivery => "force_delivery",
        /// Mark a round as delivered, and undo it. Rule PREP-3.
        MarkDelivered => "mark_delivered",
        /// Take lists of people out of Bocage as files.
        ExportData => "export_data",
    }
}

coded! {
    /// What a role is given in reading or in writing.
    pub enum Area {
        /// Customer files.
        Customers => "customers",
        /// Memberships.
        Memberships => "memberships",
        /// Depots and rounds.
        Depots => "depots",
        /// Seasons and calendars.
        Calendar => "calendar",
        /// Products and offers.
        Catalogue => "catalogue",
        /// Subscriptions.
        Subscriptions => "subscriptions",
        /// Preparation and delivery.
        Deliveries => "deliveries",
        /// Settings of the garden.
        Settings => "settings",
        /// People and roles.
        People => "people",
        /// History of changes.
        History => "history",
        /// Jobs and letters.
        Jobs => "jobs",
    }
}

impl Area {
    /// The right to read this area.
    pub fn read(self) -> Right {
        match self {
            Self::Customers => Right::CustomersRead,
            Self::Memberships => Right::MembershipsRead,
            Self::Depots => Right::DepotsRead,
            Self::Calendar => Right::CalendarRead,
            Self::Catalogue => Right::CatalogueRead,
            Self::Subscriptions => Right::SubscriptionsRead,
            Self::Deliveries => Right::DeliveriesRead,
            Self::Settings => Right::SettingsRead,
            Self::People => Right::PeopleRead,
            Self::History => Right::HistoryRead,
            Self::Jobs => Right::JobsRead,
        }
    }

    /// The right to change this area; nobody writes history.
    pub fn write(self) -> Option<Right> {
        match self {
            Self::Customers => Some(Right::CustomersWrite),
            Self::Memberships => Some(Right::MembershipsWrite),
            Self::Depots => Some(Right::DepotsWrite),
            Self::Calendar => Some(Right::CalendarWrite),
            Self::Catalogue => Some(Right::CatalogueWrite),
            Self::Subscriptions => Some(Right::SubscriptionsWrite),
            Self::Deliveries => Some(Right::DeliveriesWrite),
            Self::Settings => Some(Right::SettingsWrite),
            Self::People => Some(Right::PeopleWrite),
            Self::History => None,
            Self::Jobs => Some(Right::JobsWrite),
        }
    }
}

/// The rights that are no area's reading or writing: single actions and fields.
pub fn actions() -> impl Iterator<Item = Right> {
    let of_areas = |right: Right| {
        Area::ALL
            .iter()
            .any(|area| area.read() == right || area.write() == Some(right))
    };
    Right::ALL
        .iter()
        .copied()
        .filter(move |right| !of_areas(*right))
}

/// Whether using this right asks for a second factor: it opens bank data. Rule PPL-1.
pub fn needs_second_factor(right: Right) -> bool {
    right == Right::SeeBankDetails
}

/// The rights of a role or of a person; who writes an area also reads it. Rule PPL-2.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rights(CodeSet<Right>);

impl Rights {
    /// No right at all.
    pub const fn none() -> Self {
        Self(CodeSet::empty())
    }

    /// Every right.
    pub fn all() -> Self {
        Self(CodeSet::all())
    }

    /// Whether the right is held.
    pub fn holds(&self, right: Right) -> bool {
        self.0.contains(right)
    }

    /// Whether nothing may be done.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The rights in order.
    pub fn iter(&self) -> impl Iterator<Item = Right> {
        self.0.iter()
    }

    /// Whether one of these rights asks for a second factor. Rule PPL-1.
    pub fn need_second_factor(&self) -> bool {
        self.iter().any(needs_second_factor)
    }

    /// The rights in `wanted` that this person does not hold, hence may not give: a person
    /// who makes roles cannot make one stronger than their own.
    #[must_use]
    pub fn cannot_give(&self, wanted: &Self) -> Self {
        wanted.iter().filter(|right| !self.holds(*right)).collect()
    }

    /// The stored text: codes with a space between.
    pub fn encode(&self) -> String {
        self.0.encode()
    }

    /// Reads the stored text.
    pub fn decode(text: &str) -> Result<Self, values::UnknownCode> {
        Ok(CodeSet::decode(text)?.iter().collect())
    }
}

impl FromIterator<Right> for Rights {
    fn from_iter<I: IntoIterator<Item = Right>>(rights: I) -> Self {
        let given: CodeSet<Right> = rights.into_iter().collect();
        let implied = |right: Right| {
            let written = Area::ALL.iter().find(|area| area.write() == Some(right));
            written.map(|area| area.read())
        };
        let mut closed = given.clone();
        closed.extend(given.iter().filter_map(implied));
        Self(closed)
    }
}

coded! {
    /// The roles a garden finds ready, to use as they are or to adapt. Rule PPL-2.
    pub enum ReadyRole {
        /// Runs the garden: everything.
        Administrator => "administrator",
        /// Looks after members, depots and offers.
        Sales => "sales",
        /// Packs the baskets and drives the rounds.
        Preparer => "preparer",
        /// Opens one depot and ticks its list.
        DepotKeeper => "depot_keeper",
        /// Keeps the accounts.
        Bookkeeper => "bookkeeper",
        /// Leads the teams in the field.
        TechnicalSupervisor => "technical_supervisor",
        /// Follows employees in their insertion path.
        InsertionCounsellor => "insertion_counsellor",
        /// Helps for a time.
        Volunteer => "volunteer",
        /// Comes from the network to help, without seeing private data.
        NetworkReferent => "network_referent",
    }
}

coded! {
    /// What bounds a role when it is given to someone.
    pub enum Bound {
        /// Nothing.
        Free => "free",
        /// An end date has to be set.
        Dated => "dated",
        /// A depot has to be named; the role counts for it alone.
        OneDepot => "one_depot",
    }
}

impl ReadyRole {
    /// What this role may do. Rule PPL-2.
    pub fn rights(self) -> Rights {
        match self {
            Self::Administrator => Rights::all(),
            Self::Sales => sales(),
            Self::Preparer => of(&[
                Right::DeliveriesRead,
                Right::DepotsRead,
                Right::MarkDelivered,
            ]),
            Self::DepotKeeper | Self::Volunteer => of(&[Right::DeliveriesRead]),
            Self::Bookkeeper => bookkeeper(),
            Self::TechnicalSupervisor => of(&[
                Right::DeliveriesRead,
                Right::CalendarRead,
                Right::CatalogueRead,
            ]),
            Self::InsertionCounsellor => of(&[Right::CalendarRead]),
            Self::NetworkReferent => network_referent(),
        }
    }

    /// What has to be said when the role is given.
    pub fn bound(self) -> Bound {
        match self {
            Self::Volunteer | Self::NetworkReferent => Bound::Dated,
            Self::DepotKeeper => Bound::OneDepot,
            Self::Administrator
            | Self::Sales
            | Self::Preparer
            | Self::Bookkeeper
            | Self::TechnicalSupervisor
            | Self::InsertionCounsellor => Bound::Free,
        }
    }
}

fn of(rights: &[Right]) -> Rights {
    rights.iter().copied().collect()
}

fn sales() -> Rights {
    of(&[
        Right::CustomersWrite,
        Right::MembershipsWrite,
        Right::DepotsWrite,
        Right::CalendarWrite,
        Right::CatalogueWrite,
        Right::SubscriptionsWrite,
        Right::DeliveriesWrite,
        Right::HistoryRead,
        Right::JobsRead,
        Right::SeePrivateNotes,
        Right::SeeDebts,
        Right::SeeFamily,
        Right::SeeAsMember,
        Right::ExceedDepotCapacity,
        Right::ForceDelivery,
        Right::MarkDelivered,
        Right::ExportData,
    ])
}

fn bookkeeper() -> Rights {
    of(&[
        Right::CustomersRead,
        Right::MembershipsWrite,
        Right::SubscriptionsRead,
        Right::DeliveriesRead,
        Right::CatalogueRead,
        Right::SettingsRead,
        Right::HistoryRead,
        Right::SeeBankDetails,
        Right::SeeDebts,
        Right::ExportData,
    ])
}

fn network_referent() -> Rights {
    of(&[
        Right::CalendarRead,
        Right::CatalogueRead,
        Right::DepotsRead,
        Right::SettingsRead,
        Right::JobsRead,
    ])
}

/// A role given to a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grant {
    /// What the role may do.
    pub rights: Rights,
    /// The last day it counts, for a dated role.
    pub last_day: Option<Day>,
    /// The only depot it counts for, if it is bound to one.
    pub depot: Option<DepotId>,
}

/// What a person may do in the whole garden on a day. Rule PPL-2.
pub fn rights_on(grants: &[Grant], today: Day) -> Rights {
    let whole_garden = grants.iter().filter(|grant| grant.depot.is_none());
    collect_running(whole_garden, today)
}

/// What a person may do for one depot on a day: their rights in the whole garden and those
/// bound to that depot. Rule PPL-2.
pub fn rights_at_depot(grants: &[Grant], depot: DepotId, today: Day) -> Rights {
    let here = grants
        .iter()
        .filter(|grant| grant.depot.is_none_or(|bound| bound == depot));
    collect_running(here, today)
}

fn collect_running<'a>(grants: impl Iterator<Item = &'a Grant>, today: Day) -> Rights {
    let running = grants.filter(|grant| grant.last_day.is_none_or(|last| today <= last));
    running.flat_map(|grant| grant.rights.iter()).collect()
}

#[cfg(test)]
mod tests;
