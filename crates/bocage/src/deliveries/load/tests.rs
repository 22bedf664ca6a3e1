//! Names on sheets. Rule CUS-1.

use super::*;

fn lea() -> PersonName {
    PersonName {
        last: "Martin".to_owned(),
        first: "Léa".to_owned(),
    }
}

#[test]
fn a_garden_that_prints_initials_hides_the_first_name_of_households_alone() {
    let name = |whole, names| printed_name(whole, Some(lea()), names);
    assert_eq!(
        name("Martin Léa & Karim", SheetNames::Full),
        "Martin Léa & Karim"
    );
    assert_eq!(name("Martin Léa & Karim", SheetNames::Initial), "Martin L.");
    assert_eq!(
        name("Cantine centrale", SheetNames::Initial),
        "Cantine centrale"
    );
    assert_eq!(printed_name("Martin", None, SheetNames::Initial), "Martin");
}
