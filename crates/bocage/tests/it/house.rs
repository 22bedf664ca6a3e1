//! Properties of all acts at once, and of the worlds they are tried in.

mod demo;
mod doors;
mod engines;
mod foreign;
mod forms;
mod pages;
mod places;
mod small;
