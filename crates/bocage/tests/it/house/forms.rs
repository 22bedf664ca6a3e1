//! Every form of the house, filled in badly: nothing at all, far too much, words where a day or a
//! number is asked, a case that was not offered. Each time the page comes back with a sentence
//! beside the field, what was typed is still there and nothing was written (TRUST-5).

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use axum::http::StatusCode;
use platform::db::Query;

use super::pages::{NEED_MORE, SHOWS_PIECES, is_html, links, shape};
use super::places;
use crate::subscriptions::way;
use crate::support::{Browser, FormOnPage, Garden, Page, Persona, Typing};

/// Forms that may be sent empty: what they then do, and why.
const MAY_BE_EMPTY: [(&str, &str); 6] = [
    ("/abonnements/conditions", "the garden has none"),
    ("/abonnements/{id}/commentaire", "takes the comment away"),
    ("/preparation/{day}/documents", "prints every round"),
    ("/reglages/banque", "forgets the bank account"),
    ("/reglages/modules", "closes every module"),
    ("/mon-compte/langue", "a choice cannot be left empty"),
];

/// Fields that take any words or any value, and why.
const TAKES_ANYTHING: [(&str, &str, &str); 2] = [
    (
        "/s-abonner/point-de-depot",
        "password",
        "read where the place asks for one",
    ),
    (
        "/clients/{id}/abonnements/nouveau/point-de-depot",
        "password",
        "read where the place asks for one",
    ),
];

/// Acts whose form no page of the small garden shows, and which test tries them instead.
const TRIED_ELSEWHERE: [(&str, &str); 18] = [
    ("/abonnements/{id}/confirmer", "a button beside a request"),
    ("/preferences", "buttons at the foot of each page"),
    ("/fin-apercu", "a button while seeing as a member"),
    ("/jardins/nouveau", "on the network's own site"),
    ("/bienvenue/{step}", "a button beside what is still to do"),
    ("/reglages/logo/retirer", "a button beside a logo"),
    ("/reglages/taches/{id}", "a button beside what failed"),
    ("/connexion/cle/question", "asked by a script"),
    ("/connexion/cle", "asked by a script"),
    ("/mon-compte/cles/question", "asked by a script"),
    ("/mon-compte/cles", "asked by a script"),
    ("/mon-compte/cles/{id}", "beside a passkey"),
    ("/mon-compte/cles/{id}/retirer", "a button beside a passkey"),
    ("/second-facteur/retirer", "once a second factor is set"),
    (
        "/roles/{id}/retirer",
        "a button where nobody holds the role",
    ),
    (
        "/preparation/{day}/tournees/{round}/livree",
        "a button on the day itself",
    ),
    (
        "/preparation/{day}/tournees/{round}/pas-livree",
        "a button once delivered",
    ),
    ("/depots/{id}/photo/retirer", "a button beside a photo"),
];

/// Pages behind a form, or that no link of the small garden leads to.
const BEHIND: [&str; 2] = ["/calendrier/feries/2026-12-25", "/calendrier/semaines"];

/// Pages of rows that are in a state of their own.
const ROWS: [(&str, &str, &str); 1] = [(
    "/clients/",
    "SELECT MIN(customer_id) FROM memberships WHERE paid_on IS NULL AND NOT is_exempt",
    "/adhesions",
)];

/// More letters than any field takes.
const TOO_MANY: usize = 6_000;

/// What no field that asks for something exact understands.
const NONSENSE: &str = "pas-ça";

#[tokio::test]
async fn a_form_filled_in_badly_says_so_beside_the_field_and_writes_nothing() {
    let app = Garden::open().await;
    let mut tried = Tried::default();
    for (browser, starts) in people(&app).await {
        walk(&app, &browser, starts, &mut tried).await;
    }
    for route in places::all().iter().filter(|route| route.method == "POST") {
        let is_tried = tried.acts.iter().any(|act| is_at(route.path, act));
        let is_elsewhere = TRIED_ELSEWHERE.iter().any(|(path, _)| *path == route.path);
        if is_tried == is_elsewhere {
            tried
                .faults
                .insert(format!("{}: tried here {is_tried}", route.path));
        }
    }
    let faults: Vec<String> = tried.faults.into_iter().collect();
    assert!(
        faults.is_empty(),
        "{} faults\n{}",
        faults.len(),
        faults.join("\n")
    );
}

/// What was seen so far.
#[derive(Default)]
struct Tried {
    forms: BTreeSet<String>,
    acts: BTreeSet<String>,
    faults: BTreeSet<String>,
}

/// Who looks for forms, and from where.
async fn people(app: &Garden) -> Vec<(Browser, Vec<String>)> {
    let anne = app.signed_in(Persona::Anne).await;
    let lea = app.signed_in(Persona::Lea).await;
    let mut all = Vec::new();
    for route in places::all() {
        if route.method == "GET" && !NEED_MORE.contains(&route.path) {
            all.push(places::fill(app, route.path, "MIN").await);
        }
    }
    all.extend(BEHIND.map(str::to_owned));
    // First: of all rows of a list, the walk opens the page of one.
    for (before, sql, after) in ROWS {
        all.insert(0, format!("{before}{}{after}", app.count(sql).await));
    }
    let mut visits = all.clone();
    for base in ["/s-abonner", "/clients/1/abonnements/nouveau"] {
        for step in ["point-de-depot", "coordonnees", "recapitulatif"] {
            let path = format!("{base}/{step}?{}&stop={}", way::ANSWERS, way::GARDEN);
            all.push(path.clone());
            visits.push(path);
        }
    }
    vec![(app.visitor(), visits), (lea, all.clone()), (anne, all)]
}

/// Follows links from page to page, one page per shape of address, and tries the forms on it.
async fn walk(app: &Garden, browser: &Browser, starts: Vec<String>, tried: &mut Tried) {
    let mut waiting = VecDeque::from(starts);
    let mut seen = BTreeSet::new();
    while let Some(path) = waiting.pop_front() {
        if path == SHOWS_PIECES || !seen.insert(names_of(&path)) {
            continue;
        }
        let page = browser.get(&path).await;
        if page.status == StatusCode::OK && is_html(&page) {
            try_forms(app, browser, &page, tried).await;
            let further = links(&page).into_iter();
            waiting
                .extend(further.filter(|link| !link.contains("page=") && !link.contains("tri=")));
        }
    }
}

/// The shape of an address and the names it carries.
fn names_of(path: &str) -> String {
    let query = path.split_once('?').map_or("", |(_, query)| query);
    let names: BTreeSet<&str> = query
        .split('&')
        .filter_map(|pair| pair.split('=').next())
        .collect();
    format!("{} {names:?}", shape(path))
}

async fn try_forms(app: &Garden, browser: &Browser, page: &Page, tried: &mut Tried) {
    for form in page.forms() {
        let act = shape(&form.action);
        tried.acts.insert(form.action.clone());
        let names: Vec<&str> = form.fields.iter().map(|(name, _)| name.as_str()).collect();
        // Fields of one row among several carry its number.
        let kinds: Vec<&str> = names
            .iter()
            .map(|name| name.trim_end_matches(|letter: char| letter.is_ascii_digit()))
            .collect();
        if names.is_empty() || !tried.forms.insert(format!("{act} {kinds:?}")) {
            continue;
        }
        let mut cases = vec![Case::empty(&form)];
        cases.extend(form.fields.iter().flat_map(|field| Case::of(&form, field)));
        for case in cases {
            let faults = case.faults(app, browser, &form.action).await;
            let at = shape(&page.path);
            tried.faults.extend(
                faults
                    .into_iter()
                    .map(|fault| format!("{act} (on {at}) {}: {fault}", case.what)),
            );
        }
    }
}

/// One way to fill a form in badly.
struct Case {
    what: String,
    /// The field that must be told to be wrong; none when any will do.
    field: Option<String>,
    /// What must still be shown.
    kept: Option<String>,
    sent: Vec<(String, String)>,
    /// Whether the form sends a file, which is written in another way.
    is_file: bool,
}

impl Case {
    fn empty(form: &FormOnPage) -> Self {
        let names: Vec<&str> = form.fields.iter().map(|(name, _)| name.as_str()).collect();
        Self {
            what: "empty".to_owned(),
            field: None,
            kept: None,
            sent: form.filled(&names, ""),
            is_file: form.is_file(),
        }
    }

    fn of(form: &FormOnPage, (name, typing): &(String, Typing)) -> Vec<Self> {
        let long = "x".repeat(TOO_MANY);
        let case = |what: &str, value: &str, is_shown: bool| Self {
            what: format!("{name} {what}"),
            field: Some(name.clone()),
            kept: is_shown.then(|| value.to_owned()),
            sent: form.filled(&[name], value),
            is_file: form.is_file(),
        };
        match typing {
            Typing::Words => vec![case("too long", &long, true)],
            Typing::Secret => vec![case("too long", &long, false)],
            Typing::Exact => vec![
                case("too long", &long, true),
                case("nonsense", NONSENSE, true),
            ],
            Typing::Choice => vec![case("not offered", NONSENSE, false)],
            Typing::Tick | Typing::File => Vec::new(),
        }
    }

    fn is_excused(&self, act: &str) -> bool {
        match &self.field {
            None => MAY_BE_EMPTY.iter().any(|(path, _)| is_at(path, act)),
            Some(name) => TAKES_ANYTHING
                .iter()
                .any(|(path, field, _)| is_at(path, act) && field == name),
        }
    }

    async fn faults(&self, app: &Garden, browser: &Browser, action: &str) -> Vec<String> {
        let before = rows(app).await;
        let answer = match self.is_file {
            true => browser.post_file_form(action, &self.sent).await,
            false => browser.post_form(action, &self.sent).await,
        };
        if self.is_excused(action) {
            let is_fine = [StatusCode::OK, StatusCode::SEE_OTHER].contains(&answer.status);
            return if is_fine || answer.status == StatusCode::UNPROCESSABLE_ENTITY {
                Vec::new()
            } else {
                vec![format!("answers {}", answer.status)]
            };
        }
        let mut faults = Vec::new();
        let after = rows(app).await;
        for (table, count) in &after {
            if before.get(table) != Some(count) {
                faults.push(format!("writes in {table}"));
            }
        }
        if answer.status != StatusCode::UNPROCESSABLE_ENTITY {
            faults.push(format!("answers {}", answer.status));
            return faults;
        }
        let is_beside = match &self.field {
            Some(name) => answer.has_error_beside(name),
            None => self.any_beside(&answer),
        };
        if !is_beside {
            faults.push("no sentence beside the field".to_owned());
        }
        if !answer.has_summary() {
            faults.push("no summary, or one that leads nowhere".to_owned());
        }
        if let (Some(name), Some(value)) = (&self.field, &self.kept)
            && !answer.keeps(name, value)
        {
            faults.push("what was typed is gone".to_owned());
        }
        faults
    }

    fn any_beside(&self, answer: &Page) -> bool {
        let forms = answer.forms();
        let mut fields = forms.iter().flat_map(|form| &form.fields);
        fields.any(|(name, _)| answer.has_error_beside(name))
    }
}

/// Whether an address is one of this path of the table.
fn is_at(path: &str, address: &str) -> bool {
    let address = address.split('?').next().unwrap_or("");
    let (wanted, given): (Vec<_>, Vec<_>) =
        (path.split('/').collect(), address.split('/').collect());
    let mut pairs = wanted.iter().zip(&given);
    wanted.len() == given.len() && pairs.all(|(w, g)| w.starts_with('{') || w == g)
}

/// How many rows each table of the garden has.
async fn rows(app: &Garden) -> BTreeMap<String, i64> {
    let schema = include_str!("../../../../../docs/schema.sql");
    let garden = schema
        .split_once("-- Each garden")
        .map_or("", |(_, garden)| garden);
    let names = garden.lines().filter_map(|line| {
        let name = line.strip_prefix("CREATE TABLE ")?;
        name.split([' ', '(']).next()
    });
    let counts: Vec<String> = names
        .map(|name| format!("SELECT '{name}', COUNT(*) FROM {name}"))
        .collect();
    let rows: Vec<(String, i64)> = app
        .read()
        .await
        .all(Query::assembled(counts.join(" UNION ALL ")))
        .await
        .expect("counts");
    rows.into_iter().collect()
}
