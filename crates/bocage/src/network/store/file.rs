//! Rows of the garden's own file, its logo and its VAT regimes (NET-2).

use domain::network::{Address, DatedVatRegime, GardenFile, VatRegime};
use platform::db::{Code, DbError, GardenTx, query};
use platform::rows;
use values::Day;

rows! {
    /// The file as stored: what is empty was never filled.
    #[derive(Clone, Debug)]
    pub struct FileRow {
        pub trade_name: String,
        pub legal_name: String,
        pub legal_form: String,
        pub presentation: String,
        pub hue: i64,
        pub street: String,
        pub postcode: String,
        pub town: String,
        pub office_street: String,
        pub office_postcode: String,
        pub office_town: String,
        pub email: String,
        pub phone: String,
        pub website: String,
        pub siret: String,
        pub rna: String,
        pub logo_type: Option<String>,
        pub version: i64,
    }
}

impl FileRow {
    /// The fields that people fill, by name, with what they hold.
    pub fn fields(&self) -> Vec<(&'static str, String)> {
        vec![
            ("trade_name", self.trade_name.clone()),
            ("legal_name", self.legal_name.clone()),
            ("legal_form", self.legal_form.clone()),
            ("presentation", self.presentation.clone()),
            ("hue", self.hue.to_string()),
            ("street", self.street.clone()),
            ("postcode", self.postcode.clone()),
            ("town", self.town.clone()),
            ("office_street", self.office_street.clone()),
            ("office_postcode", self.office_postcode.clone()),
            ("office_town", self.office_town.clone()),
            ("email", self.email.clone()),
            ("phone", self.phone.clone()),
            ("website", self.website.clone()),
            ("siret", self.siret.clone()),
            ("rna", self.rna.clone()),
        ]
    }
}

impl FileRow {
    /// The file as the rules know it, without its bank details.
    pub fn facts(&self, vat_regimes: Vec<DatedVatRegime>) -> GardenFile {
        let address = self.postcode.parse().ok().map(|postcode| Address {
            street: self.street.clone(),
            postcode,
            town: self.town.clone(),
        });
        GardenFile {
            trade_name: self.trade_name.clone(),
            legal_name: Some(self.legal_name.clone()).filter(|name| !name.is_empty()),
            registered_address: address,
            email: self.email.parse().ok(),
            siret: self.siret.parse().ok(),
            vat_regimes,
            ..GardenFile::default()
        }
    }
}

/// The garden's file, without its bank details.
pub async fn find(tx: &mut GardenTx) -> Result<FileRow, DbError> {
    tx.one(query(
        "SELECT trade_name, legal_name, legal_form, presentation, hue, street, postcode, town,
                office_street, office_postcode, office_town, email, phone, website, siret, rna,
                logo_type, version
         FROM garden_file WHERE id = 1",
    ))
    .await
}

/// Writes the file, if nobody changed it meanwhile. Says whether it did.
pub async fn update(tx: &mut GardenTx, file: &FileRow) -> Result<bool, DbError> {
    let touched = tx
        .run(
            query(
                "UPDATE garden_file SET trade_name = $1, legal_name = $2, legal_form = $3,
                    presentation = $4, hue = $5, street = $6, postcode = $7, town = $8,
                    office_street = $9, office_postcode = $10, office_town = $11, email = $12,
                    phone = $13, website = $14, siret = $15, rna = $16, version = version + 1
                 WHERE id = 1 AND version = $17",
            )
            .bind(&file.trade_name)
            .bind(&file.legal_name)
            .bind(&file.legal_form)
            .bind(&file.presentation)
            .bind(file.hue)
            .bind(&file.street)
            .bind(&file.postcode)
            .bind(&file.town)
            .bind(&file.office_street)
            .bind(&file.office_postcode)
            .bind(&file.office_town)
            .bind(&file.email)
            .bind(&file.phone)
            .bind(&file.website)
            .bind(&file.siret)
            .bind(&file.rna)
            .bind(file.version),
        )
        .await?;
    Ok(touched > 0)
}

/// Makes the file of a new garden, with its name alone.
pub async fn insert(tx: &mut GardenTx, name: &str) -> Result<(), DbError> {
    tx.run(
        query(
            "INSERT INTO garden_file (id, trade_name, legal_name, legal_form, presentation, hue,
                street, postcode, town, office_street, office_postcode, office_town, email,
                phone, website, siret, rna, iban, bic, creditor_id)
             VALUES (1, $1, '', '', '', 120, '', '', '', '', '', '', '', '', '', '', '', '', '',
                     '')",
        )
        .bind(name),
    )
    .await?;
    Ok(())
}

rows! {
    /// The bank details, for those who may see them (PPL-3).
    #[derive(Clone, Debug)]
    pub struct BankRow {
        pub iban: String,
        pub bic: String,
        pub creditor_id: String,
        pub version: i64,
    }
}

/// The garden's bank details.
pub async fn find_bank(tx: &mut GardenTx) -> Result<BankRow, DbError> {
    tx.one(query(
        "SELECT iban, bic, creditor_id, version FROM garden_file WHERE id = 1",
    ))
    .await
}

/// Writes them, if nobody changed the file meanwhile. Says whether it did.
pub async fn update_bank(tx: &mut GardenTx, bank: &BankRow) -> Result<bool, DbError> {
    let touched = tx
        .run(
            query(
                "UPDATE garden_file SET iban = $1, bic = $2, creditor_id = $3,
                    version = version + 1
                 WHERE id = 1 AND version = $4",
            )
            .bind(&bank.iban)
            .bind(&bank.bic)
            .bind(&bank.creditor_id)
            .bind(bank.version),
        )
        .await?;
    Ok(touched > 0)
}

/// The logo and its type.
pub async fn find_logo(tx: &mut GardenTx) -> Result<Option<(Vec<u8>, String)>, DbError> {
    tx.optional(query(
        "SELECT logo, logo_type FROM garden_file
         WHERE id = 1 AND logo IS NOT NULL AND logo_type IS NOT NULL",
    ))
    .await
}

/// Keeps another logo, or none.
pub async fn update_logo(tx: &mut GardenTx, logo: Option<(&str, Vec<u8>)>) -> Result<(), DbError> {
    let (kind, bytes) = logo.unzip();
    tx.run(
        query("UPDATE garden_file SET logo = $1, logo_type = $2 WHERE id = 1")
            .bind(bytes)
            .bind(kind),
    )
    .await?;
    Ok(())
}

/// The VAT regimes, latest first.
pub async fn list_regimes(tx: &mut GardenTx) -> Result<Vec<DatedVatRegime>, DbError> {
    let rows: Vec<(Day, Code<VatRegime>)> = tx
        .all(query(
            "SELECT starts_on, regime FROM vat_regimes ORDER BY starts_on DESC",
        ))
        .await?;
    let dated = rows
        .into_iter()
        .map(|(from, Code(regime))| DatedVatRegime { from, regime });
    Ok(dated.collect())
}

/// Sets the regime from a day on; the same day is replaced.
pub async fn put_regime(tx: &mut GardenTx, dated: DatedVatRegime) -> Result<(), DbError> {
    tx.run(
        query(
            "INSERT INTO vat_regimes (starts_on, regime) VALUES ($1, $2)
             ON CONFLICT (starts_on) DO UPDATE SET regime = excluded.regime",
        )
        .bind(dated.from)
        .bind(Code(dated.regime)),
    )
    .await?;
    Ok(())
}
