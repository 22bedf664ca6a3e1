-- Preparing and delivering (room deliveries).

-- A document was printed: what changed since is marked (PREP-1).
CREATE TABLE prints (
    id @id,
    prepare_on TEXT NOT NULL,
    -- Which document, and of which round if only one.
    document TEXT NOT NULL,
    round_id BIGINT REFERENCES rounds (id),
    printed_at TEXT NOT NULL,
    printed_by TEXT NOT NULL
);
CREATE INDEX prints_by_day ON prints (prepare_on, id);
