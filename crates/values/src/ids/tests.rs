//! Tests of `ids`: tables of what people type, and properties.
