//! Pages and addresses of lists.

use platform::form::Form;

use super::{Pages, address, as_csv};

#[test]
fn a_page_beyond_the_end_is_the_last_one() {
    let pages = Pages::of(&Form::parse("page=9"), 51);
    assert_eq!((pages.page, pages.last, pages.offset()), (3, 3, 50));
}

#[test]
fn an_empty_list_has_one_page() {
    let pages = Pages::of(&Form::default(), 0);
    assert_eq!((pages.page, pages.last), (1, 1));
}

#[test]
fn an_address_keeps_its_filters_and_leaves_the_others() {
    let query = Form::parse("q=l%C3%A9a+m&page=3&kind=open");
    assert_eq!(
        address("/depots", &query, &["q", "kind"]),
        "/depots?q=l%C3%A9a%20m&kind=open&"
    );
}

#[test]
fn an_export_is_also_there_as_text_with_its_filters() {
    assert_eq!(as_csv("/clients.xlsx?q=xlsx&"), "/clients.csv?q=xlsx&");
}
