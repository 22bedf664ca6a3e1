//! A customer: kind, number, names, wishes, readiness to help.

use values::coded;

coded! {
    /// Who a customer is. Rule CUS-1.
    pub enum CustomerKind {
        /// People who live together.
        Household => "household",
        /// A restaurant, a canteen, a shop, an association.
        Organization => "organization",
    }
}

coded! {
    /// How a customer accepts to be told things. Rule CUS-1.
    pub enum Wish {
        /// By e-mail.
        Email => "email",
        /// By text message.
        Sms => "sms",
        /// By letter.
        Letter => "letter",
    }
}

coded! {
    /// What a customer answered when asked to help. Rule CUS-4.
    pub enum VolunteerAnswer {
        /// Was not asked, or did not answer.
        NotAsked => "not_asked",
        /// Yes.
        Yes => "yes",
        /// Why not: may be called.
        WhyNot => "why_not",
        /// No.
        No => "no",
    }
}

impl VolunteerAnswer {
    /// Whether the customer is on the list when the garden calls for help. Rule CUS-4.
    pub fn may_be_called(self) -> bool {
        matches!(self, Self::Yes | Self::WhyNot)
    }
}

coded! {
    /// With what a volunteer would help. Rule CUS-4.
    pub enum Domain {
        /// In the field.
        Field => "field",
        /// Packing baskets.
        Packing => "packing",
        /// Driving rounds.
        Driving => "driving",
        /// At a depot.
        Depot => "depot",
        /// At stalls and events.
        Events => "events",
        /// In the office.
        Office => "office",
    }
}

/// The number of a new customer, given the highest one ever given: numbers are never used
/// twice, even after a customer is gone. Rule CUS-1.
pub fn next_number(highest_ever: Option<i64>) -> i64 {
    highest_ever.unwrap_or(0).saturating_add(1)
}

/// A person's name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct PersonName {
    /// Family name.
    pub last: String,
    /// First name; may be empty.
    pub first: String,
}

/// What a customer is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CustomerName {
    /// A household, by its persons, the one who signed up first.
    Household(Vec<PersonName>),
    /// An organisation, by its name.
    Organization(String),
}

impl CustomerName {
    /// The name on staff lists, which sort by it: `Martin Léa & Karim`,
    /// `Martin Léa & Petit Karim`.
    pub fn display(&self) -> String {
        let persons = match self {
            Self::Organization(name) => return name.clone(),
            Self::Household(persons) => persons,
        };
        let mut last = None;
        let mut parts: Vec<String> = Vec::new();
        for person in persons {
            let shared = last == Some(&person.last) && !person.first.is_empty();
            parts.push(if shared {
                person.first.clone()
            } else {
                person.full()
            });
            last = Some(&person.last);
        }
        parts.join(" & ")
    }

    /// The name on sheets where initials are enough: `Martin L.`.
    pub fn short(&self) -> String {
        match self {
            Self::Organization(name) => name.clone(),
            Self::Household(persons) => persons.first().map_or_else(String::new, PersonName::short),
        }
    }
}

impl PersonName {
    fn full(&self) -> String {
        format!("{} {}", self.last, self.first).trim().to_owned()
    }

    fn short(&self) -> String {
        match self.first.chars().next() {
            Some(initial) => format!("{} {initial}.", self.last),
            None => self.last.clone(),
        }
    }
}

#[cfg(test)]
mod tests;
