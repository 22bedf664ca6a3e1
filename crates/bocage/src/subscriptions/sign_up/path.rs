//! The way to a subscription: its steps, who walks it, and the answers carried in the address
//! from one step to the next, so that any step can be reloaded, shared or gone back to.

use platform::form::{Form, encode};
use values::ids::CustomerId;

use crate::words::Words;

/// The answers that addresses carry; identity never is.
pub(super) const CARRIED: [&str; 12] = [
    "offer",
    "quantity",
    "frequency",
    "season",
    "from",
    "depot",
    "stop",
    "key",
    "payment",
    "rhythm",
    "times",
    "membership",
];

/// One screen, one question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Step {
    /// Which basket, how many.
    Offer,
    /// How often, from when.
    When,
    /// Where.
    Stop,
    /// How it is paid.
    Payment,
    /// Who one is, and joining the association.
    You,
    /// All of it again before saying yes.
    Recap,
}

impl Step {
    const ALL: [Self; 6] = [
        Self::Offer,
        Self::When,
        Self::Stop,
        Self::Payment,
        Self::You,
        Self::Recap,
    ];

    /// The end of its address.
    pub(super) const fn slug(self) -> &'static str {
        match self {
            Self::Offer => "",
            Self::When => "/rythme",
            Self::Stop => "/point-de-depot",
            Self::Payment => "/paiement",
            Self::You => "/coordonnees",
            Self::Recap => "/recapitulatif",
        }
    }

    const fn key(self) -> &'static str {
        match self {
            Self::Offer => "subscriptions-step-offer",
            Self::When => "subscriptions-step-when",
            Self::Stop => "subscriptions-step-stop",
            Self::Payment => "subscriptions-step-payment",
            Self::You => "subscriptions-step-you",
            Self::Recap => "subscriptions-step-recap",
        }
    }

    /// The answers asked on this screen: the others are carried as they are.
    pub(super) const fn asked(self) -> &'static [&'static str] {
        match self {
            Self::Offer => &["offer", "quantity"],
            Self::When => &["frequency", "season", "from"],
            Self::Stop => &["stop", "key"],
            Self::Payment => &["payment", "rhythm", "times"],
            Self::You => &["membership"],
            Self::Recap => &[],
        }
    }

    /// Its rank for the stepper, from 1.
    pub(super) fn rank(self) -> usize {
        let place = Self::ALL.iter().position(|step| *step == self);
        place.unwrap_or_default().saturating_add(1)
    }

    /// The words of all the steps.
    pub(super) fn words(w: Words) -> Vec<String> {
        Self::ALL
            .iter()
            .map(|step| w.say(step.key()).into_owned())
            .collect()
    }
}

/// Who walks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Walker {
    /// Somebody nobody knows yet.
    Visitor,
    /// A member, for their household.
    Member(CustomerId),
    /// Staff, for a customer.
    Staff(CustomerId),
}

impl Walker {
    /// For whom, if already known.
    pub(super) const fn customer(self) -> Option<CustomerId> {
        match self {
            Self::Visitor => None,
            Self::Member(customer) | Self::Staff(customer) => Some(customer),
        }
    }

    pub(super) const fn is_staff(self) -> bool {
        matches!(self, Self::Staff(_))
    }

    /// The address of the first step.
    pub(super) fn base(self) -> String {
        match self {
            Self::Visitor | Self::Member(_) => "/s-abonner".to_owned(),
            Self::Staff(customer) => format!("/clients/{customer}/abonnements/nouveau"),
        }
    }

    /// The address of a step, without answers.
    pub(super) fn path(self, step: Step) -> String {
        format!("{}{}", self.base(), step.slug())
    }

    /// The address of a step with the answers given so far.
    pub(super) fn address(self, step: Step, answers: &Form) -> String {
        let pairs = carried(answers);
        let pairs: Vec<String> = pairs
            .iter()
            .map(|(name, value)| format!("{name}={}", encode(value)))
            .collect();
        format!("{}?{}", self.path(step), pairs.join("&"))
    }
}

/// The answers of a form that addresses carry, each once.
pub(super) fn carried(form: &Form) -> Vec<(String, String)> {
    let given = CARRIED
        .iter()
        .map(|name| ((*name).to_owned(), form.value(name).to_owned()));
    given.filter(|(_, value)| !value.is_empty()).collect()
}

/// What a form leaves unasked on its screen, for its hidden fields.
pub(super) fn hidden(form: &Form, asked: &[&str]) -> Vec<(String, String)> {
    let mut pairs = carried(form);
    pairs.retain(|(name, _)| !asked.contains(&name.as_str()));
    pairs
}
