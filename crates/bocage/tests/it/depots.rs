//! Acts of the depots room.

mod archive;
mod edit;
mod list;
mod photo;
mod public;
mod round;
mod round_edit;
mod rounds;
mod show;
mod stops;
