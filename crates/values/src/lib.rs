//! Money, VAT, weights, days, weeks and ids: values without input or output.
//!
//! Everything here is parsed once, at the door: a value that exists is valid.
//! Overflow is never silent: an amount, a weight or a day that leaves its range is a
//! mistake of the program, so the operation panics and the transaction around it is
//! undone, rather than saving a wrong figure. The ranges accepted from people are far
//! smaller than what the types hold, so no input reaches that point.
#![deny(missing_docs)]
#![cfg_attr(
    not(test),
    deny(
        clippy::float_arithmetic,
        clippy::as_conversions,
        clippy::arithmetic_side_effects,
        clippy::integer_division
    )
)]

mod bank;
mod cents;
mod code_set;
mod coded;
mod contact;
mod day;
pub mod ids;
mod instant;
mod organization;
mod period;
mod place;
mod quantity;
mod rates;
mod slug;
mod week;

pub use bank::{Bic, BicError, CreditorId, CreditorIdError, Iban, IbanError};
pub use cents::{Cents, CentsError, NothingToShareBy};
pub use code_set::{CodeSet, UnknownCode};
pub use coded::Coded;
pub use contact::{Email, EmailError, Phone, PhoneError};
pub use day::{Day, DayError};
pub use ids::{Id, IdError};
pub use instant::{Instant, InstantError};
pub use organization::{Rna, RnaError, Siren, Siret, SiretError};
pub use period::{Period, PeriodError};
pub use place::{Coordinates, CoordinatesError, Hue, HueError, Postcode, PostcodeError};
pub use quantity::{Grams, QuantityError, Thousandths};
pub use rates::{Rate, RateError, VatRate};
pub use slug::{Slug, SlugError};
pub use week::{Week, WeekError, Weekday};
