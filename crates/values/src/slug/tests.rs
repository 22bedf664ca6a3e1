//! Tests of `slug`: tables of what people type, and properties.
