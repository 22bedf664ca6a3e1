//! Who an act is open to, said by the type of its first argument: `Visit<Anyone>`,
//! `Visit<Member>`, `Visit<DepotsWrite>`.

use domain::people::rights::Right;

/// What a visit must have to be let in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// Nobody in particular.
    Anyone,
    /// A person who signed in.
    SignedIn,
    /// A person of a household or organisation.
    Member,
    /// A right of this garden's staff.
    Right(Right),
}

/// A type that stands for a need.
pub trait Guard: Send + Sync + 'static {
    /// The need.
    const NEED: Need;
}

macro_rules! guards {
    ($($(#[$meta:meta])* $name:ident => $need:expr;)+) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, Debug)]
        pub enum $name {}
        impl Guard for $name {
            const NEED: Need = $need;
        }
    )+};
}

guards! {
    /// Open to all.
    Anyone => Need::Anyone;
    /// Whoever signed in.
    SignedIn => Need::SignedIn;
    /// A person of a household or organisation.
    Member => Need::Member;
}

/// Each right has a guard of the same name.
macro_rules! right_guards {
    ($($name:ident),+ $(,)?) => {
        guards! { $(
            #[doc = concat!("Staff with the right `", stringify!($name), "`.")]
            $name => Need::Right(Right::$name);
        )+ }
    };
}

right_guards! {
    CustomersRead, CustomersWrite,
    MembershipsRead, MembershipsWrite,
    DepotsRead, DepotsWrite,
    CalendarRead, CalendarWrite,
    CatalogueRead, CatalogueWrite,
    SubscriptionsRead, SubscriptionsWrite,
    DeliveriesRead, DeliveriesWrite,
    SettingsRead, SettingsWrite,
    PeopleRead, PeopleWrite,
    HistoryRead,
    JobsRead, JobsWrite,
    SeeBankDetails, SeeAsMember, MarkDelivered,
}
