//! Tests of `period`: tables of what people type, and properties.
