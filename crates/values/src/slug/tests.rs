//! Tests of slugs.

use rstest::rstest;

use super::*;

#[rstest]
#[case("val-fleuri", Ok(()))]
#[case("jardin2", Ok(()))]
#[case("a", Err(SlugError::Length))]
#[case("", Err(SlugError::Length))]
#[case("Val", Err(SlugError::Characters))]
#[case("-val", Err(SlugError::Characters))]
#[case("val--fleuri", Err(SlugError::Characters))]
#[case("val.fleuri", Err(SlugError::Characters))]
#[case("../data", Err(SlugError::Characters))]
#[case("été", Err(SlugError::Characters))]
fn a_slug_is_a_safe_host_label(#[case] text: &str, #[case] expected: Result<(), SlugError>) {
    assert_eq!(text.parse::<Slug>().map(|_| ()), expected);
}
