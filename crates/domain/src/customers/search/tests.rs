//! Tests of the search. Rule CUS-5.

use rstest::rstest;

use super::*;

#[rstest]
#[case("Émilie  LÉVÊQUE", "emilie leveque")]
#[case("Cœur-d'Orge", "coeur d orge")]
#[case("Mu\u{308}ller", "muller")]
#[case("lea@exemple.fr", "lea@exemple.fr")]
#[case("50% _x_", "50 x")]
fn cus_5_text_is_brought_to_a_plain_form(#[case] text: &str, #[case] expected: &str) {
    assert_eq!(normalise(text), expected);
}

fn kept() -> String {
    let phone = "06 12 34 56 78".parse().unwrap();
    search_text(7, ["Lévêque Émilie", "emilie@exemple.fr", ""], [&phone])
}

#[test]
fn cus_5_the_kept_text_holds_all_that_is_searched() {
    assert_eq!(kept(), "n7 leveque emilie emilie@exemple.fr 0612345678");
}

#[rstest]
#[case("évê", true)]
#[case("LEV", true)]
#[case("emi lev", true)]
#[case("lie@ex", true)]
#[case("06 12", true)]
#[case("+33 6 12 34", true)]
#[case("5678", true)]
#[case("7", true)]
#[case("#7", true)]
#[case("8", false)]
#[case("mar", false)]
#[case("emi mar", false)]
fn cus_5_three_letters_anywhere_find_a_customer(#[case] typed: &str, #[case] found: bool) {
    assert_eq!(
        Query::parse(typed).unwrap().finds(&kept()),
        found,
        "{typed}"
    );
}

#[rstest]
#[case("")]
#[case("le")]
#[case("%_%")]
#[case("é .")]
fn cus_5_fewer_than_three_letters_are_refused(#[case] typed: &str) {
    assert_eq!(Query::parse(typed), Err(QueryTooShort));
}
