-- attachments: photos, scans and other files that belong to records. The bytes lie in blobs/, encrypted under file_key.

CREATE TABLE attachment (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    owner_kind TEXT NOT NULL,
    owner_id INTEGER NOT NULL,
    subject_id INTEGER,
    purpose TEXT NOT NULL,
    name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    bytes INTEGER NOT NULL CHECK (bytes > 0),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    file_key BLOB NOT NULL CHECK (length(file_key) = 32),
    taken_at INTEGER,
    added_by INTEGER NOT NULL REFERENCES staff (id),
    added_at INTEGER NOT NULL,
    archived_at INTEGER
) STRICT;
CREATE INDEX attachment_owner ON attachment (owner_kind, owner_id, added_at);
CREATE INDEX attachment_subject ON attachment (subject_id, added_at) WHERE subject_id IS NOT NULL;
