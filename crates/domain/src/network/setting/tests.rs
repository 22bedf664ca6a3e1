//! Tests of what may be typed for a setting. Rule NET-6.

use rstest::rstest;

use super::*;

#[test]
fn net_6_every_default_is_a_value_that_fits() {
    for setting in Setting::ALL {
        assert!(
            setting.parse(setting.default_text()).is_ok(),
            "{}",
            setting.code()
        );
    }
}

#[rstest]
#[case(Setting::DepotFull, "hidden", Ok("hidden"))]
#[case(Setting::DepotFull, "maybe", Err(SettingError::NotAChoice))]
#[case(Setting::SecondFactorRequired, "no", Ok("no"))]
#[case(Setting::SecondFactorRequired, "", Err(SettingError::NotAChoice))]
#[case(Setting::SeasonFirstMonth, " 4 ", Ok("4"))]
#[case(Setting::SeasonFirstMonth, "13", Err(SettingError::OutOfBounds))]
#[case(Setting::SeasonFirstMonth, "avril", Err(SettingError::Form))]
#[case(Setting::FeeRounding, "0,50", Ok("0.50"))]
#[case(Setting::FeeRounding, "-1", Err(SettingError::OutOfBounds))]
#[case(Setting::DefaultVat, "20 %", Ok("20"))]
#[case(Setting::DefaultVat, "200", Err(SettingError::Form))]
fn net_6_a_value_is_checked_by_its_kind(
    #[case] setting: Setting,
    #[case] typed: &str,
    #[case] expected: Result<&str, SettingError>,
) {
    assert_eq!(setting.parse(typed).as_deref(), expected.as_ref().copied());
}
