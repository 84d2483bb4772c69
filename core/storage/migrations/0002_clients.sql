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
