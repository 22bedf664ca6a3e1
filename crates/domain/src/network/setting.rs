//! One list that gives each setting its code, kind, bounds and default, for the settings pages,
//! the store and the rules alike.

use values::{Cents, Coded, VatRate, coded};

use super::choices::{
    DepotFullRule, LateJoining, MembershipValidity, PriceEntry, SheetNames, StartCondition,
};

coded! {
    /// Where a setting stands on the settings pages.
    pub enum SettingGroup {
        /// Signing in.
        People => "people",
        /// Seasons and deadlines.
        Calendar => "calendar",
        /// Depots.
        Depots => "depots",
        /// Memberships.
        Membership => "membership",
        /// Products and offers.
        Catalogue => "catalogue",
        /// Subscriptions.
        Subscriptions => "subscriptions",
        /// Preparation and sheets.
        Deliveries => "deliveries",
    }
}

coded! {
    /// Something a garden decides for itself. Rule NET-6.
    pub enum Setting {
        /// Whether bank data ask for a second factor.
        SecondFactorRequired => "second_factor_required",
        /// The month in which seasons begin.
        SeasonFirstMonth => "season_first_month",
        /// Whether the two more holidays of Alsace and Moselle apply.
        AlsaceMoselleHolidays => "alsace_moselle_holidays",
        /// The hour at which preparation begins on its day.
        PreparationHour => "preparation_hour",
        /// The hours before preparation after which only staff change a delivery.
        ChangeLeadHours => "change_lead_hours",
        /// What visitors see of a full depot.
        DepotFull => "depot_full",
        /// Whether one has to be a member to buy.
        MembershipRequired => "membership_required",
        /// Until when a membership is valid.
        MembershipValidity => "membership_validity",
        /// The month in which a fixed membership period begins.
        MembershipFirstMonth => "membership_first_month",
        /// What joining late in a fixed period costs or gives.
        LateJoining => "late_joining",
        /// The month of the hinge date.
        HingeMonth => "hinge_month",
        /// The day of the month of the hinge date.
        HingeDay => "hinge_day",
        /// To what a falling fee is rounded.
        FeeRounding => "fee_rounding",
        /// How many days before its end a membership is proposed for renewal.
        RenewalNoticeDays => "renewal_notice_days",
        /// Whether prices are typed with VAT.
        PriceEntry => "price_entry",
        /// The VAT rate proposed for a new product.
        DefaultVat => "default_vat",
        /// What a new subscription waits for before it counts.
        StartCondition => "start_condition",
        /// The day of the month on which instalments fall due.
        InstalmentDay => "instalment_day",
        /// How names are printed on sheets.
        SheetNames => "sheet_names",
    }
}

/// What may be typed for a setting.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// `yes` or `no`.
    YesNo,
    /// One of these codes.
    Choice(fn() -> Vec<&'static str>),
    /// A whole number between these, included.
    Count {
        /// The least.
        least: u32,
        /// The most.
        most: u32,
    },
    /// An amount in euros, up to this one.
    Amount {
        /// The most.
        most: Cents,
    },
    /// A VAT rate.
    Vat,
}

/// Why a value was refused for a setting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SettingError {
    /// None of the choices.
    #[error("none of the choices")]
    NotAChoice,
    /// Not a number, an amount or a rate.
    #[error("not of the expected form")]
    Form,
    /// Outside the bounds.
    #[error("outside the bounds")]
    OutOfBounds,
}

fn codes<T: Coded>() -> Vec<&'static str> {
    T::ALL.iter().map(|case| case.code()).collect()
}

const MONTH: Kind = Kind::Count { least: 1, most: 12 };

impl Setting {
    /// Where it stands, what may be typed, and its stored default: the single source.
    /// Rule NET-6.
    pub fn definition(self) -> (SettingGroup, Kind, &'static str) {
        use SettingGroup as Group;
        let count = |least, most| Kind::Count { least, most };
        match self {
            Self::SecondFactorRequired => (Group::People, Kind::YesNo, "yes"),
            Self::SeasonFirstMonth => (Group::Calendar, MONTH, "1"),
            Self::AlsaceMoselleHolidays => (Group::Calendar, Kind::YesNo, "no"),
            Self::PreparationHour => (Group::Calendar, count(0, 23), "8"),
            Self::ChangeLeadHours => (Group::Calendar, count(0, 336), "48"),
            Self::DepotFull => (Group::Depots, Kind::Choice(codes::<DepotFullRule>), "shown"),
            Self::MembershipRequired => (Group::Membership, Kind::YesNo, "yes"),
            Self::MembershipValidity => (
                Group::Membership,
                Kind::Choice(codes::<MembershipValidity>),
                "fixed",
            ),
            Self::MembershipFirstMonth => (Group::Membership, MONTH, "1"),
            Self::LateJoining => (
                Group::Membership,
                Kind::Choice(codes::<LateJoining>),
                "full_fee",
            ),
            Self::HingeMonth => (Group::Membership, MONTH, "10"),
            Self::HingeDay => (Group::Membership, count(1, 28), "1"),
            Self::FeeRounding => (
                Group::Membership,
                Kind::Amount {
                    most: Cents::new(10_000),
                },
                "1",
            ),
            Self::RenewalNoticeDays => (Group::Membership, count(0, 120), "30"),
            Self::PriceEntry => (Group::Catalogue, Kind::Choice(codes::<PriceEntry>), "gross"),
            Self::DefaultVat => (Group::Catalogue, Kind::Vat, "5.5"),
            Self::StartCondition => (
                Group::Subscriptions,
                Kind::Choice(codes::<StartCondition>),
                "none",
            ),
            Self::InstalmentDay => (Group::Subscriptions, count(1, 28), "5"),
            Self::SheetNames => (Group::Deliveries, Kind::Choice(codes::<SheetNames>), "full"),
        }
    }

    /// Where it stands on the settings pages.
    pub fn group(self) -> SettingGroup {
        self.definition().0
    }

    /// What may be typed.
    pub fn kind(self) -> Kind {
        self.definition().1
    }

    /// The value of a garden that never changed it, as stored.
    pub fn default_text(self) -> &'static str {
        self.definition().2
    }

    /// The stored form of what was typed. Rule NET-6.
    pub fn parse(self, typed: &str) -> Result<String, SettingError> {
        let typed = typed.trim();
        match self.kind() {
            Kind::YesNo => among(&["yes", "no"], typed),
            Kind::Choice(choices) => among(&choices(), typed),
            Kind::Count { least, most } => {
                let count: u32 = typed.parse().ok().ok_or(SettingError::Form)?;
                let within = (least..=most).contains(&count);
                within
                    .then(|| count.to_string())
                    .ok_or(SettingError::OutOfBounds)
            }
            Kind::Amount { most } => {
                let amount = Cents::parse_euros(typed).ok().ok_or(SettingError::Form)?;
                let within = Cents::ZERO <= amount && amount <= most;
                within
                    .then(|| amount.to_string())
                    .ok_or(SettingError::OutOfBounds)
            }
            Kind::Vat => {
                let rate = VatRate::parse(typed).ok().ok_or(SettingError::Form)?;
                Ok(rate.to_string())
            }
        }
    }
}

fn among(choices: &[&str], typed: &str) -> Result<String, SettingError> {
    let is_choice = choices.contains(&typed);
    is_choice
        .then(|| typed.to_owned())
        .ok_or(SettingError::NotAChoice)
}

#[cfg(test)]
mod tests;
