//! Households and organisations: their file, their categories, finding them.

mod groups;
pub mod store;

use crate::acts::Acts;

/// The acts of this room.
pub fn acts(acts: Acts) -> Acts {
    acts.get("/categories", groups::show)
        .post("/categories", groups::submit)
}
