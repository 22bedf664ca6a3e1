//! The rules of a garden, one module per room: facts in, decisions out.
