//! Everybody reads the handbook.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::support::{Garden, Persona};

/// Every chapter written: its name and its text.
fn chapters() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/handbook");
    let files = std::fs::read_dir(folder).expect("the handbook").flatten();
    let read = |path: PathBuf| {
        let name = path.file_stem()?.to_str()?.to_owned();
        Some((name, std::fs::read_to_string(&path).expect("a chapter")))
    };
    files.filter_map(|file| read(file.path())).collect()
}

#[tokio::test]
async fn every_chapter_opens_from_the_contents() {
    let app = Garden::open().await;
    let contents = app.visitor().get("/aide").await;
    assert!(contents.text().contains("Premiers pas"));
    for (chapter, _) in chapters() {
        let path = format!("/aide/{chapter}");
        assert!(
            contents.html().contains(&format!("href=\"{path}\"")),
            "{path}"
        );
        let page = app.visitor().get(&path).await;
        assert_eq!(page.status, 200, "{chapter}");
        assert!(page.html().contains("<p>"), "{chapter}");
    }
    assert_eq!(app.visitor().get("/aide/ailleurs").await.status, 404);
}

#[tokio::test]
async fn each_screen_leads_to_the_chapter_that_explains_it() {
    let app = Garden::open().await;
    let anne = app.signed_in(Persona::Anne).await;
    let mut explained = BTreeSet::new();
    for (screen, chapter) in [
        ("/bienvenue", "premiers-pas"),
        ("/aujourdhui", "premiers-pas"),
        ("/clients", "clients"),
        ("/clients/1", "clients"),
        ("/clients/1/adhesions", "adhesions"),
        ("/abonnements", "abonnements"),
        ("/adhesions", "adhesions"),
        ("/offres", "offres"),
        ("/produits", "offres"),
        ("/preparation", "preparation"),
        ("/tournees", "tournees"),
        ("/depots", "depots"),
        ("/calendrier", "calendrier"),
        ("/equipe", "equipe-et-roles"),
        ("/reglages", "reglages"),
        ("/reglages", "emporter-ses-donnees"),
        ("/mon-compte", "se-connecter"),
    ] {
        let page = anne.get(screen).await;
        let link = format!("href=\"/aide/{chapter}\"");
        assert!(page.html().contains(&link), "{screen}: {link}");
        explained.insert(chapter.to_owned());
    }
    let sign_in = app.visitor().get("/connexion").await;
    assert!(sign_in.html().contains("href=\"/aide/se-connecter\""));
    let written: BTreeSet<String> = chapters().into_iter().map(|(name, _)| name).collect();
    assert_eq!(explained, written, "every chapter explains a screen");
}

/// What stands between quotation marks in a chapter is what stands on a screen.
#[test]
fn the_handbook_says_the_words_of_the_screens() {
    let words = words();
    let mut unknown = BTreeSet::new();
    for (chapter, text) in chapters() {
        for quoted in text.split("« ").skip(1) {
            let said = quoted.split(" »").next().unwrap_or_default();
            if !words.contains(said) {
                unknown.insert(format!("{chapter}: « {said} »"));
            }
        }
    }
    assert!(unknown.is_empty(), "{unknown:#?}");
}

/// Every French sentence of the house, as written.
fn words() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.to_string_lossy().ends_with(".fr.ftl") {
                let text = std::fs::read_to_string(&path).expect("words");
                let lines = text.lines().filter_map(|line| line.split_once(" = "));
                found.extend(lines.map(|(_, said)| said.to_owned()));
            }
        }
    }
    found
}
