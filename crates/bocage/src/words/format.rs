//! Days, weeks, instants, amounts and numbers as each language writes them.

use values::{Cents, Day, Grams, Instant, Period, Phone, Thousandths, Week, Weekday};

use super::{Lang, Plain, Words};

const NARROW: char = '\u{202f}';

const DAYS: [[&str; 7]; 2] = [
    [
        "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
    ],
    [
        "Monday",
        "Tuesday",
        "Wednesday",
        "Thursday",
        "Friday",
        "Saturday",
        "Sunday",
    ],
];
const DAYS_SHORT: [[&str; 7]; 2] = [
    ["lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim."],
    ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
];
const MONTHS: [[&str; 12]; 2] = [
    [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ],
    [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
];
const MONTHS_SHORT: [[&str; 12]; 2] = [
    [
        "janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.",
        "déc.",
    ],
    [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ],
];

impl Words {
    /// `mercredi 25 novembre 2026`
    pub fn day(self, day: impl Plain<Day>) -> String {
        let day = day.plain();
        format!("{} {}", self.day_without_year(day), day.year())
    }

    /// `mercredi 25 novembre`, for days near today.
    pub fn day_without_year(self, day: impl Plain<Day>) -> String {
        let day = day.plain();
        format!(
            "{} {} {}",
            self.weekday(day.weekday()),
            self.day_number(day),
            self.month_name(day)
        )
    }

    /// `mer. 25 nov.`, for tables and calendars.
    pub fn day_short(self, day: impl Plain<Day>) -> String {
        let day = day.plain();
        let weekday = self.weekday_short(day.weekday());
        format!(
            "{weekday} {} {}",
            self.day_number(day),
            self.month_short(day)
        )
    }

    /// `25 novembre 2026`, where the day of the week does not matter.
    pub fn date(self, day: impl Plain<Day>) -> String {
        let day = day.plain();
        format!(
            "{} {} {}",
            self.day_number(day),
            self.month_name(day),
            day.year()
        )
    }

    /// `du 5 janvier au 20 décembre 2026`
    pub fn period(self, period: impl Plain<Period>) -> String {
        let period = period.plain();
        let (from, to) = (period.first(), period.last());
        let start = if from.year() == to.year() {
            format!("{} {}", self.day_number(from), self.month_name(from))
        } else {
            self.date(from)
        };
        let end = self.date(to);
        match self.lang() {
            Lang::Fr => format!("du {start} au {end}"),
            Lang::En => format!("from {start} to {end}"),
        }
    }

    /// `novembre 2026`, the month that holds the day.
    pub fn month(self, day: impl Plain<Day>) -> String {
        let day = day.plain();
        format!("{} {}", self.month_name(day), day.year())
    }

    /// `semaine 48`
    pub fn week(self, week: impl Plain<Week>) -> String {
        let number = week.plain().number();
        match self.lang() {
            Lang::Fr => format!("semaine {number}"),
            Lang::En => format!("week {number}"),
        }
    }

    /// `mercredi`
    pub fn weekday(self, weekday: impl Plain<Weekday>) -> &'static str {
        self.pick(&DAYS, weekday_index(weekday.plain()))
    }

    /// `mer.`
    pub fn weekday_short(self, weekday: impl Plain<Weekday>) -> &'static str {
        self.pick(&DAYS_SHORT, weekday_index(weekday.plain()))
    }

    /// `nov.`
    pub fn month_short(self, day: impl Plain<Day>) -> &'static str {
        self.pick(&MONTHS_SHORT, month_index(day.plain()))
    }

    /// `22 novembre 2026 à 9 h 05`, on the clocks of Paris.
    pub fn instant(self, instant: impl Plain<Instant>) -> String {
        let instant = instant.plain();
        let (hour, minute) = instant.hour_and_minute();
        let date = self.date(instant.day());
        match self.lang() {
            Lang::Fr => format!("{date} à {hour}\u{a0}h\u{a0}{minute:02}"),
            Lang::En => format!("{date} at {hour}:{minute:02}"),
        }
    }

    /// `14,20 €`
    pub fn money(self, amount: impl Plain<Cents>) -> String {
        let cents = amount.plain().get();
        let sign = sign_of(cents);
        let euros = self.grouped(cents.unsigned_abs() / 100);
        let rest = cents.unsigned_abs() % 100;
        match self.lang() {
            Lang::Fr => format!("{sign}{euros},{rest:02}\u{a0}€"),
            Lang::En => format!("{sign}€{euros}.{rest:02}"),
        }
    }

    /// `06 12 34 56 78`, from the form in which a telephone number is stored.
    pub fn phone(self, stored: &str) -> String {
        let phone = stored.parse::<Phone>();
        let phone = phone.map_or_else(|_| stored.to_owned(), |phone| phone.to_string());
        phone.replace(' ', "\u{a0}")
    }

    /// `1 234`
    pub fn number(self, number: impl Plain<i64>) -> String {
        let number = number.plain();
        format!("{}{}", sign_of(number), self.grouped(number.unsigned_abs()))
    }

    /// `1,25`, without useless zeros.
    pub fn quantity(self, quantity: impl Plain<Thousandths>) -> String {
        self.thousandths(quantity.plain().get())
    }

    /// `0,4 kg`
    pub fn weight(self, weight: impl Plain<Grams>) -> String {
        format!("{}\u{a0}kg", self.thousandths(weight.plain().get()))
    }

    fn thousandths(self, thousandths: i64) -> String {
        let whole = self.grouped(thousandths.unsigned_abs() / 1000);
        let digits = format!("{:03}", thousandths.unsigned_abs() % 1000);
        let digits = digits.trim_end_matches('0');
        let mark = if digits.is_empty() {
            ""
        } else {
            self.decimal_mark()
        };
        format!("{}{whole}{mark}{digits}", sign_of(thousandths))
    }

    const fn decimal_mark(self) -> &'static str {
        match self.lang() {
            Lang::Fr => ",",
            Lang::En => ".",
        }
    }

    fn grouped(self, number: u64) -> String {
        let separator = match self.lang() {
            Lang::Fr => NARROW,
            Lang::En => ',',
        };
        let digits = number.to_string();
        let mut text = String::with_capacity(digits.len() * 2);
        for (place, digit) in digits.chars().enumerate() {
            if place > 0 && (digits.len() - place).is_multiple_of(3) {
                text.push(separator);
            }
            text.push(digit);
        }
        text
    }

    /// The first of the month is an ordinal in French, the only one.
    fn day_number(self, day: Day) -> String {
        match (self.lang(), day.day()) {
            (Lang::Fr, 1) => "1er".to_owned(),
            (Lang::Fr | Lang::En, number) => number.to_string(),
        }
    }

    fn month_name(self, day: Day) -> &'static str {
        self.pick(&MONTHS, month_index(day))
    }

    fn pick<const N: usize>(self, table: &[[&'static str; N]; 2], index: usize) -> &'static str {
        let [french, english] = table;
        let row = match self.lang() {
            Lang::Fr => french,
            Lang::En => english,
        };
        row.get(index).copied().unwrap_or_default()
    }
}

const fn sign_of(number: i64) -> &'static str {
    if number < 0 { "\u{2212}" } else { "" }
}

fn weekday_index(weekday: Weekday) -> usize {
    usize::from(weekday.number()).saturating_sub(1)
}

fn month_index(day: Day) -> usize {
    usize::try_from(day.month())
        .unwrap_or_default()
        .saturating_sub(1)
}
