-- Seasons and what makes a week differ from another (room calendar).

CREATE TABLE seasons (
    id @id,
    label TEXT NOT NULL UNIQUE,
    starts_on TEXT NOT NULL,
    -- Included.
    ends_on TEXT NOT NULL,
    -- preparing, open, closed
    state TEXT NOT NULL,
    version BIGINT NOT NULL
);
-- Weeks without delivery, for the whole garden or for one product (CAL-2).
CREATE TABLE closed_weeks (
    id @id,
    week TEXT NOT NULL,
    product_id BIGINT,
    reason TEXT NOT NULL
);
CREATE UNIQUE INDEX closed_weeks_once ON closed_weeks (week, COALESCE(product_id, 0));
-- What a round does on a public holiday (CAL-3): keep, move, cancel, undecided.
CREATE TABLE holiday_decisions (
    round_id BIGINT NOT NULL,
    holiday_on TEXT NOT NULL,
    decision TEXT NOT NULL,
    moved_to TEXT,
    decided_at TEXT,
    decided_by TEXT,
    PRIMARY KEY (round_id, holiday_on)
);
