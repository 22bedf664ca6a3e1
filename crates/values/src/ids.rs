//! Ids of rows: one list of nouns, never interchangeable, never computed with.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::str::FromStr;

/// The id of one row of the noun `T`; a positive number given by the database.
pub struct Id<T> {
    number: i64,
    noun: PhantomData<fn() -> T>,
}

/// A text that is not the id of anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not an id: a positive number is expected")]
pub struct IdError;

impl<T> Id<T> {
    /// The id with this number, as the database gave it.
    pub const fn new(number: i64) -> Self {
        Self {
            number,
            noun: PhantomData,
        }
    }

    /// The number, for the database and for addresses.
    pub const fn get(self) -> i64 {
        self.number
    }
}

impl<T> FromStr for Id<T> {
    type Err = IdError;

    fn from_str(text: &str) -> Result<Self, IdError> {
        let digits_only = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        let number = text
            .parse()
            .ok()
            .filter(|number| digits_only && *number > 0);
        number.map(Self::new).ok_or(IdError)
    }
}

impl<T> fmt::Display for Id<T> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.number.fmt(out)
    }
}

impl<T> fmt::Debug for Id<T> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "#{}", self.number)
    }
}

impl<T> Clone for Id<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Id<T> {}

impl<T> PartialEq for Id<T> {
    fn eq(&self, other: &Self) -> bool {
        self.number == other.number
    }
}

impl<T> Eq for Id<T> {}

impl<T> PartialOrd for Id<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<T> Ord for Id<T> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.number.cmp(&other.number)
    }
}

impl<T> Hash for Id<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.number.hash(state);
    }
}

macro_rules! nouns {
    ($($noun:ident $id:ident: $about:literal,)+) => {
        $(
            #[doc = concat!("Marks the ids of: ", $about, ".")]
            #[derive(Debug)]
            pub enum $noun {}

            #[doc = concat!("The id of ", $about, ".")]
            pub type $id = Id<$noun>;
        )+
    };
}

nouns! {
    Garden GardenId: "a garden of the network",
    Account AccountId: "an account, one per person for the whole network",
    Session SessionId: "a signed-in session",
    SignInLink SignInLinkId: "a sign-in link sent by e-mail",
    Passkey PasskeyId: "a passkey of an account",
    Person PersonId: "a person known to a garden",
    Role RoleId: "a role made by a garden",
    Customer CustomerId: "a customer, household or organisation",
    CustomerGroup CustomerGroupId: "a customer category",
    Tag TagId: "a tag set on customers",
    Season SeasonId: "a season of a garden",
    ClosedWeek ClosedWeekId: "a week without delivery",
    HolidayDecision HolidayDecisionId: "a decision about a public holiday and a round",
    Product ProductId: "a product",
    Offer OfferId: "an offer, a product on sale",
    CatalogueCategory CatalogueCategoryId: "a category of the catalogue",
    Depot DepotId: "a depot",
    Round RoundId: "a delivery round",
    Stop StopId: "a stop of a round at a depot",
    MembershipType MembershipTypeId: "a type of membership",
    Membership MembershipId: "a membership",
    Subscription SubscriptionId: "a subscription",
    Delivery DeliveryId: "a planned delivery of a subscription",
    Sheet SheetId: "a printed sheet",
    Job JobId: "a job to run later",
    Mail MailId: "a letter in the outbox",
    HistoryEntry HistoryEntryId: "a line of the history",
}

#[cfg(test)]
mod tests;
