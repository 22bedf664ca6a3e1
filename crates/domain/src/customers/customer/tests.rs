//! Tests of customers. Rules CUS-1 and CUS-4.

use rstest::rstest;

use super::*;

fn household(names: &[(&str, &str)]) -> CustomerName {
    let person = |(last, first): &(&str, &str)| PersonName {
        last: (*last).into(),
        first: (*first).into(),
    };
    CustomerName::Household(names.iter().map(person).collect())
}

#[rstest]
#[case(&[("Martin", "Léa")], "Martin Léa", "Martin L.")]
#[case(&[("Martin", "Léa"), ("Martin", "Karim")], "Martin Léa & Karim", "Martin L.")]
#[case(&[("Martin", "Léa"), ("Petit", "Karim")], "Martin Léa & Petit Karim", "Martin L.")]
#[case(&[("Martin", "")], "Martin", "Martin")]
#[case(&[("Martin", "Émile")], "Martin Émile", "Martin É.")]
#[case(&[], "", "")]
fn cus_1_a_household_is_called_by_its_persons(
    #[case] names: &[(&str, &str)],
    #[case] display: &str,
    #[case] short: &str,
) {
    assert_eq!(household(names).display(), display);
    assert_eq!(household(names).short(), short);
}

#[test]
fn cus_1_an_organization_has_its_own_name() {
    let canteen = CustomerName::Organization("Cantine des Saules".to_owned());
    assert_eq!(
        (canteen.display(), canteen.short()),
        (canteen.short(), canteen.display())
    );
}

#[test]
fn cus_1_numbers_are_given_once() {
    assert_eq!(next_number(None), 1);
    assert_eq!(next_number(Some(41)), 42);
}

#[test]
fn cus_4_yes_and_why_not_may_be_called() {
    assert!(VolunteerAnswer::Yes.may_be_called() && VolunteerAnswer::WhyNot.may_be_called());
    assert!(!VolunteerAnswer::No.may_be_called() && !VolunteerAnswer::NotAsked.may_be_called());
}
