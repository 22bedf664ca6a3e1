//! Tests of `instant`: tables of what people type, and properties.
