//! Products: kind, unit, organic status, allergens, and a price with its VAT.

use values::{Cents, CodeSet, VatRate, coded};

use crate::network::PriceEntry;

coded! {
    /// What a product is. Rule CAT-1.
    pub enum ProductKind {
        /// One thing, sold by its unit.
        Item => "item",
        /// A lot the garden composes: basket, soup kit.
        Lot => "lot",
        /// Something one does not eat: agenda, voucher, container.
        NonFood => "non_food",
    }
}

coded! {
    /// In what a product is counted. Rule CAT-1.
    pub enum Unit {
        /// Piece.
        Piece => "piece",
        /// Kilogram.
        Kilogram => "kilogram",
        /// Bunch.
        Bunch => "bunch",
        /// Net.
        Net => "net",
        /// Box.
        Box => "box",
        /// Bottle.
        Bottle => "bottle",
        /// Jar.
        Jar => "jar",
        /// Parcel.
        Parcel => "parcel",
        /// Basket.
        Basket => "basket",
        /// Litre.
        Litre => "litre",
    }
}

impl Unit {
    /// The code of the UN/ECE recommendations 20 and 21 that invoices carry. Rule CAT-1.
    pub fn unece_code(self) -> &'static str {
        match self {
            Self::Piece => "H87",
            Self::Kilogram => "KGM",
            Self::Litre => "LTR",
            Self::Bunch => "XBH",
            Self::Net => "XNT",
            Self::Box => "XBX",
            Self::Bottle => "XBO",
            Self::Jar => "XJR",
            Self::Parcel => "XPC",
            Self::Basket => "XBK",
        }
    }
}

coded! {
    /// How a product stands towards organic farming. Rule CAT-1.
    pub enum OrganicStatus {
        /// Certified organic.
        Organic => "organic",
        /// In conversion.
        InConversion => "in_conversion",
        /// Neither.
        Conventional => "conventional",
    }
}

coded! {
    /// The fourteen allergens that European law wants told. Rule CAT-1.
    pub enum Allergen {
        /// Cereals with gluten.
        Gluten => "gluten",
        /// Crustaceans.
        Crustaceans => "crustaceans",
        /// Eggs.
        Eggs => "eggs",
        /// Fish.
        Fish => "fish",
        /// Peanuts.
        Peanuts => "peanuts",
        /// Soya.
        Soya => "soya",
        /// Milk.
        Milk => "milk",
        /// Nuts.
        Nuts => "nuts",
        /// Celery.
        Celery => "celery",
        /// Mustard.
        Mustard => "mustard",
        /// Sesame.
        Sesame => "sesame",
        /// Sulphites.
        Sulphites => "sulphites",
        /// Lupin.
        Lupin => "lupin",
        /// Molluscs.
        Molluscs => "molluscs",
    }
}

/// The allergens of a product.
pub type Allergens = CodeSet<Allergen>;

/// A price as it was typed, and the VAT that goes with it. Rules CAT-2 and M-4.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Price {
    /// The amount typed.
    pub typed: Cents,
    /// Whether it was typed with VAT.
    pub entry: PriceEntry,
    /// The VAT rate.
    pub vat: VatRate,
}

impl Price {
    /// The price with VAT.
    pub fn gross(self) -> Cents {
        match self.entry {
            PriceEntry::Gross => self.typed,
            PriceEntry::Net => self.vat.gross_of_net(self.typed),
        }
    }

    /// The price without VAT.
    pub fn net(self) -> Cents {
        match self.entry {
            PriceEntry::Gross => self.vat.net_of_gross(self.typed),
            PriceEntry::Net => self.typed,
        }
    }
}

#[cfg(test)]
mod tests;
