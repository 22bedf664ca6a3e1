//! The history: who did or read what, when, from what to what, by which screen (PPL-5). Rows are
//! only ever added, in the transaction of the change itself.

use platform::db::{DbError, GardenTx, query};
use platform::rows;
use values::Instant;
use values::ids::CustomerId;

/// One thing that was done.
#[derive(Clone, Debug)]
pub struct Entry<'a> {
    /// The path of the screen, or the kind of the job.
    pub screen: &'a str,
    /// What it was done to: `customer`, `depot`, `setting`…
    pub subject: &'static str,
    /// Its id; 0 when it has none.
    pub subject_id: i64,
    /// The customer concerned.
    pub customer: Option<CustomerId>,
    /// What happened, a key of the words: `history-depot-changed`.
    pub act: &'static str,
    /// Each field that changed: its key of the words, before, after.
    pub changes: Vec<Change>,
}

/// One field before and after.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The key of the field's word.
    pub field: String,
    /// What it was.
    pub before: String,
    /// What it is.
    pub after: String,
}

/// The fields that differ between two lists of the same fields, in order.
pub fn differences(before: &[(&str, String)], after: &[(&str, String)]) -> Vec<Change> {
    let pairs = before
        .iter()
        .zip(after)
        .filter(|((_, was), (_, is))| was != is);
    pairs
        .map(|((field, was), (_, is))| Change {
            field: (*field).to_owned(),
            before: was.clone(),
            after: is.clone(),
        })
        .collect()
}

/// Says a field of closed choices (ids or codes, several ones apart by commas or spaces) with the
/// words that people chose them by; what is no choice any more stays as it is.
pub fn put_in_words(changes: &mut [Change], field: &str, choices: &[(String, String)]) {
    let word = |code: &str| {
        let known = choices.iter().find(|(known, _)| known == code);
        known.map_or_else(|| code.to_owned(), |(_, word)| word.clone())
    };
    let said = |text: &str| {
        let codes = text.split([',', ' ']).filter(|code| !code.is_empty());
        codes.map(word).collect::<Vec<_>>().join(", ")
    };
    for change in changes.iter_mut().filter(|change| change.field == field) {
        change.before = said(&change.before);
        change.after = said(&change.after);
    }
}

/// Writes the entry.
pub async fn note(tx: &mut GardenTx, entry: &Entry<'_>) -> Result<(), DbError> {
    let author = tx.author().clone();
    let now = tx.now();
    tx.run(
        query(
            "INSERT INTO history (at, person_id, person_name, screen, subject, subject_id,
                                  customer_id, act, changes)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        )
        .bind(now)
        .bind(author.person)
        .bind(author.name)
        .bind(entry.screen)
        .bind(entry.subject)
        .bind(entry.subject_id)
        .bind(entry.customer)
        .bind(entry.act)
        .bind(encode(&entry.changes)),
    )
    .await?;
    Ok(())
}

rows! {
    /// A line as stored.
    #[derive(Clone, Debug)]
    pub struct Line {
        pub at: Instant,
        pub person_name: String,
        pub screen: String,
        pub act: String,
        pub changes: String,
    }
}

impl Line {
    /// The fields that changed.
    pub fn changes(&self) -> Vec<Change> {
        decode(&self.changes)
    }
}

/// The history of one thing, latest first.
pub async fn list_of(
    tx: &mut GardenTx,
    subject: &'static str,
    subject_id: i64,
) -> Result<Vec<Line>, DbError> {
    tx.all(
        query(
            "SELECT at, person_name, screen, act, changes FROM history
             WHERE subject = $1 AND subject_id = $2 ORDER BY id DESC LIMIT 100",
        )
        .bind(subject)
        .bind(subject_id),
    )
    .await
}

/// The history of all that concerns a customer, latest first.
pub async fn list_of_customer(
    tx: &mut GardenTx,
    customer: CustomerId,
) -> Result<Vec<Line>, DbError> {
    tx.all(
        query(
            "SELECT at, person_name, screen, act, changes FROM history
             WHERE customer_id = $1 ORDER BY id DESC LIMIT 100",
        )
        .bind(customer),
    )
    .await
}

/// Which part of the history is asked for.
#[derive(Clone, Debug)]
pub struct Asked {
    /// A part of the name of who did it, in small letters; empty for everybody.
    pub name: String,
    /// What it is about; empty for everything.
    pub subject: String,
    /// From this instant on.
    pub from: Option<Instant>,
    /// Before this instant.
    pub before: Option<Instant>,
    /// Lines to leave out, latest first.
    pub skip: i64,
    /// Lines at most.
    pub count: i64,
}

/// The history that fits, latest first.
pub async fn list(tx: &mut GardenTx, asked: &Asked) -> Result<Vec<Line>, DbError> {
    let from = asked.from.map_or_else(String::new, |from| from.to_string());
    let before = asked
        .before
        .map_or_else(|| "9999".to_owned(), |before| before.to_string());
    tx.all(
        query(
            "SELECT at, person_name, screen, act, changes FROM history
             WHERE LOWER(person_name) LIKE $1 AND ($2 = '' OR subject = $2)
               AND at >= $3 AND at < $4
             ORDER BY id DESC LIMIT $5 OFFSET $6",
        )
        .bind(format!("%{}%", asked.name))
        .bind(&asked.subject)
        .bind(from)
        .bind(before)
        .bind(asked.count)
        .bind(asked.skip),
    )
    .await
}

/// Lines `field<TAB>before<TAB>after`; tabs and line ends inside texts become spaces.
fn encode(changes: &[Change]) -> String {
    let flat = |text: &str| text.replace(['\t', '\n', '\r'], " ");
    let lines: Vec<String> = changes
        .iter()
        .map(|c| {
            format!(
                "{}\t{}\t{}",
                flat(&c.field),
                flat(&c.before),
                flat(&c.after)
            )
        })
        .collect();
    lines.join("\n")
}

fn decode(text: &str) -> Vec<Change> {
    let parts = text.lines().filter_map(|line| {
        let mut cells = line.splitn(3, '\t');
        Some((cells.next()?, cells.next()?, cells.next()?))
    });
    parts
        .map(|(field, before, after)| Change {
            field: field.to_owned(),
            before: before.to_owned(),
            after: after.to_owned(),
        })
        .collect()
}
