//! A preparation day of forty depots, beside the same figures read with one query per depot: how
//! much the summary in one statement saves. The large garden's week, three days of preparation, is
//! gathered on one of them. Beside `cargo x bench`:
//! `cargo run --release -p bocage --example preparation`.

#![expect(clippy::print_stdout, reason = "the result is read on the terminal")]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;
use std::time::{Duration, Instant};

use bocage::app::{App, Parts};
use bocage::config::Config;
use bocage::deliveries::store;
use bocage::migrations::SCHEMAS;
use bocage::network::Directory;
use bocage::printer::Printer;
use bocage::seed;
use platform::clock::Clock;
use platform::db::{Access, Databases, GardenTx, query};
use platform::limits::Limits;
use platform::mail::Mailer;
use platform::metrics::Metrics;
use platform::password::Passwords;
use values::{Day, Slug, Weekday};

type Fallible<T> = Result<T, Box<dyn std::error::Error>>;

const TIMES: u32 = 100;

#[tokio::main]
async fn main() -> Fallible<()> {
    let files = std::env::temp_dir().join(format!("bocage-preparation-{}", std::process::id()));
    let outcome = compare(&files).await;
    std::fs::remove_dir_all(&files)?;
    outcome
}

async fn compare(files: &Path) -> Fallible<()> {
    let app = app(files)?;
    app.databases.prepare_network(app.clock.now()).await?;
    let begun = Instant::now();
    seed::make_once(&app).await?;
    println!(
        "the network is made in {:.1} s",
        begun.elapsed().as_secs_f64()
    );
    let day: Day = "2026-11-25".parse()?;
    let slug: Slug = "breuil".parse()?;
    let now = app.clock.now();
    let mut tx = app.databases.garden(&slug, Access::Write, now).await?;
    gather_week(&mut tx, day).await?;
    tx.commit().await?;
    let mut tx = app.databases.garden(&slug, Access::Read, now).await?;
    // The first reading of each prepares its statements.
    let (one, other) = (in_one(&mut tx, day).await?, one_by_one(&mut tx, day).await?);
    if one != other {
        return Err(format!("{one} baskets are not {other}").into());
    }
    println!("{one} baskets");
    let (mut ours, mut theirs) = (Duration::ZERO, Duration::ZERO);
    for _ in 0..TIMES {
        let begun = Instant::now();
        in_one(&mut tx, day).await?;
        let between = Instant::now();
        one_by_one(&mut tx, day).await?;
        ours += between - begun;
        theirs += between.elapsed();
    }
    let millis = |spent: Duration| spent.as_secs_f64() * 1000.0 / f64::from(TIMES);
    let (ours, theirs) = (millis(ours), millis(theirs));
    println!("one statement        {ours:8.2} ms");
    println!(
        "one query per depot  {theirs:8.2} ms  × {:.1}",
        theirs / ours
    );
    Ok(())
}

/// Everything of that day's week is prepared on that day.
async fn gather_week(tx: &mut GardenTx, day: Day) -> Fallible<()> {
    let week = day.week();
    let all = "UPDATE deliveries SET prepare_on = $1 WHERE prepare_on BETWEEN $2 AND $3";
    let (first, last) = (week.day(Weekday::Monday), week.day(Weekday::Sunday));
    tx.run(query(all).bind(day).bind(first).bind(last)).await?;
    Ok(())
}

fn app(files: &Path) -> Fallible<App> {
    Ok(App::new(Parts {
        config: Config {
            data_dir: files.to_owned(),
            database_url: None,
            listen: String::new(),
            trusted_proxy: None,
            public_url: "http://localhost:8080".to_owned(),
            only_garden: None,
            demo: true,
            works: false,
            smtp_url: None,
            mail_from: String::new(),
        },
        databases: Databases::files(files, SCHEMAS)?,
        clock: Clock::held("2026-11-22T08:00:00Z".parse()?),
        directory: Directory::default(),
        passwords: Passwords::default(),
        limits: Limits::default(),
        mailer: Mailer::Outbox,
        metrics: Metrics::default(),
        printer: Printer::new()?,
    }))
}

/// The baskets of a day as the page reads them.
async fn in_one(tx: &mut GardenTx, day: Day) -> Fallible<i64> {
    let rows = store::list_demand(tx, day).await?;
    Ok(rows.iter().map(|row| row.quantity).sum())
}

/// The same when each depot asks for its own deliveries and they are counted here.
async fn one_by_one(tx: &mut GardenTx, day: Day) -> Fallible<i64> {
    let stops: Vec<(i64, i64)> = tx
        .all(query("SELECT round_id, depot_id FROM stops"))
        .await?;
    let mut page = String::new();
    let mut total = 0;
    for (round, depot) in stops {
        let counts = ask_for(tx, (round, depot), day).await?;
        total += counts.values().sum::<i64>();
        write!(page, "{counts:?}")?;
    }
    Ok(total)
}

async fn ask_for(
    tx: &mut GardenTx,
    (round, depot): (i64, i64),
    day: Day,
) -> Fallible<BTreeMap<String, i64>> {
    let lines: Vec<(String, String, i64)> = tx
        .all(
            query(
                "SELECT c.name, p.short_name, v.quantity FROM deliveries v
                 JOIN subscriptions s ON s.id = v.subscription_id
                 JOIN customers c ON c.id = v.customer_id
                 JOIN products p ON p.id = v.product_id
                 WHERE v.depot_id = $1 AND v.round_id = $2 AND v.prepare_on = $3
                   AND v.state <> 'cancelled' AND s.state IN ('confirmed', 'ended')",
            )
            .bind(depot)
            .bind(round)
            .bind(day),
        )
        .await?;
    let mut counts = BTreeMap::new();
    for (_, product, quantity) in lines {
        *counts.entry(product).or_default() += quantity;
    }
    Ok(counts)
}
