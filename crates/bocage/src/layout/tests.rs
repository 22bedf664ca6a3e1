//! Every colour of text is readable on every ground it is put on, for each garden's hue.

use super::palette::{TOKENS, Theme, Token, css, hues, is_on_screen};
use super::{Notion, Site};

/// Text and the grounds it is written on: at least 4.5 to 1 (WCAG 1.4.3).
const WRITTEN_ON: [(&str, &[&str]); 11] = [
    (
        "ink",
        &[
            "ground",
            "surface",
            "shade",
            "tint",
            "good-tint",
            "info-tint",
            "warning-tint",
            "danger-tint",
        ],
    ),
    ("soft", &["ground", "surface", "shade", "tint"]),
    ("accent", &["ground", "surface", "shade", "tint"]),
    ("accent-strong", &["ground", "surface", "shade", "tint"]),
    ("on-accent", &["accent", "accent-strong"]),
    ("good", &["ground", "surface", "shade", "good-tint"]),
    ("info", &["ground", "surface", "shade", "info-tint"]),
    ("warning", &["ground", "surface", "shade", "warning-tint"]),
    ("danger", &["ground", "surface", "shade", "danger-tint"]),
    ("on-band", &["band"]),
    ("on-danger", &["danger"]),
];

/// Borders of fields and focus rings: at least 3 to 1 (WCAG 1.4.11).
const DRAWN_ON: [(&str, &[&str]); 3] = [
    ("edge", &["ground", "surface", "shade"]),
    ("focus", &["ground", "surface", "shade", "tint"]),
    ("on-band", &["band"]),
];

fn named(name: &str) -> &'static Token {
    TOKENS.iter().find(|token| token.name == name).unwrap()
}

/// What an eight-bit screen shows of a colour.
fn luminance(colour: [f64; 3]) -> f64 {
    let [red, green, blue] = colour.map(|part| part.clamp(0.0, 1.0));
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

fn contrast(one: [f64; 3], other: [f64; 3]) -> f64 {
    let (one, other) = (luminance(one) + 0.05, luminance(other) + 0.05);
    one.max(other) / one.min(other)
}

fn check(pairs: &[(&str, &[&str])], least: f64) {
    let worlds = [Theme::Day, Theme::Night]
        .into_iter()
        .flat_map(|t| hues().map(move |h| (t, h)));
    let faults: Vec<String> = worlds
        .flat_map(|(theme, hue)| faults(pairs, least, theme, hue))
        .collect();
    assert!(
        faults.is_empty(),
        "contrast under {least}:\n{}",
        faults.join("\n")
    );
}

fn faults(pairs: &[(&str, &[&str])], least: f64, theme: Theme, hue: u16) -> Vec<String> {
    let colour = |name: &str| named(name).linear(theme, hue);
    let all = pairs
        .iter()
        .flat_map(|(text, grounds)| grounds.iter().map(move |on| (text, on)));
    all.map(|(text, on)| (text, on, contrast(colour(text), colour(on))))
        .filter(|(_, _, ratio)| *ratio < least)
        .map(|(text, on, ratio)| format!("{text} on {on}, hue {hue}, {theme:?}: {ratio:.2}"))
        .collect()
}

#[test]
fn every_text_is_readable_for_every_hue_by_day_and_by_night() {
    check(&WRITTEN_ON, 4.6);
}

#[test]
fn borders_and_focus_are_seen_for_every_hue_by_day_and_by_night() {
    check(&DRAWN_ON, 3.1);
}

#[test]
fn every_colour_exists_on_an_ordinary_screen() {
    for theme in [Theme::Day, Theme::Night] {
        for token in &TOKENS {
            for hue in hues() {
                assert!(
                    is_on_screen(token.linear(theme, hue)),
                    "{} at {hue}",
                    token.name
                );
            }
        }
    }
}

#[test]
fn the_eye_of_the_test_sees_black_on_white_as_21() {
    assert!((contrast([0.0; 3], [1.0; 3]) - 21.0).abs() < 1e-9);
}

#[test]
fn the_style_sheet_holds_exactly_these_colours() {
    let sheet = crate::assets::text("style.css");
    for line in css().lines() {
        assert!(sheet.contains(line), "{line}");
    }
}

#[test]
fn each_notion_has_an_icon_of_the_sprite_that_no_other_has() {
    let sprite: Vec<&str> = crate::assets::symbols("icons.svg").collect();
    let notions: Vec<&Notion> = Notion::THINGS.iter().chain(Notion::STATES).collect();
    for notion in &notions {
        assert!(sprite.contains(&notion.icon), "{}", notion.icon);
        let same = notions
            .iter()
            .filter(|other| other.icon == notion.icon)
            .count();
        assert_eq!(same, 1, "{} is used {same} times", notion.icon);
    }
}

#[test]
fn a_garden_s_logo_carries_the_letter_of_its_own_name() {
    let initial = |name: &str| {
        Site {
            name: name.to_owned(),
            ..Site::default()
        }
        .initial()
    };
    assert_eq!(initial("Les Jardins du Val d’Orge"), "O");
    assert_eq!(initial("Écluse"), "É");
    assert_eq!(initial(""), "");
}

#[test]
fn any_hue_is_brought_to_the_nearest_of_the_sheet() {
    let step = |hue| {
        Site {
            hue,
            ..Site::default()
        }
        .hue_step()
    };
    assert_eq!(
        [step(0), step(7), step(8), step(352), step(353), step(725)],
        [0, 0, 15, 345, 0, 0]
    );
}
