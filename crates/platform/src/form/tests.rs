//! Forms keep what was typed.

use super::{Form, encode};

#[test]
fn a_form_keeps_accents_spaces_and_several_values() {
    let form = Form::parse("name=L%C3%A9a+Morel&tag=1&tag=2&empty=");
    assert_eq!(form.value("name"), "Léa Morel");
    assert_eq!(form.values("tag").collect::<Vec<_>>(), ["1", "2"]);
    assert_eq!(form.value("empty"), "");
    assert_eq!(form.value("absent"), "");
    assert!(form.is_checked("tag", "2"));
    assert!(!form.is_checked("tag", "3"));
}

#[test]
fn broken_encoding_is_read_as_far_as_possible() {
    assert_eq!(Form::parse("a=%ZZ&b=%E9&&c").value("a"), "%ZZ");
    assert_eq!(Form::parse("b=%E9").value("b"), "\u{fffd}");
}

#[test]
fn the_first_refusal_of_a_field_stays() {
    let mut form = Form::parse("email=x");
    form.refuse("email", "Il manque @.");
    form.refuse("email", "Autre chose.");
    assert_eq!(form.error("email"), Some("Il manque @."));
    assert_eq!(form.errors().len(), 1);
}

#[test]
fn an_encoded_value_comes_back_whole() {
    let value = "à & b = 100 % + « 3 »";
    assert_eq!(
        Form::parse(&format!("v={}", encode(value))).value("v"),
        value
    );
}

#[test]
fn characters_that_nobody_types_are_left_out() {
    let form = Form::parse("v=a%00b%1B%C2%85c&text=un%0D%0Adeux%09trois");
    assert_eq!(form.value("v"), "abc");
    assert_eq!(form.value("text"), "un\r\ndeux\ttrois");
}
