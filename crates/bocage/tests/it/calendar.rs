//! Acts of the calendar room.

mod change;
mod closed_weeks;
mod holiday;
mod seasons;
mod year;
