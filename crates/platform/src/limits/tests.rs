//! Trying too often is refused, for that account only.

use super::Limits;

#[test]
fn the_sixth_try_on_one_account_waits_and_another_account_does_not() {
    let limits = Limits::default();
    let peer = [10, 0, 0, 1].into();
    assert!((0..5).all(|_| limits.allow(peer, "lea@example.org")));
    assert!(!limits.allow(peer, "LEA@example.org"));
    assert!(limits.allow(peer, "karim@example.org"));
}

#[test]
fn one_address_cannot_try_every_account() {
    let limits = Limits::default();
    let peer = [10, 0, 0, 2].into();
    let allowed = (0..100)
        .filter(|n| limits.allow(peer, &format!("{n}@example.org")))
        .count();
    assert_eq!(allowed, 30);
}

#[test]
fn letters_asked_for_by_others_do_not_keep_a_person_from_their_password() {
    let limits = Limits::default();
    let (stranger, lea) = ([10, 0, 0, 3].into(), [10, 0, 0, 4].into());
    assert!((0..5).all(|_| limits.allow_letter(stranger, "lea@example.org")));
    assert!(!limits.allow_letter(lea, "Lea@example.org"));
    assert!(limits.allow_password(lea, "lea@example.org"));
}

#[test]
fn one_address_cannot_fill_a_garden_with_households() {
    let limits = Limits::default();
    let peer = [10, 0, 0, 5].into();
    let allowed = (0..25)
        .filter(|n| limits.allow_sign_up(peer, &format!("{n}@example.org")))
        .count();
    assert_eq!(allowed, 20);
    assert!(limits.allow_sign_up([10, 0, 0, 6].into(), "lea@example.org"));
}
