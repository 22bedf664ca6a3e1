//! Tests of who sees and chooses a depot. Rules DEP-1 and DEP-2.

use rstest::rstest;

use super::*;

const RIGHT: PasswordGiven = PasswordGiven::Right;
const WRONG: PasswordGiven = PasswordGiven::Wrong;
const NONE: PasswordGiven = PasswordGiven::None;

#[rstest]
#[case(DepotKind::Open, Viewer::Visitor, NONE, Ok(()))]
#[case(DepotKind::Reserved, Viewer::Visitor, RIGHT, Ok(()))]
#[case(
    DepotKind::Reserved,
    Viewer::Visitor,
    NONE,
    Err(DepotRefusal::PasswordNeeded)
)]
#[case(
    DepotKind::Reserved,
    Viewer::Visitor,
    WRONG,
    Err(DepotRefusal::PasswordWrong)
)]
#[case(DepotKind::Reserved, Viewer::Staff, NONE, Ok(()))]
#[case(
    DepotKind::Professional,
    Viewer::Visitor,
    RIGHT,
    Err(DepotRefusal::NotOffered)
)]
#[case(DepotKind::Professional, Viewer::Staff, NONE, Ok(()))]
#[case(DepotKind::Home, Viewer::Visitor, NONE, Err(DepotRefusal::NotOffered))]
#[case(DepotKind::Home, Viewer::Staff, NONE, Ok(()))]
fn dep_2_each_kind_is_for_someone(
    #[case] kind: DepotKind,
    #[case] viewer: Viewer<'_>,
    #[case] password: PasswordGiven,
    #[case] expected: Result<(), DepotRefusal>,
) {
    let groups = BTreeSet::from([CustomerGroupId::new(1)]);
    assert_eq!(check_choice(kind, &groups, viewer, password), expected);
}

#[test]
fn dep_2_a_professional_depot_is_for_its_categories() {
    let bound = BTreeSet::from([CustomerGroupId::new(1)]);
    let other = BTreeSet::from([CustomerGroupId::new(2)]);
    let both = BTreeSet::from([CustomerGroupId::new(1), CustomerGroupId::new(2)]);
    let shown = |own| is_visible(DepotKind::Professional, &bound, Viewer::Customer(own));
    assert!(shown(&bound) && shown(&both) && !shown(&other));
}

#[test]
fn dep_2_the_public_map_shows_open_and_reserved_depots() {
    use values::Coded;
    let shown: Vec<_> = DepotKind::ALL
        .iter()
        .filter(|kind| is_on_public_map(**kind))
        .collect();
    assert_eq!(shown, [&DepotKind::Open, &DepotKind::Reserved]);
}

#[test]
fn dep_1_the_access_code_is_for_those_who_collect_there() {
    assert!(sees_access_code(Collector::CollectsHere) && sees_access_code(Collector::Staff));
    assert!(!sees_access_code(Collector::Stranger));
}
