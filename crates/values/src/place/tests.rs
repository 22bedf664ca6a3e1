//! Tests of `place`: tables of what people type, and properties.
