-- What is delivered regularly, and each planned delivery (room subscriptions).

CREATE TABLE subscriptions (
    id @id,
    customer_id BIGINT NOT NULL REFERENCES customers (id),
    product_id BIGINT NOT NULL REFERENCES products (id),
    offer_id BIGINT NOT NULL REFERENCES offers (id),
    season_id BIGINT NOT NULL REFERENCES seasons (id),
    quantity BIGINT NOT NULL,
    -- Encoded frequency (C-2): weekly, odd, even, group-a, group-b, month-1…
    frequency TEXT NOT NULL,
    round_id BIGINT NOT NULL REFERENCES rounds (id),
    depot_id BIGINT NOT NULL REFERENCES depots (id),
    -- Both included.
    starts_on TEXT NOT NULL,
    ends_on TEXT NOT NULL,
    -- Price of one unit for one delivery, agreed until the end (P-2).
    unit_price_cents BIGINT NOT NULL,
    vat_rate BIGINT NOT NULL,
    payment_kind TEXT NOT NULL,
    -- year, half, quarter, month, month-n
    payment_period TEXT NOT NULL,
    -- requested, confirmed, ended, cancelled (SUB-1)
    state TEXT NOT NULL,
    -- Since when it is in this state, and by whom.
    state_on TEXT NOT NULL,
    state_by TEXT NOT NULL,
    comment TEXT NOT NULL,
    created_at TEXT NOT NULL,
    -- Where it came from: site, staff, import.
    origin TEXT NOT NULL,
    -- Given by the browser at the first showing of the form: sending twice makes one.
    request_key TEXT NOT NULL UNIQUE,
    version BIGINT NOT NULL
);
CREATE INDEX subscriptions_by_customer ON subscriptions (customer_id);
CREATE INDEX subscriptions_by_depot ON subscriptions (depot_id);
CREATE INDEX subscriptions_by_offer ON subscriptions (offer_id);

-- One basket planned on one date (SUB-4): durable from the start, frozen when past.
CREATE TABLE deliveries (
    id @id,
    subscription_id BIGINT NOT NULL REFERENCES subscriptions (id),
    -- Copied from the subscription, so that a day or a household is one index away.
    customer_id BIGINT NOT NULL REFERENCES customers (id),
    product_id BIGINT NOT NULL REFERENCES products (id),
    quantity BIGINT NOT NULL,
    round_id BIGINT NOT NULL REFERENCES rounds (id),
    depot_id BIGINT NOT NULL REFERENCES depots (id),
    -- The ordinary date of the calendar: its identity, kept when it moves (C-3).
    planned_on TEXT NOT NULL,
    -- When it is really delivered and prepared.
    deliver_on TEXT NOT NULL,
    prepare_on TEXT NOT NULL,
    -- The holiday decision is still awaited.
    is_uncertain BOOLEAN NOT NULL,
    -- planned, delivered, cancelled
    state TEXT NOT NULL,
    price_cents BIGINT NOT NULL,
    -- Lines that add up to the price (P-1).
    price_trace TEXT NOT NULL,
    crate_thousandths BIGINT NOT NULL,
    changed_at TEXT NOT NULL,
    delivered_at TEXT,
    delivered_by TEXT,
    UNIQUE (subscription_id, planned_on)
);
CREATE INDEX deliveries_by_customer ON deliveries (customer_id, deliver_on);
-- A day's preparation is counted from this index alone.
CREATE INDEX deliveries_by_preparation ON deliveries
    (prepare_on, round_id, depot_id, product_id, deliver_on, state, quantity, is_uncertain,
     subscription_id);
CREATE INDEX deliveries_by_depot ON deliveries (depot_id, deliver_on);
CREATE INDEX deliveries_by_round ON deliveries (round_id, deliver_on);
-- What one accepts by subscribing; each version is kept, the latest counts (ORD-1).
CREATE TABLE conditions (
    id @id,
    -- Words, or the address of the page that holds them.
    text TEXT NOT NULL,
    since TEXT NOT NULL
);
