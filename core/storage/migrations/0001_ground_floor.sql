-- The first schema. Tables are STRICT, singular snake_case, with id, revision and archived_at where they are records.
-- Once released this file is never edited again; the next change is the next number.

-- storage: the table schema_history is made by the migration runner itself.

-- What is true of this vault as a whole: its id, header generation, organisation's language, …
CREATE TABLE vault_meta (
    key TEXT PRIMARY KEY,
    value ANY NOT NULL
) STRICT, WITHOUT ROWID;

-- journal: what was done, by whom, in which order

CREATE TABLE journal_entry (
    arrival     INTEGER PRIMARY KEY,          -- local order only: never hashed, never sent
    device      INTEGER NOT NULL,             -- chain and
    seq         INTEGER NOT NULL,             -- position in it: the entry's identity on every PC
    hybrid      INTEGER NOT NULL,             -- hybrid logical time: 48 bits of milliseconds, 16 of counter
    wall_ms     INTEGER NOT NULL,
    mono_ms     INTEGER NOT NULL,
    boot        BLOB,
    clock_state INTEGER NOT NULL,
    command     INTEGER NOT NULL,             -- all entries of one command share it
    actor       INTEGER NOT NULL,             -- account; 0 is the program itself
    role        TEXT NOT NULL,
    action      TEXT NOT NULL,
    kind        TEXT,                         -- table of the record
    record      INTEGER,
    revision    INTEGER,                      -- of changes alone
    subject     INTEGER,                      -- the person whose key encrypts the payload; NULL is the vault's own
    fields      TEXT,                         -- changed columns, plain: merging per field needs no keys
    record_hash BLOB,
    payload     BLOB,                         -- changes and reason, encrypted
    prev_hash   BLOB NOT NULL,
    hash        BLOB NOT NULL,
    UNIQUE (device, seq)
) STRICT;
-- Lists stand in the order of what happened (hybrid), on whatever PC, and not of what arrived.
CREATE INDEX journal_entry_by_record ON journal_entry (kind, record, hybrid) WHERE record IS NOT NULL;
CREATE INDEX journal_entry_by_subject ON journal_entry (subject, hybrid) WHERE subject IS NOT NULL;
CREATE INDEX journal_entry_by_actor ON journal_entry (actor, hybrid);
CREATE INDEX journal_entry_by_time ON journal_entry (hybrid);
CREATE INDEX journal_entry_by_command ON journal_entry (command);

-- Triggers stop accidents; hashes and signatures stop people.
CREATE TRIGGER journal_entry_no_update BEFORE UPDATE ON journal_entry
BEGIN SELECT RAISE(ABORT, 'journal_entry is append-only'); END;
CREATE TRIGGER journal_entry_no_delete BEFORE DELETE ON journal_entry
BEGIN SELECT RAISE(ABORT, 'journal_entry is append-only'); END;

CREATE TABLE journal_checkpoint (
    device      INTEGER NOT NULL,
    seq         INTEGER NOT NULL,             -- last entry covered
    head        BLOB NOT NULL,                -- its hash
    count       INTEGER NOT NULL,             -- entries since the checkpoint before
    merkle_root BLOB NOT NULL,                -- over their hashes
    previous    BLOB NOT NULL,                -- hash of the checkpoint before
    at_ms       INTEGER NOT NULL,
    signature   BLOB NOT NULL,                -- Ed25519, by the device
    PRIMARY KEY (device, seq)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER journal_checkpoint_no_update BEFORE UPDATE ON journal_checkpoint
BEGIN SELECT RAISE(ABORT, 'journal_checkpoint is append-only'); END;
CREATE TRIGGER journal_checkpoint_no_delete BEFORE DELETE ON journal_checkpoint
BEGIN SELECT RAISE(ABORT, 'journal_checkpoint is append-only'); END;

CREATE TABLE journal_device (                 -- copies of this vault that may write; a number is never used again
    id            INTEGER PRIMARY KEY,
    name          TEXT NOT NULL,
    sign_key      BLOB NOT NULL,              -- Ed25519
    not_before_ms INTEGER NOT NULL,
    owner_key     BLOB NOT NULL,              -- of the owner who certified it
    signature     BLOB NOT NULL,
    revoked_at_ms INTEGER,
    revocation    BLOB,
    CHECK ((revoked_at_ms IS NULL) = (revocation IS NULL))
) STRICT;

CREATE TABLE subject_key (                    -- what the journal says about a person is encrypted with their key
    subject      INTEGER PRIMARY KEY,         -- person; 0 is the vault itself
    wrapped      BLOB,                        -- NULL once destroyed: that history can never be read again
    erased_at_ms INTEGER,
    CHECK ((wrapped IS NULL) = (erased_at_ms IS NOT NULL))
) STRICT;

-- session: who may sign in, what they may do, what they have typed and not finished, settings of the workspace

CREATE TABLE role (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    code TEXT NOT NULL UNIQUE,
    name_zh TEXT NOT NULL,
    name_en TEXT NOT NULL,
    permissions TEXT NOT NULL,
    reach TEXT NOT NULL CHECK (reach IN ('own', 'all')),
    shipped INTEGER NOT NULL CHECK (shipped IN (0, 1)),
    archived_at INTEGER
) STRICT;

CREATE TABLE account (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    person_id INTEGER NOT NULL,
    login TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('pending', 'active', 'ended')),
    ownership TEXT NOT NULL CHECK (ownership IN ('owner', 'staff')),
    sign_key BLOB NOT NULL,
    box_key BLOB NOT NULL,
    password_temporary INTEGER NOT NULL CHECK (password_temporary IN (0, 1)),
    archived_at INTEGER
) STRICT;
-- An ended account keeps its row for the journal; its login may be given to somebody else.
CREATE UNIQUE INDEX account_login ON account (login) WHERE state <> 'ended' AND archived_at IS NULL;
CREATE UNIQUE INDEX account_person ON account (person_id) WHERE state <> 'ended' AND archived_at IS NULL;

CREATE TABLE role_grant (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    person_id INTEGER NOT NULL,
    role_id INTEGER NOT NULL REFERENCES role (id),
    branch_id INTEGER,
    archived_at INTEGER
) STRICT;
CREATE INDEX role_grant_person ON role_grant (person_id) WHERE archived_at IS NULL;
CREATE INDEX role_grant_role ON role_grant (role_id) WHERE archived_at IS NULL;

CREATE TABLE setting (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    code TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE backup (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    made_at INTEGER NOT NULL,
    file TEXT NOT NULL,
    bytes INTEGER NOT NULL CHECK (bytes > 0),
    sequence INTEGER NOT NULL,
    trigger TEXT NOT NULL CHECK (trigger IN ('asked', 'hourly', 'lock', 'close', 'before_upgrade', 'before_restore'))
) STRICT;
CREATE INDEX backup_made ON backup (made_at);

-- The one table that is written without a journal entry: nobody's fact yet.
CREATE TABLE draft (
    person_id INTEGER NOT NULL,
    form TEXT NOT NULL,
    subject_id INTEGER NOT NULL,
    json BLOB NOT NULL,
    saved_at INTEGER NOT NULL,
    PRIMARY KEY (person_id, form, subject_id)
) STRICT, WITHOUT ROWID;
-- organisation: who works where and when.

CREATE TABLE organisation (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    name TEXT NOT NULL,
    profile TEXT NOT NULL CHECK (profile IN ('clinic', 'aesthetic', 'agency')),
    language TEXT NOT NULL CHECK (language IN ('zh_CN', 'en')),
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    contact_name TEXT NOT NULL,
    contact_phone TEXT NOT NULL,
    contact_email TEXT NOT NULL
) STRICT;

CREATE TABLE branch (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    address TEXT NOT NULL,
    phone TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    archived_at INTEGER
) STRICT;
CREATE UNIQUE INDEX branch_code ON branch (code) WHERE code <> '' AND archived_at IS NULL;

CREATE TABLE room (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    branch_id INTEGER NOT NULL REFERENCES branch (id),
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('reception', 'consulting', 'treatment', 'operating', 'recovery', 'interview',
                                       'training', 'store', 'office', 'other')),
    archived_at INTEGER
) STRICT;
CREATE UNIQUE INDEX room_name ON room (branch_id, name) WHERE archived_at IS NULL;

CREATE TABLE equipment (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    branch_id INTEGER NOT NULL REFERENCES branch (id),
    room_id INTEGER REFERENCES room (id),
    name TEXT NOT NULL,
    model TEXT NOT NULL,
    maker TEXT NOT NULL,
    serial_number TEXT NOT NULL,
    bought_on TEXT CHECK (bought_on IS date(bought_on)),
    calibration_due TEXT CHECK (calibration_due IS date(calibration_due)),
    notes TEXT NOT NULL,
    archived_at INTEGER
) STRICT;
CREATE INDEX equipment_branch ON equipment (branch_id, name, id) WHERE archived_at IS NULL;
CREATE INDEX equipment_room ON equipment (room_id) WHERE archived_at IS NULL;

CREATE TABLE staff (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    name TEXT NOT NULL,
    sort_name TEXT NOT NULL,
    sex TEXT CHECK (sex IN ('female', 'male')),
    phone TEXT NOT NULL,
    identity_number TEXT NOT NULL,
    job_title TEXT NOT NULL,
    employment TEXT NOT NULL CHECK (employment IN ('full_time', 'part_time', 'contractor', 'placed', 'intern')),
    employed_from TEXT CHECK (employed_from IS date(employed_from)),
    employed_until TEXT CHECK (employed_until IS date(employed_until)),
    home_branch_id INTEGER REFERENCES branch (id),
    emergency_name TEXT NOT NULL,
    emergency_phone TEXT NOT NULL,
    notes TEXT NOT NULL,
    archived_at INTEGER
) STRICT;
CREATE INDEX staff_by_name ON staff (sort_name, id) WHERE archived_at IS NULL;
CREATE INDEX staff_by_branch ON staff (home_branch_id, sort_name, id) WHERE archived_at IS NULL;

CREATE TABLE opening_hours (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    branch_id INTEGER NOT NULL UNIQUE REFERENCES branch (id),
    monday TEXT NOT NULL,
    tuesday TEXT NOT NULL,
    wednesday TEXT NOT NULL,
    thursday TEXT NOT NULL,
    friday TEXT NOT NULL,
    saturday TEXT NOT NULL,
    sunday TEXT NOT NULL,
    on_holidays TEXT NOT NULL CHECK (on_holidays IN ('closed', 'open'))
) STRICT;

CREATE TABLE hours_exception (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    branch_id INTEGER NOT NULL REFERENCES branch (id),
    day TEXT NOT NULL CHECK (day IS date(day)),
    hours TEXT NOT NULL,
    note TEXT NOT NULL,
    archived_at INTEGER
) STRICT;
CREATE UNIQUE INDEX hours_exception_day ON hours_exception (branch_id, day) WHERE archived_at IS NULL;

CREATE TABLE holiday_notice (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2200),
    title_zh TEXT NOT NULL,
    title_en TEXT NOT NULL,
    published TEXT CHECK (published IS date(published)),
    archived_at INTEGER
) STRICT;
CREATE UNIQUE INDEX holiday_notice_year ON holiday_notice (year) WHERE archived_at IS NULL;

CREATE TABLE holiday (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    notice_id INTEGER NOT NULL REFERENCES holiday_notice (id),
    day TEXT NOT NULL CHECK (day IS date(day)),
    kind TEXT NOT NULL CHECK (kind IN ('holiday', 'workday')),
    name_zh TEXT NOT NULL,
    name_en TEXT NOT NULL,
    archived_at INTEGER
) STRICT;
CREATE UNIQUE INDEX holiday_day ON holiday (notice_id, day) WHERE archived_at IS NULL;

-- tasks: what one person must not forget.

CREATE TABLE task (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    person_id INTEGER NOT NULL REFERENCES staff (id),
    text TEXT NOT NULL,
    due_day TEXT CHECK (due_day IS date(due_day)),
    due_at INTEGER,
    branch_id INTEGER REFERENCES branch (id),
    done_at INTEGER,
    created_by INTEGER NOT NULL REFERENCES staff (id),
    created_at INTEGER NOT NULL,
    archived_at INTEGER
) STRICT;
CREATE INDEX task_open ON task (person_id, due_day, due_at) WHERE done_at IS NULL AND archived_at IS NULL;
CREATE INDEX task_done ON task (person_id, done_at) WHERE archived_at IS NULL;
CREATE INDEX task_given ON task (created_by, due_day) WHERE done_at IS NULL AND archived_at IS NULL;
