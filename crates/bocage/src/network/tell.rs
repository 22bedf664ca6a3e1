//! What a garden tells the network, as jobs: its name after its file changed, and each hour how
//! many it is (NET-8). Counts only, never people. The two databases never share a transaction;
//! told twice, nothing changes.

use platform::db::{Access, DbError};
use platform::jobs::{self, Done, Task};
use values::{Day, Slug};

use super::directory::NETWORK;
use super::store::{self, file};
use crate::app::App;
use crate::membership;
use crate::subscriptions::store::deliveries;

/// The job that tells how the garden is called.
pub(crate) const NAME: &str = "tell_name";
/// The job that tells how many it is.
pub(crate) const COUNTS: &str = "tell_counts";

const HOUR: i64 = 3_600;

/// Copies the garden's name, town and presentation to the network's list.
pub(crate) async fn run_name(app: App, task: Task) -> Done {
    name(&app, &task).await.map_err(|error| error.to_string())
}

async fn name(app: &App, task: &Task) -> Result<(), DbError> {
    let databases = &app.databases;
    let mut garden = databases
        .garden(&task.garden, Access::Read, task.now)
        .await?;
    let file = file::find(&mut garden).await?;
    drop(garden);
    let mut network = databases.network(Access::Write, task.now).await?;
    store::update_garden(&mut network, &task.garden, &file).await?;
    network.commit().await
}

/// Counts the garden, tells the network, and comes back in an hour.
pub(crate) async fn run_counts(app: App, task: Task) -> Done {
    counts(&app, &task).await.map_err(|error| error.to_string())
}

async fn counts(app: &App, task: &Task) -> Result<(), DbError> {
    let databases = &app.databases;
    let today = task.now.day();
    let mut garden = databases
        .garden(&task.garden, Access::Read, task.now)
        .await?;
    let week = today.week();
    let members = membership::count_on(&mut garden, today).await?;
    let counts = [
        ("members", i64::try_from(members).unwrap_or_default()),
        (
            "baskets",
            deliveries::count_of_week(&mut garden, week).await?,
        ),
        ("depots", store::overview::count_depots(&mut garden).await?),
    ];
    drop(garden);
    tell(app, task, today, &counts).await?;
    let mut garden = databases
        .garden(&task.garden, Access::Write, task.now)
        .await?;
    jobs::repeat(&mut garden, COUNTS, task.now.plus_seconds(HOUR)).await?;
    garden.commit().await
}

async fn tell(
    app: &App,
    task: &Task,
    today: Day,
    counts: &[(&'static str, i64)],
) -> Result<(), DbError> {
    let mut network = app.databases.network(Access::Write, task.now).await?;
    for (code, amount) in counts {
        store::put_count(&mut network, (&task.garden, today), code, *amount).await?;
    }
    network.commit().await
}

/// Sees to it that a garden counts itself: the job is added if it is not there yet.
pub(crate) async fn begin(app: &App, garden: &Slug) -> Result<(), DbError> {
    if garden.as_str() == NETWORK || app.config.only_garden.is_some() {
        return Ok(());
    }
    let now = app.clock.now();
    let mut tx = app.databases.garden(garden, Access::Read, now).await?;
    if jobs::is_planned(&mut tx, COUNTS).await? {
        return Ok(());
    }
    drop(tx);
    let mut tx = app.databases.garden(garden, Access::Write, now).await?;
    jobs::repeat(&mut tx, COUNTS, now).await?;
    tx.commit().await
}
