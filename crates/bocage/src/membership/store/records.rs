//! Rows of memberships: recorded, paid, cancelled, listed and counted.

use domain::catalogue::PaymentKind;
use domain::membership::{Membership, MembershipPayment};
use platform::db::{Code, DbError, GardenTx, Query, Value, query};
use platform::rows;
use values::ids::{CustomerId, MembershipId, MembershipTypeId};
use values::{Cents, Day, Period};

use super::types::TypeLine;

rows! {
    /// A membership with whose it is.
    #[derive(Clone, Debug)]
    pub struct MembershipLine {
        pub id: MembershipId,
        pub customer_id: CustomerId,
        pub number: i64,
        pub name: String,
        pub label: String,
        pub is_supporter: bool,
        pub starts_on: Day,
        pub ends_on: Day,
        pub fee_cents: Cents,
        pub is_exempt: bool,
        pub payment_kind: Option<Code<PaymentKind>>,
        pub paid_on: Option<Day>,
        pub cancelled_on: Option<Day>,
        pub subscriptions: i64,
    }
}

impl MembershipLine {
    /// Whether it already gives that type on a part of that period.
    pub fn is_same(&self, kind: &TypeLine, period: Period) -> bool {
        self.cancelled_on.is_none()
            && self.label == kind.label
            && self.starts_on <= period.last()
            && period.first() <= self.ends_on
    }

    /// The membership as the rules know it; none once cancelled.
    pub fn membership(&self) -> Option<Membership> {
        if self.cancelled_on.is_some() {
            return None;
        }
        let payment = match (self.is_exempt, self.paid_on) {
            (true, _) => MembershipPayment::Waived,
            (false, Some(_)) => MembershipPayment::Paid,
            (false, None) => MembershipPayment::Unpaid,
        };
        let period = Period::new(self.starts_on, self.ends_on).ok()?;
        Some(Membership { period, payment })
    }
}

/// Which memberships are wanted. Rule MEM-3.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// Valid on a day, paid or exempt.
    ValidOn(Day),
    /// Running on a day and not paid.
    UnpaidOn(Day),
    /// The latest of a customer, over on a day.
    ExpiredOn(Day),
    /// Nothing to pay, running on a day.
    ExemptOn(Day),
    /// The latest of a customer, ending between two days, both included.
    Ending(Day, Day),
    /// Valid on a day for customers who have no subscription running.
    SupportersOn(Day),
    /// All those of one customer, cancelled ones too.
    Of(CustomerId),
}

const RUNNING: &str = "m.cancelled_on IS NULL AND m.starts_on <= $1 AND m.ends_on >= $1";
/// Whoever has already renewed is not called again.
const LATEST: &str = "m.cancelled_on IS NULL
    AND NOT EXISTS (SELECT 1 FROM memberships n WHERE n.customer_id = m.customer_id
                    AND n.cancelled_on IS NULL AND n.ends_on > m.ends_on)";
const PAID: &str = "(m.is_exempt OR m.paid_on IS NOT NULL)";
const SUBSCRIBED: &str = "SELECT COUNT(*) FROM subscriptions s WHERE s.customer_id = c.id
                          AND s.state IN ('requested', 'confirmed')";

fn conditions(wanted: Wanted) -> (String, Vec<Value>) {
    match wanted {
        Wanted::ValidOn(day) => (format!("{RUNNING} AND {PAID}"), vec![day.into()]),
        Wanted::UnpaidOn(day) => (format!("{RUNNING} AND NOT {PAID}"), vec![day.into()]),
        Wanted::ExemptOn(day) => (format!("{RUNNING} AND m.is_exempt"), vec![day.into()]),
        Wanted::ExpiredOn(day) => (format!("{LATEST} AND m.ends_on < $1"), vec![day.into()]),
        Wanted::Ending(first, last) => (
            format!("{LATEST} AND m.ends_on >= $1 AND m.ends_on <= $2"),
            vec![first.into(), last.into()],
        ),
        Wanted::SupportersOn(day) => (
            format!(
                "{RUNNING} AND {PAID}
                 AND ({SUBSCRIBED} AND s.starts_on <= $1 AND s.ends_on >= $1) = 0"
            ),
            vec![day.into()],
        ),
        Wanted::Of(customer) => ("m.customer_id = $1".to_owned(), vec![customer.into()]),
    }
}

/// The memberships wanted, by name.
pub async fn list(tx: &mut GardenTx, wanted: Wanted) -> Result<Vec<MembershipLine>, DbError> {
    let (conditions, mut args) = conditions(wanted);
    args.push(tx.now().day().into());
    let today = args.len();
    let sql = format!(
        "SELECT m.id, m.customer_id, c.number, c.name, t.label, t.is_supporter, m.starts_on,
                m.ends_on, m.fee_cents, m.is_exempt, m.payment_kind, m.paid_on, m.cancelled_on,
                ({SUBSCRIBED} AND s.ends_on >= ${today}) AS subscriptions
         FROM memberships m JOIN customers c ON c.id = m.customer_id
         JOIN membership_types t ON t.id = m.membership_type_id
         WHERE {conditions} ORDER BY c.name, m.starts_on DESC, m.id"
    );
    tx.all(Query::assembled(sql).bind_all(args)).await
}

/// The memberships of a customer, as [`domain::membership::state_on`] wants them.
pub async fn list_facts(
    tx: &mut GardenTx,
    customer: CustomerId,
) -> Result<Vec<Membership>, DbError> {
    let lines = list(tx, Wanted::Of(customer)).await?;
    Ok(lines
        .iter()
        .filter_map(MembershipLine::membership)
        .collect())
}

/// One membership.
pub async fn find(
    tx: &mut GardenTx,
    id: MembershipId,
) -> Result<Option<(CustomerId, Option<Day>, Option<Day>)>, DbError> {
    tx.optional(
        query("SELECT customer_id, paid_on, cancelled_on FROM memberships WHERE id = $1").bind(id),
    )
    .await
}

/// A membership to record.
#[derive(Clone, Copy, Debug)]
pub struct NewRecord {
    pub customer: CustomerId,
    pub kind: MembershipTypeId,
    pub period: Period,
    pub fee: Cents,
    pub is_exempt: bool,
    pub payment_kind: Option<PaymentKind>,
    pub paid_on: Option<Day>,
}

/// Records it.
pub async fn insert(tx: &mut GardenTx, new: &NewRecord) -> Result<MembershipId, DbError> {
    let (now, author) = (tx.now(), tx.author().name.clone());
    let (id,) = tx
        .one(
            query(
                "INSERT INTO memberships
                    (customer_id, membership_type_id, starts_on, ends_on, fee_cents, is_exempt,
                     payment_kind, paid_on, created_at, created_by)
                 VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) RETURNING id",
            )
            .bind(new.customer)
            .bind(new.kind)
            .bind(new.period.first())
            .bind(new.period.last())
            .bind(new.fee)
            .bind(new.is_exempt)
            .bind(new.payment_kind.map(Code))
            .bind(new.paid_on)
            .bind(now)
            .bind(author),
        )
        .await?;
    Ok(id)
}

/// Marks it as paid; `false` if it was already, or is cancelled.
pub async fn update_paid(
    tx: &mut GardenTx,
    id: MembershipId,
    kind: PaymentKind,
    on: Day,
) -> Result<bool, DbError> {
    let touched = tx
        .run(
            query(
                "UPDATE memberships SET paid_on = $2, payment_kind = $3
                 WHERE id = $1 AND paid_on IS NULL AND cancelled_on IS NULL",
            )
            .bind(id)
            .bind(on)
            .bind(Code(kind)),
        )
        .await?;
    Ok(touched > 0)
}

/// Cancels it; `false` if it was already.
pub async fn update_cancelled(
    tx: &mut GardenTx,
    id: MembershipId,
    on: Day,
) -> Result<bool, DbError> {
    let touched = tx
        .run(
            query(
                "UPDATE memberships SET cancelled_on = $2 WHERE id = $1 AND cancelled_on IS NULL",
            )
            .bind(id)
            .bind(on),
        )
        .await?;
    Ok(touched > 0)
}
