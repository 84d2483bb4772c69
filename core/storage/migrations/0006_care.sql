-- care: what was done for a client, step by step, with what, by whom, and the rounds of the premises.
--
-- What is closed is frozen by triggers, but for client_id and revision, which merging two files of one person moves.
-- Deleting is not barred here: erasure after the retention period has to, and `verify` finds every other deletion.

CREATE TABLE licence (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    person_id INTEGER NOT NULL REFERENCES staff (id),
    kind TEXT NOT NULL CHECK (kind IN ('physician', 'nurse', 'therapist', 'health_certificate')),
    number TEXT NOT NULL,
    valid_from TEXT CHECK (valid_from IS date(valid_from)),
    valid_until TEXT CHECK (valid_until IS date(valid_until)),
    note TEXT NOT NULL,
    archived_at INTEGER
) STRICT;
CREATE INDEX licence_person ON licence (person_id) WHERE archived_at IS NULL;
CREATE INDEX licence_until ON licence (valid_until) WHERE archived_at IS NULL;

CREATE TABLE care_record (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    client_id INTEGER NOT NULL REFERENCES client (id),
    branch_id INTEGER NOT NULL REFERENCES branch (id),
    order_id INTEGER NOT NULL REFERENCES service_order (id),
    kind TEXT NOT NULL CHECK (kind IN ('session', 'rework', 'placement')),
    session_number INTEGER NOT NULL CHECK (session_number > 0),
    service_id INTEGER NOT NULL REFERENCES service (id),
    service_version_id INTEGER NOT NULL REFERENCES service_version (id),
    sop_version_id INTEGER REFERENCES sop_version (id),
    visit_id INTEGER REFERENCES visit (id),
    day TEXT NOT NULL CHECK (day IS date(day)),
    state TEXT NOT NULL CHECK (state IN ('prepared', 'running', 'closed', 'abandoned')),
    performer_id INTEGER REFERENCES staff (id),
    responsible_id INTEGER REFERENCES staff (id),
    licence_kind TEXT CHECK (licence_kind IN ('none', 'physician', 'nurse', 'therapist', 'health_certificate')),
    licence_number TEXT NOT NULL,
    licence_until TEXT CHECK (licence_until IS date(licence_until)),
    emergency_by INTEGER REFERENCES staff (id),
    emergency_reason TEXT NOT NULL,
    summary TEXT NOT NULL,
    opened_by INTEGER NOT NULL REFERENCES staff (id),
    opened_at INTEGER NOT NULL,
    started_at INTEGER,
    ended_at INTEGER CHECK (ended_at >= started_at),
    closed_by INTEGER REFERENCES staff (id),
    closed_at INTEGER,
    late INTEGER NOT NULL CHECK (late IN (0, 1)),
    abandon_reason TEXT NOT NULL,
    session_use_id INTEGER REFERENCES session_use (id),
    archived_at INTEGER,
    CHECK ((started_at IS NULL) = (state = 'prepared') OR state = 'abandoned'),
    CHECK ((closed_at IS NULL) = (state <> 'closed')),
    CHECK ((closed_at IS NULL) = (closed_by IS NULL)),
    CHECK (state <> 'closed' OR (ended_at IS NOT NULL AND performer_id IS NOT NULL)),
    CHECK ((emergency_reason <> '') = (emergency_by IS NOT NULL)),
    CHECK ((abandon_reason <> '') = (state = 'abandoned'))
) STRICT;
CREATE INDEX care_record_day ON care_record (day, branch_id) WHERE archived_at IS NULL;
CREATE INDEX care_record_open ON care_record (branch_id, state) WHERE state IN ('prepared', 'running') AND archived_at IS NULL;
CREATE INDEX care_record_client ON care_record (client_id, day);
CREATE INDEX care_record_order ON care_record (order_id);

CREATE TABLE premises_run (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    branch_id INTEGER NOT NULL REFERENCES branch (id),
    sop_id INTEGER NOT NULL REFERENCES sop (id),
    sop_version_id INTEGER NOT NULL REFERENCES sop_version (id),
    period TEXT CHECK (period IS date(period)),
    day TEXT NOT NULL CHECK (day IS date(day)),
    state TEXT NOT NULL CHECK (state IN ('running', 'closed')),
    started_by INTEGER NOT NULL REFERENCES staff (id),
    started_at INTEGER NOT NULL,
    closed_by INTEGER REFERENCES staff (id),
    closed_at INTEGER CHECK (closed_at >= started_at),
    late INTEGER NOT NULL CHECK (late IN (0, 1)),
    CHECK ((closed_at IS NULL) = (state = 'running')),
    CHECK ((closed_at IS NULL) = (closed_by IS NULL))
) STRICT;
CREATE UNIQUE INDEX premises_run_period ON premises_run (branch_id, sop_id, period) WHERE period IS NOT NULL;
CREATE INDEX premises_run_day ON premises_run (branch_id, sop_id, day);

CREATE TABLE care_step (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    client_id INTEGER REFERENCES client (id),
    record_id INTEGER REFERENCES care_record (id),
    run_id INTEGER REFERENCES premises_run (id),
    position INTEGER NOT NULL,
    code TEXT NOT NULL,
    name_zh TEXT NOT NULL,
    name_en TEXT NOT NULL,
    detail_zh TEXT NOT NULL,
    detail_en TEXT NOT NULL,
    role TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    is_key INTEGER NOT NULL CHECK (is_key IN (0, 1)),
    evidence TEXT NOT NULL CHECK (evidence IN ('none', 'photo', 'reading', 'text', 'code', 'signature', 'two_persons')),
    flexibility TEXT NOT NULL CHECK (flexibility IN ('fixed', 'optional', 'custom')),
    state TEXT NOT NULL CHECK (state IN ('open', 'done', 'skipped')),
    performer_id INTEGER REFERENCES staff (id),
    second_id INTEGER REFERENCES staff (id),
    started_at INTEGER,
    done_at INTEGER CHECK (done_at >= started_at),
    text TEXT NOT NULL,
    readings TEXT NOT NULL CHECK (json_valid(readings)),
    scanned TEXT NOT NULL,
    recorded_by INTEGER REFERENCES staff (id),
    recorded_at INTEGER,
    late INTEGER NOT NULL CHECK (late IN (0, 1)),
    CHECK ((record_id IS NULL) <> (run_id IS NULL)),
    CHECK ((record_id IS NULL) = (client_id IS NULL)),
    CHECK ((done_at IS NOT NULL AND performer_id IS NOT NULL) = (state = 'done')),
    CHECK ((recorded_at IS NULL) = (state = 'open')),
    CHECK (second_id <> performer_id)
) STRICT;
CREATE UNIQUE INDEX care_step_record ON care_step (record_id, position) WHERE record_id IS NOT NULL;
CREATE UNIQUE INDEX care_step_run ON care_step (run_id, position) WHERE run_id IS NOT NULL;

CREATE TABLE care_deviation (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    client_id INTEGER REFERENCES client (id),
    record_id INTEGER REFERENCES care_record (id),
    run_id INTEGER REFERENCES premises_run (id),
    step_id INTEGER REFERENCES care_step (id),
    category TEXT NOT NULL CHECK (category IN ('skipped', 'repeated', 'out_of_order', 'out_of_range', 'product', 'equipment',
                                               'client_wish', 'discomfort', 'other')),
    reason TEXT NOT NULL CHECK (reason <> ''),
    decision TEXT NOT NULL,
    client_told INTEGER NOT NULL CHECK (client_told IN (0, 1)),
    recorded_by INTEGER NOT NULL REFERENCES staff (id),
    recorded_at INTEGER NOT NULL,
    archived_at INTEGER,
    CHECK ((record_id IS NULL) <> (run_id IS NULL)),
    CHECK ((record_id IS NULL) = (client_id IS NULL))
) STRICT;
CREATE INDEX care_deviation_record ON care_deviation (record_id) WHERE record_id IS NOT NULL;
CREATE INDEX care_deviation_run ON care_deviation (run_id) WHERE run_id IS NOT NULL;

CREATE TABLE care_addendum (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    client_id INTEGER NOT NULL REFERENCES client (id),
    record_id INTEGER NOT NULL REFERENCES care_record (id),
    text TEXT NOT NULL CHECK (text <> ''),
    added_by INTEGER NOT NULL REFERENCES staff (id),
    added_at INTEGER NOT NULL
) STRICT;
CREATE INDEX care_addendum_record ON care_addendum (record_id);

CREATE TABLE care_log (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    client_id INTEGER NOT NULL REFERENCES client (id),
    record_id INTEGER NOT NULL REFERENCES care_record (id),
    day TEXT NOT NULL CHECK (day IS date(day)),
    text TEXT NOT NULL CHECK (text <> ''),
    author_id INTEGER NOT NULL REFERENCES staff (id),
    recorded_by INTEGER NOT NULL REFERENCES staff (id),
    recorded_at INTEGER NOT NULL,
    late INTEGER NOT NULL CHECK (late IN (0, 1)),
    archived_at INTEGER
) STRICT;
CREATE INDEX care_log_record ON care_log (record_id, day);

CREATE TABLE material_lot (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    gtin TEXT NOT NULL CHECK (gtin = '' OR length(gtin) = 14),
    product TEXT NOT NULL,
    registration TEXT NOT NULL,
    lot TEXT NOT NULL CHECK (lot <> ''),
    expires TEXT CHECK (expires IS date(expires)),
    recalled_at INTEGER,
    recalled_by INTEGER REFERENCES staff (id),
    recall_reason TEXT NOT NULL,
    added_by INTEGER NOT NULL REFERENCES staff (id),
    added_at INTEGER NOT NULL,
    archived_at INTEGER,
    CHECK ((recalled_at IS NULL) = (recalled_by IS NULL)),
    CHECK ((recall_reason <> '') = (recalled_at IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX material_lot_code ON material_lot (gtin, lot) WHERE gtin <> '' AND archived_at IS NULL;
CREATE UNIQUE INDEX material_lot_name ON material_lot (product, lot) WHERE gtin = '' AND archived_at IS NULL;
CREATE INDEX material_lot_lot ON material_lot (lot);

CREATE TABLE material_use (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    client_id INTEGER NOT NULL REFERENCES client (id),
    record_id INTEGER NOT NULL REFERENCES care_record (id),
    step_id INTEGER REFERENCES care_step (id),
    lot_id INTEGER NOT NULL REFERENCES material_lot (id),
    serial TEXT NOT NULL,
    amount TEXT NOT NULL,
    unit TEXT NOT NULL,
    scanned TEXT NOT NULL,
    used_by INTEGER NOT NULL REFERENCES staff (id),
    recorded_by INTEGER NOT NULL REFERENCES staff (id),
    recorded_at INTEGER NOT NULL,
    archived_at INTEGER
) STRICT;
CREATE INDEX material_use_record ON material_use (record_id);
CREATE INDEX material_use_lot ON material_use (lot_id) WHERE archived_at IS NULL;

CREATE TRIGGER care_record_frozen BEFORE UPDATE ON care_record
WHEN old.state IN ('closed', 'abandoned')
     AND (new.branch_id <> old.branch_id OR new.order_id <> old.order_id OR new.kind <> old.kind
          OR new.session_number <> old.session_number OR new.service_id <> old.service_id
          OR new.service_version_id <> old.service_version_id OR new.sop_version_id IS NOT old.sop_version_id
          OR new.visit_id IS NOT old.visit_id OR new.day <> old.day OR new.state <> old.state
          OR new.performer_id IS NOT old.performer_id OR new.responsible_id IS NOT old.responsible_id
          OR new.licence_kind IS NOT old.licence_kind OR new.licence_number <> old.licence_number
          OR new.licence_until IS NOT old.licence_until OR new.emergency_by IS NOT old.emergency_by
          OR new.emergency_reason <> old.emergency_reason OR new.summary <> old.summary OR new.opened_by <> old.opened_by
          OR new.opened_at <> old.opened_at OR new.started_at IS NOT old.started_at OR new.ended_at IS NOT old.ended_at
          OR new.closed_by IS NOT old.closed_by OR new.closed_at IS NOT old.closed_at OR new.late <> old.late
          OR new.abandon_reason <> old.abandon_reason OR new.session_use_id IS NOT old.session_use_id
          OR new.archived_at IS NOT old.archived_at)
BEGIN SELECT RAISE(ABORT, 'a closed care_record is frozen'); END;

CREATE TRIGGER premises_run_frozen BEFORE UPDATE ON premises_run
WHEN old.state = 'closed'
BEGIN SELECT RAISE(ABORT, 'a closed premises_run is frozen'); END;

CREATE TRIGGER care_step_frozen BEFORE UPDATE ON care_step
WHEN (EXISTS (SELECT 1 FROM care_record WHERE id = old.record_id AND state IN ('closed', 'abandoned'))
      OR EXISTS (SELECT 1 FROM premises_run WHERE id = old.run_id AND state = 'closed'))
     AND (new.record_id IS NOT old.record_id OR new.run_id IS NOT old.run_id OR new.position <> old.position
          OR new.code <> old.code OR new.name_zh <> old.name_zh OR new.name_en <> old.name_en
          OR new.detail_zh <> old.detail_zh OR new.detail_en <> old.detail_en OR new.role <> old.role
          OR new.minutes <> old.minutes OR new.is_key <> old.is_key OR new.evidence <> old.evidence
          OR new.flexibility <> old.flexibility OR new.state <> old.state OR new.performer_id IS NOT old.performer_id
          OR new.second_id IS NOT old.second_id OR new.started_at IS NOT old.started_at OR new.done_at IS NOT old.done_at
          OR new.text <> old.text OR new.readings <> old.readings OR new.scanned <> old.scanned
          OR new.recorded_by IS NOT old.recorded_by OR new.recorded_at IS NOT old.recorded_at OR new.late <> old.late)
BEGIN SELECT RAISE(ABORT, 'the steps of a closed record are frozen'); END;
CREATE TRIGGER care_step_complete BEFORE INSERT ON care_step
WHEN EXISTS (SELECT 1 FROM care_record WHERE id = new.record_id AND state IN ('closed', 'abandoned'))
     OR EXISTS (SELECT 1 FROM premises_run WHERE id = new.run_id AND state = 'closed')
BEGIN SELECT RAISE(ABORT, 'a closed record gets no more steps'); END;

CREATE TRIGGER care_deviation_frozen BEFORE UPDATE ON care_deviation
WHEN (EXISTS (SELECT 1 FROM care_record WHERE id = old.record_id AND state IN ('closed', 'abandoned'))
      OR EXISTS (SELECT 1 FROM premises_run WHERE id = old.run_id AND state = 'closed'))
     AND (new.record_id IS NOT old.record_id OR new.run_id IS NOT old.run_id OR new.step_id IS NOT old.step_id
          OR new.category <> old.category OR new.reason <> old.reason OR new.decision <> old.decision
          OR new.client_told <> old.client_told OR new.recorded_by <> old.recorded_by
          OR new.recorded_at <> old.recorded_at OR new.archived_at IS NOT old.archived_at)
BEGIN SELECT RAISE(ABORT, 'the deviations of a closed record are frozen'); END;
CREATE TRIGGER care_deviation_complete BEFORE INSERT ON care_deviation
WHEN EXISTS (SELECT 1 FROM care_record WHERE id = new.record_id AND state IN ('closed', 'abandoned'))
     OR EXISTS (SELECT 1 FROM premises_run WHERE id = new.run_id AND state = 'closed')
BEGIN SELECT RAISE(ABORT, 'a closed record gets no more deviations'); END;

CREATE TRIGGER care_addendum_frozen BEFORE UPDATE ON care_addendum
WHEN new.record_id <> old.record_id OR new.text <> old.text OR new.added_by <> old.added_by OR new.added_at <> old.added_at
BEGIN SELECT RAISE(ABORT, 'an addendum is frozen'); END;

CREATE TRIGGER care_log_frozen BEFORE UPDATE ON care_log
WHEN EXISTS (SELECT 1 FROM care_record WHERE id = old.record_id AND state IN ('closed', 'abandoned'))
     AND (new.record_id <> old.record_id OR new.day <> old.day OR new.text <> old.text OR new.author_id <> old.author_id
          OR new.recorded_by <> old.recorded_by OR new.recorded_at <> old.recorded_at OR new.late <> old.late
          OR new.archived_at IS NOT old.archived_at)
BEGIN SELECT RAISE(ABORT, 'the log of a closed record is frozen'); END;
CREATE TRIGGER care_log_complete BEFORE INSERT ON care_log
WHEN EXISTS (SELECT 1 FROM care_record WHERE id = new.record_id AND state IN ('closed', 'abandoned'))
BEGIN SELECT RAISE(ABORT, 'a closed record gets no more log entries'); END;

CREATE TRIGGER material_use_frozen BEFORE UPDATE ON material_use
WHEN EXISTS (SELECT 1 FROM care_record WHERE id = old.record_id AND state IN ('closed', 'abandoned'))
     AND (new.record_id <> old.record_id OR new.step_id IS NOT old.step_id OR new.lot_id <> old.lot_id
          OR new.serial <> old.serial OR new.amount <> old.amount OR new.unit <> old.unit OR new.scanned <> old.scanned
          OR new.used_by <> old.used_by OR new.recorded_by <> old.recorded_by OR new.recorded_at <> old.recorded_at
          OR new.archived_at IS NOT old.archived_at)
BEGIN SELECT RAISE(ABORT, 'the materials of a closed record are frozen'); END;
CREATE TRIGGER material_use_complete BEFORE INSERT ON material_use
WHEN EXISTS (SELECT 1 FROM care_record WHERE id = new.record_id AND state IN ('closed', 'abandoned'))
BEGIN SELECT RAISE(ABORT, 'a closed record gets no more materials'); END;

-- Photos and scans are evidence: none comes to a closed record and none goes. What is added later hangs on an addendum.
CREATE TRIGGER care_attachment_complete BEFORE INSERT ON attachment
WHEN EXISTS (SELECT 1 FROM care_record WHERE new.owner_kind = 'care_record' AND id = new.owner_id
             AND state IN ('closed', 'abandoned'))
     OR EXISTS (SELECT 1 FROM care_step LEFT JOIN care_record ON care_record.id = record_id
                LEFT JOIN premises_run ON premises_run.id = run_id
                WHERE new.owner_kind = 'care_step' AND care_step.id = new.owner_id
                AND (care_record.state IN ('closed', 'abandoned') OR premises_run.state = 'closed'))
BEGIN SELECT RAISE(ABORT, 'a closed record gets no more evidence'); END;
CREATE TRIGGER care_attachment_frozen BEFORE UPDATE OF archived_at, owner_id, owner_kind, hash ON attachment
WHEN (new.archived_at IS NOT old.archived_at OR new.owner_id <> old.owner_id OR new.owner_kind <> old.owner_kind
      OR new.hash <> old.hash)
     AND (EXISTS (SELECT 1 FROM care_record WHERE old.owner_kind = 'care_record' AND id = old.owner_id
                  AND state IN ('closed', 'abandoned'))
          OR EXISTS (SELECT 1 FROM care_step LEFT JOIN care_record ON care_record.id = record_id
                     LEFT JOIN premises_run ON premises_run.id = run_id
                     WHERE old.owner_kind = 'care_step' AND care_step.id = old.owner_id
                     AND (care_record.state IN ('closed', 'abandoned') OR premises_run.state = 'closed')))
BEGIN SELECT RAISE(ABORT, 'the evidence of a closed record is frozen'); END;
