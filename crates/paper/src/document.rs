//! The documents of a delivery day (PREP-2): which one, in which words, about which load.

use serde::Serialize;

use crate::load::DayLoad;

/// A document to print.
#[derive(Debug, Clone)]
pub struct Document<'a> {
    pub kind: Kind,
    pub garden: String,
    /// What the sheet is, such as “Feuille de route”.
    pub title: String,
    /// The day in words, such as “mercredi 25 novembre 2026”.
    pub day: String,
    /// A whole sentence, such as “Imprimé mardi 24 novembre à 16 h 05”.
    pub printed_at: String,
    pub words: &'a Words,
    pub load: &'a DayLoad,
}

/// The documents a garden prints.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// What to prepare, for those who pack.
    Preparation(Arrangement),
    /// One label a crate, in the order of the rounds.
    Labels(LabelFormat),
    /// A first page of stops and totals, then a page a depot, for the driver.
    RouteSheets,
    /// What each depot keeper pins up.
    DepotLists,
}

/// How a preparation sheet is arranged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Arrangement {
    ByProduct,
    ByDepot,
    ByCustomer,
}

/// The paper of the labels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LabelFormat {
    /// A4 sheets of 3 × 8 labels of 70 × 37 mm.
    A4,
    /// A roll printer: one label a page.
    Roll { width_mm: u16, height_mm: u16 },
}

/// The language of the words, for hyphenation and quotation marks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    #[serde(rename = "fr")]
    French,
    #[serde(rename = "en")]
    English,
}

/// Every word that a template prints and that is not in the load. All are needed: a missing
/// translation does not compile.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Words {
    pub language: Language,
    /// Before “1/3” at the foot of a page.
    pub page: String,
    pub total: String,
    pub round: String,
    pub depot: String,
    pub name: String,
    pub phone: String,
    /// Over the empty box at the foot of a depot's page.
    pub signature: String,
    /// What is printed when the load is empty.
    pub nothing: String,
}
