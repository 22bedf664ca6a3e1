//! Finding customers: the list with its filters, and calling volunteers.

use domain::customers::Query as Search;
use platform::db::{DbError, GardenTx, Query, Value, query};
use platform::rows;
use values::Day;
use values::ids::{CustomerGroupId, CustomerId, TagId};

rows! {
    /// A line of the list.
    #[derive(Clone, Debug)]
    pub struct CustomerLine {
        pub id: CustomerId,
        pub number: i64,
        pub name: String,
        pub group_name: String,
        pub is_membership_exempt: bool,
        pub postcode: String,
        pub town: String,
        pub email: Option<String>,
        pub phone: Option<String>,
        pub tags: Option<String>,
        /// The last day of the paid membership that reaches furthest.
        pub valid_until: Option<Day>,
        pub subscriptions: i64,
    }
}

/// Where a customer stands as a member, as a filter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MembershipFilter {
    UpToDate,
    NotUpToDate,
}

/// Which customers are wanted.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    pub search: Option<Search>,
    pub group: Option<CustomerGroupId>,
    pub tag: Option<TagId>,
    pub membership: Option<MembershipFilter>,
}

/// The order of the list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    #[default]
    Name,
    Number,
    Town,
    Group,
}

impl Order {
    const fn columns(self) -> &'static str {
        match self {
            Self::Name => "c.name, c.id",
            Self::Number => "c.number",
            Self::Town => "c.town, c.name, c.id",
            Self::Group => "g.name, c.name, c.id",
        }
    }
}

const PAID: &str = "m.customer_id = c.id AND m.cancelled_on IS NULL
                    AND (m.is_exempt OR m.paid_on IS NOT NULL)";

/// The conditions and their arguments; what people typed is always bound.
fn conditions(wanted: &Wanted, today: Day) -> (String, Vec<Value>) {
    let mut parts = vec!["TRUE".to_owned()];
    let mut args: Vec<Value> = Vec::new();
    let mut place = |value: Value| {
        args.push(value);
        args.len()
    };
    let patterns = wanted.search.iter().flat_map(|search| &search.patterns);
    for pattern in patterns {
        parts.push(format!("c.search_text LIKE ${}", place(pattern.into())));
    }
    if let Some(group) = wanted.group {
        parts.push(format!("c.customer_group_id = ${}", place(group.into())));
    }
    if let Some(tag) = wanted.tag {
        let at = place(tag.into());
        parts.push(format!(
            "EXISTS (SELECT 1 FROM customer_tags t WHERE t.customer_id = c.id AND t.tag_id = ${at})"
        ));
    }
    if let Some(filter) = wanted.membership {
        let at = place(today.into());
        let not = match filter {
            MembershipFilter::UpToDate => "",
            MembershipFilter::NotUpToDate => "NOT g.is_membership_exempt AND NOT ",
        };
        parts.push(format!(
            "{not}EXISTS (SELECT 1 FROM memberships m
                          WHERE {PAID} AND m.starts_on <= ${at} AND m.ends_on >= ${at})"
        ));
    }
    (parts.join(" AND "), args)
}

/// How many customers are wanted.
pub async fn count(tx: &mut GardenTx, wanted: &Wanted) -> Result<i64, DbError> {
    let (conditions, args) = conditions(wanted, tx.now().day());
    let sql = format!(
        "SELECT COUNT(*) FROM customers c JOIN customer_groups g ON g.id = c.customer_group_id
         WHERE {conditions}"
    );
    let (count,) = tx.one(Query::assembled(sql).bind_all(args)).await?;
    Ok(count)
}

/// Some of the customers wanted, in order.
pub async fn list(
    tx: &mut GardenTx,
    wanted: &Wanted,
    order: Order,
    (offset, most): (i64, i64),
) -> Result<Vec<CustomerLine>, DbError> {
    let day = tx.now().day();
    let (conditions, args) = conditions(wanted, day);
    let after = |rank: usize| args.len().saturating_add(rank);
    let (limit, skip, today) = (after(1), after(2), after(3));
    let sql = format!(
        "SELECT c.id, c.number, c.name, g.name AS group_name, g.is_membership_exempt, c.postcode,
                c.town, p.email, p.phone,
                (SELECT string_agg(t.name, ', ') FROM customer_tags x
                 JOIN tags t ON t.id = x.tag_id WHERE x.customer_id = c.id) AS tags,
                (SELECT MAX(m.ends_on) FROM memberships m WHERE {PAID}) AS valid_until,
                (SELECT COUNT(*) FROM subscriptions s WHERE s.customer_id = c.id
                 AND s.state IN ('requested', 'confirmed') AND s.ends_on >= ${today})
                    AS subscriptions
         FROM customers c JOIN customer_groups g ON g.id = c.customer_group_id
         LEFT JOIN persons p ON p.customer_id = c.id AND p.is_main AND p.is_active
         WHERE {conditions} ORDER BY {} LIMIT ${limit} OFFSET ${skip}",
        order.columns()
    );
    let query = Query::assembled(sql).bind_all(args);
    tx.all(query.bind(most).bind(offset).bind(day)).await
}

rows! {
    /// A customer who may be called for help.
    #[derive(Clone, Debug)]
    pub struct VolunteerLine {
        pub id: CustomerId,
        pub name: String,
        pub town: String,
        pub volunteering: String,
        pub volunteering_domains: String,
        pub email: Option<String>,
        pub phone: Option<String>,
    }
}

/// Those who said yes or why not, by name (CUS-4).
pub async fn list_volunteers(tx: &mut GardenTx) -> Result<Vec<VolunteerLine>, DbError> {
    tx.all(query(
        "SELECT c.id, c.name, c.town, c.volunteering, c.volunteering_domains, p.email, p.phone
         FROM customers c
         LEFT JOIN persons p ON p.customer_id = c.id AND p.is_main AND p.is_active
         WHERE c.volunteering IN ('yes', 'why_not') ORDER BY c.name, c.id",
    ))
    .await
}
