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
fn modules_are_stored_as_codes_and_read_back() {
    let modules: Modules = [Module::Shop, Module::Recipes].into_iter().collect();
    assert_eq!(Modules::decode(&modules.encode()), Ok(modules.clone()));
    assert!(modules.contains(Module::Shop) && !modules.contains(Module::Market));
}
