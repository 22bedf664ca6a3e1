//! The settings of a garden, each read as what it means.

use std::collections::BTreeMap;

use values::{Cents, Coded, VatRate};

use super::choices::{
    DepotFullRule, LateJoining, MembershipValidity, PriceEntry, SheetNames, StartCondition,
};
use super::setting::Setting;

/// The settings of one garden, each with a value that fits.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings(BTreeMap<Setting, String>);

/// A stored line that was left aside, for the logs: the default applies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ignored {
    /// The code that was stored.
    pub code: String,
}

impl Settings {
    /// Reads stored lines (code, value). A line that no longer fits is left aside and told.
    pub fn from_stored<'a>(
        lines: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> (Self, Vec<Ignored>) {
        let mut settings = Self::default();
        let mut ignored = Vec::new();
        for (code, text) in lines {
            let known = Setting::from_code(code);
            match known.and_then(|setting| Some((setting, setting.parse(text).ok()?))) {
                Some((setting, value)) => {
                    settings.0.insert(setting, value);
                }
                None => ignored.push(Ignored {
                    code: code.to_owned(),
                }),
            }
        }
        (settings, ignored)
    }

    /// The stored form of a setting's value, its default if it was never changed.
    pub fn text(&self, setting: Setting) -> &str {
        self.0
            .get(&setting)
            .map_or_else(|| setting.default_text(), String::as_str)
    }

    fn is_yes(&self, setting: Setting) -> bool {
        self.text(setting) == "yes"
    }

    #[expect(clippy::expect_used, reason = "a test reads every default and choice")]
    fn choice<T: Coded>(&self, setting: Setting) -> T {
        T::from_code(self.text(setting)).expect("stored values are parsed")
    }

    #[expect(clippy::expect_used, reason = "a test reads every default and bound")]
    fn count(&self, setting: Setting) -> i8 {
        self.text(setting)
            .parse()
            .expect("stored values are parsed")
    }

    /// Whether bank data ask for a second factor. Rule PPL-1.
    pub fn is_second_factor_required(&self) -> bool {
        self.is_yes(Setting::SecondFactorRequired)
    }

    /// The month in which seasons begin, 1 to 12. Rule CAL-1.
    pub fn season_first_month(&self) -> i8 {
        self.count(Setting::SeasonFirstMonth)
    }

    /// Whether the holidays of Alsace and Moselle apply. Rule CAL-3.
    pub fn has_alsace_moselle_holidays(&self) -> bool {
        self.is_yes(Setting::AlsaceMoselleHolidays)
    }

    /// The hour at which preparation begins, 0 to 23. Rule E-3.
    pub fn preparation_hour(&self) -> i8 {
        self.count(Setting::PreparationHour)
    }

    /// The hours before preparation after which only staff change a delivery. Rule E-3.
    pub fn change_lead_hours(&self) -> i64 {
        self.text(Setting::ChangeLeadHours).parse().unwrap_or(48)
    }

    /// What visitors see of a full depot. Rule D-1.
    pub fn depot_full_rule(&self) -> DepotFullRule {
        self.choice(Setting::DepotFull)
    }

    /// Whether one has to be a member to buy.
    pub fn is_membership_required(&self) -> bool {
        self.is_yes(Setting::MembershipRequired)
    }

    /// Until when a membership is valid. Rule A-1.
    pub fn membership_validity(&self) -> MembershipValidity {
        self.choice(Setting::MembershipValidity)
    }

    /// The month in which a fixed membership period begins, 1 to 12. Rule A-1.
    pub fn membership_first_month(&self) -> i8 {
        self.count(Setting::MembershipFirstMonth)
    }

    /// What joining late costs or gives. Rules.
    pub fn late_joining(&self) -> LateJoining {
        self.choice(Setting::LateJoining)
    }

    /// The month and day of the hinge date. Rule A-1.
    pub fn hinge_date(&self) -> (i8, i8) {
        (
            self.count(Setting::HingeMonth),
            self.count(Setting::HingeDay),
        )
    }

    /// To what a falling fee is rounded. Rule A-2.
    pub fn fee_rounding(&self) -> Cents {
        Cents::parse_euros(self.text(Setting::FeeRounding)).unwrap_or(Cents::new(100))
    }

    /// How many days before its end a membership is proposed for renewal.
    pub fn renewal_notice_days(&self) -> i64 {
        i64::from(self.count(Setting::RenewalNoticeDays))
    }

    /// How prices are typed.
    pub fn price_entry(&self) -> PriceEntry {
        self.choice(Setting::PriceEntry)
    }

    /// The VAT rate proposed for a new product.
    pub fn default_vat(&self) -> VatRate {
        VatRate::parse(self.text(Setting::DefaultVat)).unwrap_or(VatRate::REDUCED)
    }

    /// What a new subscription waits for.
    pub fn start_condition(&self) -> StartCondition {
        self.choice(Setting::StartCondition)
    }

    /// The day of the month on which instalments fall due, 1 to 28. Rule L-1.
    pub fn instalment_day(&self) -> i8 {
        self.count(Setting::InstalmentDay)
    }

    /// How names are printed on sheets.
    pub fn sheet_names(&self) -> SheetNames {
        self.choice(Setting::SheetNames)
    }
}

#[cfg(test)]
mod tests;
