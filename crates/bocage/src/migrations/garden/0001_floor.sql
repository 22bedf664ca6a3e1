-- The floor of one garden: its work to do and its letters.

-- Work done after the answer, written in the transaction that asked for it.
CREATE TABLE jobs (
    id @id,
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

-- Letters to send and sent.
CREATE TABLE mails (
    id @id,
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
