//! Tests of `cents`: tables of what people type, and properties.
