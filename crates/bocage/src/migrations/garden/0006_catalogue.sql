-- What the garden sells (room catalogue).

CREATE TABLE products (
    id @id,
    name TEXT NOT NULL UNIQUE,
    -- item, lot, non_food (CAT-1)
    kind TEXT NOT NULL,
    unit TEXT NOT NULL,
    description TEXT NOT NULL,
    producer TEXT NOT NULL,
    place TEXT NOT NULL,
    organic_status TEXT NOT NULL,
    origin TEXT NOT NULL,
    -- Codes of the EU list, separated by spaces.
    allergens TEXT NOT NULL,
    -- Hundredths of a percent.
    vat_rate BIGINT NOT NULL,
    -- Room taken at a depot, in thousandths of a crate (D-1).
    crate_thousandths BIGINT NOT NULL,
    -- Two of this one may be served as one of that one (EXC-1).
    doubled_product_id BIGINT REFERENCES products (id) DEFERRABLE INITIALLY DEFERRED,
    -- Short name for sheets and labels.
    short_name TEXT NOT NULL,
    rank BIGINT NOT NULL,
    is_archived BOOLEAN NOT NULL,
    version BIGINT NOT NULL
);

-- A product at a price, for a time, a rhythm and some customers (CAT-2).
CREATE TABLE offers (
    id @id,
    product_id BIGINT NOT NULL REFERENCES products (id),
    label TEXT NOT NULL,
    -- What may be chosen, encoded (C-2), separated by spaces: weekly a:2026-W02 b:2026-W02.
    frequencies TEXT NOT NULL,
    -- Of one delivery, as typed.
    price_cents BIGINT NOT NULL,
    is_price_net BOOLEAN NOT NULL,
    vat_rate BIGINT NOT NULL,
    -- First and last day of sale; no first day as long as it is not published.
    starts_on TEXT,
    ends_on TEXT,
    -- How many subscriptions may be sold; none means no limit.
    quantity_limit BIGINT,
    needs_membership BOOLEAN NOT NULL,
    is_public BOOLEAN NOT NULL,
    -- Sold as a subscription, as a single sale, or both.
    sells_subscription BOOLEAN NOT NULL,
    sells_single BOOLEAN NOT NULL,
    -- Codes separated by spaces: direct_debit cheque…; once half_yearly quarterly monthly…
    payment_kinds TEXT NOT NULL,
    payment_periods TEXT NOT NULL,
    category TEXT NOT NULL,
    rank BIGINT NOT NULL,
    is_archived BOOLEAN NOT NULL,
    version BIGINT NOT NULL
);
CREATE INDEX offers_by_product ON offers (product_id);
-- Groups of customers an offer is kept for; no row means everybody.
CREATE TABLE offer_groups (
    offer_id BIGINT NOT NULL REFERENCES offers (id),
    customer_group_id BIGINT NOT NULL REFERENCES customer_groups (id),
    PRIMARY KEY (offer_id, customer_group_id)
);
