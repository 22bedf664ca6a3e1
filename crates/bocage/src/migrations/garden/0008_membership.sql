-- Belonging to the association, apart from buying (room membership).

CREATE TABLE membership_types (
    id @id,
    label TEXT NOT NULL UNIQUE,
    fee_cents BIGINT NOT NULL,
    -- Supporters are members without a basket.
    is_supporter BOOLEAN NOT NULL,
    is_public BOOLEAN NOT NULL,
    rank BIGINT NOT NULL,
    is_archived BOOLEAN NOT NULL,
    version BIGINT NOT NULL
);
CREATE TABLE memberships (
    id @id,
    customer_id BIGINT NOT NULL REFERENCES customers (id),
    membership_type_id BIGINT NOT NULL REFERENCES membership_types (id),
    starts_on TEXT NOT NULL,
    -- Included.
    ends_on TEXT NOT NULL,
    fee_cents BIGINT NOT NULL,
    -- Nothing to pay, by rule or by decision.
    is_exempt BOOLEAN NOT NULL,
    payment_kind TEXT,
    paid_on TEXT,
    cancelled_on TEXT,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL
);
CREATE INDEX memberships_by_customer ON memberships (customer_id, ends_on);
CREATE INDEX memberships_by_end ON memberships (ends_on);
