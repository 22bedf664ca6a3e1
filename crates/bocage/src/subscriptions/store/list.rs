//! The list of subscriptions that staff filter, sort, total and export.

use domain::customers::Query as Search;
use platform::db::{Code, DbError, GardenTx, Query, Value, query};
use platform::rows;
use values::ids::{CustomerId, DepotId, ProductId, RoundId, SubscriptionId};
use values::{Cents, Coded, Day, coded};

use domain::catalogue::PaymentKind;

coded! {
    /// By what the list is sorted.
    pub enum Order {
        /// Name of the customer.
        Customer => "client",
        /// Label of the offer.
        Offer => "offre",
        /// Name of the depot.
        Depot => "depot",
        /// The latest first.
        Latest => "date",
    }
}

/// What is looked for; what is none is not looked at.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    pub search: Option<Search>,
    pub product: Option<ProductId>,
    pub depot: Option<DepotId>,
    pub round: Option<RoundId>,
    /// requested, confirmed, ended or cancelled.
    pub state: Option<String>,
    /// How a frequency begins: `weekly`, `a:`, `monthly`.
    pub frequency: Option<String>,
}

rows! {
    /// A line of the list.
    #[derive(Clone, Debug)]
    pub struct ListLine {
        pub id: SubscriptionId,
        pub customer_id: CustomerId,
        pub customer_number: i64,
        pub customer_name: String,
        pub offer_label: String,
        pub product_name: String,
        pub quantity: i64,
        pub frequency: String,
        pub round_code: String,
        pub depot_name: String,
        pub starts_on: Day,
        pub ends_on: Day,
        pub state: String,
        pub state_on: Day,
        pub unit_price_cents: Cents,
        pub payment_kind: Code<PaymentKind>,
    }
}

/// The clauses of a filter and their values, numbered from `$1`.
fn clauses(filter: &Filter) -> (String, Vec<Value>) {
    let mut sql = String::from("TRUE");
    let mut values: Vec<Value> = Vec::new();
    let mut add = |clause: &str, value: Value| {
        values.push(value);
        let place = format!("${}", values.len());
        sql.push_str(" AND ");
        sql.push_str(&clause.replace('?', &place));
    };
    for pattern in filter.search.iter().flat_map(|search| &search.patterns) {
        add("c.search_text LIKE ?", pattern.into());
    }
    if let Some(product) = filter.product {
        add("s.product_id = ?", product.into());
    }
    if let Some(depot) = filter.depot {
        add("s.depot_id = ?", depot.into());
    }
    if let Some(round) = filter.round {
        add("s.round_id = ?", round.into());
    }
    if let Some(state) = &filter.state {
        add("s.state = ?", state.into());
    }
    if let Some(frequency) = &filter.frequency {
        add("s.frequency LIKE ?", format!("{frequency}%").into());
    }
    (sql, values)
}

const FROM: &str = "FROM subscriptions s
    JOIN customers c ON c.id = s.customer_id
    JOIN products p ON p.id = s.product_id
    JOIN offers o ON o.id = s.offer_id
    JOIN rounds r ON r.id = s.round_id
    JOIN depots d ON d.id = s.depot_id";

/// How many subscriptions answer, and how many baskets they are.
pub async fn count(tx: &mut GardenTx, filter: &Filter) -> Result<(i64, i64), DbError> {
    let (clauses, values) = clauses(filter);
    let sql = format!(
        "SELECT COUNT(*), CAST(COALESCE(SUM(s.quantity), 0) AS BIGINT) {FROM} WHERE {clauses}"
    );
    tx.one(Query::assembled(sql).bind_all(values)).await
}

/// Some of the subscriptions that answer.
pub async fn list(
    tx: &mut GardenTx,
    filter: &Filter,
    order: Order,
    (most, offset): (i64, i64),
) -> Result<Vec<ListLine>, DbError> {
    let (clauses, values) = clauses(filter);
    let order = match order {
        Order::Customer => "c.name, c.number, s.id",
        Order::Offer => "o.label, c.name, s.id",
        Order::Depot => "d.name, c.name, s.id",
        Order::Latest => "s.id DESC",
    };
    let sql = format!(
        "SELECT s.id, s.customer_id, c.number AS customer_number, c.name AS customer_name,
                o.label AS offer_label, p.name AS product_name, s.quantity, s.frequency,
                r.code AS round_code, d.name AS depot_name, s.starts_on, s.ends_on, s.state,
                s.state_on, s.unit_price_cents, s.payment_kind
         {FROM} WHERE {clauses} ORDER BY {order} LIMIT ${} OFFSET ${}",
        values.len().saturating_add(1),
        values.len().saturating_add(2),
    );
    tx.all(
        Query::assembled(sql)
            .bind_all(values)
            .bind(most)
            .bind(offset),
    )
    .await
}

/// What may be filtered by: (kind, id, name) of products, depots and rounds.
pub async fn list_choices(tx: &mut GardenTx) -> Result<Vec<(String, i64, String)>, DbError> {
    tx.all(query(
        "SELECT 'depot' AS kind, id, name FROM depots WHERE NOT is_archived
         UNION ALL SELECT 'product', id, name FROM products WHERE NOT is_archived
         UNION ALL SELECT 'round', id, name FROM rounds WHERE NOT is_archived
         ORDER BY 1, 3",
    ))
    .await
}

/// The code of an order in addresses.
pub fn order_of(text: &str) -> Order {
    Order::from_code(text).unwrap_or(Order::Customer)
}
