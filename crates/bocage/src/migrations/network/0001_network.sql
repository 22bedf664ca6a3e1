-- The network's own database: which gardens there are, and who signs in where.
-- It never holds a garden's rows; what it learns of a garden comes through that garden's jobs.

-- A garden served by this instance.
CREATE TABLE gardens (
    id @id,
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

-- One person, one account for the whole network.
CREATE TABLE accounts (
    id @id,
    email TEXT NOT NULL UNIQUE,
    -- Argon2id, in PHC form; none as long as the person signs in by e-mail link.
    password_hash TEXT,
    -- Base32, none as long as no second factor is set up.
    totp_secret TEXT,
    -- The step of the last accepted code: a code serves once.
    totp_last_step BIGINT,
    created_at TEXT NOT NULL
);

CREATE TABLE passkeys (
    id @id,
    account_id BIGINT NOT NULL REFERENCES accounts (id),
    -- The credential's own id, to find its account when signing in.
    credential_id TEXT NOT NULL UNIQUE,
    credential TEXT NOT NULL,
    label TEXT NOT NULL,
    created_at TEXT NOT NULL,
    last_used_at TEXT
);
CREATE INDEX passkeys_by_account ON passkeys (account_id);

-- Questions asked to a browser's passkeys, kept until it answers: one use, five minutes.
CREATE TABLE passkey_challenges (
    token_hash TEXT PRIMARY KEY,
    -- The account that adds a key; none when somebody signs in.
    account_id BIGINT REFERENCES accounts (id),
    state TEXT NOT NULL,
    expires_at TEXT NOT NULL
);

-- The gardens where an account is known, to go from one to the other.
CREATE TABLE account_gardens (
    account_id BIGINT NOT NULL REFERENCES accounts (id),
    garden_slug TEXT NOT NULL,
    PRIMARY KEY (account_id, garden_slug)
);

-- Entering another garden without signing in again: one use, one minute.
CREATE TABLE tickets (
    token_hash TEXT PRIMARY KEY,
    account_id BIGINT NOT NULL REFERENCES accounts (id),
    garden_slug TEXT NOT NULL,
    expires_at TEXT NOT NULL
);

-- Counts sent by the gardens, without personal data.
CREATE TABLE garden_counts (
    garden_slug TEXT NOT NULL,
    counted_on TEXT NOT NULL,
    code TEXT NOT NULL,
    amount BIGINT NOT NULL,
    PRIMARY KEY (garden_slug, counted_on, code)
);
