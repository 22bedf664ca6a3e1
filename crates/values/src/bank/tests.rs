//! Tests of `bank`: tables of what people type, and properties.
