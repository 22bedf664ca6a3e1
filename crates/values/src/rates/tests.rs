//! Tests of `rates`: tables of what people type, and properties.
