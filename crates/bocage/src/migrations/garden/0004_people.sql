-- Persons, what they may do, and what was done (room people).

CREATE TABLE persons (
    id @id,
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
CREATE INDEX persons_by_customer ON persons (customer_id);
CREATE INDEX persons_by_email ON persons (email);
CREATE INDEX persons_by_account ON persons (account_id);

CREATE TABLE roles (
    id @id,
    title TEXT NOT NULL UNIQUE,
    -- Rises at each change: two people editing are told (TRUST-6).
    version BIGINT NOT NULL DEFAULT 1,
    -- What has to be said when it is given: free, dated, one_depot (PPL-2).
    bound TEXT NOT NULL DEFAULT 'free'
);
CREATE TABLE role_rights (
    role_id BIGINT NOT NULL REFERENCES roles (id),
    right_code TEXT NOT NULL,
    PRIMARY KEY (role_id, right_code)
);
-- A person's role, dated for volunteers (PPL-2); both days included.
CREATE TABLE person_roles (
    id @id,
    person_id BIGINT NOT NULL REFERENCES persons (id),
    role_id BIGINT NOT NULL REFERENCES roles (id),
    starts_on TEXT NOT NULL,
    ends_on TEXT,
    -- A role bound to one depot counts there alone.
    depot_id BIGINT,
    UNIQUE (person_id, role_id, depot_id)
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

CREATE TABLE sign_in_links (
    token_hash TEXT PRIMARY KEY,
    person_id BIGINT NOT NULL REFERENCES persons (id),
    -- Where to go afterwards, a path of this garden.
    next_path TEXT NOT NULL,
    expires_at TEXT NOT NULL
);

-- Who changed or read what (PPL-5). Rows are only ever added.
CREATE TABLE history (
    id @id,
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
CREATE INDEX history_by_subject ON history (subject, subject_id, id);
CREATE INDEX history_by_customer ON history (customer_id, id);
