//! Tests of the capacity of depots. Rule D-1.

use rstest::rstest;

use super::*;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn dates() -> [Day; 2] {
    [day("2026-11-25"), day("2026-12-02")]
}

fn loads() -> BTreeMap<Day, Thousandths> {
    BTreeMap::from([(dates()[0], Thousandths::new(9_500))])
}

#[rstest]
#[case::a_half_crate_fits(10_000, 500, &[])]
#[case::a_crate_does_not(10_000, 1_000, &[0])]
#[case::nothing_always_fits(9_000, 0, &[])]
#[case::full_on_both(0, 1_000, &[0, 1])]
fn d_1_a_basket_has_to_fit_on_every_date(
    #[case] capacity: i64,
    #[case] added: i64,
    #[case] full: &[usize],
) {
    let capacity = Some(Thousandths::new(capacity));
    let added = Thousandths::new(added);
    let full: Vec<Day> = full.iter().map(|rank| dates()[*rank]).collect();
    let ordinary = admit(capacity, &loads(), added, &dates(), Authority::Ordinary);
    if full.is_empty() {
        assert_eq!(
            ordinary,
            Ok(Admission {
                beyond_on: Vec::new()
            })
        );
    } else {
        assert_eq!(
            ordinary,
            Err(Full {
                dates: full.clone()
            })
        );
    }
    let staff = admit(capacity, &loads(), added, &dates(), Authority::MayExceed);
    assert_eq!(staff, Ok(Admission { beyond_on: full }));
}

#[test]
fn d_1_a_depot_without_capacity_is_never_full() {
    let crates = Thousandths::whole(1_000);
    assert!(admit(None, &loads(), crates, &dates(), Authority::Ordinary).is_ok());
    assert_eq!(room_on(None, crates), Room::Unlimited);
}

#[rstest]
#[case(9_500, Room::Left(Thousandths::new(500)))]
#[case(10_000, Room::Full)]
#[case(12_000, Room::Full)]
fn d_1_what_is_left_is_shown(#[case] load: i64, #[case] expected: Room) {
    assert_eq!(
        room_on(Some(Thousandths::whole(10)), Thousandths::new(load)),
        expected
    );
}
