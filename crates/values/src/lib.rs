//! Money, VAT, weights, days, weeks and ids: values without input or output.
