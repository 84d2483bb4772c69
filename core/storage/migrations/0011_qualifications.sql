-- qualifications: what people hold, what is asked of them, who was let through without it, what they were seen to do, tiers.
--
-- What a certificate says is never overwritten: a trigger freezes it. It can only be revoked, and put away by its correction.

CREATE TABLE certificate_kind (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    code TEXT NOT NULL CHECK (code <> ''),
    kind_group TEXT NOT NULL CHECK (kind_group IN ('licence', 'check', 'agreement', 'certificate')),
    name_zh TEXT NOT NULL,
    name_en TEXT NOT NULL,
    valid_months INTEGER CHECK (valid_months > 0),
    numbered INTEGER NOT NULL CHECK (numbered IN (0, 1)),
    covered_by TEXT NOT NULL CHECK (json_valid(covered_by)),
    position INTEGER NOT NULL,
    archived_at INTEGER
) STRICT;
CREATE UNIQUE INDEX certificate_kind_code ON certificate_kind (code) WHERE archived_at IS NULL;

CREATE TABLE certificate (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    person_id INTEGER NOT NULL REFERENCES staff (id),
    kind_id INTEGER NOT NULL REFERENCES certificate_kind (id),
    number TEXT NOT NULL,
    issuer TEXT NOT NULL,
    valid_from TEXT CHECK (valid_from IS date(valid_from)),
    valid_until TEXT CHECK (valid_until IS date(valid_until)),
    score INTEGER CHECK (score BETWEEN 0 AND 1000),
    origin TEXT NOT NULL CHECK (origin IN ('keyed', 'imported', 'course', 'exam')),
    origin_record INTEGER NOT NULL,
    note TEXT NOT NULL,
    recorded_by INTEGER NOT NULL REFERENCES staff (id),
    recorded_at INTEGER NOT NULL,
    corrects_id INTEGER REFERENCES certificate (id),
    revoked_at INTEGER,
    revoked_by INTEGER REFERENCES staff (id),
    revoke_reason TEXT NOT NULL,
    archived_at INTEGER,
    CHECK (valid_until >= valid_from),
    CHECK ((revoked_at IS NULL) = (revoked_by IS NULL)),
    CHECK ((revoke_reason <> '') = (revoked_at IS NOT NULL))
) STRICT;
CREATE INDEX certificate_person ON certificate (person_id, kind_id) WHERE archived_at IS NULL;
CREATE INDEX certificate_until ON certificate (valid_until) WHERE archived_at IS NULL;
CREATE INDEX certificate_origin ON certificate (origin_record) WHERE origin_record <> 0;

CREATE TRIGGER certificate_frozen BEFORE UPDATE ON certificate
WHEN new.person_id <> old.person_id OR new.kind_id <> old.kind_id OR new.number <> old.number OR new.issuer <> old.issuer
     OR new.valid_from IS NOT old.valid_from OR new.valid_until IS NOT old.valid_until OR new.score IS NOT old.score
     OR new.origin <> old.origin OR new.origin_record <> old.origin_record OR new.note <> old.note
     OR new.recorded_by <> old.recorded_by OR new.recorded_at <> old.recorded_at OR new.corrects_id IS NOT old.corrects_id
BEGIN SELECT RAISE(ABORT, 'a certificate is never overwritten'); END;

-- Every paper that counts, whichever module keeps it. A later module that keeps papers of its own brings the view anew.
CREATE VIEW held_paper (person_id, kind, number, valid_from, valid_until, revoked_at, certificate_id) AS
SELECT certificate.person_id, certificate_kind.code, certificate.number, certificate.valid_from, certificate.valid_until,
       certificate.revoked_at, certificate.id
FROM certificate JOIN certificate_kind ON certificate_kind.id = certificate.kind_id
WHERE certificate.archived_at IS NULL
UNION ALL
SELECT worker_id,
       CASE kind WHEN 'identity' THEN 'check.identity' WHEN 'health' THEN 'health_certificate'
                 WHEN 'background' THEN 'check.background' WHEN 'insurance' THEN 'check.insurance'
                 WHEN 'commitment' THEN 'agreement.confidentiality' ELSE 'certificate.induction' END,
       CASE kind WHEN 'health' THEN number ELSE '' END, issued_on, valid_until, NULL, NULL
FROM worker_paper WHERE archived_at IS NULL AND seen_on IS NOT NULL;

CREATE TABLE requirement (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    code TEXT NOT NULL,
    gate TEXT NOT NULL CHECK (gate IN ('work', 'explain', 'sign', 'perform', 'answer')),
    kind_id INTEGER REFERENCES certificate_kind (id),
    roles TEXT NOT NULL CHECK (json_valid(roles)),
    services TEXT NOT NULL CHECK (json_valid(services)),
    basis TEXT NOT NULL CHECK (basis IN ('law', 'house')),
    watched_from TEXT NOT NULL CHECK (watched_from IS date(watched_from)),
    turned_on_at INTEGER,
    turned_on_by INTEGER REFERENCES staff (id),
    archived_at INTEGER,
    CHECK ((turned_on_at IS NULL) = (turned_on_by IS NULL))
) STRICT;
CREATE UNIQUE INDEX requirement_code ON requirement (code) WHERE code <> '' AND archived_at IS NULL;
CREATE INDEX requirement_gate ON requirement (gate) WHERE archived_at IS NULL;

CREATE TABLE gate_override (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    person_id INTEGER NOT NULL REFERENCES staff (id),
    gate TEXT NOT NULL CHECK (gate IN ('work', 'explain', 'sign', 'perform', 'answer')),
    service_id INTEGER REFERENCES service (id),
    kinds TEXT NOT NULL CHECK (json_valid(kinds)),
    reason TEXT NOT NULL CHECK (reason <> ''),
    until TEXT NOT NULL CHECK (until IS date(until)),
    granted_by INTEGER NOT NULL REFERENCES staff (id),
    granted_at INTEGER NOT NULL,
    withdrawn_at INTEGER,
    withdrawn_by INTEGER REFERENCES staff (id),
    archived_at INTEGER,
    CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL))
) STRICT;
CREATE INDEX gate_override_person ON gate_override (person_id, until) WHERE archived_at IS NULL;

CREATE TABLE gate_sighting (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    person_id INTEGER NOT NULL REFERENCES staff (id),
    gate TEXT NOT NULL CHECK (gate IN ('work', 'explain', 'sign', 'perform', 'answer')),
    requirement_id INTEGER NOT NULL REFERENCES requirement (id),
    service_id INTEGER REFERENCES service (id),
    kind TEXT NOT NULL,
    hold TEXT NOT NULL CHECK (hold IN ('valid', 'missing', 'not_yet_valid', 'expired', 'revoked')),
    passage TEXT NOT NULL CHECK (passage IN ('watched', 'overridden')),
    day TEXT NOT NULL CHECK (day IS date(day)),
    seen_at INTEGER NOT NULL,
    seen_by INTEGER NOT NULL REFERENCES staff (id)
) STRICT;
CREATE UNIQUE INDEX gate_sighting_once ON gate_sighting (person_id, requirement_id, coalesce(service_id, 0), day, passage);
CREATE INDEX gate_sighting_day ON gate_sighting (day);

CREATE TABLE competence (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    code TEXT NOT NULL CHECK (code <> ''),
    name_zh TEXT NOT NULL,
    name_en TEXT NOT NULL,
    position INTEGER NOT NULL,
    archived_at INTEGER
) STRICT;
CREATE UNIQUE INDEX competence_code ON competence (code) WHERE archived_at IS NULL;

CREATE TABLE competence_observation (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    person_id INTEGER NOT NULL REFERENCES staff (id),
    competence_id INTEGER NOT NULL REFERENCES competence (id),
    level INTEGER NOT NULL CHECK (level BETWEEN 0 AND 4),
    observed_on TEXT NOT NULL CHECK (observed_on IS date(observed_on)),
    evidence TEXT NOT NULL CHECK (evidence <> ''),
    observed_by INTEGER NOT NULL REFERENCES staff (id),
    recorded_at INTEGER NOT NULL,
    archived_at INTEGER,
    CHECK (observed_by <> person_id)
) STRICT;
CREATE INDEX competence_observation_person ON competence_observation (person_id, competence_id, observed_on);

CREATE TABLE staff_score (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    person_id INTEGER NOT NULL REFERENCES staff (id),
    measure TEXT NOT NULL CHECK (measure IN ('client', 'audit', 'exam', 'conduct')),
    day TEXT NOT NULL CHECK (day IS date(day)),
    value INTEGER NOT NULL CHECK (value BETWEEN 0 AND 1000),
    samples INTEGER NOT NULL CHECK (samples > 0),
    recorded_by INTEGER NOT NULL REFERENCES staff (id),
    recorded_at INTEGER NOT NULL,
    archived_at INTEGER
) STRICT;
CREATE INDEX staff_score_person ON staff_score (person_id, measure, day);

CREATE TABLE tier (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    ladder TEXT NOT NULL CHECK (ladder <> ''),
    ladder_zh TEXT NOT NULL,
    ladder_en TEXT NOT NULL,
    rank INTEGER NOT NULL CHECK (rank > 0),
    name_zh TEXT NOT NULL,
    name_en TEXT NOT NULL,
    valid_months INTEGER CHECK (valid_months > 0),
    price_from INTEGER CHECK (price_from >= 0),
    pay_factor INTEGER NOT NULL CHECK (pay_factor > 0),
    rules TEXT NOT NULL CHECK (json_valid(rules)),
    archived_at INTEGER
) STRICT;
CREATE UNIQUE INDEX tier_rank ON tier (ladder, rank) WHERE archived_at IS NULL;

CREATE TABLE held_tier (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    person_id INTEGER NOT NULL REFERENCES staff (id),
    tier_id INTEGER NOT NULL REFERENCES tier (id),
    granted_on TEXT NOT NULL CHECK (granted_on IS date(granted_on)),
    valid_until TEXT CHECK (valid_until IS date(valid_until)),
    granted_by INTEGER NOT NULL REFERENCES staff (id),
    granted_at INTEGER NOT NULL,
    ended_on TEXT CHECK (ended_on IS date(ended_on)),
    ended_by INTEGER REFERENCES staff (id),
    end_reason TEXT NOT NULL,
    archived_at INTEGER,
    CHECK (valid_until >= granted_on),
    CHECK ((ended_on IS NULL) = (ended_by IS NULL)),
    CHECK ((end_reason <> '') = (ended_on IS NOT NULL))
) STRICT;
CREATE INDEX held_tier_person ON held_tier (person_id) WHERE archived_at IS NULL;
