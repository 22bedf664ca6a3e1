//! Tests of rights and roles. Rules PPL-1, PPL-2 and PPL-3.

use rstest::rstest;

use super::*;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn grant(rights: &[Right]) -> Grant {
    Grant {
        rights: of(rights),
        last_day: None,
        depot: None,
    }
}

#[test]
fn ppl_2_who_writes_an_area_reads_it() {
    for area in Area::ALL {
        let Some(write) = area.write() else { continue };
        assert!(of(&[write]).holds(area.read()), "{}", area.code());
    }
}

#[test]
fn ppl_2_ready_roles_hold_these_rights() {
    let table: Vec<String> = ReadyRole::ALL
        .iter()
        .map(|role| {
            format!(
                "{} ({}): {}",
                role.code(),
                role.bound().code(),
                role.rights().encode()
            )
        })
        .collect();
    insta::assert_snapshot!(table.join("\n"));
}

#[test]
fn ppl_3_only_administrators_and_bookkeepers_see_bank_details() {
    let seeing: Vec<_> = ReadyRole::ALL
        .iter()
        .filter(|role| role.rights().holds(Right::SeeBankDetails))
        .map(|role| role.code())
        .collect();
    assert_eq!(seeing, ["administrator", "bookkeeper"]);
}

#[test]
fn ppl_3_preparers_and_volunteers_see_no_money_and_no_private_data() {
    let hidden = [
        Right::CustomersRead,
        Right::SeePrivateNotes,
        Right::SeeBankDetails,
        Right::SeeDebts,
        Right::SeeFamily,
        Right::ExportData,
    ];
    for role in [
        ReadyRole::Preparer,
        ReadyRole::Volunteer,
        ReadyRole::DepotKeeper,
    ] {
        assert!(
            hidden.iter().all(|right| !role.rights().holds(*right)),
            "{}",
            role.code()
        );
    }
}

#[test]
fn ppl_1_bank_data_asks_for_a_second_factor() {
    assert!(ReadyRole::Bookkeeper.rights().need_second_factor());
    assert!(!ReadyRole::Sales.rights().need_second_factor());
}

#[test]
fn rights_are_stored_as_codes_and_read_back() {
    let rights = ReadyRole::Sales.rights();
    assert_eq!(Rights::decode(&rights.encode()), Ok(rights));
    assert_eq!(
        Rights::decode("customers.write"),
        Ok(of(&[Right::CustomersWrite]))
    );
    assert!(Rights::decode("customers.eat").is_err());
}

#[test]
fn ppl_2_rights_of_several_roles_add_up() {
    let grants = [
        grant(&[Right::DeliveriesRead]),
        grant(&[Right::CatalogueWrite]),
    ];
    let rights = rights_on(&grants, day("2026-11-25"));
    assert_eq!(
        rights.encode(),
        "catalogue.read catalogue.write deliveries.read"
    );
}

#[rstest]
#[case("2026-06-30", true)]
#[case("2026-07-01", false)]
fn ppl_2_a_dated_role_counts_to_its_last_day(#[case] today: &str, #[case] counts: bool) {
    let mut dated = grant(&[Right::DeliveriesRead]);
    dated.last_day = Some(day("2026-06-30"));
    assert_eq!(
        rights_on(&[dated], day(today)).holds(Right::DeliveriesRead),
        counts
    );
}

#[test]
fn ppl_2_a_depot_keeper_has_rights_at_their_depot_only() {
    let mut keeper = grant(&[Right::DeliveriesRead]);
    keeper.depot = Some(DepotId::new(3));
    let today = day("2026-11-25");
    let grants = [keeper];
    assert!(rights_on(&grants, today).is_empty());
    assert!(rights_at_depot(&grants, DepotId::new(3), today).holds(Right::DeliveriesRead));
    assert!(rights_at_depot(&grants, DepotId::new(4), today).is_empty());
}

#[test]
fn ppl_2_nobody_gives_a_right_they_do_not_hold() {
    let giver = ReadyRole::Sales.rights();
    let excess = giver.cannot_give(&ReadyRole::Bookkeeper.rights());
    assert_eq!(excess.encode(), "settings.read see_bank_details");
    assert!(Rights::all().cannot_give(&Rights::all()).is_empty());
}

#[test]
fn actions_are_the_rights_of_no_area() {
    assert_eq!(actions().next(), Some(Right::SeePrivateNotes));
    assert_eq!(actions().count(), 9);
}
