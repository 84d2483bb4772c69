-- training: courses, lessons and who completed what; the question bank, exams and drills; cases to learn from.

CREATE TABLE training_course (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    code TEXT NOT NULL UNIQUE CHECK (code <> ''),
    area TEXT NOT NULL CHECK (area IN ('safety', 'sop', 'disclosure', 'phrases', 'privacy', 'service', 'hygiene',
                                       'emergency', 'complaints', 'records')),
    name_zh TEXT NOT NULL,
    name_en TEXT NOT NULL,
    archived_at INTEGER
) STRICT;

CREATE TABLE training_course_version (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    course_id INTEGER NOT NULL REFERENCES training_course (id),
    number INTEGER NOT NULL CHECK (number > 0),
    state TEXT NOT NULL CHECK (state IN ('draft', 'released', 'retired')),
    content TEXT NOT NULL CHECK (json_valid(content)),
    change_note TEXT NOT NULL,
    released_at INTEGER,
    released_by INTEGER REFERENCES staff (id),
    archived_at INTEGER
) STRICT;
CREATE UNIQUE INDEX training_course_version_one_draft ON training_course_version (course_id)
    WHERE state = 'draft' AND archived_at IS NULL;
CREATE UNIQUE INDEX training_course_version_one_released ON training_course_version (course_id) WHERE state = 'released';
CREATE TRIGGER training_course_version_frozen BEFORE UPDATE ON training_course_version
WHEN old.state <> 'draft' AND (new.content <> old.content OR new.number <> old.number OR new.course_id <> old.course_id)
BEGIN SELECT RAISE(ABORT, 'a released version is frozen'); END;

CREATE TABLE training_lesson (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    course_id INTEGER NOT NULL REFERENCES training_course (id),
    course_version_id INTEGER NOT NULL REFERENCES training_course_version (id),
    branch_id INTEGER NOT NULL REFERENCES branch (id),
    day TEXT NOT NULL CHECK (day IS date(day)),
    minutes INTEGER NOT NULL CHECK (minutes > 0),
    trainer_id INTEGER REFERENCES staff (id),
    trainer_name TEXT NOT NULL CHECK (trainer_name <> '' OR trainer_id IS NOT NULL),
    place TEXT NOT NULL,
    note TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('planned', 'held', 'cancelled')),
    archived_at INTEGER
) STRICT;
CREATE INDEX training_lesson_day ON training_lesson (day, branch_id) WHERE archived_at IS NULL;

CREATE TABLE training_attendance (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    lesson_id INTEGER NOT NULL REFERENCES training_lesson (id),
    person_id INTEGER NOT NULL REFERENCES staff (id),
    turnout TEXT NOT NULL CHECK (turnout IN ('present', 'absent')),
    minutes INTEGER NOT NULL CHECK (minutes >= 0),
    score INTEGER CHECK (score BETWEEN 0 AND 100),
    note TEXT NOT NULL,
    recorded_by INTEGER NOT NULL REFERENCES staff (id),
    recorded_at INTEGER NOT NULL,
    archived_at INTEGER
) STRICT;
CREATE UNIQUE INDEX training_attendance_once ON training_attendance (lesson_id, person_id) WHERE archived_at IS NULL;
CREATE INDEX training_attendance_person ON training_attendance (person_id);

CREATE TABLE training_completion (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    person_id INTEGER NOT NULL REFERENCES staff (id),
    course_id INTEGER NOT NULL REFERENCES training_course (id),
    course_version_id INTEGER NOT NULL REFERENCES training_course_version (id),
    day TEXT NOT NULL CHECK (day IS date(day)),
    valid_until TEXT CHECK (valid_until IS date(valid_until)),
    minutes INTEGER NOT NULL CHECK (minutes >= 0),
    trainer_name TEXT NOT NULL,
    score INTEGER CHECK (score BETWEEN 0 AND 100),
    completed_by TEXT NOT NULL CHECK (completed_by IN ('exam', 'lesson', 'reading')),
    origin_id INTEGER NOT NULL,
    recorded_by INTEGER NOT NULL REFERENCES staff (id),
    recorded_at INTEGER NOT NULL,
    archived_at INTEGER
) STRICT;
CREATE INDEX training_completion_person ON training_completion (person_id, course_id, day) WHERE archived_at IS NULL;
-- The training file is added to and never rewritten.
CREATE TRIGGER training_completion_frozen BEFORE UPDATE ON training_completion
WHEN new.person_id <> old.person_id OR new.course_id <> old.course_id OR new.day <> old.day
     OR new.valid_until IS NOT old.valid_until OR new.minutes <> old.minutes OR new.score IS NOT old.score
BEGIN SELECT RAISE(ABORT, 'what somebody completed is never changed'); END;

CREATE TABLE training_campaign (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    name TEXT NOT NULL CHECK (name <> ''),
    course_id INTEGER NOT NULL REFERENCES training_course (id),
    roles TEXT NOT NULL,
    due_day TEXT NOT NULL CHECK (due_day IS date(due_day)),
    started_by INTEGER NOT NULL REFERENCES staff (id),
    started_at INTEGER NOT NULL,
    ended_at INTEGER,
    archived_at INTEGER
) STRICT;

CREATE TABLE training_need (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    person_id INTEGER NOT NULL REFERENCES staff (id),
    course_id INTEGER REFERENCES training_course (id),
    cause TEXT NOT NULL CHECK (cause IN ('sop', 'consent', 'course', 'campaign', 'weak_axis')),
    cause_id INTEGER NOT NULL,
    what_zh TEXT NOT NULL,
    what_en TEXT NOT NULL,
    opened_at INTEGER NOT NULL,
    due_day TEXT NOT NULL CHECK (due_day IS date(due_day)),
    state TEXT NOT NULL CHECK (state IN ('open', 'met', 'waived')),
    closed_at INTEGER CHECK ((closed_at IS NULL) = (state = 'open')),
    closed_by INTEGER REFERENCES staff (id),
    close_note TEXT NOT NULL,
    archived_at INTEGER,
    CHECK ((closed_by IS NULL) = (closed_at IS NULL))
) STRICT;
CREATE INDEX training_need_person ON training_need (person_id, due_day) WHERE archived_at IS NULL;
CREATE INDEX training_need_open ON training_need (due_day) WHERE state = 'open' AND archived_at IS NULL;
CREATE INDEX training_need_cause ON training_need (cause, cause_id);

CREATE TABLE training_question (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    code TEXT NOT NULL UNIQUE CHECK (code <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('single', 'multiple', 'order', 'text', 'scenario')),
    area TEXT NOT NULL CHECK (area IN ('safety', 'sop', 'disclosure', 'phrases', 'privacy', 'service', 'hygiene',
                                       'emergency', 'complaints', 'records')),
    services TEXT NOT NULL,
    sop TEXT NOT NULL,
    sop_version_id INTEGER REFERENCES sop_version (id),
    content TEXT NOT NULL CHECK (json_valid(content)),
    origin TEXT NOT NULL CHECK (origin IN ('shipped', 'own', 'imported', 'case')),
    added_by INTEGER REFERENCES staff (id),
    added_at INTEGER NOT NULL,
    archived_at INTEGER
) STRICT;
CREATE INDEX training_question_area ON training_question (area, code) WHERE archived_at IS NULL;

CREATE TABLE training_attempt (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    kind TEXT NOT NULL CHECK (kind IN ('exam', 'drill', 'oral', 'paper')),
    person_id INTEGER REFERENCES staff (id),
    branch_id INTEGER NOT NULL REFERENCES branch (id),
    course_id INTEGER REFERENCES training_course (id),
    course_version_id INTEGER REFERENCES training_course_version (id),
    paper TEXT NOT NULL CHECK (json_valid(paper)),
    started_at INTEGER NOT NULL,
    day TEXT NOT NULL CHECK (day IS date(day)),
    deadline_at INTEGER,
    state TEXT NOT NULL CHECK (state IN ('running', 'submitted', 'done')),
    pass_percent INTEGER CHECK (pass_percent BETWEEN 1 AND 100),
    percent INTEGER CHECK (percent BETWEEN 0 AND 100),
    passed INTEGER CHECK (passed IN (0, 1)),
    examiner_id INTEGER REFERENCES staff (id),
    finished_at INTEGER CHECK ((finished_at IS NULL) = (state = 'running')),
    note TEXT NOT NULL,
    opened_by INTEGER NOT NULL REFERENCES staff (id),
    archived_at INTEGER,
    CHECK ((percent IS NULL) = (state <> 'done')),
    CHECK (kind = 'drill' OR (person_id IS NOT NULL AND course_version_id IS NOT NULL))
) STRICT;
CREATE INDEX training_attempt_day ON training_attempt (day, branch_id) WHERE archived_at IS NULL;
CREATE INDEX training_attempt_person ON training_attempt (person_id, day) WHERE archived_at IS NULL;
CREATE INDEX training_attempt_open ON training_attempt (state) WHERE state <> 'done' AND archived_at IS NULL;
-- What was asked and what came of it stay as they were.
CREATE TRIGGER training_attempt_frozen BEFORE UPDATE ON training_attempt
WHEN new.paper <> old.paper OR new.started_at <> old.started_at OR new.person_id IS NOT old.person_id
     OR (old.state = 'done' AND (new.percent IS NOT old.percent OR new.passed IS NOT old.passed OR new.state <> 'done'))
BEGIN SELECT RAISE(ABORT, 'a paper and its result are never changed'); END;

CREATE TABLE training_answer (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    attempt_id INTEGER NOT NULL REFERENCES training_attempt (id),
    person_id INTEGER REFERENCES staff (id),
    question_id INTEGER NOT NULL REFERENCES training_question (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    given TEXT NOT NULL CHECK (json_valid(given)),
    answered_at INTEGER NOT NULL,
    points INTEGER CHECK (points BETWEEN 0 AND 100),
    archived_at INTEGER
) STRICT;
CREATE UNIQUE INDEX training_answer_once ON training_answer (attempt_id, position) WHERE archived_at IS NULL;
CREATE INDEX training_answer_question ON training_answer (question_id) WHERE points IS NOT NULL;
CREATE INDEX training_answer_person ON training_answer (person_id, answered_at);

CREATE TABLE training_observation (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    kind TEXT NOT NULL CHECK (kind IN ('check_ride', 'scenario_drill', 'practical')),
    person_id INTEGER NOT NULL REFERENCES staff (id),
    examiner_id INTEGER NOT NULL REFERENCES staff (id),
    branch_id INTEGER NOT NULL REFERENCES branch (id),
    service_id INTEGER REFERENCES service (id),
    course_id INTEGER REFERENCES training_course (id),
    day TEXT NOT NULL CHECK (day IS date(day)),
    title TEXT NOT NULL CHECK (title <> ''),
    script TEXT NOT NULL,
    parts TEXT NOT NULL CHECK (json_valid(parts)),
    sheet TEXT NOT NULL CHECK (json_valid(sheet)),
    percent INTEGER NOT NULL CHECK (percent BETWEEN 0 AND 100),
    passed INTEGER NOT NULL CHECK (passed IN (0, 1)),
    note TEXT NOT NULL,
    recorded_at INTEGER NOT NULL,
    archived_at INTEGER
) STRICT;
CREATE INDEX training_observation_person ON training_observation (person_id, day) WHERE archived_at IS NULL;
CREATE INDEX training_observation_day ON training_observation (day, branch_id) WHERE archived_at IS NULL;
CREATE TRIGGER training_observation_frozen BEFORE UPDATE ON training_observation
WHEN new.sheet <> old.sheet OR new.percent <> old.percent OR new.passed <> old.passed OR new.person_id <> old.person_id
BEGIN SELECT RAISE(ABORT, 'what an examiner saw is never changed'); END;

CREATE TABLE training_case (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    origin_kind TEXT NOT NULL,
    origin_id INTEGER NOT NULL CHECK ((origin_id = 0) = (origin_kind = '')),
    area TEXT NOT NULL CHECK (area IN ('safety', 'sop', 'disclosure', 'phrases', 'privacy', 'service', 'hygiene',
                                       'emergency', 'complaints', 'records')),
    service_id INTEGER REFERENCES service (id),
    title TEXT NOT NULL CHECK (title <> ''),
    story TEXT NOT NULL CHECK (story <> ''),
    lesson TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('proposed', 'approved', 'rejected')),
    proposed_by INTEGER NOT NULL REFERENCES staff (id),
    proposed_at INTEGER NOT NULL,
    decided_by INTEGER REFERENCES staff (id),
    decided_at INTEGER CHECK ((decided_at IS NULL) = (state = 'proposed')),
    decision_note TEXT NOT NULL,
    question_id INTEGER REFERENCES training_question (id),
    archived_at INTEGER,
    CHECK ((decided_by IS NULL) = (decided_at IS NULL))
) STRICT;
CREATE UNIQUE INDEX training_case_origin ON training_case (origin_kind, origin_id)
    WHERE origin_kind <> '' AND archived_at IS NULL;

-- Questions are brought in from sheets too. A CHECK cannot be changed, so the two tables are made anew; their rows and ids
-- stay, and so do the hashes that the journal holds of them.
CREATE TABLE import_batch_new (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    kind TEXT NOT NULL CHECK (kind IN ('clients', 'staff', 'services', 'courses', 'follow_ups', 'placements', 'questions')),
    file_name TEXT NOT NULL,
    sheet_name TEXT NOT NULL,
    row_count INTEGER NOT NULL CHECK (row_count >= 0),
    accepted INTEGER NOT NULL CHECK (accepted >= 0),
    duplicates INTEGER NOT NULL CHECK (duplicates >= 0),
    rejected INTEGER NOT NULL CHECK (rejected >= 0),
    command INTEGER NOT NULL, -- whose journal entries say what it made
    made_by INTEGER NOT NULL REFERENCES staff (id),
    made_at INTEGER NOT NULL,
    undone_at INTEGER,
    archived_at INTEGER
) STRICT;
INSERT INTO import_batch_new SELECT * FROM import_batch;
CREATE TABLE import_fingerprints_new (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    batch_id INTEGER NOT NULL REFERENCES import_batch_new (id),
    prints BLOB NOT NULL CHECK (length(prints) % 16 = 0),
    archived_at INTEGER
) STRICT;
INSERT INTO import_fingerprints_new SELECT * FROM import_fingerprints;
DROP TABLE import_fingerprints;
DROP TABLE import_batch;
ALTER TABLE import_batch_new RENAME TO import_batch;
ALTER TABLE import_fingerprints_new RENAME TO import_fingerprints;
CREATE INDEX import_batch_time ON import_batch (made_at);
CREATE INDEX import_fingerprints_batch ON import_fingerprints (batch_id);
