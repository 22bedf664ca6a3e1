//! Tests of `contact`: tables of what people type, and properties.
