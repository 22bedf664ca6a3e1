-- Preparing and delivering (room deliveries).

-- A document of a day was printed, with the lines it could say: what changed since is marked
-- (PREP-1).
CREATE TABLE prints (
    id @id,
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
