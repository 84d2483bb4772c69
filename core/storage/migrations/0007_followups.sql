-- followups and feedback: who is called back and what came of it, what went wrong, what the result is, what clients say.

CREATE TABLE follow_up (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    client_id INTEGER NOT NULL REFERENCES client (id),
    branch_id INTEGER NOT NULL REFERENCES branch (id),
    occasion TEXT NOT NULL CHECK (occasion IN ('care', 'outcome', 'result', 'recheck', 'renewal', 'no_show', 'undecided',
                                               'before', 'expiry', 'other')),
    party TEXT NOT NULL CHECK (party IN ('client', 'worker')),
    worker_id INTEGER REFERENCES staff (id) CHECK (worker_id IS NULL OR party = 'worker'),
    origin_kind TEXT NOT NULL,
    origin_id INTEGER CHECK ((origin_id IS NULL) = (origin_kind = '')),
    order_id INTEGER REFERENCES service_order (id),
    service_id INTEGER REFERENCES service (id),
    service_version_id INTEGER REFERENCES service_version (id),
    code TEXT NOT NULL,
    channel TEXT NOT NULL CHECK (channel IN ('phone', 'visit', 'message')),
    role TEXT NOT NULL,
    assignee_id INTEGER REFERENCES staff (id),
    planned_at INTEGER NOT NULL,
    due_at INTEGER NOT NULL,
    due_day TEXT NOT NULL CHECK (due_day IS date(due_day)),
    limit_at INTEGER,
    safety INTEGER NOT NULL CHECK (safety IN (0, 1)),
    each_month INTEGER NOT NULL CHECK (each_month IN (0, 1)),
    snoozes INTEGER NOT NULL CHECK (snoozes >= 0),
    note TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'reached', 'given_up', 'cancelled')),
    first_tried_at INTEGER,
    reached_at INTEGER CHECK ((reached_at IS NULL) = (state <> 'reached')),
    red_flag INTEGER NOT NULL CHECK (red_flag IN (0, 1)),
    closed_by INTEGER REFERENCES staff (id),
    closed_at INTEGER CHECK ((closed_at IS NULL) = (state = 'open')),
    close_reason TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    archived_at INTEGER,
    CHECK ((closed_by IS NULL) = (closed_at IS NULL))
) STRICT;
CREATE INDEX follow_up_worklist ON follow_up (due_at, branch_id) WHERE state = 'open' AND archived_at IS NULL;
CREATE INDEX follow_up_client ON follow_up (client_id, due_at);
CREATE INDEX follow_up_origin ON follow_up (origin_id, origin_kind) WHERE origin_id IS NOT NULL;
CREATE INDEX follow_up_order ON follow_up (order_id) WHERE order_id IS NOT NULL;
CREATE INDEX follow_up_day ON follow_up (due_day, branch_id) WHERE archived_at IS NULL;

CREATE TABLE follow_up_attempt (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    client_id INTEGER NOT NULL REFERENCES client (id),
    follow_up_id INTEGER NOT NULL REFERENCES follow_up (id),
    channel TEXT NOT NULL CHECK (channel IN ('phone', 'visit', 'message')),
    result TEXT NOT NULL CHECK (result IN ('reached', 'no_answer', 'busy', 'call_back', 'wrong_number', 'message_sent')),
    note TEXT NOT NULL,
    asked TEXT NOT NULL CHECK (json_valid(asked)),
    red_flags TEXT NOT NULL CHECK (json_valid(red_flags)),
    at INTEGER NOT NULL,
    keyed_later INTEGER NOT NULL CHECK (keyed_later IN (0, 1)),
    by_id INTEGER NOT NULL REFERENCES staff (id),
    archived_at INTEGER
) STRICT;
CREATE INDEX follow_up_attempt_of ON follow_up_attempt (follow_up_id) WHERE archived_at IS NULL;

CREATE TABLE complication (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    client_id INTEGER NOT NULL REFERENCES client (id),
    branch_id INTEGER NOT NULL REFERENCES branch (id),
    service_id INTEGER REFERENCES service (id),
    follow_up_id INTEGER REFERENCES follow_up (id),
    origin_kind TEXT NOT NULL,
    origin_id INTEGER CHECK ((origin_id IS NULL) = (origin_kind = '')),
    type TEXT NOT NULL CHECK (type <> ''),
    grade TEXT NOT NULL CHECK (grade IN ('mild', 'moderate', 'severe', 'life_threatening')),
    red_flag TEXT NOT NULL,
    description TEXT NOT NULL,
    onset_day TEXT NOT NULL CHECK (onset_day IS date(onset_day)),
    found_at INTEGER NOT NULL,
    found_day TEXT NOT NULL CHECK (found_day IS date(found_day)),
    found_by INTEGER NOT NULL REFERENCES staff (id),
    responsible_id INTEGER REFERENCES staff (id),
    state TEXT NOT NULL CHECK (state IN ('open', 'closed')),
    outcome TEXT CHECK (outcome IN ('recovered', 'improving', 'lasting', 'referred', 'unfounded')),
    outcome_note TEXT NOT NULL,
    closed_by INTEGER REFERENCES staff (id),
    closed_at INTEGER CHECK ((closed_at IS NULL) = (state = 'open')),
    alert_id INTEGER REFERENCES client_alert (id),
    archived_at INTEGER,
    CHECK ((outcome IS NULL) = (state = 'open')),
    CHECK ((closed_by IS NULL) = (closed_at IS NULL))
) STRICT;
CREATE INDEX complication_open ON complication (branch_id, found_at) WHERE state = 'open' AND archived_at IS NULL;
CREATE INDEX complication_client ON complication (client_id);
CREATE INDEX complication_day ON complication (found_day) WHERE archived_at IS NULL;

CREATE TABLE complication_step (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    client_id INTEGER NOT NULL REFERENCES client (id),
    complication_id INTEGER NOT NULL REFERENCES complication (id),
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
CREATE UNIQUE INDEX complication_step_once ON complication_step (complication_id, code) WHERE archived_at IS NULL;

CREATE TABLE complication_note (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    client_id INTEGER NOT NULL REFERENCES client (id),
    complication_id INTEGER NOT NULL REFERENCES complication (id),
    text TEXT NOT NULL CHECK (text <> ''),
    at INTEGER NOT NULL,
    keyed_later INTEGER NOT NULL CHECK (keyed_later IN (0, 1)),
    by_id INTEGER NOT NULL REFERENCES staff (id),
    archived_at INTEGER
) STRICT;
CREATE INDEX complication_note_of ON complication_note (complication_id, at);

-- How it went on is added to and never rewritten.
CREATE TRIGGER complication_note_frozen BEFORE UPDATE ON complication_note
WHEN new.text <> old.text OR new.at <> old.at OR new.by_id <> old.by_id
BEGIN SELECT RAISE(ABORT, 'a note on a complication is never changed'); END;

CREATE TABLE outcome_form (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    client_id INTEGER NOT NULL REFERENCES client (id),
    branch_id INTEGER NOT NULL REFERENCES branch (id),
    service_id INTEGER NOT NULL REFERENCES service (id),
    service_version_id INTEGER NOT NULL REFERENCES service_version (id),
    order_id INTEGER REFERENCES service_order (id),
    origin_kind TEXT NOT NULL,
    origin_id INTEGER CHECK ((origin_id IS NULL) = (origin_kind = '')),
    day INTEGER NOT NULL CHECK (day >= -1),
    due_day TEXT NOT NULL CHECK (due_day IS date(due_day)),
    state TEXT NOT NULL CHECK (state IN ('due', 'filled', 'skipped')),
    answers TEXT NOT NULL CHECK (json_valid(answers)),
    note TEXT NOT NULL,
    filled_day TEXT CHECK (filled_day IS date(filled_day)),
    filled_at INTEGER CHECK ((filled_at IS NULL) = (state = 'due')),
    filled_by INTEGER REFERENCES staff (id),
    archived_at INTEGER,
    CHECK ((filled_at IS NULL) = (filled_by IS NULL)),
    CHECK ((filled_at IS NULL) = (filled_day IS NULL))
) STRICT;
CREATE INDEX outcome_form_due ON outcome_form (due_day, branch_id) WHERE state = 'due' AND archived_at IS NULL;
CREATE INDEX outcome_form_client ON outcome_form (client_id, due_day);
CREATE INDEX outcome_form_order ON outcome_form (order_id) WHERE order_id IS NOT NULL;

CREATE TABLE survey (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    code TEXT NOT NULL UNIQUE CHECK (code <> ''),
    name_zh TEXT NOT NULL,
    name_en TEXT NOT NULL,
    moment TEXT NOT NULL CHECK (moment IN ('after_visit', 'after_plan', 'during_placement', 'after_placement')),
    archived_at INTEGER
) STRICT;

CREATE TABLE survey_version (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    survey_id INTEGER NOT NULL REFERENCES survey (id),
    number INTEGER NOT NULL CHECK (number > 0),
    state TEXT NOT NULL CHECK (state IN ('draft', 'released', 'retired')),
    content TEXT NOT NULL CHECK (json_valid(content)),
    change_note TEXT NOT NULL,
    released_at INTEGER,
    released_by INTEGER REFERENCES staff (id),
    archived_at INTEGER
) STRICT;
CREATE UNIQUE INDEX survey_version_one_draft ON survey_version (survey_id) WHERE state = 'draft' AND archived_at IS NULL;
CREATE UNIQUE INDEX survey_version_one_released ON survey_version (survey_id) WHERE state = 'released';
CREATE TRIGGER survey_version_frozen BEFORE UPDATE ON survey_version
WHEN old.state <> 'draft' AND (new.content <> old.content OR new.number <> old.number OR new.survey_id <> old.survey_id)
BEGIN SELECT RAISE(ABORT, 'a released version is frozen'); END;

CREATE TABLE survey_answer (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    client_id INTEGER REFERENCES client (id),
    branch_id INTEGER NOT NULL REFERENCES branch (id),
    survey_id INTEGER NOT NULL REFERENCES survey (id),
    version_id INTEGER NOT NULL REFERENCES survey_version (id),
    service_id INTEGER REFERENCES service (id),
    person_id INTEGER REFERENCES staff (id),
    channel TEXT NOT NULL CHECK (channel IN ('kiosk', 'paper', 'phone')),
    answers TEXT NOT NULL CHECK (json_valid(answers)),
    csat INTEGER CHECK (csat BETWEEN 1 AND 5),
    score INTEGER CHECK (score BETWEEN 1 AND 10),
    nps INTEGER CHECK (nps BETWEEN 0 AND 10),
    trust INTEGER CHECK (trust BETWEEN 0 AND 10),
    had_to_repeat INTEGER CHECK (had_to_repeat IN (0, 1)),
    fees INTEGER CHECK (fees BETWEEN 1 AND 5),
    comment TEXT NOT NULL,
    answered_at INTEGER NOT NULL,
    day TEXT NOT NULL CHECK (day IS date(day)),
    taken_by INTEGER NOT NULL REFERENCES staff (id),
    low INTEGER NOT NULL CHECK (low IN (0, 1)),
    handled_at INTEGER,
    handled_by INTEGER REFERENCES staff (id),
    handled_note TEXT NOT NULL,
    published INTEGER NOT NULL CHECK (published IN (0, 1)),
    archived_at INTEGER,
    CHECK ((handled_by IS NULL) = (handled_at IS NULL))
) STRICT;
CREATE INDEX survey_answer_day ON survey_answer (day, branch_id) WHERE archived_at IS NULL;
CREATE INDEX survey_answer_low ON survey_answer (branch_id, answered_at)
    WHERE low = 1 AND handled_at IS NULL AND archived_at IS NULL;
CREATE INDEX survey_answer_client ON survey_answer (client_id) WHERE client_id IS NOT NULL;

-- What a client said stays as it was said.
CREATE TRIGGER survey_answer_frozen BEFORE UPDATE ON survey_answer
WHEN new.answers <> old.answers OR new.comment <> old.comment OR new.answered_at <> old.answered_at
BEGIN SELECT RAISE(ABORT, 'an answer is never changed'); END;
