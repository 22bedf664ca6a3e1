//! The garden's file: who it is in law, its VAT regime over time, and what it still lacks
//! before it may sell.

use values::{Bic, CreditorId, Day, Email, Iban, Phone, Postcode, Rna, Siret, VatRate, coded};

/// A postal address in parts, as banks and invoices ask for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    /// Number and street, on one or two lines.
    pub street: String,
    /// Postcode.
    pub postcode: Postcode,
    /// Town.
    pub town: String,
}

coded! {
    /// How a garden stands towards VAT. Rule NET-2.
    pub enum VatRegime {
        /// It charges VAT.
        Taxable => "taxable",
        /// Small turnover: article 293 B.
        Franchise => "franchise",
        /// Non-profit body: article 261, 7.
        Exempt => "exempt",
    }
}

coded! {
    /// The sentence that a regime obliges to print on invoices. Rule NET-2.
    pub enum LegalMention {
        /// VAT does not apply, article 293 B of the tax code.
        Article293B => "article_293_b",
        /// Exempt from VAT, article 261, 7 of the tax code.
        Article261_7 => "article_261_7",
    }
}

impl VatRegime {
    /// What invoices must say. Rule NET-2.
    pub fn mention(self) -> Option<LegalMention> {
        match self {
            Self::Taxable => None,
            Self::Franchise => Some(LegalMention::Article293B),
            Self::Exempt => Some(LegalMention::Article261_7),
        }
    }

    /// The rate really charged for a product that has this one: none unless the garden
    /// charges VAT. Rule NET-2.
    pub fn rate_charged(self, rate: VatRate) -> VatRate {
        match self {
            Self::Taxable => rate,
            Self::Franchise | Self::Exempt => VatRate::ZERO,
        }
    }
}

/// A VAT regime from a day on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct DatedVatRegime {
    /// The first day it applies.
    pub from: Day,
    /// The regime.
    pub regime: VatRegime,
}

/// The regime that applies on a day, in whatever order they are given. Rule NET-2.
pub fn regime_on(regimes: &[DatedVatRegime], day: Day) -> Option<VatRegime> {
    let begun = regimes.iter().filter(|dated| dated.from <= day);
    begun
        .max_by_key(|dated| dated.from)
        .map(|dated| dated.regime)
}

/// The garden's file. Rule NET-2.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GardenFile {
    /// The name people know.
    pub trade_name: String,
    /// The name in law.
    pub legal_name: Option<String>,
    /// The registered address.
    pub registered_address: Option<Address>,
    /// The address of the office, if it is another.
    pub office_address: Option<Address>,
    /// Where people write.
    pub email: Option<Email>,
    /// Where people call.
    pub phone: Option<Phone>,
    /// The number of the establishment.
    pub siret: Option<Siret>,
    /// The number of the association.
    pub rna: Option<Rna>,
    /// The bank account.
    pub iban: Option<Iban>,
    /// The bank.
    pub bic: Option<Bic>,
    /// The SEPA creditor identifier (ICS).
    pub creditor_id: Option<CreditorId>,
    /// The VAT regimes over time.
    pub vat_regimes: Vec<DatedVatRegime>,
}

coded! {
    /// What a garden's file lacks. Rule NET-2.
    pub enum Missing {
        /// The name in law.
        LegalName => "legal_name",
        /// The registered address.
        RegisteredAddress => "registered_address",
        /// An e-mail address.
        Email => "email",
        /// The SIRET, which a seller has to show.
        Siret => "siret",
        /// A VAT regime that applies today.
        VatRegime => "vat_regime",
    }
}

/// What the file still lacks before the garden may sell, in the order of the form.
/// Rule NET-2.
pub fn missing_before_selling(file: &GardenFile, today: Day) -> Vec<Missing> {
    let found = [
        (Missing::LegalName, file.legal_name.is_some()),
        (
            Missing::RegisteredAddress,
            file.registered_address.is_some(),
        ),
        (Missing::Email, file.email.is_some()),
        (Missing::Siret, file.siret.is_some()),
        (
            Missing::VatRegime,
            regime_on(&file.vat_regimes, today).is_some(),
        ),
    ];
    found
        .into_iter()
        .filter(|(_, is_there)| !is_there)
        .map(|(missing, _)| missing)
        .collect()
}

#[cfg(test)]
mod tests;
