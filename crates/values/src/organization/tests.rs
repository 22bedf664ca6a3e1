//! Tests of `organization`: tables of what people type, and properties.
