//! What a file holds once it is read back.
