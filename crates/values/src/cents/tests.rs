//! Tests of money: what people type, splitting, sharing. Rules M-1, M-2, M-3 and L-1.

use std::num::NonZeroU32;

use proptest::prelude::*;
use rstest::rstest;

use super::*;

fn split(total: i64, n: u32) -> Vec<i64> {
    let parts = Cents::new(total).split(NonZeroU32::new(n).unwrap());
    parts.into_iter().map(Cents::get).collect()
}

#[test]
fn m_2_710_euros_in_twelve_give_eight_larger_parts_first() {
    assert_eq!(split(71_000, 12), [vec![5917; 8], vec![5916; 4]].concat());
}

#[test]
fn l_1_440_20_in_seven_give_four_larger_parts_first() {
    assert_eq!(split(44_020, 7), [vec![6289; 4], vec![6288; 3]].concat());
}

#[test]
fn m_2_a_negative_total_is_split_as_its_opposite() {
    assert_eq!(split(-100, 3), [-34, -33, -33]);
}

#[rstest]
#[case::equal_remainders_go_in_order(100, &[1, 1, 1], &[34, 33, 33])]
#[case::largest_remainder_first(100, &[1, 2, 3], &[17, 33, 50])]
#[case::a_zero_ratio_takes_nothing(5, &[0, 2, 2], &[0, 3, 2])]
#[case::negative(-100, &[1, 1, 1], &[-34, -33, -33])]
fn m_3_shares_follow_the_largest_remainder(
    #[case] total: i64,
    #[case] ratios: &[u32],
    #[case] expected: &[i64],
) {
    let shares = Cents::new(total).share(ratios).unwrap();
    assert_eq!(
        shares.into_iter().map(Cents::get).collect::<Vec<_>>(),
        expected
    );
}

#[test]
fn m_3_sharing_by_nothing_is_refused() {
    assert_eq!(Cents::new(5).share(&[]), Err(NothingToShareBy));
    assert_eq!(Cents::new(5).share(&[0, 0]), Err(NothingToShareBy));
}

#[rstest]
#[case("14,20", Ok(1420))]
#[case("14.2", Ok(1420))]
#[case(" 1 234,50 € ", Ok(123_450))]
#[case("1\u{202f}234", Ok(123_400))]
#[case("-3", Ok(-300))]
#[case("", Err(CentsError::Empty))]
#[case("€", Err(CentsError::Empty))]
#[case("14,205", Err(CentsError::NotAnAmount))]
#[case("14,", Err(CentsError::NotAnAmount))]
#[case(",5", Err(CentsError::NotAnAmount))]
#[case("douze", Err(CentsError::NotAnAmount))]
#[case("--3", Err(CentsError::NotAnAmount))]
#[case("10000000", Ok(1_000_000_000))]
#[case("10000000,01", Err(CentsError::TooLarge))]
#[case("99999999999999999999999999", Err(CentsError::TooLarge))]
fn m_1_amounts_are_read_as_typed(#[case] typed: &str, #[case] expected: Result<i64, CentsError>) {
    assert_eq!(Cents::parse_euros(typed), expected.map(Cents::new));
}

#[test]
fn the_plain_form_has_two_decimals_and_one_sign() {
    assert_eq!(Cents::new(-5).to_string(), "-0.05");
    assert_eq!(Cents::new(123_450).to_string(), "1234.50");
}

proptest! {
    #[test]
    fn m_2_parts_add_up_and_differ_by_at_most_one_cent(
        total in -1_000_000_000_i64..1_000_000_000,
        n in 1_u32..500,
    ) {
        let parts = split(total, n);
        prop_assert_eq!(parts.len(), usize::try_from(n).unwrap());
        prop_assert_eq!(parts.iter().sum::<i64>(), total);
        let (first, last) = (parts[0], parts[parts.len() - 1]);
        prop_assert!((first - last).abs() <= 1);
        prop_assert!(parts.iter().map(|part| part.abs()).is_sorted_by(|a, b| a >= b));
    }

    #[test]
    fn m_3_shares_add_up_and_stay_within_one_cent_of_exact(
        total in -1_000_000_000_i64..1_000_000_000,
        ratios in proptest::collection::vec(0_u32..10_000, 1..20),
    ) {
        prop_assume!(ratios.iter().any(|ratio| *ratio > 0));
        let shares = Cents::new(total).share(&ratios).unwrap();
        prop_assert_eq!(shares.iter().sum::<Cents>(), Cents::new(total));
        let whole: i128 = ratios.iter().map(|ratio| i128::from(*ratio)).sum();
        for (share, ratio) in shares.iter().zip(&ratios) {
            let gap = i128::from(share.get()) * whole - i128::from(total) * i128::from(*ratio);
            prop_assert!(gap.abs() < whole, "share {} of ratio {}", share, ratio);
        }
    }

    #[test]
    fn what_is_written_is_read_back(cents in -1_000_000_000_i64..=1_000_000_000) {
        let amount = Cents::new(cents);
        prop_assert_eq!(Cents::parse_euros(&amount.to_string()), Ok(amount));
    }
}
