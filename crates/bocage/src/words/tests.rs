//! Both languages say the same things, and write days and amounts as people expect.
mod files;

use values::{Cents, Day, Instant, Week};

use super::{Lang, Words};

const FR: Words = Words::new(Lang::Fr);
const EN: Words = Words::new(Lang::En);

#[test]
fn days_are_written_in_words() {
    let day = Day::new(2026, 11, 25).unwrap();
    assert_eq!(FR.day(day), "mercredi 25 novembre 2026");
    assert_eq!(FR.day_short(day), "mer. 25 nov.");
    let by_reference = [day].iter().map(|day| EN.day(day)).next();
    assert_eq!(by_reference.unwrap(), "Wednesday 25 November 2026");
    assert_eq!(
        FR.day_without_year(Day::new(2026, 5, 1).unwrap()),
        "vendredi 1er mai"
    );
    assert_eq!(FR.month(day), "novembre 2026");
}

#[test]
fn weeks_and_instants_are_written_in_words() {
    let week: Week = "2026-W48".parse().unwrap();
    assert_eq!(FR.week(week), "semaine 48");
    let instant: Instant = "2026-11-22T08:05:00Z".parse().unwrap();
    assert_eq!(FR.instant(instant), "22 novembre 2026 à 9\u{a0}h\u{a0}05");
    assert_eq!(EN.instant(instant), "22 November 2026 at 9:05");
}

#[test]
fn amounts_carry_their_unit_and_their_thousands() {
    assert_eq!(FR.money(Cents::new(1420)), "14,20\u{a0}€");
    assert_eq!(
        FR.money(Cents::new(-123_456_789)),
        "\u{2212}1\u{202f}234\u{202f}567,89\u{a0}€"
    );
    assert_eq!(EN.money(Cents::new(142_005)), "€1,420.05");
    assert_eq!(FR.number(12_345), "12\u{202f}345");
}

#[test]
fn a_sentence_counts_and_names() {
    assert_eq!(FR.say1("ui-errors", "count", 1), "Une réponse est à revoir");
    assert_eq!(
        FR.say1("ui-errors", "count", 1200),
        "1\u{202f}200 réponses sont à revoir"
    );
    assert_eq!(EN.say2("ui-page-of", "page", 2, "last", 3), "page 2 of 3");
    assert_eq!(EN.say("no-such-key"), "no-such-key");
}

#[test]
fn french_double_signs_never_stand_alone_on_a_line() {
    assert_eq!(FR.say("ui-why-amount"), "Pourquoi ce montant\u{202f}?");
    assert_eq!(FR.say("ui-display"), "Affichage\u{a0}:");
}

#[test]
fn a_browser_is_answered_in_the_first_language_the_house_speaks() {
    assert_eq!(Lang::accepted("de-DE,en-GB;q=0.8,fr;q=0.5"), Some(Lang::En));
    assert_eq!(Lang::accepted("br"), None);
}
