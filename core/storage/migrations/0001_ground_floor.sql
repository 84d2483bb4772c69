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
CREATE INDEX journal_entry_by_record ON journal_entry (kind, record) WHERE record IS NOT NULL;
CREATE INDEX journal_entry_by_subject ON journal_entry (subject) WHERE subject IS NOT NULL;
CREATE INDEX journal_entry_by_actor ON journal_entry (actor);
CREATE INDEX journal_entry_by_time ON journal_entry (hybrid);

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
