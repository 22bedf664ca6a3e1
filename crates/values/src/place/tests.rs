//! Tests of places and hues.

use rstest::rstest;

use super::*;

#[rstest]
#[case("54000", Ok(()))]
#[case("01 000", Ok(()))]
#[case("97410", Ok(()))]
#[case("00123", Err(PostcodeError))]
#[case("5400", Err(PostcodeError))]
#[case("2A004", Err(PostcodeError))]
fn a_postcode_has_five_digits(#[case] typed: &str, #[case] expected: Result<(), PostcodeError>) {
    assert_eq!(typed.parse::<Postcode>().map(|_| ()), expected);
}

#[rstest]
#[case("48.692054", "6.184417", Ok("48.692054,6.184417"))]
#[case("-0,5", "-12", Ok("-0.500000,-12.000000"))]
#[case("48.6920541234567", "6", Ok("48.692054,6.000000"))]
#[case("91", "0", Err(CoordinatesError::OutOfRange))]
#[case("0", "-180.1", Err(CoordinatesError::OutOfRange))]
#[case("nord", "6", Err(CoordinatesError::NotANumber))]
#[case("48.", "6", Err(CoordinatesError::NotANumber))]
fn points_are_read_as_maps_give_them(
    #[case] latitude: &str,
    #[case] longitude: &str,
    #[case] expected: Result<&str, CoordinatesError>,
) {
    let point = Coordinates::parse(latitude, longitude).map(|point| point.to_string());
    assert_eq!(point.as_deref(), expected.as_ref().copied());
}

#[rstest]
#[case("0", Ok(0))]
#[case("359", Ok(359))]
#[case("360", Err(HueError))]
#[case("vert", Err(HueError))]
fn a_hue_is_an_angle(#[case] typed: &str, #[case] expected: Result<i64, HueError>) {
    assert_eq!(typed.parse::<Hue>().map(Hue::get), expected);
}
