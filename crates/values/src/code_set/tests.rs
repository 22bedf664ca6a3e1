//! Tests of sets of codes.

use super::*;
use crate::Weekday;

#[test]
fn a_set_is_written_in_order_and_read_back() {
    let days: CodeSet<Weekday> = [Weekday::Friday, Weekday::Monday].into_iter().collect();
    assert_eq!(days.encode(), "monday friday");
    assert_eq!(CodeSet::decode("friday monday"), Ok(days));
    assert_eq!(CodeSet::<Weekday>::decode(""), Ok(CodeSet::empty()));
}

#[test]
fn an_unknown_code_is_named() {
    let refused = CodeSet::<Weekday>::decode("monday someday");
    assert_eq!(refused, Err(UnknownCode("someday".to_owned())));
}
