-- complaints before third parties (disputes, legal holds, evidence), incidents; quality: corrective and preventive action.

CREATE TABLE dispute (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    client_id INTEGER REFERENCES client (id),
    complaint_id INTEGER NOT NULL REFERENCES complaint (id),
    branch_id INTEGER NOT NULL REFERENCES branch (id),
    forum TEXT NOT NULL CHECK (forum IN ('mediation', 'arbitration', 'litigation')),
    body TEXT NOT NULL CHECK (body <> ''),
    case_number TEXT NOT NULL,
    claimed INTEGER CHECK (claimed >= 0),
    spokesperson_id INTEGER NOT NULL REFERENCES staff (id),
    insurer TEXT NOT NULL,
    insurer_due_day TEXT CHECK (insurer_due_day IS date(insurer_due_day)),
    insurer_told_day TEXT CHECK (insurer_told_day IS date(insurer_told_day)),
    state TEXT NOT NULL CHECK (state IN ('open', 'settled', 'decided_by_body', 'claim_withdrawn')),
    outcome TEXT NOT NULL,
    agreed INTEGER CHECK (agreed >= 0),
    ended_day TEXT CHECK (ended_day IS date(ended_day)),
    opened_by INTEGER NOT NULL REFERENCES staff (id),
    opened_at INTEGER NOT NULL,
    opened_day TEXT NOT NULL CHECK (opened_day IS date(opened_day)),
    closed_by INTEGER REFERENCES staff (id),
    closed_at INTEGER,
    archived_at INTEGER,
    CHECK ((closed_at IS NULL) = (state = 'open')),
    CHECK ((closed_by IS NULL) = (closed_at IS NULL)),
    CHECK ((ended_day IS NULL) = (closed_at IS NULL)),
    CHECK ((outcome = '') = (state = 'open'))
) STRICT;
CREATE UNIQUE INDEX dispute_one_open ON dispute (complaint_id) WHERE state = 'open' AND archived_at IS NULL;
CREATE INDEX dispute_complaint ON dispute (complaint_id);
CREATE INDEX dispute_client ON dispute (client_id) WHERE client_id IS NOT NULL;

CREATE TABLE dispute_event (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    client_id INTEGER REFERENCES client (id),
    dispute_id INTEGER NOT NULL REFERENCES dispute (id),
    kind TEXT NOT NULL CHECK (kind IN ('hearing', 'submission', 'cost', 'statement', 'note')),
    at INTEGER NOT NULL,
    text TEXT NOT NULL CHECK (text <> ''),
    place TEXT NOT NULL,
    amount INTEGER CHECK (amount >= 0),
    recorded_by INTEGER NOT NULL REFERENCES staff (id),
    recorded_at INTEGER NOT NULL,
    archived_at INTEGER,
    CHECK (kind <> 'cost' OR amount IS NOT NULL)
) STRICT;
CREATE INDEX dispute_event_of ON dispute_event (dispute_id, at) WHERE archived_at IS NULL;
CREATE TRIGGER dispute_event_frozen BEFORE UPDATE ON dispute_event
WHEN new.text <> old.text OR new.at <> old.at OR new.kind <> old.kind OR new.amount IS NOT old.amount
     OR new.recorded_by <> old.recorded_by
BEGIN SELECT RAISE(ABORT, 'the file of a dispute is never rewritten'); END;

CREATE TABLE legal_hold (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    client_id INTEGER REFERENCES client (id),
    complaint_id INTEGER NOT NULL REFERENCES complaint (id),
    reason TEXT NOT NULL CHECK (reason <> ''),
    placed_by INTEGER NOT NULL REFERENCES staff (id),
    placed_at INTEGER NOT NULL,
    released_by INTEGER REFERENCES staff (id) CHECK (released_by <> placed_by),
    released_at INTEGER,
    release_reason TEXT NOT NULL,
    CHECK ((released_by IS NULL) = (released_at IS NULL)),
    CHECK ((release_reason = '') = (released_at IS NULL))
) STRICT;
CREATE UNIQUE INDEX legal_hold_one ON legal_hold (complaint_id) WHERE released_at IS NULL;
CREATE INDEX legal_hold_client ON legal_hold (client_id) WHERE released_at IS NULL;
CREATE TRIGGER legal_hold_stays BEFORE UPDATE ON legal_hold
WHEN old.released_at IS NOT NULL
     AND (new.released_at IS NOT old.released_at OR new.reason <> old.reason OR new.release_reason <> old.release_reason)
BEGIN SELECT RAISE(ABORT, 'a hold that was lifted stays as it was'); END;

CREATE TABLE preservation_item (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    client_id INTEGER REFERENCES client (id),
    complaint_id INTEGER NOT NULL REFERENCES complaint (id),
    position INTEGER NOT NULL,
    code TEXT NOT NULL,
    text_zh TEXT NOT NULL,
    text_en TEXT NOT NULL,
    due_at INTEGER,
    state TEXT NOT NULL CHECK (state IN ('open', 'secured', 'gone')),
    kept TEXT NOT NULL,
    done_by INTEGER REFERENCES staff (id),
    done_at INTEGER CHECK ((done_at IS NULL) = (state = 'open')),
    archived_at INTEGER,
    CHECK ((done_by IS NULL) = (done_at IS NULL)),
    CHECK ((kept = '') = (done_at IS NULL))
) STRICT;
CREATE INDEX preservation_item_of ON preservation_item (complaint_id);
CREATE INDEX preservation_item_due ON preservation_item (due_at)
    WHERE state = 'open' AND due_at IS NOT NULL AND archived_at IS NULL;

CREATE TABLE evidence_copy (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    client_id INTEGER REFERENCES client (id),
    complaint_id INTEGER NOT NULL REFERENCES complaint (id),
    capacity TEXT NOT NULL CHECK (capacity IN ('client_self', 'guardian', 'agent', 'lawyer', 'authority', 'insurer')),
    recipient TEXT NOT NULL CHECK (recipient <> ''),
    identity_paper TEXT NOT NULL CHECK (identity_paper IN ('id_card', 'passport', 'official_card')),
    identity_tail TEXT NOT NULL CHECK (length(identity_tail) = 4),
    authority TEXT NOT NULL CHECK (authority <> '' OR capacity = 'client_self'),
    authority_day TEXT CHECK (authority_day IS date(authority_day)),
    purpose TEXT NOT NULL CHECK (purpose <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('bundle', 'certified_copy')),
    pages INTEGER NOT NULL CHECK (pages >= 0),
    hash TEXT NOT NULL CHECK (hash = '' OR length(hash) = 64),
    handed_by INTEGER NOT NULL REFERENCES staff (id),
    handed_at INTEGER NOT NULL
) STRICT;
CREATE INDEX evidence_copy_of ON evidence_copy (complaint_id);
CREATE TRIGGER evidence_copy_frozen BEFORE UPDATE ON evidence_copy
WHEN new.recipient <> old.recipient OR new.capacity <> old.capacity OR new.authority <> old.authority
     OR (old.hash <> '' AND new.hash <> old.hash) OR new.handed_at <> old.handed_at OR new.handed_by <> old.handed_by
BEGIN SELECT RAISE(ABORT, 'what was handed out stays on record'); END;

CREATE TABLE sealed_set (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    client_id INTEGER REFERENCES client (id),
    complaint_id INTEGER NOT NULL REFERENCES complaint (id),
    items TEXT NOT NULL CHECK (json_valid(items)),
    hash TEXT NOT NULL CHECK (hash = '' OR length(hash) = 64),
    house_signer_id INTEGER NOT NULL REFERENCES staff (id),
    other_signer TEXT NOT NULL,
    witness TEXT NOT NULL CHECK (witness <> '' OR other_signer <> ''),
    place TEXT NOT NULL CHECK (place <> ''),
    sealed_at INTEGER NOT NULL,
    sealed_day TEXT NOT NULL CHECK (sealed_day IS date(sealed_day)),
    unseal_due_day TEXT NOT NULL CHECK (unseal_due_day IS date(unseal_due_day)),
    unsealing TEXT CHECK (unsealing IN ('dispute_over', 'three_years', 'authority_demand')),
    unseal_note TEXT NOT NULL,
    unsealed_by INTEGER REFERENCES staff (id),
    unsealed_at INTEGER,
    CHECK ((unsealing IS NULL) = (unsealed_at IS NULL)),
    CHECK ((unsealed_by IS NULL) = (unsealed_at IS NULL)),
    CHECK ((unseal_note = '') = (unsealed_at IS NULL))
) STRICT;
CREATE INDEX sealed_set_of ON sealed_set (complaint_id);
CREATE TRIGGER sealed_set_frozen BEFORE UPDATE ON sealed_set
WHEN new.items <> old.items OR new.hash <> old.hash OR new.other_signer <> old.other_signer OR new.witness <> old.witness
     OR new.sealed_at <> old.sealed_at OR new.house_signer_id <> old.house_signer_id
BEGIN SELECT RAISE(ABORT, 'a sealing list stays as it was signed'); END;

-- What a legal hold holds: everything about the client that existed when it was placed (ids sort by time) is neither put
-- away nor erased nor rewritten. Nothing here stands against care that goes on: new records have higher ids, and the columns
-- by which work goes on (states, times, uses) stay free. The message is the reason that people read.
CREATE TRIGGER client_held BEFORE UPDATE ON client
WHEN new.archived_at IS NOT NULL AND old.archived_at IS NULL AND EXISTS (SELECT 1 FROM legal_hold WHERE client_id = old.id AND released_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'legal_hold.held'); END;
CREATE TRIGGER client_kept BEFORE DELETE ON client
WHEN EXISTS (SELECT 1 FROM legal_hold WHERE client_id = old.id AND released_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'legal_hold.held'); END;
CREATE TRIGGER subject_key_held BEFORE UPDATE OF wrapped ON subject_key
WHEN new.wrapped IS NULL AND EXISTS (SELECT 1 FROM legal_hold WHERE client_id = old.subject AND released_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'legal_hold.held'); END;
CREATE TRIGGER subject_key_kept BEFORE DELETE ON subject_key
WHEN EXISTS (SELECT 1 FROM legal_hold WHERE client_id = old.subject AND released_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'legal_hold.held'); END;
CREATE TRIGGER consultation_held BEFORE UPDATE ON consultation
WHEN ((new.archived_at IS NOT NULL AND old.archived_at IS NULL) OR (old.ended_at IS NOT NULL AND (new.need IS NOT old.need OR new.notes IS NOT old.notes OR new.findings IS NOT old.findings OR new.fitness IS NOT old.fitness OR new.examined_by IS NOT old.examined_by OR new.outcome IS NOT old.outcome OR new.lost_note IS NOT old.lost_note)))
     AND EXISTS (SELECT 1 FROM legal_hold WHERE client_id = old.client_id AND released_at IS NULL AND id > old.id)
BEGIN SELECT RAISE(ABORT, 'legal_hold.held'); END;
CREATE TRIGGER plan_held BEFORE UPDATE ON plan
WHEN ((new.archived_at IS NOT NULL AND old.archived_at IS NULL) OR (old.presented_at IS NOT NULL AND (new.goal IS NOT old.goal OR new.presented_at IS NOT old.presented_at)))
     AND EXISTS (SELECT 1 FROM legal_hold WHERE client_id = old.client_id AND released_at IS NULL AND id > old.id)
BEGIN SELECT RAISE(ABORT, 'legal_hold.held'); END;
CREATE TRIGGER service_order_held BEFORE UPDATE ON service_order
WHEN ((new.archived_at IS NOT NULL AND old.archived_at IS NULL) OR new.lines IS NOT old.lines OR new.amount IS NOT old.amount OR new.service_version_id IS NOT old.service_version_id OR new.price_version_id IS NOT old.price_version_id OR new.quantity IS NOT old.quantity)
     AND EXISTS (SELECT 1 FROM legal_hold WHERE client_id = old.client_id AND released_at IS NULL AND id > old.id)
BEGIN SELECT RAISE(ABORT, 'legal_hold.held'); END;
CREATE TRIGGER payment_note_held BEFORE UPDATE ON payment_note
WHEN (new.amount IS NOT old.amount OR new.voided_at IS NOT old.voided_at)
     AND EXISTS (SELECT 1 FROM legal_hold WHERE client_id = old.client_id AND released_at IS NULL AND id > old.id)
BEGIN SELECT RAISE(ABORT, 'legal_hold.held'); END;
CREATE TRIGGER consent_held BEFORE UPDATE ON consent
WHEN (new.archived_at IS NOT NULL AND old.archived_at IS NULL)
     AND EXISTS (SELECT 1 FROM legal_hold WHERE client_id = old.client_id AND released_at IS NULL AND id > old.id)
BEGIN SELECT RAISE(ABORT, 'legal_hold.held'); END;
CREATE TRIGGER care_record_held BEFORE UPDATE ON care_record
WHEN (new.archived_at IS NOT NULL AND old.archived_at IS NULL)
     AND EXISTS (SELECT 1 FROM legal_hold WHERE client_id = old.client_id AND released_at IS NULL AND id > old.id)
BEGIN SELECT RAISE(ABORT, 'legal_hold.held'); END;
CREATE TRIGGER complication_held BEFORE UPDATE ON complication
WHEN ((new.archived_at IS NOT NULL AND old.archived_at IS NULL) OR (old.closed_at IS NOT NULL AND (new.description IS NOT old.description OR new.grade IS NOT old.grade OR new.outcome IS NOT old.outcome OR new.outcome_note IS NOT old.outcome_note)))
     AND EXISTS (SELECT 1 FROM legal_hold WHERE client_id = old.client_id AND released_at IS NULL AND id > old.id)
BEGIN SELECT RAISE(ABORT, 'legal_hold.held'); END;
CREATE TRIGGER follow_up_attempt_held BEFORE UPDATE ON follow_up_attempt
WHEN ((new.archived_at IS NOT NULL AND old.archived_at IS NULL) OR new.note IS NOT old.note OR new.red_flags IS NOT old.red_flags OR new.result IS NOT old.result)
     AND EXISTS (SELECT 1 FROM legal_hold WHERE client_id = old.client_id AND released_at IS NULL AND id > old.id)
BEGIN SELECT RAISE(ABORT, 'legal_hold.held'); END;
CREATE TRIGGER survey_answer_held BEFORE UPDATE ON survey_answer
WHEN (new.archived_at IS NOT NULL AND old.archived_at IS NULL)
     AND EXISTS (SELECT 1 FROM legal_hold WHERE client_id = old.client_id AND released_at IS NULL AND id > old.id)
BEGIN SELECT RAISE(ABORT, 'legal_hold.held'); END;
CREATE TRIGGER attachment_held BEFORE UPDATE ON attachment
WHEN (new.archived_at IS NOT NULL AND old.archived_at IS NULL)
     AND EXISTS (SELECT 1 FROM legal_hold WHERE client_id = old.subject_id AND released_at IS NULL AND id > old.id)
BEGIN SELECT RAISE(ABORT, 'legal_hold.held'); END;
CREATE TRIGGER complaint_held BEFORE UPDATE ON complaint
WHEN (new.archived_at IS NOT NULL AND old.archived_at IS NULL)
     AND EXISTS (SELECT 1 FROM legal_hold WHERE client_id = old.client_id AND released_at IS NULL AND id > old.id)
BEGIN SELECT RAISE(ABORT, 'legal_hold.held'); END;

CREATE TABLE incident (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    branch_id INTEGER NOT NULL REFERENCES branch (id),
    complaint_id INTEGER REFERENCES complaint (id),
    kind TEXT NOT NULL CHECK (kind IN ('privacy', 'safety', 'equipment', 'interruption')),
    level TEXT NOT NULL CHECK (level IN ('slight', 'serious', 'major')),
    summary TEXT NOT NULL CHECK (summary <> ''),
    description TEXT NOT NULL,
    equipment_id INTEGER REFERENCES equipment (id),
    substitute_id INTEGER REFERENCES equipment (id),
    account_id INTEGER REFERENCES account (id),
    began_at INTEGER,
    ended_at INTEGER CHECK (ended_at >= began_at),
    found_at INTEGER NOT NULL,
    found_day TEXT NOT NULL CHECK (found_day IS date(found_day)),
    found_by INTEGER NOT NULL REFERENCES staff (id),
    responsible_id INTEGER REFERENCES staff (id),
    state TEXT NOT NULL CHECK (state IN ('open', 'contained', 'closed')),
    contained_at INTEGER,
    cause TEXT NOT NULL,
    measures TEXT NOT NULL,
    closed_by INTEGER REFERENCES staff (id),
    closed_at INTEGER CHECK ((closed_at IS NULL) = (state <> 'closed')),
    archived_at INTEGER,
    CHECK ((closed_by IS NULL) = (closed_at IS NULL)),
    CHECK ((contained_at IS NULL) = (state = 'open'))
) STRICT;
CREATE INDEX incident_open ON incident (branch_id, found_at) WHERE state <> 'closed' AND archived_at IS NULL;
CREATE INDEX incident_day ON incident (found_day) WHERE archived_at IS NULL;
CREATE INDEX incident_complaint ON incident (complaint_id) WHERE complaint_id IS NOT NULL;

CREATE TABLE incident_step (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    incident_id INTEGER NOT NULL REFERENCES incident (id),
    position INTEGER NOT NULL,
    code TEXT NOT NULL,
    text_zh TEXT NOT NULL,
    text_en TEXT NOT NULL,
    key INTEGER NOT NULL CHECK (key IN (0, 1)),
    due_at INTEGER,
    done_at INTEGER,
    done_by INTEGER REFERENCES staff (id),
    note TEXT NOT NULL,
    archived_at INTEGER,
    CHECK ((done_by IS NULL) = (done_at IS NULL))
) STRICT;
CREATE UNIQUE INDEX incident_step_once ON incident_step (incident_id, code) WHERE archived_at IS NULL;

CREATE TABLE incident_person (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    client_id INTEGER NOT NULL REFERENCES client (id),
    incident_id INTEGER NOT NULL REFERENCES incident (id),
    found_in TEXT NOT NULL CHECK (found_in IN ('journal', 'visits', 'by_hand')),
    entries INTEGER NOT NULL CHECK (entries >= 0),
    told_at INTEGER,
    told_by INTEGER REFERENCES staff (id),
    told_how TEXT NOT NULL,
    archived_at INTEGER,
    CHECK ((told_by IS NULL) = (told_at IS NULL)),
    CHECK ((told_how = '') = (told_at IS NULL))
) STRICT;
CREATE UNIQUE INDEX incident_person_once ON incident_person (incident_id, client_id) WHERE archived_at IS NULL;
CREATE INDEX incident_person_client ON incident_person (client_id);

CREATE TABLE incident_notice (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    incident_id INTEGER NOT NULL REFERENCES incident (id),
    code TEXT NOT NULL,
    addressee TEXT NOT NULL CHECK (addressee IN ('authority', 'individuals', 'insurer', 'internal')),
    name_zh TEXT NOT NULL,
    name_en TEXT NOT NULL,
    basis TEXT NOT NULL,
    due_at INTEGER,
    text TEXT NOT NULL,
    reference TEXT NOT NULL,
    sent_by INTEGER REFERENCES staff (id),
    sent_at INTEGER,
    waive_reason TEXT NOT NULL,
    archived_at INTEGER,
    CHECK ((sent_by IS NULL) = (sent_at IS NULL)),
    CHECK (waive_reason = '' OR sent_at IS NULL)
) STRICT;
CREATE UNIQUE INDEX incident_notice_once ON incident_notice (incident_id, code) WHERE archived_at IS NULL;
CREATE TRIGGER incident_notice_sent BEFORE UPDATE ON incident_notice
WHEN old.sent_at IS NOT NULL AND (new.text <> old.text OR new.sent_at IS NOT old.sent_at OR new.reference <> old.reference)
BEGIN SELECT RAISE(ABORT, 'a notice that was sent is never changed'); END;

CREATE TABLE corrective (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    number TEXT NOT NULL UNIQUE CHECK (number <> ''),
    branch_id INTEGER NOT NULL REFERENCES branch (id),
    origin TEXT NOT NULL CHECK (origin IN ('complaint', 'incident', 'deviation', 'complication', 'audit', 'other')),
    origin_id INTEGER,
    title TEXT NOT NULL CHECK (title <> ''),
    problem TEXT NOT NULL CHECK (problem <> ''),
    reaction TEXT NOT NULL,
    cause_category TEXT NOT NULL,
    whys TEXT NOT NULL CHECK (json_valid(whys)),
    similar TEXT NOT NULL,
    action TEXT NOT NULL,
    owner_id INTEGER REFERENCES staff (id),
    due_day TEXT CHECK (due_day IS date(due_day)),
    metric TEXT CHECK (metric IN ('complaints', 'deviations', 'complications', 'low_answers', 'by_hand')),
    metric_code TEXT NOT NULL,
    baseline INTEGER,
    baseline_until TEXT CHECK (baseline_until IS date(baseline_until)),
    target INTEGER,
    state TEXT NOT NULL CHECK (state IN ('open', 'analysed', 'acting', 'checking', 'closed')),
    round INTEGER NOT NULL CHECK (round > 0),
    done_day TEXT CHECK (done_day IS date(done_day)),
    done_by INTEGER REFERENCES staff (id),
    evidence TEXT NOT NULL,
    closing_note TEXT NOT NULL,
    closed_by INTEGER REFERENCES staff (id) CHECK (closed_by <> owner_id AND closed_by <> opened_by),
    closed_at INTEGER CHECK ((closed_at IS NULL) = (state <> 'closed')),
    opened_by INTEGER NOT NULL REFERENCES staff (id),
    opened_at INTEGER NOT NULL,
    opened_day TEXT NOT NULL CHECK (opened_day IS date(opened_day)),
    archived_at INTEGER,
    CHECK ((closed_by IS NULL) = (closed_at IS NULL)),
    CHECK (state IN ('open') OR cause_category <> ''),
    CHECK (state IN ('open', 'analysed') OR (action <> '' AND owner_id IS NOT NULL AND due_day IS NOT NULL
                                             AND baseline IS NOT NULL)),
    CHECK (state NOT IN ('checking', 'closed') OR (done_day IS NOT NULL AND evidence <> ''))
) STRICT;
CREATE INDEX corrective_open ON corrective (branch_id, due_day) WHERE state <> 'closed' AND archived_at IS NULL;
CREATE INDEX corrective_origin ON corrective (origin_id, origin) WHERE origin_id IS NOT NULL;

CREATE TABLE effect_check (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    corrective_id INTEGER NOT NULL REFERENCES corrective (id),
    round INTEGER NOT NULL CHECK (round > 0),
    days INTEGER NOT NULL CHECK (days IN (30, 90)),
    due_day TEXT NOT NULL CHECK (due_day IS date(due_day)),
    value INTEGER,
    verdict TEXT CHECK (verdict IN ('effective', 'partly', 'ineffective')),
    evidence TEXT NOT NULL,
    checked_by INTEGER REFERENCES staff (id),
    checked_at INTEGER,
    archived_at INTEGER,
    CHECK ((verdict IS NULL) = (checked_at IS NULL)),
    CHECK ((checked_by IS NULL) = (checked_at IS NULL)),
    CHECK ((value IS NULL) = (checked_at IS NULL))
) STRICT;
CREATE UNIQUE INDEX effect_check_once ON effect_check (corrective_id, round, days) WHERE archived_at IS NULL;
CREATE INDEX effect_check_due ON effect_check (due_day) WHERE checked_at IS NULL AND archived_at IS NULL;
CREATE TRIGGER effect_check_frozen BEFORE UPDATE ON effect_check
WHEN old.checked_at IS NOT NULL AND (new.value IS NOT old.value OR new.verdict IS NOT old.verdict
                                     OR new.evidence <> old.evidence OR new.checked_by IS NOT old.checked_by)
BEGIN SELECT RAISE(ABORT, 'a check that was made stays as it was'); END;
