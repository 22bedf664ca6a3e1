//! What other rooms hold, counted for the assistant, the first page and the staff's home.

use domain::network::{Address, DatedVatRegime, GardenFile, VatRegime, missing_before_selling};
use platform::db::{Code, DbError, GardenTx, query};
use platform::rows;
use values::{Cents, Day};

rows! {
    /// What the garden has already, for its first steps (NET-5).
    #[derive(Clone, Copy, Debug)]
    pub struct Counts {
        pub seasons: i64,
        pub rounds: i64,
        pub depots: i64,
        pub membership_types: i64,
        pub products: i64,
        pub offers: i64,
        pub team: i64,
    }
}

/// Counts what is there on this day.
pub async fn count(tx: &mut GardenTx) -> Result<Counts, DbError> {
    let today = tx.now().day();
    tx.one(
        query(
            "SELECT
                (SELECT COUNT(*) FROM seasons WHERE state = 'open' AND ends_on >= $1) AS seasons,
                (SELECT COUNT(*) FROM rounds WHERE NOT is_archived) AS rounds,
                (SELECT COUNT(DISTINCT s.depot_id) FROM stops s
                    JOIN depots d ON d.id = s.depot_id WHERE NOT d.is_archived) AS depots,
                (SELECT COUNT(*) FROM membership_types WHERE NOT is_archived)
                    AS membership_types,
                (SELECT COUNT(*) FROM products WHERE NOT is_archived) AS products,
                (SELECT COUNT(*) FROM offers WHERE NOT is_archived AND starts_on <= $1
                    AND (ends_on IS NULL OR ends_on >= $1)) AS offers,
                (SELECT COUNT(DISTINCT person_id) FROM person_roles) AS team",
        )
        .bind(today),
    )
    .await
}

/// How many depots there are, for the network.
pub async fn count_depots(tx: &mut GardenTx) -> Result<i64, DbError> {
    let (depots,) = tx
        .one(query("SELECT COUNT(*) FROM depots WHERE NOT is_archived"))
        .await?;
    Ok(depots)
}

rows! {
    /// An offer shown on the first page.
    #[derive(Clone, Debug)]
    pub struct Teaser {
        pub label: String,
        pub price_cents: Cents,
    }
}

/// A few offers on sale to everybody.
pub async fn list_teasers(tx: &mut GardenTx) -> Result<Vec<Teaser>, DbError> {
    let today = tx.now().day();
    tx.all(
        query(
            "SELECT o.label, o.price_cents FROM offers o
             WHERE o.is_public AND NOT o.is_archived AND o.sells_subscription
               AND NOT o.is_price_net AND o.starts_on <= $1
               AND (o.ends_on IS NULL OR o.ends_on >= $1)
               AND NOT EXISTS (SELECT 1 FROM offer_groups g WHERE g.offer_id = o.id)
             ORDER BY o.rank, o.id LIMIT 4",
        )
        .bind(today),
    )
    .await
}

rows! {
    /// What waits for somebody, counted, and what the garden's file says of itself.
    #[derive(Clone, Debug)]
    pub struct Waiting {
        /// Subscriptions asked for and not confirmed.
        pub requested: i64,
        /// Subscriptions made on the site since yesterday morning.
        pub new_ones: i64,
        /// Memberships that run and are not paid.
        pub unpaid: i64,
        /// Offers on sale today.
        pub on_sale: i64,
        pub dead_jobs: i64,
        /// The stored setting on the holidays of Alsace and Moselle, when it was changed.
        pub alsace_moselle: Option<String>,
        pub legal_name: String,
        pub street: String,
        pub postcode: String,
        pub town: String,
        pub email: String,
        pub siret: String,
        /// The VAT regime that applies.
        pub regime: Option<Code<VatRegime>>,
    }
}

impl Waiting {
    /// What the garden's file lacks before it may sell.
    pub fn missing_in_file(&self, today: Day) -> usize {
        let address = self.postcode.parse().ok().map(|postcode| Address {
            street: self.street.clone(),
            postcode,
            town: self.town.clone(),
        });
        let regime = self.regime.map(|Code(regime)| DatedVatRegime {
            from: today,
            regime,
        });
        let file = GardenFile {
            legal_name: Some(self.legal_name.clone()).filter(|name| !name.is_empty()),
            registered_address: address,
            email: self.email.parse().ok(),
            siret: self.siret.parse().ok(),
            vat_regimes: regime.into_iter().collect(),
            ..GardenFile::default()
        };
        missing_before_selling(&file, today).len()
    }
}

/// What waits in the whole garden, in one statement.
pub async fn find_waiting(tx: &mut GardenTx) -> Result<Waiting, DbError> {
    let today = tx.now().day();
    tx.one(
        query(
            "SELECT
                (SELECT COUNT(*) FROM subscriptions WHERE state = 'requested') AS requested,
                (SELECT COUNT(*) FROM subscriptions WHERE origin = 'site'
                    AND state <> 'cancelled' AND created_at >= $2) AS new_ones,
                (SELECT COUNT(*) FROM memberships WHERE paid_on IS NULL AND NOT is_exempt
                    AND cancelled_on IS NULL AND starts_on <= $1
                    AND ends_on >= $1) AS unpaid,
                (SELECT COUNT(*) FROM offers WHERE NOT is_archived AND is_public
                    AND sells_subscription AND starts_on <= $1
                    AND (ends_on IS NULL OR ends_on >= $1)) AS on_sale,
                (SELECT COUNT(*) FROM jobs WHERE state = 'dead') AS dead_jobs,
                (SELECT value FROM settings WHERE code = 'alsace_moselle_holidays')
                    AS alsace_moselle,
                (SELECT regime FROM vat_regimes WHERE starts_on <= $1
                    ORDER BY starts_on DESC LIMIT 1) AS regime,
                legal_name, street, postcode, town, email, siret
             FROM garden_file WHERE id = 1",
        )
        .bind(today)
        .bind(today.plus_days(-1)),
    )
    .await
}
