-- qualifications and training: what people here sign, how their credit stands and what they say to it, who is shown on the honour
-- roll, and the loop from a weak axis through a course to what it changed.

CREATE TABLE agreement (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    kind_id INTEGER NOT NULL REFERENCES certificate_kind (id),
    number INTEGER NOT NULL CHECK (number > 0),
    text_zh TEXT NOT NULL,
    text_en TEXT NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    released_at INTEGER NOT NULL,
    released_by INTEGER REFERENCES staff (id),
    archived_at INTEGER,
    CHECK (text_zh <> '' OR text_en <> '')
) STRICT;
CREATE UNIQUE INDEX agreement_number ON agreement (kind_id, number);
CREATE TRIGGER agreement_frozen BEFORE UPDATE ON agreement
WHEN new.kind_id <> old.kind_id OR new.number <> old.number OR new.text_zh <> old.text_zh OR new.text_en <> old.text_en
     OR new.hash <> old.hash
BEGIN SELECT RAISE(ABORT, 'what people signed is frozen'); END;

CREATE TABLE agreement_signature (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    person_id INTEGER NOT NULL REFERENCES staff (id),
    agreement_id INTEGER NOT NULL REFERENCES agreement (id),
    certificate_id INTEGER NOT NULL REFERENCES certificate (id),
    signed_name TEXT NOT NULL CHECK (signed_name <> ''),
    text_hash BLOB NOT NULL CHECK (length(text_hash) = 32),
    seal BLOB NOT NULL CHECK (length(seal) = 32),
    signed_at INTEGER NOT NULL,
    archived_at INTEGER
) STRICT;
CREATE INDEX agreement_signature_person ON agreement_signature (person_id, agreement_id) WHERE archived_at IS NULL;
CREATE TRIGGER agreement_signature_frozen BEFORE UPDATE ON agreement_signature
WHEN new.person_id <> old.person_id OR new.agreement_id <> old.agreement_id OR new.signed_name <> old.signed_name
     OR new.text_hash <> old.text_hash OR new.seal <> old.seal OR new.signed_at <> old.signed_at
BEGIN SELECT RAISE(ABORT, 'a signature is frozen'); END;

CREATE TABLE credit_appeal (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    person_id INTEGER NOT NULL REFERENCES staff (id),
    measure TEXT NOT NULL CHECK (measure IN ('client', 'audit', 'exam', 'conduct')),
    reason TEXT NOT NULL CHECK (reason <> ''),
    raised_on TEXT NOT NULL CHECK (raised_on IS date(raised_on)),
    raised_by INTEGER NOT NULL REFERENCES staff (id),
    state TEXT NOT NULL CHECK (state IN ('open', 'upheld', 'rejected')),
    decided_by INTEGER REFERENCES staff (id),
    decided_at INTEGER,
    note TEXT NOT NULL,
    archived_at INTEGER,
    CHECK ((state = 'open') = (decided_at IS NULL)),
    CHECK ((decided_at IS NULL) = (decided_by IS NULL))
) STRICT;
CREATE UNIQUE INDEX credit_appeal_open ON credit_appeal (person_id, measure) WHERE state = 'open' AND archived_at IS NULL;
CREATE INDEX credit_appeal_person ON credit_appeal (person_id) WHERE archived_at IS NULL;

CREATE TABLE honour_consent (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    person_id INTEGER NOT NULL UNIQUE REFERENCES staff (id),
    wish TEXT NOT NULL CHECK (wish IN ('shown', 'hidden')),
    said_at INTEGER NOT NULL,
    archived_at INTEGER
) STRICT;

CREATE TABLE training_improvement (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    person_id INTEGER NOT NULL REFERENCES staff (id),
    area TEXT NOT NULL CHECK (area IN ('safety', 'sop', 'disclosure', 'phrases', 'privacy', 'service', 'hygiene',
                                       'emergency', 'complaints', 'records')),
    source TEXT NOT NULL CHECK (source IN ('survey', 'check_ride', 'answers')),
    course_id INTEGER NOT NULL REFERENCES training_course (id),
    before_percent INTEGER NOT NULL CHECK (before_percent BETWEEN 0 AND 100),
    before_samples INTEGER NOT NULL CHECK (before_samples > 0),
    started_on TEXT NOT NULL CHECK (started_on IS date(started_on)),
    started_by INTEGER NOT NULL REFERENCES staff (id),
    measured_on TEXT CHECK (measured_on IS date(measured_on)),
    after_percent INTEGER CHECK (after_percent BETWEEN 0 AND 100),
    after_samples INTEGER CHECK (after_samples >= 0),
    archived_at INTEGER,
    CHECK ((measured_on IS NULL) = (after_samples IS NULL))
) STRICT;
CREATE UNIQUE INDEX training_improvement_open ON training_improvement (person_id, area, source)
    WHERE measured_on IS NULL AND archived_at IS NULL;
