//! The network and its gardens: which garden answers at an address, its file, settings, modules.

mod directory;
mod face;
mod home;
pub mod store;

pub use directory::Directory;
pub(crate) use directory::NETWORK;
pub use face::Face;

use crate::acts::Acts;

/// The acts of this room.
pub fn acts(acts: Acts) -> Acts {
    acts.get("/", home::show)
}
