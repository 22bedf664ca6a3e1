//! Properties of all acts at once, and of the worlds they are tried in.

mod demo;
mod small;
