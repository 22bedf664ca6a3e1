//! What a garden is: its file, its modules, its settings, and its first steps.

mod assistant;
mod choices;
mod garden_file;
mod modules;
mod setting;
mod settings;

pub use assistant::{AssistantFacts, Proposal, Step, StepState, is_ready_to_sell, proposal, steps};
pub use choices::{
    DepotFullRule, LateJoining, MembershipValidity, PriceEntry, SheetNames, StartCondition,
};
pub use garden_file::{
    Address, DatedVatRegime, GardenFile, LegalMention, Missing, VatRegime, missing_before_selling,
    regime_on,
};
pub use modules::{Module, Modules};
pub use setting::{Kind, Setting, SettingError, SettingGroup};
pub use settings::{Ignored, Settings};
