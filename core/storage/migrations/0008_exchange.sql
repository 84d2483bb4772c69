-- What was brought in from other programs' files, so that it can be taken back whole and a second run changes nothing.
CREATE TABLE import_batch (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    kind TEXT NOT NULL CHECK (kind IN ('clients', 'staff', 'services', 'courses', 'follow_ups', 'placements')),
    file_name TEXT NOT NULL,
    sheet_name TEXT NOT NULL,
    row_count INTEGER NOT NULL CHECK (row_count >= 0),
    accepted INTEGER NOT NULL CHECK (accepted >= 0),
    duplicates INTEGER NOT NULL CHECK (duplicates >= 0),
    rejected INTEGER NOT NULL CHECK (rejected >= 0),
    command INTEGER NOT NULL, -- whose journal entries say what it made
    made_by INTEGER NOT NULL REFERENCES staff (id),
    made_at INTEGER NOT NULL,
    undone_at INTEGER,
    archived_at INTEGER
) STRICT;
CREATE INDEX import_batch_time ON import_batch (made_at);

-- Sixteen bytes of each row that was taken, a thousand rows together.
CREATE TABLE import_fingerprints (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    batch_id INTEGER NOT NULL REFERENCES import_batch (id),
    prints BLOB NOT NULL CHECK (length(prints) % 16 = 0),
    archived_at INTEGER
) STRICT;
CREATE INDEX import_fingerprints_batch ON import_fingerprints (batch_id);

-- Which header went to which field the last time that a file had these headers.
CREATE TABLE import_mapping (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    kind TEXT NOT NULL,
    header_key TEXT NOT NULL,
    choice TEXT NOT NULL CHECK (json_valid(choice)),
    archived_at INTEGER
) STRICT;
CREATE UNIQUE INDEX import_mapping_headers ON import_mapping (kind, header_key) WHERE archived_at IS NULL;
