//! Tests of `week`: tables of what people type, and properties.
