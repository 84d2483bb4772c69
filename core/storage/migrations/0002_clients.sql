-- clients: people and households, how to reach them, what to know about them.
-- Every later table that belongs to a client has a column client_id REFERENCES client (id): merging two files of the same
-- person moves all of them, so a trigger that freezes a closed record has to leave client_id and revision free.

CREATE TABLE household (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    name TEXT NOT NULL,
    notes TEXT NOT NULL,
    archived_at INTEGER
) STRICT;

CREATE TABLE client (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    number TEXT NOT NULL,
    name TEXT NOT NULL,
    sort_name TEXT NOT NULL,
    called_as TEXT NOT NULL,
    sex TEXT CHECK (sex IN ('female', 'male')),
    birth_date TEXT CHECK (birth_date IS date(birth_date)),
    identity_number TEXT NOT NULL,
    household_id INTEGER REFERENCES household (id),
    household_role TEXT NOT NULL,
    home_branch_id INTEGER REFERENCES branch (id),
    advisor_id INTEGER REFERENCES staff (id),
    tier TEXT NOT NULL,
    source TEXT NOT NULL,
    source_note TEXT NOT NULL,
    referred_by_id INTEGER REFERENCES client (id),
    tags TEXT NOT NULL,
    contact_wish TEXT NOT NULL CHECK (contact_wish IN ('any', 'phone', 'message', 'in_person')),
    contact_times TEXT NOT NULL,
    marketing TEXT NOT NULL CHECK (marketing IN ('not_asked', 'allowed', 'refused')),
    notes TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    merged_into_id INTEGER REFERENCES client (id),
    archived_at INTEGER,
    CHECK (merged_into_id IS NULL OR archived_at IS NOT NULL)
) STRICT;
CREATE UNIQUE INDEX client_number ON client (number) WHERE archived_at IS NULL;
CREATE INDEX client_household ON client (household_id) WHERE household_id IS NOT NULL;
CREATE INDEX client_merged ON client (merged_into_id) WHERE merged_into_id IS NOT NULL;
CREATE INDEX client_referrer ON client (referred_by_id) WHERE referred_by_id IS NOT NULL;
-- For the list of likely duplicates.
CREATE INDEX client_born ON client (birth_date, sort_name) WHERE birth_date IS NOT NULL AND archived_at IS NULL;
CREATE INDEX client_identity ON client (identity_number) WHERE identity_number <> '' AND archived_at IS NULL;

CREATE TABLE client_contact (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    client_id INTEGER NOT NULL REFERENCES client (id),
    kind TEXT NOT NULL CHECK (kind IN ('phone', 'wechat', 'email', 'other')),
    value TEXT NOT NULL,
    match_key TEXT NOT NULL,
    label TEXT NOT NULL,
    archived_at INTEGER
) STRICT;
CREATE INDEX client_contact_client ON client_contact (client_id) WHERE archived_at IS NULL;
CREATE INDEX client_contact_key ON client_contact (match_key) WHERE archived_at IS NULL;

CREATE TABLE client_address (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    client_id INTEGER NOT NULL REFERENCES client (id),
    label TEXT NOT NULL,
    text TEXT NOT NULL,
    access TEXT NOT NULL,
    archived_at INTEGER
) STRICT;
CREATE INDEX client_address_client ON client_address (client_id) WHERE archived_at IS NULL;

CREATE TABLE client_alert (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    client_id INTEGER NOT NULL REFERENCES client (id),
    level TEXT NOT NULL CHECK (level IN ('note', 'warning', 'danger')),
    text TEXT NOT NULL,
    until_day TEXT CHECK (until_day IS date(until_day)),
    archived_at INTEGER
) STRICT;
CREATE INDEX client_alert_client ON client_alert (client_id) WHERE archived_at IS NULL;

CREATE TABLE client_guardian (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    client_id INTEGER NOT NULL REFERENCES client (id),
    name TEXT NOT NULL,
    relation TEXT NOT NULL,
    phone TEXT NOT NULL,
    guardian_client_id INTEGER REFERENCES client (id),
    archived_at INTEGER
) STRICT;
CREATE INDEX client_guardian_client ON client_guardian (client_id) WHERE archived_at IS NULL;

CREATE TABLE client_background (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    client_id INTEGER NOT NULL REFERENCES client (id),
    allergies TEXT NOT NULL,
    history TEXT NOT NULL,
    medication TEXT NOT NULL,
    emergency_name TEXT NOT NULL,
    emergency_phone TEXT NOT NULL,
    household_people TEXT NOT NULL,
    pets TEXT NOT NULL,
    taboos TEXT NOT NULL,
    archived_at INTEGER
) STRICT;
CREATE UNIQUE INDEX client_background_client ON client_background (client_id) WHERE archived_at IS NULL;

-- Two files that somebody said are of different people, the lower id first.
CREATE TABLE client_distinct (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    first_id INTEGER NOT NULL REFERENCES client (id),
    second_id INTEGER NOT NULL REFERENCES client (id),
    archived_at INTEGER,
    CHECK (first_id < second_id)
) STRICT;
CREATE INDEX client_distinct_pair ON client_distinct (first_id, second_id) WHERE archived_at IS NULL;

-- What follows is derived from the records above and journalled nowhere: the session refreshes it in the transaction of
-- every command that changes them (derivations in core/clients/module.cpp).

-- One narrow row for each client, so that a list of a million is read from one index in any order and filter.
-- `place` counts up by one: small rowids make the full-text index below a third of what client ids would.
CREATE TABLE client_entry (
    place INTEGER PRIMARY KEY,
    client_id INTEGER NOT NULL UNIQUE REFERENCES client (id),
    live INTEGER NOT NULL CHECK (live IN (0, 1)),
    sort_name TEXT NOT NULL,
    home_branch_id INTEGER,
    advisor_id INTEGER,
    tier TEXT NOT NULL,
    last_visit TEXT CHECK (last_visit IS date(last_visit))
) STRICT;
CREATE INDEX client_entry_place ON client_entry (place, client_id, home_branch_id, advisor_id, tier) WHERE live = 1;
CREATE INDEX client_entry_name ON client_entry (sort_name, client_id, home_branch_id, advisor_id, tier) WHERE live = 1;
CREATE INDEX client_entry_visit ON client_entry (last_visit, client_id, home_branch_id, advisor_id, tier) WHERE live = 1;
CREATE INDEX client_entry_advisor ON client_entry (advisor_id) WHERE live = 1 AND advisor_id IS NOT NULL;

-- rowid is client_entry.place. No positions and no content are kept, and beginnings of up to six letters have an index of
-- their own. Always `client_search MATCH`, never `terms MATCH`: without positions that fails silently.
CREATE VIRTUAL TABLE client_search USING fts5 (
    terms, content = '', contentless_delete = 1, detail = none, prefix = '1 2 3 4 5 6', tokenize = 'unicode61');

-- Who revealed many numbers is asked for on every Today page.
CREATE INDEX journal_entry_revealed ON journal_entry (hybrid, actor) WHERE action GLOB '*_revealed';
