//! Staff fill the garden's file: who it is in law, how to reach it, its VAT regime (NET-2).

use askama::Template;
use domain::network::{DatedVatRegime, VatRegime, regime_on};
use domain::people::rights::Right;
use platform::form::Form;
use platform::jobs;
use values::{Bic, Coded as _, CreditorId, Day, Email, Hue, Phone, Postcode, Rna, Siret};

use super::store::file::{self, FileRow};
use super::tell;
use crate::failure::{Failure, Outcome};
use crate::fields::{Field, Reader};
use crate::guard::{SettingsRead, SettingsWrite};
use crate::layout::{Area, Frame};
use crate::people::history::{self, Entry};
use crate::visit::Visit;
use crate::words::Words;

pub(super) const PATH: &str = "/reglages/fiche";
/// Colours that go by a name, in degrees.
const HUES: [u16; 8] = [15, 45, 75, 120, 165, 225, 285, 345];

#[derive(Template)]
#[template(path = "network/garden_file.html")]
pub(super) struct Page {
    frame: Frame,
    w: Words,
    form: Form,
    regimes: Vec<DatedVatRegime>,
    today: Day,
    has_logo: bool,
    may_change: bool,
    may_see_bank: bool,
}

impl Page {
    fn regime_word(&self, dated: &DatedVatRegime) -> String {
        let key = format!("network-vat-{}", dated.regime.code());
        self.w.say(&key).into_owned()
    }

    /// The sentence invoices have to carry, today.
    fn mention(&self) -> Option<String> {
        let mention = regime_on(&self.regimes, self.today)?.mention()?;
        let key = format!("network-mention-{}", mention.code().replace('_', "-"));
        Some(self.w.say(&key).into_owned())
    }

    /// The colours to choose from, and the present one if it is another.
    fn hues(&self) -> Vec<(String, String)> {
        let named = HUES.iter().map(|degrees| {
            let key = format!("network-hue-{degrees}");
            (degrees.to_string(), self.w.say(&key).into_owned())
        });
        let own = self.form.value("hue");
        let is_other = HUES.iter().all(|hue| hue.to_string() != own);
        let now = (own.to_owned(), self.w.say("network-hue-now").into_owned());
        named.chain(is_other.then_some(now)).collect()
    }

    fn regime_options(&self) -> Vec<(&'static str, String)> {
        let option = |regime: &VatRegime| {
            let key = format!("network-vat-{}", regime.code());
            (regime.code(), self.w.say(&key).into_owned())
        };
        VatRegime::ALL.iter().map(option).collect()
    }
}

macro_rules! fields {
    ($($ty:ty => $key:literal),+ $(,)?) => {$(
        impl Field for $ty {
            const REFUSAL: &'static str = $key;
            fn from_field(text: &str) -> Option<Self> {
                text.parse().ok()
            }
        }
    )+};
}
fields! {
    Siret => "error-siret",
    Rna => "error-rna",
    Bic => "error-bic",
    CreditorId => "error-creditor-id",
}

pub(super) async fn show(mut visit: Visit<SettingsRead>) -> Outcome {
    let file = file::find(&mut visit.tx).await?;
    let form = filled(&file, visit.today());
    let (visit, page) = page(visit, form).await?;
    visit.page(&page)
}

pub(super) async fn submit(mut visit: Visit<SettingsWrite>) -> Outcome {
    let before = file::find(&mut visit.tx).await?;
    let mut form = visit.form();
    let Some(file) = read(&mut form, visit.words, &before) else {
        let (visit, page) = page(visit, form).await?;
        return visit.refuse(&page);
    };
    if !file::update(&mut visit.tx, &file).await? {
        return Err(Failure::ChangedMeanwhile);
    }
    let keyed = |file: &FileRow| {
        let fields = file.fields().into_iter();
        let keyed =
            fields.map(|(name, value)| (format!("network-{}", name.replace('_', "-")), value));
        keyed.collect::<Vec<_>>()
    };
    let (was, is) = (keyed(&before), keyed(&file));
    let changes = history::differences(&borrowed(&was), &borrowed(&is));
    note(&mut visit, "history-file-changed", changes).await?;
    // The network's line about the garden follows, in its own time.
    jobs::enqueue(&mut visit.tx, tell::NAME, "").await?;
    visit.done(PATH, "ui-saved").await
}

fn borrowed(fields: &[(String, String)]) -> Vec<(&str, String)> {
    let pairs = fields.iter();
    pairs
        .map(|(name, value)| (name.as_str(), value.clone()))
        .collect()
}

/// Sets the VAT regime from a day on.
pub(super) async fn submit_regime(mut visit: Visit<SettingsWrite>) -> Outcome {
    let file = file::find(&mut visit.tx).await?;
    let sent = visit.form();
    let mut form = filled(&file, visit.today());
    for name in ["regime", "from"] {
        form.set(name, sent.value(name));
    }
    let mut read = Reader::new(&mut form, visit.words);
    let (regime, from) = (
        read.choice::<VatRegime>("regime"),
        read.value::<Day>("from"),
    );
    let (Some(regime), Some(from)) = (regime, from) else {
        let (visit, page) = page(visit, form).await?;
        return visit.refuse(&page);
    };
    let before = file::list_regimes(&mut visit.tx).await?;
    let was = regime_on(&before, from).map_or("", VatRegime::code);
    file::put_regime(&mut visit.tx, DatedVatRegime { from, regime }).await?;
    let word = |code: &str| match code {
        "" => String::new(),
        code => visit.words.say(&format!("network-vat-{code}")).into_owned(),
    };
    let change = history::Change {
        field: "network-vat-regime".to_owned(),
        before: word(was),
        after: format!("{} ({from})", word(regime.code())),
    };
    note(&mut visit, "history-vat-changed", vec![change]).await?;
    visit.done(PATH, "ui-saved").await
}

pub(super) async fn note<R>(
    visit: &mut Visit<R>,
    act: &'static str,
    changes: Vec<history::Change>,
) -> Result<(), Failure> {
    let entry = Entry {
        screen: PATH,
        subject: "setting",
        subject_id: 0,
        customer: None,
        act,
        changes,
    };
    Ok(history::note(&mut visit.tx, &entry).await?)
}

pub(super) fn filled(file: &FileRow, today: Day) -> Form {
    let mut values = file.fields();
    values.push(("version", file.version.to_string()));
    values.push(("from", today.to_string()));
    Form::filled(values)
}

fn read(form: &mut Form, words: Words, before: &FileRow) -> Option<FileRow> {
    let version = form.value("version").parse().ok()?;
    let mut read = Reader::new(form, words);
    let trade_name = read.line("trade_name");
    let legal_name = read.optional_line("legal_name");
    let legal_form = read.optional_line("legal_form");
    let presentation = read.text("presentation");
    let hue = read
        .value::<i64>("hue")
        .filter(|degrees| Hue::new(*degrees).is_ok());
    if hue.is_none() {
        read.refuse("hue", "error-choice");
    }
    let street = read.optional_line("street");
    let postcode = read.optional::<Postcode>("postcode");
    let town = read.optional_line("town");
    let office_street = read.optional_line("office_street");
    let office_postcode = read.optional::<Postcode>("office_postcode");
    let office_town = read.optional_line("office_town");
    let email = read.optional::<Email>("email");
    let phone = read.optional::<Phone>("phone");
    let website = read.optional_line("website");
    let siret = read.optional::<Siret>("siret");
    let rna = read.optional::<Rna>("rna");
    Some(FileRow {
        trade_name: trade_name?,
        legal_name: legal_name?,
        legal_form: legal_form?,
        presentation: presentation?,
        hue: hue?,
        street: street?,
        postcode: text(postcode?),
        town: town?,
        office_street: office_street?,
        office_postcode: text(office_postcode?),
        office_town: office_town?,
        email: text(email?),
        phone: text(phone?),
        website: website?,
        siret: siret?.map_or_else(String::new, |siret| siret.as_str().to_owned()),
        rna: rna?.map_or_else(String::new, |rna| rna.as_str().to_owned()),
        logo_type: before.logo_type.clone(),
        version,
    })
}

/// What was left out is stored empty.
fn text(value: Option<impl ToString>) -> String {
    value.map_or_else(String::new, |value| value.to_string())
}

/// The page, with what was typed.
pub(super) async fn page<R>(mut visit: Visit<R>, form: Form) -> Result<(Visit<R>, Page), Failure> {
    let page = Page {
        regimes: file::list_regimes(&mut visit.tx).await?,
        today: visit.today(),
        has_logo: visit.face.has_logo,
        may_change: visit.who.can(Right::SettingsWrite),
        may_see_bank: visit.who.can(Right::SeeBankDetails),
        frame: visit.frame(Area::Staff, "network-file-title"),
        w: visit.words,
        form,
    };
    Ok((visit, page))
}
