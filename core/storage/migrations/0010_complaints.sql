-- complaints: a case and its stages, what was said and done, who answers for it, what follows from it.

CREATE TABLE complaint (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    number TEXT NOT NULL UNIQUE CHECK (number <> ''),
    complainant TEXT NOT NULL CHECK (complainant IN ('client', 'worker', 'other', 'anonymous')),
    client_id INTEGER REFERENCES client (id),
    worker_id INTEGER REFERENCES staff (id),
    name TEXT NOT NULL,
    contact TEXT NOT NULL,
    branch_id INTEGER NOT NULL REFERENCES branch (id),
    category TEXT NOT NULL CHECK (category <> ''),
    channel TEXT NOT NULL CHECK (channel IN ('phone', 'walk_in', 'message', 'letter', 'survey', 'platform', 'regulator',
                                             'lawyer')),
    sender TEXT NOT NULL,
    reference TEXT NOT NULL,
    external_due INTEGER,
    summary TEXT NOT NULL CHECK (summary <> ''),
    wanted TEXT NOT NULL,
    wanted_remedy TEXT CHECK (wanted_remedy IN ('apology', 'explanation', 'redo', 'replacement', 'discount', 'refund',
                                                'insurance', 'compensation')),
    safety INTEGER NOT NULL CHECK (safety IN (0, 1)),
    restricted INTEGER NOT NULL CHECK (restricted IN (0, 1)),
    order_id INTEGER REFERENCES service_order (id),
    service_id INTEGER REFERENCES service (id),
    stage TEXT NOT NULL CHECK (stage IN ('received', 'acknowledged', 'assessed', 'investigated', 'responded',
                                         'communicated', 'closed', 'reviewed')),
    round INTEGER NOT NULL CHECK (round >= 0),
    appeal INTEGER NOT NULL CHECK (appeal IN (0, 1)),
    severity TEXT CHECK (severity IN ('slight', 'moderate', 'serious', 'critical')),
    complexity TEXT CHECK (complexity IN ('simple', 'several_departments')),
    impact TEXT CHECK (impact IN ('one', 'several', 'public')),
    finding TEXT CHECK (finding IN ('upheld', 'partly_upheld', 'not_upheld', 'withdrawn')),
    reaction TEXT CHECK (reaction IN ('accepted', 'not_accepted', 'not_reached')),
    first_contact_id INTEGER NOT NULL REFERENCES staff (id),
    handler_id INTEGER NOT NULL REFERENCES staff (id),
    handed_to_id INTEGER REFERENCES staff (id),
    on_the_spot INTEGER NOT NULL CHECK (on_the_spot IN (0, 1)),
    received_at INTEGER NOT NULL,
    received_day TEXT NOT NULL CHECK (received_day IS date(received_day)),
    keyed_later INTEGER NOT NULL CHECK (keyed_later IN (0, 1)),
    round_at INTEGER NOT NULL,
    due_at INTEGER,
    answer_due_at INTEGER,
    escalate_at INTEGER,
    waiting_since INTEGER,
    answered_at INTEGER,
    in_time INTEGER CHECK (in_time IN (0, 1)),
    closed_at INTEGER CHECK ((closed_at IS NULL) = (stage NOT IN ('closed', 'reviewed'))),
    archived_at INTEGER,
    CHECK ((complainant = 'client') = (client_id IS NOT NULL)),
    CHECK ((complainant = 'worker') = (worker_id IS NOT NULL)),
    CHECK (due_at IS NULL OR (waiting_since IS NULL AND stage <> 'reviewed'))
) STRICT;
-- The board counts and shows by stage without touching the rows; what is overdue is the beginning of its own index.
CREATE INDEX complaint_board ON complaint (stage, due_at, branch_id, restricted, handler_id, first_contact_id, handed_to_id,
                                          client_id)
    WHERE archived_at IS NULL;
CREATE INDEX complaint_due ON complaint (due_at, branch_id, restricted, handler_id, first_contact_id, handed_to_id, client_id)
    WHERE due_at IS NOT NULL AND archived_at IS NULL;
CREATE INDEX complaint_day ON complaint (received_day, branch_id) WHERE archived_at IS NULL;
CREATE INDEX complaint_client ON complaint (client_id) WHERE client_id IS NOT NULL;
CREATE INDEX complaint_service ON complaint (service_id, received_at) WHERE service_id IS NOT NULL;
CREATE INDEX complaint_handler ON complaint (handler_id) WHERE archived_at IS NULL AND stage <> 'reviewed';
CREATE INDEX complaint_handed ON complaint (handed_to_id) WHERE handed_to_id IS NOT NULL;

-- What was said stays as it was said, and the number and day of a case are its own for ever.
CREATE TRIGGER complaint_frozen BEFORE UPDATE ON complaint
WHEN new.number <> old.number OR new.received_at <> old.received_at OR new.summary <> old.summary
     OR new.first_contact_id <> old.first_contact_id OR new.round < old.round
BEGIN SELECT RAISE(ABORT, 'a complaint is never rewritten'); END;

CREATE TABLE complaint_step (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    client_id INTEGER REFERENCES client (id),
    complaint_id INTEGER NOT NULL REFERENCES complaint (id),
    round INTEGER NOT NULL CHECK (round >= 0),
    stage TEXT NOT NULL CHECK (stage IN ('received', 'acknowledged', 'assessed', 'investigated', 'responded',
                                         'communicated', 'closed', 'reviewed')),
    owner_id INTEGER NOT NULL REFERENCES staff (id),
    due_at INTEGER,
    reason TEXT NOT NULL CHECK (json_valid(reason)),
    text TEXT NOT NULL,
    contact TEXT CHECK (contact IN ('phone', 'in_person', 'message', 'letter')),
    done_at INTEGER,
    done_by INTEGER REFERENCES staff (id),
    keyed_later INTEGER NOT NULL CHECK (keyed_later IN (0, 1)),
    archived_at INTEGER,
    CHECK ((done_by IS NULL) = (done_at IS NULL)),
    CHECK (done_at IS NULL OR text <> '')
) STRICT;
CREATE UNIQUE INDEX complaint_step_once ON complaint_step (complaint_id, round, stage);
CREATE TRIGGER complaint_step_frozen BEFORE UPDATE ON complaint_step
WHEN old.done_at IS NOT NULL AND (new.text <> old.text OR new.done_at IS NOT old.done_at OR new.done_by IS NOT old.done_by
     OR new.due_at IS NOT old.due_at OR new.owner_id <> old.owner_id)
BEGIN SELECT RAISE(ABORT, 'a stage that was passed is never rewritten'); END;

CREATE TABLE complaint_note (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    client_id INTEGER REFERENCES client (id),
    complaint_id INTEGER NOT NULL REFERENCES complaint (id),
    kind TEXT NOT NULL CHECK (kind IN ('note', 'call', 'message', 'visit', 'statement', 'hand_over', 'waiting', 'going_on',
                                       'reopened', 'appealed', 'linked')),
    text TEXT NOT NULL CHECK (text <> ''),
    at INTEGER NOT NULL,
    keyed_later INTEGER NOT NULL CHECK (keyed_later IN (0, 1)),
    by_id INTEGER NOT NULL REFERENCES staff (id),
    archived_at INTEGER
) STRICT;
CREATE INDEX complaint_note_of ON complaint_note (complaint_id, at);
CREATE TRIGGER complaint_note_frozen BEFORE UPDATE ON complaint_note
WHEN new.text <> old.text OR new.at <> old.at OR new.by_id <> old.by_id
BEGIN SELECT RAISE(ABORT, 'an entry in the log of a complaint is never changed'); END;

CREATE TABLE complaint_wait (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    client_id INTEGER REFERENCES client (id),
    complaint_id INTEGER NOT NULL REFERENCES complaint (id),
    reason TEXT NOT NULL CHECK (reason <> ''),
    from_at INTEGER NOT NULL,
    until_at INTEGER CHECK (until_at >= from_at),
    archived_at INTEGER
) STRICT;
CREATE INDEX complaint_wait_of ON complaint_wait (complaint_id, from_at);
CREATE UNIQUE INDEX complaint_wait_once ON complaint_wait (complaint_id) WHERE until_at IS NULL;

CREATE TABLE complaint_link (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    client_id INTEGER REFERENCES client (id),
    complaint_id INTEGER NOT NULL REFERENCES complaint (id),
    kind TEXT NOT NULL CHECK (kind IN ('staff', 'service_order', 'care_record', 'consent', 'follow_up', 'survey_answer',
                                       'complication', 'material_lot')),
    record_id INTEGER NOT NULL,
    linked_by INTEGER NOT NULL REFERENCES staff (id),
    linked_at INTEGER NOT NULL,
    archived_at INTEGER
) STRICT;
CREATE UNIQUE INDEX complaint_link_once ON complaint_link (complaint_id, kind, record_id) WHERE archived_at IS NULL;
CREATE INDEX complaint_link_to ON complaint_link (kind, record_id) WHERE archived_at IS NULL;

CREATE TABLE complaint_liability (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    client_id INTEGER REFERENCES client (id),
    complaint_id INTEGER NOT NULL REFERENCES complaint (id),
    party TEXT NOT NULL CHECK (party IN ('agency', 'worker', 'client', 'supplier', 'none')),
    clause TEXT NOT NULL CHECK (clause <> ''),
    reasoning TEXT NOT NULL,
    decision TEXT NOT NULL CHECK (decision IN ('proposed', 'approved', 'rejected')),
    proposed_by INTEGER NOT NULL REFERENCES staff (id),
    proposed_at INTEGER NOT NULL,
    decided_by INTEGER REFERENCES staff (id),
    decided_at INTEGER CHECK ((decided_at IS NULL) = (decision = 'proposed')),
    decision_note TEXT NOT NULL,
    archived_at INTEGER,
    CHECK ((decided_by IS NULL) = (decided_at IS NULL)),
    CHECK (decided_by IS NULL OR decided_by <> proposed_by)
) STRICT;
CREATE INDEX complaint_liability_of ON complaint_liability (complaint_id);
CREATE INDEX complaint_liability_open ON complaint_liability (complaint_id) WHERE decision = 'proposed';

CREATE TABLE complaint_remedy (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    client_id INTEGER REFERENCES client (id),
    complaint_id INTEGER NOT NULL REFERENCES complaint (id),
    kind TEXT NOT NULL CHECK (kind IN ('apology', 'explanation', 'redo', 'replacement', 'discount', 'refund', 'insurance',
                                       'compensation')),
    amount INTEGER NOT NULL CHECK (amount >= 0),
    terms TEXT NOT NULL,
    due_day TEXT CHECK (due_day IS date(due_day)),
    state TEXT NOT NULL CHECK (state IN ('proposed', 'approved', 'rejected', 'done')),
    proposed_by INTEGER NOT NULL REFERENCES staff (id),
    proposed_at INTEGER NOT NULL,
    decided_by INTEGER REFERENCES staff (id),
    decided_at INTEGER CHECK ((decided_at IS NULL) = (state = 'proposed')),
    decision_note TEXT NOT NULL,
    done_by INTEGER REFERENCES staff (id),
    done_at INTEGER CHECK ((done_at IS NULL) = (state <> 'done')),
    proof TEXT NOT NULL,
    archived_at INTEGER,
    CHECK ((decided_by IS NULL) = (decided_at IS NULL)),
    CHECK ((done_by IS NULL) = (done_at IS NULL))
) STRICT;
CREATE INDEX complaint_remedy_of ON complaint_remedy (complaint_id);
CREATE INDEX complaint_remedy_open ON complaint_remedy (complaint_id) WHERE state IN ('proposed', 'approved');

CREATE TABLE complaint_sanction (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    person_id INTEGER NOT NULL REFERENCES staff (id),
    complaint_id INTEGER NOT NULL REFERENCES complaint (id),
    level TEXT NOT NULL CHECK (level IN ('talk', 'training', 'warning', 'suspension', 'termination')),
    clause TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    state TEXT NOT NULL CHECK (state IN ('proposed', 'heard', 'imposed', 'dropped', 'appealed', 'upheld', 'lifted')),
    proposed_by INTEGER NOT NULL REFERENCES staff (id),
    proposed_at INTEGER NOT NULL,
    statement TEXT NOT NULL,
    heard_at INTEGER,
    decided_by INTEGER REFERENCES staff (id),
    decided_at INTEGER,
    appeal TEXT NOT NULL,
    appealed_at INTEGER,
    reviewed_by INTEGER REFERENCES staff (id),
    reviewed_at INTEGER,
    review_note TEXT NOT NULL,
    archived_at INTEGER,
    CHECK ((decided_by IS NULL) = (decided_at IS NULL)),
    CHECK ((reviewed_by IS NULL) = (reviewed_at IS NULL)),
    CHECK (state = 'dropped' OR decided_by IS NULL OR decided_by <> proposed_by),
    CHECK (reviewed_by IS NULL OR reviewed_by <> decided_by)
) STRICT;
CREATE INDEX complaint_sanction_of ON complaint_sanction (complaint_id);
CREATE INDEX complaint_sanction_person ON complaint_sanction (person_id);

CREATE TABLE complaint_letter (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    client_id INTEGER REFERENCES client (id),
    complaint_id INTEGER NOT NULL REFERENCES complaint (id),
    kind TEXT NOT NULL CHECK (kind IN ('acknowledgement', 'interim', 'answer', 'status_sheet', 'said_and_done')),
    language TEXT NOT NULL CHECK (language IN ('zh_CN', 'en')),
    text TEXT NOT NULL CHECK (text <> ''),
    written_by INTEGER NOT NULL REFERENCES staff (id),
    written_at INTEGER NOT NULL,
    sent_by TEXT CHECK (sent_by IN ('phone', 'in_person', 'message', 'letter')),
    archived_at INTEGER
) STRICT;
CREATE INDEX complaint_letter_of ON complaint_letter (complaint_id);
CREATE TRIGGER complaint_letter_frozen BEFORE UPDATE ON complaint_letter
WHEN new.text <> old.text OR new.written_at <> old.written_at OR new.written_by <> old.written_by
BEGIN SELECT RAISE(ABORT, 'a letter that was written is never changed'); END;

-- rowid is complaint.id. Neither positions nor content are kept: always `complaint_search MATCH`, never `terms MATCH`.
CREATE VIRTUAL TABLE complaint_search USING fts5 (
    terms, content = '', contentless_delete = 1, detail = none, prefix = '1 2 3', tokenize = 'unicode61');
