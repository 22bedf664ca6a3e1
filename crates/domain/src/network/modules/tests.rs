//! Tests of modules. Rule NET-4.

use super::*;

#[test]
fn a_new_garden_has_volunteers_and_professionals() {
    assert_eq!(
        Module::of_a_new_garden().encode(),
        "professional_sales volunteering"
    );
}

#[test]
fn a_module_that_is_off_leaves_no_menu() {
    let none = Modules::empty();
    let shown: Vec<_> = Menu::ALL
        .iter()
        .filter(|menu| menu.is_shown(&none))
        .map(|menu| menu.code())
        .collect();
    assert_eq!(
        shown,
        ["today", "members", "baskets", "team", "network", "settings"]
    );
    assert!(Menu::ALL.iter().all(|menu| menu.is_shown(&Modules::all())));
}
