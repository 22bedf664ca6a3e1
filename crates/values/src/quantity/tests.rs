//! Tests of `quantity`: tables of what people type, and properties.
