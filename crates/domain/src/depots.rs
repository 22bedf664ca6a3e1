//! Depots and rounds: who may choose a depot, how much it holds, when and in which order it is
//! served.

mod capacity;
mod depot;
mod round;

pub use capacity::{Admission, Authority, Full, Room, admit, room_on};
pub use depot::{
    Collector, DepotKind, DepotRefusal, PasswordGiven, Viewer, check_choice, is_on_public_map,
    is_visible, sees_access_code,
};
pub use round::{ReorderRefusal, RoundDays, move_stop, reorder};
