-- The schema that the migrations make, as SQLite tells it.

-- The network

CREATE TABLE account_gardens (
    account_id BIGINT NOT NULL REFERENCES accounts (id),
    garden_slug TEXT NOT NULL,
    PRIMARY KEY (account_id, garden_slug)
);
CREATE TABLE accounts (
    id INTEGER PRIMARY KEY,
    email TEXT NOT NULL UNIQUE,
    -- Argon2id, in PHC form; none as long as the person signs in by e-mail link.
    password_hash TEXT,
    -- Base32, none as long as no second factor is set up.
    totp_secret TEXT,
    -- The step of the last accepted code: a code serves once.
    totp_last_step BIGINT,
    created_at TEXT NOT NULL
);
CREATE TABLE garden_counts (
    garden_slug TEXT NOT NULL,
    counted_on TEXT NOT NULL,
    code TEXT NOT NULL,
    amount BIGINT NOT NULL,
    PRIMARY KEY (garden_slug, counted_on, code)
);
CREATE TABLE gardens (
    id INTEGER PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    town TEXT NOT NULL,
    -- What makes this garden itself, one sentence for the list.
    presentation TEXT NOT NULL,
    -- Its own domain, when it is not reached as a sub-domain.
    domain TEXT UNIQUE,
    state TEXT NOT NULL,
    created_at TEXT NOT NULL
);
CREATE TABLE migrations (name TEXT PRIMARY KEY);
CREATE TABLE passkey_challenges (
    token_hash TEXT PRIMARY KEY,
    -- The account that adds a key; none when somebody signs in.
    account_id BIGINT REFERENCES accounts (id),
    state TEXT NOT NULL,
    expires_at TEXT NOT NULL
);
CREATE TABLE passkeys (
    id INTEGER PRIMARY KEY,
    account_id BIGINT NOT NULL REFERENCES accounts (id),
    -- The credential's own id, to find its account when signing in.
    credential_id TEXT NOT NULL UNIQUE,
    credential TEXT NOT NULL,
    label TEXT NOT NULL,
    created_at TEXT NOT NULL,
    last_used_at TEXT
);
CREATE INDEX passkeys_by_account ON passkeys (account_id);
CREATE TABLE tickets (
    token_hash TEXT PRIMARY KEY,
    account_id BIGINT NOT NULL REFERENCES accounts (id),
    garden_slug TEXT NOT NULL,
    expires_at TEXT NOT NULL
);

-- Each garden

CREATE TABLE closed_weeks (
    id INTEGER PRIMARY KEY,
    week TEXT NOT NULL,
    product_id BIGINT,
    reason TEXT NOT NULL
);
CREATE UNIQUE INDEX closed_weeks_once ON closed_weeks (week, COALESCE(product_id, 0));
CREATE TABLE conditions (
    id INTEGER PRIMARY KEY,
    -- Words, or the address of the page that holds them.
    text TEXT NOT NULL,
    since TEXT NOT NULL
);
CREATE TABLE customer_groups (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    -- Need not join the association to buy (MEM-1).
    is_membership_exempt BOOLEAN NOT NULL,
    is_professional BOOLEAN NOT NULL,
    minimum_order_cents BIGINT NOT NULL
);
CREATE TABLE customer_tags (
    customer_id BIGINT NOT NULL REFERENCES customers (id),
    tag_id BIGINT NOT NULL REFERENCES tags (id),
    PRIMARY KEY (customer_id, tag_id)
);
CREATE TABLE customers (
    id INTEGER PRIMARY KEY,
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
CREATE TABLE deliveries (
    id INTEGER PRIMARY KEY,
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
CREATE INDEX deliveries_by_depot ON deliveries (depot_id, deliver_on);
CREATE INDEX deliveries_by_preparation ON deliveries
    (prepare_on, round_id, depot_id, product_id, deliver_on, state, quantity, is_uncertain,
     subscription_id);
CREATE INDEX deliveries_by_round ON deliveries (round_id, deliver_on);
CREATE TABLE depot_groups (
    depot_id BIGINT NOT NULL REFERENCES depots (id),
    customer_group_id BIGINT NOT NULL REFERENCES customer_groups (id),
    PRIMARY KEY (depot_id, customer_group_id)
);
CREATE TABLE depot_photos (
    depot_id BIGINT PRIMARY KEY REFERENCES depots (id),
    bytes BLOB NOT NULL,
    kind TEXT NOT NULL,
    -- For those who do not see it.
    alt TEXT NOT NULL
);
CREATE TABLE depots (
    id INTEGER PRIMARY KEY,
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
    logo BLOB,
    logo_type TEXT,
    -- Rises at each change: two people editing are told (TRUST-6).
    version BIGINT NOT NULL DEFAULT 1
);
CREATE TABLE history (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    person_id BIGINT,
    person_name TEXT NOT NULL,
    -- The path of the screen or the kind of the job.
    screen TEXT NOT NULL,
    -- What changed: customer, depot, setting… and its id.
    subject TEXT NOT NULL,
    subject_id BIGINT NOT NULL,
    -- The customer concerned, if one is.
    customer_id BIGINT,
    -- What happened, a key of the words.
    act TEXT NOT NULL,
    -- Lines "field<TAB>before<TAB>after".
    changes TEXT NOT NULL
);
CREATE INDEX history_by_customer ON history (customer_id, id);
CREATE INDEX history_by_subject ON history (subject, subject_id, id);
CREATE TABLE holiday_decisions (
    round_id BIGINT NOT NULL,
    holiday_on TEXT NOT NULL,
    decision TEXT NOT NULL,
    moved_to TEXT,
    decided_at TEXT,
    decided_by TEXT,
    PRIMARY KEY (round_id, holiday_on)
);
CREATE TABLE jobs (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    payload TEXT NOT NULL,
    -- waiting, running, done, dead
    state TEXT NOT NULL,
    run_at TEXT NOT NULL,
    attempts BIGINT NOT NULL,
    locked_until TEXT,
    last_error TEXT,
    created_at TEXT NOT NULL,
    ended_at TEXT
);
CREATE INDEX jobs_due ON jobs (state, run_at);
CREATE TABLE mails (
    id INTEGER PRIMARY KEY,
    recipient TEXT NOT NULL,
    subject TEXT NOT NULL,
    text_body TEXT NOT NULL,
    html_body TEXT NOT NULL,
    -- What it is about, for the customer's file.
    kind TEXT NOT NULL,
    customer_id BIGINT,
    created_at TEXT NOT NULL,
    sent_at TEXT
);
CREATE INDEX mails_by_customer ON mails (customer_id, id);
CREATE TABLE membership_types (
    id INTEGER PRIMARY KEY,
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
    id INTEGER PRIMARY KEY,
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
CREATE TABLE migrations (name TEXT PRIMARY KEY);
CREATE TABLE modules (
    code TEXT PRIMARY KEY,
    is_on BOOLEAN NOT NULL,
    changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL
);
CREATE TABLE offer_groups (
    offer_id BIGINT NOT NULL REFERENCES offers (id),
    customer_group_id BIGINT NOT NULL REFERENCES customer_groups (id),
    PRIMARY KEY (offer_id, customer_group_id)
);
CREATE TABLE offers (
    id INTEGER PRIMARY KEY,
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
CREATE TABLE person_roles (
    id INTEGER PRIMARY KEY,
    person_id BIGINT NOT NULL REFERENCES persons (id),
    role_id BIGINT NOT NULL REFERENCES roles (id),
    starts_on TEXT NOT NULL,
    ends_on TEXT,
    -- A role bound to one depot counts there alone.
    depot_id BIGINT,
    UNIQUE (person_id, role_id, depot_id)
);
CREATE TABLE persons (
    id INTEGER PRIMARY KEY,
    -- The account of the network, once the person has signed in.
    account_id BIGINT,
    -- The household or organisation this person belongs to; none for staff alone.
    customer_id BIGINT REFERENCES customers (id),
    first_name TEXT NOT NULL,
    last_name TEXT NOT NULL,
    -- Empty for a person without e-mail.
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    -- First person of the household, the one written on sheets.
    is_main BOOLEAN NOT NULL,
    -- fr or en
    language TEXT NOT NULL,
    is_active BOOLEAN NOT NULL,
    created_at TEXT NOT NULL
);
CREATE INDEX persons_by_account ON persons (account_id);
CREATE INDEX persons_by_customer ON persons (customer_id);
CREATE INDEX persons_by_email ON persons (email);
CREATE TABLE prints (
    id INTEGER PRIMARY KEY,
    prepare_on TEXT NOT NULL,
    -- The round printed alone; none for the whole day.
    round_id BIGINT REFERENCES rounds (id),
    document TEXT NOT NULL,
    -- One line a delivery: its id, round, depot, product and quantity.
    lines TEXT NOT NULL,
    printed_at TEXT NOT NULL,
    printed_by TEXT NOT NULL
);
CREATE INDEX prints_by_day ON prints (prepare_on, id);
CREATE TABLE products (
    id INTEGER PRIMARY KEY,
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
CREATE TABLE role_rights (
    role_id BIGINT NOT NULL REFERENCES roles (id),
    right_code TEXT NOT NULL,
    PRIMARY KEY (role_id, right_code)
);
CREATE TABLE roles (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL UNIQUE,
    -- Rises at each change: two people editing are told (TRUST-6).
    version BIGINT NOT NULL DEFAULT 1,
    -- What has to be said when it is given: free, dated, one_depot (PPL-2).
    bound TEXT NOT NULL DEFAULT 'free'
);
CREATE TABLE rounds (
    id INTEGER PRIMARY KEY,
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
CREATE TABLE seasons (
    id INTEGER PRIMARY KEY,
    label TEXT NOT NULL UNIQUE,
    starts_on TEXT NOT NULL,
    -- Included.
    ends_on TEXT NOT NULL,
    -- preparing, open, closed
    state TEXT NOT NULL,
    version BIGINT NOT NULL
);
CREATE TABLE sessions (
    -- SHA-256 of the cookie: a stolen database opens no session.
    token_hash TEXT PRIMARY KEY,
    person_id BIGINT NOT NULL REFERENCES persons (id),
    -- link, password, passkey, ticket or demo
    way TEXT NOT NULL,
    created_at TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    -- When the second factor was given in this session.
    second_factor_at TEXT,
    -- Staff looking at the site as this customer, read-only (PPL-4).
    seeing_customer_id BIGINT REFERENCES customers (id)
);
CREATE INDEX sessions_by_person ON sessions (person_id);
CREATE TABLE settings (
    code TEXT PRIMARY KEY,
    value TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL
);
CREATE TABLE sign_in_links (
    token_hash TEXT PRIMARY KEY,
    person_id BIGINT NOT NULL REFERENCES persons (id),
    -- Where to go afterwards, a path of this garden.
    next_path TEXT NOT NULL,
    expires_at TEXT NOT NULL
);
CREATE TABLE stops (
    id INTEGER PRIMARY KEY,
    round_id BIGINT NOT NULL REFERENCES rounds (id),
    depot_id BIGINT NOT NULL REFERENCES depots (id),
    position BIGINT NOT NULL,
    UNIQUE (round_id, depot_id)
);
CREATE INDEX stops_by_depot ON stops (depot_id);
CREATE TABLE subscriptions (
    id INTEGER PRIMARY KEY,
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
CREATE TABLE tags (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
);
CREATE TABLE vat_regimes (
    starts_on TEXT PRIMARY KEY,
    regime TEXT NOT NULL
);
