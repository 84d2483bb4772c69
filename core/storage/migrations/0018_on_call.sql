-- complaints: who answers the emergency number of a branch while it is closed.

CREATE TABLE on_call_duty (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    branch_id INTEGER NOT NULL REFERENCES branch (id),
    person_id INTEGER NOT NULL REFERENCES staff (id),
    begins_at INTEGER NOT NULL,
    ends_at INTEGER NOT NULL,
    phone TEXT NOT NULL CHECK (phone <> ''),
    note TEXT NOT NULL,
    entered_by INTEGER NOT NULL REFERENCES staff (id),
    archived_at INTEGER,
    CHECK (begins_at < ends_at)
) STRICT;
CREATE INDEX on_call_duty_time ON on_call_duty (branch_id, ends_at) WHERE archived_at IS NULL;
