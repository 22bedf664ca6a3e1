//! Deliveries: their state, the preparation of a day, the sheets, and marking a round delivered.

mod delivery;
mod round_done;
mod sheets;
mod summary;

pub use delivery::{DeliveryRefusal, DeliveryState};
pub use round_done::{RoundRefusal, UNDO_DAYS, mark_delivered, undo_delivered};
pub use sheets::{
    Mark, PackedLine, PrintedSheets, SheetCustomer, SheetRow, SheetStop, changes_since_print,
    sheet_stops,
};
pub use summary::{Demand, Quantities, Summary, summary};
