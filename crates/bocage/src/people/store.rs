//! Rows of the people room: sessions first, since every page begins with one.

pub mod accounts;
pub mod history;
pub mod household;
pub mod passkeys;
pub mod roles;
pub mod sign_in;

use domain::people::rights::{Right, Rights};
use domain::people::sign_in::SessionKind;
use platform::db::{DbError, GardenTx, query};
use platform::rows;
use values::ids::{AccountId, CustomerId, PersonId};
use values::{Coded as _, Instant};

use crate::visit::Who;

rows! {
    struct SessionRow {
        person_id: PersonId,
        account_id: Option<AccountId>,
        first_name: String,
        last_name: String,
        customer_id: Option<CustomerId>,
        created_at: Instant,
        expires_at: Instant,
        second_factor_at: Option<Instant>,
        seeing_customer_id: Option<CustomerId>,
        seeing_name: Option<String>,
        rights: Option<String>,
        keeps: Option<String>,
    }
}

/// Who a session belongs to, with their rights of today; none when it ended.
pub async fn find_who(tx: &mut GardenTx, session: &str) -> Result<Option<Who>, DbError> {
    let now = tx.now();
    let row: Option<SessionRow> = tx
        .optional(
            query(
                "SELECT p.id AS person_id, p.account_id, p.first_name, p.last_name, p.customer_id,
                        s.created_at, s.expires_at, s.second_factor_at,
                        s.seeing_customer_id, c.name AS seeing_name,
                        (SELECT string_agg(rr.right_code, ' ') FROM person_roles pr
                         JOIN role_rights rr ON rr.role_id = pr.role_id
                         WHERE pr.person_id = p.id AND pr.depot_id IS NULL
                           AND pr.starts_on <= $3
                           AND (pr.ends_on IS NULL OR pr.ends_on >= $3)) AS rights,
                        (SELECT string_agg(CAST(pr.depot_id AS TEXT), ' ') FROM person_roles pr
                         WHERE pr.person_id = p.id AND pr.depot_id IS NOT NULL
                           AND pr.starts_on <= $3
                           AND (pr.ends_on IS NULL OR pr.ends_on >= $3)) AS keeps
                 FROM sessions s
                 JOIN persons p ON p.id = s.person_id
                 LEFT JOIN customers c ON c.id = s.seeing_customer_id
                 WHERE s.token_hash = $1 AND s.expires_at > $2 AND p.is_active",
            )
            .bind(session)
            .bind(now)
            .bind(now.day()),
        )
        .await?;
    Ok(row.and_then(|row| row.into_who(session, now)))
}

impl SessionRow {
    /// Staff seeing as a member keep their name and lose their rights until they come back. A
    /// member's session ends early for whoever was given a role since.
    fn into_who(self, session: &str, now: Instant) -> Option<Who> {
        let is_seeing = self.seeing_customer_id.is_some();
        let rights = match self.rights.filter(|_| !is_seeing) {
            Some(codes) => codes.split(' ').filter_map(Right::from_code).collect(),
            None => Rights::none(),
        };
        let keeps = self.keeps.filter(|_| !is_seeing).unwrap_or_default();
        let is_staff = is_seeing || !rights.is_empty() || !keeps.is_empty();
        let kind = if is_staff {
            SessionKind::Staff
        } else {
            SessionKind::Member
        };
        if self.created_at.plus_seconds(kind.longest_seconds()) <= now {
            return None;
        }
        Some(Who {
            person: Some(self.person_id),
            account: self.account_id,
            name: format!("{} {}", self.first_name, self.last_name)
                .trim()
                .to_owned(),
            customer: self.seeing_customer_id.or(self.customer_id),
            rights,
            keeps: keeps.split(' ').filter_map(|id| id.parse().ok()).collect(),
            session: Some(session.to_owned()),
            prolonged: kind.prolonged(self.created_at, self.expires_at, now),
            second_factor_at: self.second_factor_at,
            seeing_as: self.seeing_name,
        })
    }
}
