//! Every page opens, for a visitor, a member and the staff, in a garden full of things and in an
//! empty one; every link and form on it leads somewhere; every field has its label.

use std::collections::{BTreeMap, BTreeSet};

use axum::http::{StatusCode, header};
use scraper::{ElementRef, Html, Selector};

use super::places;
use crate::support::{Browser, Garden, Page, Persona};

/// Statements a page may need: a member's, the staff's.
const MEMBER_BUDGET: usize = 6;
const STAFF_BUDGET: usize = 10;

/// Addresses that no act answers but that are there.
const BESIDE_ACTS: [&str; 3] = ["/health", "/metrics", "/actifs/"];

/// Signing up reads the whole shelf at once: offers, depots, calendar, membership, then decides.
const SIGN_UP: (&str, usize) = ("/s-abonner", 10);

/// Pages that need what the small garden does not have: the network's own host, a logo, a photo, a letter,
/// a name instead of a number. Links lead to the named ones, and their own tests open the others.
pub(super) const NEED_MORE: [&str; 9] = [
    "/depots/{id}/photo",
    "/jardins",
    "/jardins/nouveau",
    "/logo",
    "/courrier/{id}",
    "/courrier/{id}/apercu",
    "/aide/{chapter}",
    "/reglages/{group}",
    "/calendrier/feries/{holiday}",
];

/// The page of the design shows pieces of forms that go nowhere, and icons by their names.
pub(super) const SHOWS_PIECES: &str = "/charte";

#[tokio::test]
async fn a_visitor_finds_no_dead_end() {
    let app = Garden::open().await;
    walk(&app.visitor(), &["/"], MEMBER_BUDGET).await;
}

#[tokio::test]
async fn a_member_finds_no_dead_end() {
    let app = Garden::open().await;
    let lea = app.signed_in(Persona::Lea).await;
    walk(&lea, &["/", "/mon-espace", "/mon-compte"], MEMBER_BUDGET).await;
}

#[tokio::test]
async fn the_staff_find_no_dead_end() {
    let app = Garden::open().await;
    let anne = app.signed_in(Persona::Anne).await;
    let starts = pages(&app).await;
    let starts: Vec<&str> = starts.iter().map(String::as_str).collect();
    walk(&anne, &starts, STAFF_BUDGET).await;
}

#[tokio::test]
async fn english_pages_hold_no_word_without_translation() {
    let app = Garden::open().await;
    let mut anne = app.signed_in(Persona::Anne).await;
    anne.set_cookie("lang", "en");
    let starts = pages(&app).await;
    let starts: Vec<&str> = starts.iter().map(String::as_str).collect();
    walk(&anne, &starts, STAFF_BUDGET).await;
}

#[tokio::test]
async fn an_empty_garden_opens_every_page() {
    let app = Garden::empty().await;
    let anne = app.first_administrator().await;
    for route in places::all() {
        let is_there = !NEED_MORE.contains(&route.path) && !route.path.contains('{');
        if route.method == "GET" && is_there {
            open(&anne, route.path).await;
            open(&app.visitor(), route.path).await;
        }
    }
}

/// Every page of the table, ids being those of the small garden.
pub(super) async fn pages(app: &Garden) -> Vec<String> {
    let mut pages = Vec::new();
    for route in places::all() {
        let leaves = ["{token}", "{slug}", "{persona}"]
            .iter()
            .any(|part| route.path.contains(part));
        if route.method == "GET" && !leaves && !NEED_MORE.contains(&route.path) {
            pages.push(places::fill(app, route.path, "MIN").await);
        }
    }
    pages
}

async fn open(browser: &Browser, path: &str) -> Page {
    let page = browser.get(path).await;
    let is_fine =
        [StatusCode::OK, StatusCode::SEE_OTHER, StatusCode::FORBIDDEN].contains(&page.status);
    assert!(is_fine, "{path}: {} {}", page.status, page.text());
    page
}

/// Follows every link from these pages on, one page per shape of address; every fault is told.
async fn walk(browser: &Browser, starts: &[&str], budget: usize) {
    let mut waiting: Vec<(String, String)> = starts
        .iter()
        .map(|path| ((*path).to_owned(), START.to_owned()))
        .collect();
    let mut seen = BTreeSet::new();
    let mut faults = BTreeSet::new();
    while let Some((path, from)) = waiting.pop() {
        if !seen.insert(shape(&path)) || seen.len() > 400 {
            continue;
        }
        let page = browser.get(&path).await;
        if !is_there(&page, &from) {
            faults.insert(format!("{path}, linked from {from}: {}", page.status));
        }
        if page.status == StatusCode::OK && is_html(&page) {
            faults.extend(faults_of(&page, budget));
            waiting.extend(links(&page).into_iter().map(|link| (link, path.clone())));
        }
    }
    let faults: Vec<String> = faults.into_iter().collect();
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

const START: &str = "the start";

/// What is linked can be seen by who sees the link; where a walk starts may be for others, and help
/// is the same for all: it names screens that not everyone may open.
fn is_there(page: &Page, from: &str) -> bool {
    let may_be_closed = from == START || from.starts_with("/aide/");
    (may_be_closed && page.status == StatusCode::FORBIDDEN)
        || [StatusCode::OK, StatusCode::SEE_OTHER].contains(&page.status)
}

/// The address with its numbers and days folded, so that one row stands for all of its list.
pub(super) fn shape(path: &str) -> String {
    let path = path.split(['?', '#']).next().unwrap_or(path);
    let fold = |part: &str| {
        let is_row = part.starts_with(|letter: char| letter.is_ascii_digit());
        if is_row {
            "0".to_owned()
        } else {
            part.to_owned()
        }
    };
    path.split('/').map(fold).collect::<Vec<_>>().join("/")
}

pub(super) fn is_html(page: &Page) -> bool {
    let kind = page
        .headers
        .get(header::CONTENT_TYPE)
        .and_then(|kind| kind.to_str().ok());
    kind.is_some_and(|kind| kind.starts_with("text/html"))
}

/// What is wrong with a page that holds of every page.
fn faults_of(page: &Page, budget: usize) -> Vec<String> {
    let html = Html::parse_document(&page.html());
    let at = &page.path;
    let mut faults = Vec::new();
    let titles = html.select(&selector("h1")).count();
    if titles != 1 {
        faults.push(format!("{at} has {titles} h1"));
    }
    if html.select(&selector("html[lang]")).next().is_none() {
        faults.push(format!("{at} does not say its language"));
    }
    let name = selector("head > title");
    let title: String = html.select(&name).flat_map(|title| title.text()).collect();
    if title.trim().is_empty() {
        faults.push(format!("{at} has no title"));
    }
    let (sign_up, sign_up_budget) = SIGN_UP;
    let budget = if at.starts_with(sign_up) {
        sign_up_budget
    } else {
        budget
    };
    if page.statements() > budget {
        faults.push(format!("{at} needs {} statements", page.statements()));
    }
    for field in html.select(&selector("input, select, textarea")) {
        if !is_labelled(&html, field) {
            faults.push(format!("{at}: no label for {}", field.html()));
        }
    }
    for form in html.select(&selector("form")) {
        let method = form.attr("method").unwrap_or("get").to_uppercase();
        let action = form.attr("action").unwrap_or(at);
        if at != SHOWS_PIECES && !is_answered(&method, action) {
            faults.push(format!("{at}: nothing answers its form {method} {action}"));
        }
    }
    let words = raw_words(&html);
    for word in words.into_iter().filter(|_| at != SHOWS_PIECES) {
        faults.push(format!("{at} shows the key {word}"));
    }
    faults
}

fn is_labelled(html: &Html, field: ElementRef<'_>) -> bool {
    let kind = field.attr("type").unwrap_or("text");
    let needs_none =
        field.value().name() == "input" && ["hidden", "submit", "button"].contains(&kind);
    let is_inside = field
        .ancestors()
        .filter_map(ElementRef::wrap)
        .any(|e| e.value().name() == "label");
    let says = field
        .attr("aria-label")
        .or(field.attr("aria-labelledby"))
        .is_some();
    let is_named = field.attr("id").is_some_and(|id| {
        html.select(&selector("label[for]"))
            .any(|label| label.attr("for") == Some(id))
    });
    needs_none || is_inside || says || is_named
}

/// Links of this site; other gardens' and letters' addresses are left aside.
pub(super) fn links(page: &Page) -> Vec<String> {
    let html = Html::parse_document(&page.html());
    let links = selector("a[href]");
    let all = html.select(&links).filter_map(|link| link.attr("href"));
    let own = all.filter_map(|href| match href.chars().next() {
        Some('/') if !href.starts_with("//") => Some(href.to_owned()),
        Some('?') => Some(format!(
            "{}{href}",
            page.path.split('?').next().unwrap_or("/")
        )),
        _ => None,
    });
    let leaves = |href: &String| href.starts_with("/demo/") || href.starts_with("/mes-jardins/");
    own.filter(|href| !leaves(href)).collect()
}

fn is_answered(method: &str, action: &str) -> bool {
    let path = action.split(['?', '#']).next().unwrap_or("");
    let is_elsewhere = path.starts_with("http");
    let is_beside = BESIDE_ACTS.iter().any(|beside| path.starts_with(beside));
    let matches = |pattern: &str| {
        let (wanted, given): (Vec<_>, Vec<_>) =
            (pattern.split('/').collect(), path.split('/').collect());
        wanted.len() == given.len()
            && wanted
                .iter()
                .zip(&given)
                .all(|(w, g)| w.starts_with('{') || w == g)
    };
    is_elsewhere
        || is_beside
        || places::all()
            .iter()
            .any(|route| route.method == method && matches(route.path))
}

/// Keys of words that reached the page as they are.
fn raw_words(html: &Html) -> BTreeSet<String> {
    let families = families();
    let root = html.root_element();
    let seen = root.descendants().filter_map(|node| {
        let text = node.value().as_text()?;
        let parent = node.parent().and_then(ElementRef::wrap)?;
        let is_code = ["script", "style", "code"].contains(&parent.value().name());
        (!is_code).then(|| text.to_string())
    });
    let attributes = selector("[aria-label], [title], [alt]");
    let said = html.select(&attributes).flat_map(|element| {
        ["aria-label", "title", "alt"].map(|name| element.attr(name).unwrap_or("").to_owned())
    });
    seen.chain(said)
        .flat_map(|text| {
            text.split_whitespace()
                .map(str::to_owned)
                .collect::<Vec<_>>()
        })
        .filter(|word| is_key(word, &families))
        .collect()
}

fn is_key(word: &str, families: &BTreeMap<String, usize>) -> bool {
    let is_plain = word
        .chars()
        .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    let family = word.split('-').next().unwrap_or("");
    is_plain && word.contains('-') && !word.ends_with('-') && families.contains_key(family)
}

/// First words of the keys in the houses's files of words, with how many keys begin so.
fn families() -> BTreeMap<String, usize> {
    let mut found = BTreeMap::new();
    let mut folders = vec![std::path::PathBuf::from(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/src"
    ))];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.to_string_lossy().ends_with(".fr.ftl") {
                let text = std::fs::read_to_string(&path).expect("words");
                let keys = text.lines().filter_map(|line| line.split_once(" = "));
                for (key, _) in keys.filter(|(key, _)| !key.starts_with(' ')) {
                    let family = key.split('-').next().unwrap_or(key);
                    *found.entry(family.to_owned()).or_insert(0) += 1;
                }
            }
        }
    }
    found
}

fn selector(text: &str) -> Selector {
    Selector::parse(text).expect("a selector")
}
