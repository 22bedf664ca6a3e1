//! Rows of roles, of who holds them, and of persons who work here.

use domain::people::rights::{Bound, Right, Rights};
use domain::people::sign_in::SessionKind;
use platform::db::{Code, DbError, GardenTx, query};
use platform::rows;
use values::ids::{DepotId, PersonId, RoleId};
use values::{Coded as _, Day};

use super::sign_in;

rows! {
    /// A role given to a person, as the team's page shows it.
    #[derive(Clone, Debug)]
    pub struct GrantLine {
        pub id: i64,
        pub person_id: PersonId,
        pub first_name: String,
        pub last_name: String,
        pub email: String,
        pub role_id: RoleId,
        pub title: String,
        pub starts_on: Day,
        pub ends_on: Option<Day>,
        pub depot: Option<String>,
    }
}

const GRANTS: &str = "SELECT pr.id, pr.person_id, p.first_name, p.last_name, p.email, pr.role_id,
        r.title, pr.starts_on, pr.ends_on, d.name AS depot
    FROM person_roles pr
    JOIN persons p ON p.id = pr.person_id
    JOIN roles r ON r.id = pr.role_id
    LEFT JOIN depots d ON d.id = pr.depot_id";

/// Everyone who holds a role now or will, by name.
pub async fn list_grants(tx: &mut GardenTx) -> Result<Vec<GrantLine>, DbError> {
    let today = tx.now().day();
    let sql = format!(
        "{GRANTS} WHERE p.is_active AND (pr.ends_on IS NULL OR pr.ends_on >= $1)
         ORDER BY p.last_name, p.first_name, p.id, r.title, pr.id"
    );
    tx.all(platform::db::Query::assembled(sql).bind(today))
        .await
}

/// One of them.
pub async fn find_grant(tx: &mut GardenTx, id: i64) -> Result<Option<GrantLine>, DbError> {
    let sql = format!("{GRANTS} WHERE pr.id = $1");
    tx.optional(platform::db::Query::assembled(sql).bind(id))
        .await
}

/// A role to give.
#[derive(Clone, Copy, Debug)]
pub struct NewGrant {
    pub person: PersonId,
    pub role: RoleId,
    pub starts_on: Day,
    pub ends_on: Option<Day>,
    pub depot: Option<DepotId>,
}

/// Gives a role; one held already, for the same depot, takes the new days. The person's sessions
/// then close as soon as those of staff (PPL-1).
pub async fn give(tx: &mut GardenTx, grant: NewGrant) -> Result<(), DbError> {
    tx.run(
        query(
            "DELETE FROM person_roles WHERE person_id = $1 AND role_id = $2
             AND COALESCE(depot_id, 0) = COALESCE($3, 0)",
        )
        .bind(grant.person)
        .bind(grant.role)
        .bind(grant.depot),
    )
    .await?;
    tx.run(
        query(
            "INSERT INTO person_roles (person_id, role_id, starts_on, ends_on, depot_id)
             VALUES ($1, $2, $3, $4, $5)",
        )
        .bind(grant.person)
        .bind(grant.role)
        .bind(grant.starts_on)
        .bind(grant.ends_on)
        .bind(grant.depot),
    )
    .await?;
    let now = tx.now();
    let until = SessionKind::Staff.closes_at(now, now);
    sign_in::shorten_sessions(tx, grant.person, until).await
}

/// Withdraws a role from a person.
pub async fn withdraw(tx: &mut GardenTx, id: i64) -> Result<(), DbError> {
    tx.run(query("DELETE FROM person_roles WHERE id = $1").bind(id))
        .await?;
    Ok(())
}

/// What a person may do by their roles of today and to come; none when they hold no role.
pub async fn find_held(tx: &mut GardenTx, person: PersonId) -> Result<Option<Rights>, DbError> {
    let today = tx.now().day();
    let sql = "SELECT rr.right_code FROM person_roles pr
         LEFT JOIN role_rights rr ON rr.role_id = pr.role_id
         WHERE pr.person_id = $1 AND (pr.ends_on IS NULL OR pr.ends_on >= $2)";
    let rows: Vec<(Option<String>,)> = tx.all(query(sql).bind(person).bind(today)).await?;
    let codes = rows.iter().filter_map(|(code,)| code.as_deref());
    let rights = codes.filter_map(Right::from_code).collect();
    Ok((!rows.is_empty()).then_some(rights))
}

/// How many people can still give roles from today on, without an end: the garden needs one.
pub async fn count_administrators(tx: &mut GardenTx) -> Result<i64, DbError> {
    let today = tx.now().day();
    let (count,) = tx
        .one(
            query(
                "SELECT COUNT(DISTINCT pr.person_id) FROM person_roles pr
                 JOIN persons p ON p.id = pr.person_id
                 JOIN role_rights rr ON rr.role_id = pr.role_id
                 WHERE rr.right_code = $1 AND p.is_active AND pr.depot_id IS NULL
                   AND pr.ends_on IS NULL AND pr.starts_on <= $2",
            )
            .bind(Code(Right::PeopleWrite))
            .bind(today),
        )
        .await?;
    Ok(count)
}

rows! {
    /// A role with how many people hold it today.
    #[derive(Clone, Debug)]
    pub struct RoleLine {
        pub id: RoleId,
        pub title: String,
        pub version: i64,
        pub bound: Code<Bound>,
        pub rights: Option<String>,
        pub holders: i64,
    }
}

impl RoleLine {
    /// What it may do.
    pub fn held(&self) -> Rights {
        let codes = self.rights.as_deref().unwrap_or_default();
        codes.split(' ').filter_map(Right::from_code).collect()
    }
}

const ROLES: &str = "SELECT r.id, r.title, r.version, r.bound,
        (SELECT string_agg(rr.right_code, ' ') FROM role_rights rr WHERE rr.role_id = r.id)
            AS rights,
        (SELECT COUNT(DISTINCT pr.person_id) FROM person_roles pr WHERE pr.role_id = r.id
            AND (pr.ends_on IS NULL OR pr.ends_on >= $1)) AS holders
    FROM roles r";

/// The roles by title.
pub async fn list(tx: &mut GardenTx) -> Result<Vec<RoleLine>, DbError> {
    let today = tx.now().day();
    let sql = format!("{ROLES} ORDER BY r.title");
    tx.all(platform::db::Query::assembled(sql).bind(today))
        .await
}

/// One role.
pub async fn find(tx: &mut GardenTx, id: RoleId) -> Result<Option<RoleLine>, DbError> {
    let today = tx.now().day();
    let sql = format!("{ROLES} WHERE r.id = $2");
    tx.optional(platform::db::Query::assembled(sql).bind(today).bind(id))
        .await
}

/// Makes a role without any right; two of one title are refused as [`DbError::Duplicate`].
pub async fn insert(tx: &mut GardenTx, title: &str) -> Result<RoleId, DbError> {
    let (id,) = tx
        .one(query("INSERT INTO roles (title) VALUES ($1) RETURNING id").bind(title))
        .await?;
    Ok(id)
}

/// Says what has to be said when a role is given.
pub async fn update_bound(tx: &mut GardenTx, id: RoleId, bound: Bound) -> Result<(), DbError> {
    let sql = "UPDATE roles SET bound = $1 WHERE id = $2";
    tx.run(query(sql).bind(Code(bound)).bind(id)).await?;
    Ok(())
}

/// Changes a role's title, if nobody changed the role meanwhile. Says whether it did.
pub async fn update(
    tx: &mut GardenTx,
    id: RoleId,
    version: i64,
    title: &str,
) -> Result<bool, DbError> {
    let touched = tx
        .run(
            query(
                "UPDATE roles SET title = $1, version = version + 1
                 WHERE id = $2 AND version = $3",
            )
            .bind(title)
            .bind(id)
            .bind(version),
        )
        .await?;
    Ok(touched > 0)
}

/// Gives a role exactly these rights.
pub async fn replace_rights(tx: &mut GardenTx, id: RoleId, rights: &Rights) -> Result<(), DbError> {
    tx.run(query("DELETE FROM role_rights WHERE role_id = $1").bind(id))
        .await?;
    for right in rights.iter() {
        tx.run(
            query("INSERT INTO role_rights (role_id, right_code) VALUES ($1, $2)")
                .bind(id)
                .bind(Code(right)),
        )
        .await?;
    }
    Ok(())
}

/// Deletes a role nobody holds.
pub async fn delete(tx: &mut GardenTx, id: RoleId) -> Result<(), DbError> {
    tx.run(query("DELETE FROM person_roles WHERE role_id = $1").bind(id))
        .await?;
    tx.run(query("DELETE FROM role_rights WHERE role_id = $1").bind(id))
        .await?;
    tx.run(query("DELETE FROM roles WHERE id = $1").bind(id))
        .await?;
    Ok(())
}

/// Someone who comes to work here.
#[derive(Clone, Debug)]
pub struct NewStaff {
    pub first_name: String,
    pub last_name: String,
    pub email: String,
}

/// Adds a person who belongs to no household.
pub async fn insert_staff(tx: &mut GardenTx, staff: &NewStaff) -> Result<PersonId, DbError> {
    let now = tx.now();
    let (id,) = tx
        .one(
            query(
                "INSERT INTO persons (first_name, last_name, email, phone, is_main, language,
                                      is_active, created_at)
                 VALUES ($1, $2, $3, '', FALSE, 'fr', TRUE, $4) RETURNING id",
            )
            .bind(&staff.first_name)
            .bind(&staff.last_name)
            .bind(&staff.email)
            .bind(now),
        )
        .await?;
    Ok(id)
}

rows! {
    /// A depot to choose.
    #[derive(Clone, Debug)]
    pub struct DepotChoice {
        pub id: DepotId,
        pub name: String,
    }
}

/// The depots by name, for a role bound to one.
pub async fn list_depots(tx: &mut GardenTx) -> Result<Vec<DepotChoice>, DbError> {
    tx.all(query("SELECT id, name FROM depots ORDER BY name"))
        .await
}
