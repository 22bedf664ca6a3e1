//! Tests of `day`: tables of what people type, and properties.
