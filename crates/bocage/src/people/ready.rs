//! The roles a garden finds ready, under their French titles: they are the garden's own from then
//! on, to keep, change or delete.

use domain::people::rights::ReadyRole;
use platform::db::{DbError, GardenTx};
use values::Coded as _;
use values::ids::RoleId;

use super::store::roles;
use crate::words::{Lang, Words};

/// The title of a ready-made role, as stored at the garden's creation.
pub fn title(role: ReadyRole) -> String {
    let key = format!("people-ready-{}", role.code().replace('_', "-"));
    Words::new(Lang::Fr).say(&key).into_owned()
}

/// Makes all of them; gives the administrator's.
pub async fn make_all(tx: &mut GardenTx) -> Result<Option<RoleId>, DbError> {
    let mut administrator = None;
    for role in ReadyRole::ALL.iter().copied() {
        let id = roles::insert(tx, &title(role)).await?;
        roles::update_bound(tx, id, role.bound()).await?;
        roles::replace_rights(tx, id, &role.rights()).await?;
        if role == ReadyRole::Administrator {
            administrator = Some(id);
        }
    }
    Ok(administrator)
}
