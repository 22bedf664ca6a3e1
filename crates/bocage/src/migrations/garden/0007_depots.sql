-- Where baskets are collected and how they get there (room depots).

CREATE TABLE depots (
    id @id,
    number BIGINT NOT NULL UNIQUE,
    name TEXT NOT NULL UNIQUE,
    -- open, reserved, professional, home (DEP-2)
    kind TEXT NOT NULL,
    street TEXT NOT NULL,
    postcode TEXT NOT NULL,
    town TEXT NOT NULL,
    -- Millionths of a degree; none as long as nobody placed it.
    latitude_e6 BIGINT,
    longitude_e6 BIGINT,
    phone TEXT NOT NULL,
    website TEXT NOT NULL,
    keeper_person_id BIGINT REFERENCES persons (id),
    -- For the driver only.
    delivery_slot TEXT NOT NULL,
    -- For the public.
    pickup_hours TEXT NOT NULL,
    presentation TEXT NOT NULL,
    comment TEXT NOT NULL,
    -- Shown only to those who collect there (DEP-1).
    access_code TEXT NOT NULL,
    -- Of one delivery, gross (P-1).
    fee_cents BIGINT NOT NULL,
    -- In crates per delivery date; none means no limit (DEP-3).
    capacity BIGINT,
    reserved_to TEXT NOT NULL,
    -- Argon2id of the password that lets one choose a reserved depot.
    password_hash TEXT,
    is_archived BOOLEAN NOT NULL,
    version BIGINT NOT NULL
);
-- What a depot looks like (DEP-1).
CREATE TABLE depot_photos (
    depot_id BIGINT PRIMARY KEY REFERENCES depots (id),
    bytes @bytes NOT NULL,
    kind TEXT NOT NULL,
    -- For those who do not see it.
    alt TEXT NOT NULL
);
-- Customer groups a professional depot is bound to.
CREATE TABLE depot_groups (
    depot_id BIGINT NOT NULL REFERENCES depots (id),
    customer_group_id BIGINT NOT NULL REFERENCES customer_groups (id),
    PRIMARY KEY (depot_id, customer_group_id)
);

CREATE TABLE rounds (
    id @id,
    -- Short: "ME1".
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    hue BIGINT NOT NULL,
    -- ISO, 1 is Monday.
    preparation_weekday BIGINT NOT NULL,
    delivery_weekday BIGINT NOT NULL,
    -- Hour of the preparation day from which the lead time counts back (E-3).
    preparation_hour BIGINT NOT NULL,
    lead_hours BIGINT NOT NULL,
    driver TEXT NOT NULL,
    comment TEXT NOT NULL,
    is_archived BOOLEAN NOT NULL,
    version BIGINT NOT NULL
);
-- A depot in a round; a depot may be in two rounds (DEP-5).
CREATE TABLE stops (
    id @id,
    round_id BIGINT NOT NULL REFERENCES rounds (id),
    depot_id BIGINT NOT NULL REFERENCES depots (id),
    position BIGINT NOT NULL,
    UNIQUE (round_id, depot_id)
);
CREATE INDEX stops_by_depot ON stops (depot_id);
