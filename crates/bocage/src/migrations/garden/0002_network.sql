-- The garden's own file and settings (room network).

-- One row, always id 1 (NET-2).
CREATE TABLE garden_file (
    id BIGINT PRIMARY KEY CHECK (id = 1),
    trade_name TEXT NOT NULL,
    legal_name TEXT NOT NULL,
    legal_form TEXT NOT NULL,
    presentation TEXT NOT NULL,
    hue BIGINT NOT NULL,
    street TEXT NOT NULL,
    postcode TEXT NOT NULL,
    town TEXT NOT NULL,
    office_street TEXT NOT NULL,
    office_postcode TEXT NOT NULL,
    office_town TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    website TEXT NOT NULL,
    siret TEXT NOT NULL,
    rna TEXT NOT NULL,
    iban TEXT NOT NULL,
    bic TEXT NOT NULL,
    creditor_id TEXT NOT NULL,
    logo @bytes,
    logo_type TEXT,
    -- Rises at each change: two people editing are told (TRUST-6).
    version BIGINT NOT NULL DEFAULT 1
);

-- The VAT regime from a day on (NET-2): taxable, franchise or exempt.
CREATE TABLE vat_regimes (
    starts_on TEXT PRIMARY KEY,
    regime TEXT NOT NULL
);

-- Only what differs from the default (NET-6); who changed it is in the history.
CREATE TABLE settings (
    code TEXT PRIMARY KEY,
    value TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL
);

-- Modules switched away from their default (NET-4).
CREATE TABLE modules (
    code TEXT PRIMARY KEY,
    is_on BOOLEAN NOT NULL,
    changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL
);
