//! What the pages and sheets of a preparation day read, and the trace of what was printed.
//! Deliveries themselves are written by the room of subscriptions.

use domain::deliveries::{PackedLine, PrintedSheets};
use platform::db::{DbError, GardenTx, Query, placeholders, query};
use platform::rows;
use values::ids::{DeliveryId, DepotId, ProductId, RoundId};
use values::{Day, Instant};

use crate::subscriptions::store::deliveries::IS_PREPARED;

rows! {
    /// A preparation day and how much goes out.
    #[derive(Clone, Debug)]
    pub struct DayLine {
        pub prepare_on: Day,
        pub deliveries: i64,
        pub delivered: i64,
        pub rounds: i64,
        pub uncertain: i64,
    }
}

/// The preparation days between two days, both included.
pub async fn list_days(tx: &mut GardenTx, first: Day, last: Day) -> Result<Vec<DayLine>, DbError> {
    let sql = format!(
        "SELECT v.prepare_on, CAST(SUM(v.quantity) AS BIGINT) AS deliveries,
                CAST(SUM(CASE WHEN v.state = 'delivered' THEN v.quantity ELSE 0 END) AS BIGINT)
                    AS delivered,
                COUNT(DISTINCT v.round_id) AS rounds,
                COUNT(CASE WHEN v.is_uncertain THEN 1 END) AS uncertain
         FROM deliveries v JOIN subscriptions s ON s.id = v.subscription_id
         WHERE v.prepare_on BETWEEN $1 AND $2 AND {IS_PREPARED}
         GROUP BY v.prepare_on ORDER BY v.prepare_on"
    );
    tx.all(Query::assembled(sql).bind(first).bind(last)).await
}

rows! {
    /// How many of a product one depot of one round receives.
    #[derive(Clone, Debug)]
    pub struct DemandRow {
        pub round_id: RoundId,
        pub depot_id: DepotId,
        pub product_id: ProductId,
        pub deliver_on: Day,
        pub position: i64,
        pub quantity: i64,
        pub delivered: i64,
        pub uncertain: i64,
    }
}

/// What a day asks for, by round, stop and product: the whole summary in one statement (PREP-1).
pub async fn list_demand(tx: &mut GardenTx, day: Day) -> Result<Vec<DemandRow>, DbError> {
    let sql = format!(
        "WITH demand AS (
             SELECT v.round_id, v.depot_id, v.product_id, v.deliver_on,
                    CAST(SUM(v.quantity) AS BIGINT) AS quantity,
                    CAST(SUM(CASE WHEN v.state = 'delivered' THEN v.quantity ELSE 0 END) AS BIGINT)
                        AS delivered,
                    COUNT(CASE WHEN v.is_uncertain THEN 1 END) AS uncertain
             FROM deliveries v JOIN subscriptions s ON s.id = v.subscription_id
             WHERE v.prepare_on = $1 AND {IS_PREPARED}
             GROUP BY v.round_id, v.depot_id, v.product_id, v.deliver_on
         )
         SELECT d.round_id, d.depot_id, d.product_id, d.deliver_on,
                COALESCE(t.position, 9999) AS position, d.quantity, d.delivered, d.uncertain
         FROM demand d LEFT JOIN stops t ON t.round_id = d.round_id AND t.depot_id = d.depot_id
         ORDER BY d.deliver_on, d.round_id, position"
    );
    tx.all(Query::assembled(sql).bind(day)).await
}

rows! {
    /// A round by its names.
    #[derive(Clone, Debug)]
    pub struct RoundName {
        pub id: RoundId,
        pub code: String,
        pub name: String,
        pub hue: i64,
    }
}
rows! {
    /// A depot as sheets show it.
    #[derive(Clone, Debug)]
    pub struct DepotName {
        pub id: DepotId,
        pub number: i64,
        pub name: String,
        pub street: String,
        pub postcode: String,
        pub town: String,
        pub delivery_slot: String,
        pub pickup_hours: String,
        pub access_code: String,
        pub comment: String,
    }
}
rows! {
    /// A product as sheets show it.
    #[derive(Clone, Debug)]
    pub struct ProductName {
        pub id: ProductId,
        pub name: String,
        pub short_name: String,
        pub crate_thousandths: i64,
    }
}

/// Every round, by code.
pub async fn list_rounds(tx: &mut GardenTx) -> Result<Vec<RoundName>, DbError> {
    tx.all(query(
        "SELECT id, code, name, hue FROM rounds ORDER BY code",
    ))
    .await
}

/// Every depot, by number.
pub async fn list_depots(tx: &mut GardenTx) -> Result<Vec<DepotName>, DbError> {
    tx.all(query(
        "SELECT id, number, name, street, postcode, town, delivery_slot, pickup_hours, access_code,
                comment FROM depots ORDER BY number",
    ))
    .await
}

/// Every product, in the order sheets show them.
pub async fn list_products(tx: &mut GardenTx) -> Result<Vec<ProductName>, DbError> {
    tx.all(query(
        "SELECT id, name, short_name, crate_thousandths FROM products ORDER BY rank, id",
    ))
    .await
}

rows! {
    struct LineRow {
        id: DeliveryId,
        round_id: RoundId,
        depot_id: DepotId,
        product_id: ProductId,
        quantity: i64,
    }
}

/// The lines as a sheet printed now would say them.
pub async fn list_lines(tx: &mut GardenTx, day: Day) -> Result<Vec<PackedLine>, DbError> {
    let sql = format!(
        "SELECT v.id, v.round_id, v.depot_id, v.product_id, v.quantity
         FROM deliveries v JOIN subscriptions s ON s.id = v.subscription_id
         WHERE v.prepare_on = $1 AND {IS_PREPARED} ORDER BY v.id"
    );
    let rows: Vec<LineRow> = tx.all(Query::assembled(sql).bind(day)).await?;
    Ok(rows.into_iter().map(LineRow::into_line).collect())
}

impl LineRow {
    fn into_line(self) -> PackedLine {
        PackedLine {
            delivery: self.id,
            round: self.round_id,
            depot: self.depot_id,
            product: self.product_id,
            quantity: u32::try_from(self.quantity).unwrap_or(0),
        }
    }
}

rows! {
    /// A print of a day, or of one of its rounds, with the lines as they were.
    #[derive(Clone, Debug)]
    pub struct Print {
        pub round_id: Option<RoundId>,
        pub lines: String,
        pub printed_at: Instant,
        pub printed_by: String,
    }
}

impl Print {
    /// What was printed.
    pub fn sheets(&self) -> PrintedSheets {
        PrintedSheets {
            only: self.round_id,
            lines: self.lines.lines().filter_map(decode).collect(),
        }
    }
}

/// The latest print of a whole day and of each of its rounds alone, in order.
pub async fn list_last_prints(tx: &mut GardenTx, day: Day) -> Result<Vec<Print>, DbError> {
    tx.all(
        query(
            "SELECT round_id, lines, printed_at, printed_by FROM prints
             WHERE id IN (SELECT MAX(id) FROM prints WHERE prepare_on = $1 GROUP BY round_id)
             ORDER BY id",
        )
        .bind(day),
    )
    .await
}

/// Remembers that a document was printed, with what it could say.
pub async fn insert_print(
    tx: &mut GardenTx,
    day: Day,
    document: &str,
    sheets: &PrintedSheets,
) -> Result<(), DbError> {
    let (now, by) = (tx.now(), tx.author().name.clone());
    let lines: Vec<String> = sheets.lines.iter().map(encode).collect();
    tx.run(
        query(
            "INSERT INTO prints (prepare_on, round_id, document, lines, printed_at, printed_by)
             VALUES ($1, $2, $3, $4, $5, $6)",
        )
        .bind(day)
        .bind(sheets.only)
        .bind(document)
        .bind(lines.join("\n"))
        .bind(now)
        .bind(by),
    )
    .await?;
    Ok(())
}

fn encode(line: &PackedLine) -> String {
    let PackedLine {
        delivery,
        round,
        depot,
        product,
        quantity,
    } = line;
    format!("{delivery} {round} {depot} {product} {quantity}")
}

fn decode(text: &str) -> Option<PackedLine> {
    let mut cells = text.split(' ');
    Some(PackedLine {
        delivery: cells.next()?.parse().ok()?,
        round: cells.next()?.parse().ok()?,
        depot: cells.next()?.parse().ok()?,
        product: cells.next()?.parse().ok()?,
        quantity: cells.next()?.parse().ok()?,
    })
}

rows! {
    /// What became of a delivery that a printed sheet names.
    #[derive(Clone, Debug)]
    pub struct NamedDelivery {
        pub id: DeliveryId,
        pub customer_name: String,
    }
}

/// The customers of some deliveries, for the list of changes.
pub async fn list_names(
    tx: &mut GardenTx,
    ids: &[DeliveryId],
) -> Result<Vec<NamedDelivery>, DbError> {
    let sql = format!(
        "SELECT d.id, c.name AS customer_name FROM deliveries d
         JOIN customers c ON c.id = d.customer_id WHERE d.id IN ({}) ORDER BY c.name",
        placeholders(1, ids.len())
    );
    tx.all(Query::assembled(sql).bind_all(ids.iter().copied()))
        .await
}
