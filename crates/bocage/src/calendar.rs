//! Seasons, closed weeks and public holidays: what makes a week differ from another, and what a
//! change does to planned baskets (CAL-1 to CAL-5).

mod change;
mod closed_weeks;
mod effects;
mod holiday;
mod letters;
mod seasons;
pub mod store;
mod year;

use crate::acts::Acts;

pub(crate) use effects::holidays;

/// The acts of this room.
pub fn acts(acts: Acts) -> Acts {
    acts.get("/calendrier", year::show)
        .get("/calendrier/saisons", seasons::show)
        .post("/calendrier/saisons", seasons::submit)
        .post("/calendrier/saisons/{id}", seasons::submit_state)
        .get("/calendrier/semaines", closed_weeks::show)
        .get("/calendrier/feries/{holiday}", holiday::show)
        .post("/calendrier/changer", change::submit)
}
