//! Preparing a day and delivering its rounds: what to pack, the sheets, and "delivered".

mod day;
mod days;
mod documents;
mod load;
mod mark_delivered;
mod round;
mod spreadsheet;
pub mod store;

use crate::acts::Acts;

/// The acts of this room.
pub fn acts(acts: Acts) -> Acts {
    acts.get("/preparation", days::show)
        .get("/preparation/{day}", day::show)
        .post_slow("/preparation/{day}/documents", documents::submit)
        .get("/preparation/{day}/tournees/{round}", round::show)
        .post(
            "/preparation/{day}/tournees/{round}/livree",
            mark_delivered::submit,
        )
        .post(
            "/preparation/{day}/tournees/{round}/pas-livree",
            mark_delivered::undo,
        )
}
