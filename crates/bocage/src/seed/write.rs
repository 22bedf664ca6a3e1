//! From a described garden to its rows: one list of rows per table, in the order of references.

mod offers;
mod people;
mod places;
mod plans;

use platform::db::{Code, DbError, GardenTx, advance_ids, query};
use values::Coded as _;

use super::rows::{Rows, row};
use super::world::World;

impl World {
    /// Writes everything into an empty garden.
    pub(super) async fn write(&self, tx: &mut GardenTx) -> Result<(), DbError> {
        self.write_file(tx).await?;
        people::write(self, tx).await?;
        places::write(self, tx).await?;
        offers::write(self, tx).await?;
        people::write_roles(self, tx).await?;
        plans::write(self, tx).await?;
        advance_ids(tx).await
    }

    async fn write_file(&self, tx: &mut GardenTx) -> Result<(), DbError> {
        let file = &self.file;
        tx.run(query("DELETE FROM garden_file")).await?;
        let mut rows = Rows::new("garden_file", FILE);
        rows.push(row![
            1_i64,
            &file.trade_name,
            &file.legal_name,
            file.legal_form,
            &file.presentation,
            file.hue,
            &file.street,
            &file.postcode,
            &file.town,
            "",
            "",
            "",
            &file.email,
            &file.phone,
            "",
            &file.siret,
            &file.rna,
            &file.iban,
            file.bic,
            &file.creditor_id,
        ]);
        rows.write(tx).await?;
        let mut regimes = Rows::new("vat_regimes", &["starts_on", "regime"]);
        if let Some(regime) = file.vat_regime {
            regimes.push(row!["2010-01-01", Code(regime)]);
        }
        regimes.write(tx).await?;
        let now = tx.now();
        let mut settings = Rows::new("settings", &["code", "value", "changed_at", "changed_by"]);
        for (setting, value) in &self.settings {
            settings.push(row![setting.code(), *value, now, "Bocage"]);
        }
        settings.write(tx).await
    }
}

const FILE: &[&str] = &[
    "id",
    "trade_name",
    "legal_name",
    "legal_form",
    "presentation",
    "hue",
    "street",
    "postcode",
    "town",
    "office_street",
    "office_postcode",
    "office_town",
    "email",
    "phone",
    "website",
    "siret",
    "rna",
    "iban",
    "bic",
    "creditor_id",
];
