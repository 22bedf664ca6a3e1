//! The project's own verbs: set-up, checks, continuous integration.
