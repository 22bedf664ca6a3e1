//! Planted writers.

use super::super::tests::{accepts, finds};
use super::*;

const DEPOTS: (&str, &str) = (
    "crates/bocage/src/depots/store.rs",
    "const ADD: &str = \"INSERT INTO depots (name) VALUES ($1)\";",
);

#[test]
fn a_second_writer_is_found() {
    let text = "\n\nlet q = \"update depots\n set name = $1\";";
    finds(
        check,
        &[DEPOTS, ("crates/bocage/src/deliveries/store.rs", text)],
        "deliveries/store.rs:3: `deliveries` writes the table `depots` of `depots`",
    );
}

#[test]
fn an_act_that_writes_is_found() {
    let text = "let q = \"delete from depots where id = $1\";";
    finds(
        check,
        &[("crates/bocage/src/depots/close.rs", text)],
        "written outside a store",
    );
}

#[test]
fn reading_and_upserting_are_free() {
    let read = "let q = \"select d.id from depots d for update\";";
    let upsert =
        "let q = \"insert into rounds (id) values ($1) on conflict (id) do update set name = $2\";";
    accepts(
        check,
        &[
            DEPOTS,
            ("crates/bocage/src/deliveries/list.rs", read),
            ("crates/bocage/src/deliveries/store.rs", upsert),
        ],
    );
}
