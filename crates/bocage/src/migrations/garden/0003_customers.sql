-- Households and organisations (room customers).

CREATE TABLE customer_groups (
    id @id,
    name TEXT NOT NULL UNIQUE,
    -- Need not join the association to buy (MEM-1).
    is_membership_exempt BOOLEAN NOT NULL,
    is_professional BOOLEAN NOT NULL,
    minimum_order_cents BIGINT NOT NULL
);

CREATE TABLE customers (
    id @id,
    -- Given once, never changed (CUS-1).
    number BIGINT NOT NULL UNIQUE,
    -- household or organization
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    customer_group_id BIGINT NOT NULL REFERENCES customer_groups (id),
    street TEXT NOT NULL,
    street_more TEXT NOT NULL,
    postcode TEXT NOT NULL,
    town TEXT NOT NULL,
    comment TEXT NOT NULL,
    -- Seen only with the right SeePrivateNotes (PPL-3).
    private_note TEXT NOT NULL,
    wants_email BOOLEAN NOT NULL,
    wants_sms BOOLEAN NOT NULL,
    wants_letters BOOLEAN NOT NULL,
    -- unknown, yes, no
    volunteering TEXT NOT NULL,
    volunteering_reason TEXT NOT NULL,
    volunteering_domains TEXT NOT NULL,
    -- Everything one may look for, normalised (CUS-5).
    search_text TEXT NOT NULL,
    created_at TEXT NOT NULL,
    -- Rises at each change: two people editing are told (TRUST-6).
    version BIGINT NOT NULL
);

CREATE TABLE tags (
    id @id,
    name TEXT NOT NULL UNIQUE
);
CREATE TABLE customer_tags (
    customer_id BIGINT NOT NULL REFERENCES customers (id),
    tag_id BIGINT NOT NULL REFERENCES tags (id),
    PRIMARY KEY (customer_id, tag_id)
);
