//! Printed documents: Typst pages and their joining, behind one small door.
