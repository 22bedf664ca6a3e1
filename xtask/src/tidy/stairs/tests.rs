//! Planted looks upstairs.

use super::super::tests::{accepts, finds};
use super::*;

#[test]
fn a_rule_may_not_look_up() {
    let text = "use crate::subscriptions::Subscription;\n";
    finds(
        check,
        &[("crates/domain/src/depots/load.rs", text)],
        "load.rs:1: `depots` looks up to `subscriptions`",
    );
}

#[test]
fn rooms_of_one_step_do_not_see_each_other() {
    let text = "fn f() { crate::depots::load() }\n";
    finds(
        check,
        &[("crates/domain/src/calendar.rs", text)],
        "`calendar` looks up to `depots`",
    );
}

#[test]
fn a_store_may_not_look_up_in_either_crate() {
    let text = "use domain::{deliveries::Sheet, people::Person};\n";
    finds(
        check,
        &[("crates/bocage/src/subscriptions/store.rs", text)],
        "`subscriptions` looks up to `deliveries`",
    );
}

#[test]
fn acts_open_any_door_and_rules_look_down() {
    let act = "use domain::deliveries::Sheet;\nuse crate::subscriptions::store;\n";
    let rule =
        "use crate::people::Role;\nuse crate::depots::load;\nuse crate::people::Role::Member;\n";
    accepts(
        check,
        &[
            ("crates/bocage/src/depots/show.rs", act),
            ("crates/domain/src/depots/load.rs", rule),
        ],
    );
}
