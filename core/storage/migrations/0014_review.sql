-- review: figures that rest on daily sums, what no record says and somebody entered, and the monthly review itself.

-- What follows is derived from the facts and journalled nowhere. A trigger on every table that an indicator reads marks the
-- days whose facts changed, whatever wrote them: a handler, an undo, a merge, an erasure. The session could only mark what it
-- writes itself. `RefreshFigures` sums these days up again; a rebuild from the raw facts gives the same numbers.

-- The days of each branch, 0 for the whole house: where an instant falls, which day comes 180 days later, where a month ends.
CREATE TABLE review_calendar (
    day TEXT NOT NULL CHECK (day IS date(day)),
    branch_id INTEGER NOT NULL,
    number INTEGER NOT NULL,
    starts_at INTEGER NOT NULL,
    ends_at INTEGER NOT NULL,
    weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    month_end INTEGER NOT NULL CHECK (month_end IN (0, 1)),
    PRIMARY KEY (day, branch_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX review_calendar_number ON review_calendar (branch_id, number, day);
CREATE INDEX review_calendar_starts ON review_calendar (branch_id, starts_at, ends_at, day);

-- definition: hash of the SQL that made the sums; another program version with another definition rebuilds.
CREATE TABLE indicator_key (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    definition BLOB NOT NULL
) STRICT;
CREATE TABLE indicator_day (
    indicator_id INTEGER NOT NULL,
    day TEXT NOT NULL,
    branch_id INTEGER NOT NULL,
    n INTEGER NOT NULL,
    events INTEGER NOT NULL,
    total INTEGER NOT NULL,
    squares INTEGER NOT NULL,
    base INTEGER NOT NULL,
    PRIMARY KEY (indicator_id, day, branch_id)
) STRICT, WITHOUT ROWID;
-- The days of a month added up, so that five years of every indicator are a few thousand rows.
CREATE TABLE indicator_month (
    indicator_id INTEGER NOT NULL,
    month TEXT NOT NULL,
    branch_id INTEGER NOT NULL,
    n INTEGER NOT NULL,
    events INTEGER NOT NULL,
    total INTEGER NOT NULL,
    squares INTEGER NOT NULL,
    base INTEGER NOT NULL,
    days INTEGER NOT NULL,
    day_totals REAL NOT NULL,
    day_bases REAL NOT NULL,
    day_cross REAL NOT NULL,
    PRIMARY KEY (indicator_id, month, branch_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE stale_day (
    feed TEXT NOT NULL,
    day TEXT NOT NULL,
    PRIMARY KEY (feed, day)
) STRICT, WITHOUT ROWID;
-- How far the journal was read: it is append-only and needs no trigger.
CREATE TABLE review_mark (
    name TEXT PRIMARY KEY,
    value INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- entered by people

CREATE TABLE entered_amount (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    kind TEXT NOT NULL CHECK (kind IN ('channel_spend', 'labour', 'material', 'commission', 'other_cost', 'market_size')),
    month TEXT NOT NULL CHECK (month IS date(month) AND substr(month, 9) = '01'),
    branch_id INTEGER NOT NULL REFERENCES branch (id),
    part TEXT NOT NULL,
    amount INTEGER NOT NULL CHECK (amount >= 0),
    source TEXT NOT NULL,
    entered_by INTEGER NOT NULL REFERENCES staff (id),
    entered_at INTEGER NOT NULL,
    archived_at INTEGER
) STRICT;
CREATE INDEX entered_amount_month ON entered_amount (month, kind) WHERE archived_at IS NULL;

CREATE TABLE market_price (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    service_id INTEGER NOT NULL REFERENCES service (id),
    amount INTEGER NOT NULL CHECK (amount > 0),
    day TEXT NOT NULL CHECK (day IS date(day)),
    source TEXT NOT NULL,
    entered_by INTEGER NOT NULL REFERENCES staff (id),
    archived_at INTEGER
) STRICT;
CREATE INDEX market_price_service ON market_price (service_id, day) WHERE archived_at IS NULL;

CREATE TABLE benchmark (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    indicator TEXT NOT NULL,
    thousandths INTEGER NOT NULL,
    origin TEXT NOT NULL CHECK (origin IN ('measured', 'quoted')),
    source TEXT NOT NULL,
    day TEXT NOT NULL CHECK (day IS date(day)),
    entered_by INTEGER NOT NULL REFERENCES staff (id),
    archived_at INTEGER
) STRICT;
CREATE INDEX benchmark_indicator ON benchmark (indicator) WHERE archived_at IS NULL;

CREATE TABLE indicator_target (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    indicator TEXT NOT NULL,
    thousandths INTEGER,
    minimum INTEGER NOT NULL CHECK (minimum BETWEEN 1 AND 100000),
    owner_id INTEGER REFERENCES staff (id),
    archived_at INTEGER
) STRICT;
CREATE UNIQUE INDEX indicator_target_once ON indicator_target (indicator) WHERE archived_at IS NULL;

-- the monthly review

CREATE TABLE monthly_review (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    month TEXT NOT NULL CHECK (month IS date(month) AND substr(month, 9) = '01'),
    branch_id INTEGER REFERENCES branch (id),
    state TEXT NOT NULL CHECK (state IN ('open', 'frozen', 'signed')),
    summary TEXT NOT NULL,
    started_by INTEGER NOT NULL REFERENCES staff (id),
    started_at INTEGER NOT NULL,
    frozen_by INTEGER REFERENCES staff (id),
    frozen_at INTEGER CHECK ((frozen_at IS NULL) = (state = 'open')),
    snapshot TEXT NOT NULL CHECK ((snapshot = '') = (state = 'open')),
    snapshot_hash BLOB NOT NULL CHECK (length(snapshot_hash) = iif(state = 'open', 0, 32)),
    snapshot_device INTEGER,
    snapshot_signature BLOB NOT NULL CHECK (length(snapshot_signature) = iif(state = 'open', 0, 64)),
    journal_head TEXT NOT NULL,
    signed_by INTEGER REFERENCES staff (id),
    signed_at INTEGER CHECK ((signed_at IS NULL) = (signed_by IS NULL)),
    second_by INTEGER REFERENCES staff (id) CHECK (second_by <> signed_by),
    second_name TEXT NOT NULL,
    second_at INTEGER CHECK ((second_at IS NOT NULL) = (second_by IS NOT NULL OR second_name <> '')),
    alone_reason TEXT NOT NULL,
    archived_at INTEGER,
    CHECK ((frozen_at IS NULL) = (frozen_by IS NULL)),
    CHECK (state <> 'signed' OR (signed_by IS NOT NULL AND (second_at IS NOT NULL OR alone_reason <> '')))
) STRICT;
CREATE UNIQUE INDEX monthly_review_once ON monthly_review (month, coalesce(branch_id, 0)) WHERE archived_at IS NULL;
CREATE TRIGGER monthly_review_frozen BEFORE UPDATE ON monthly_review
WHEN old.state <> 'open' AND (new.state = 'open' OR new.snapshot <> old.snapshot OR new.snapshot_hash <> old.snapshot_hash
                              OR new.month <> old.month OR new.branch_id IS NOT old.branch_id
                              OR new.journal_head <> old.journal_head OR new.frozen_at IS NOT old.frozen_at)
BEGIN SELECT RAISE(ABORT, 'a frozen review keeps its figures'); END;

CREATE TABLE review_contradiction (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    review_id INTEGER NOT NULL REFERENCES monthly_review (id),
    position INTEGER NOT NULL CHECK (position BETWEEN 1 AND 3),
    indicator TEXT NOT NULL,
    loss INTEGER NOT NULL,
    text TEXT NOT NULL CHECK (text <> ''),
    confirmed_by INTEGER NOT NULL REFERENCES staff (id),
    confirmed_at INTEGER NOT NULL,
    archived_at INTEGER
) STRICT;
CREATE UNIQUE INDEX review_contradiction_once ON review_contradiction (review_id, position) WHERE archived_at IS NULL;

CREATE TABLE review_decision (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    review_id INTEGER NOT NULL REFERENCES monthly_review (id),
    contradiction_id INTEGER REFERENCES review_contradiction (id),
    kind TEXT NOT NULL CHECK (kind IN ('improvement', 'task')),
    text TEXT NOT NULL CHECK (text <> ''),
    owner_id INTEGER NOT NULL REFERENCES staff (id),
    due_day TEXT NOT NULL CHECK (due_day IS date(due_day)),
    indicator TEXT NOT NULL,
    baseline_month TEXT CHECK (baseline_month IS date(baseline_month)),
    baseline_n INTEGER NOT NULL,
    baseline_value INTEGER NOT NULL,
    baseline_error INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'done', 'dropped')),
    result TEXT NOT NULL,
    closed_on TEXT CHECK (closed_on IS date(closed_on)),
    decided_by INTEGER NOT NULL REFERENCES staff (id),
    decided_at INTEGER NOT NULL,
    archived_at INTEGER,
    CHECK (kind <> 'improvement' OR (indicator <> '' AND baseline_month IS NOT NULL)),
    CHECK ((closed_on IS NULL) = (state = 'open')),
    CHECK ((result <> '') = (state <> 'open'))
) STRICT;
CREATE INDEX review_decision_review ON review_decision (review_id) WHERE archived_at IS NULL;
CREATE INDEX review_decision_owner ON review_decision (owner_id, due_day) WHERE state = 'open' AND archived_at IS NULL;

CREATE TABLE review_comment (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    review_id INTEGER NOT NULL REFERENCES monthly_review (id),
    indicator TEXT NOT NULL,
    text TEXT NOT NULL CHECK (text <> ''),
    by_id INTEGER NOT NULL REFERENCES staff (id),
    at INTEGER NOT NULL,
    archived_at INTEGER
) STRICT;
CREATE INDEX review_comment_review ON review_comment (review_id) WHERE archived_at IS NULL;

CREATE TABLE review_attendance (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    review_id INTEGER NOT NULL REFERENCES monthly_review (id),
    person_id INTEGER REFERENCES staff (id),
    name TEXT NOT NULL,
    archived_at INTEGER,
    CHECK ((person_id IS NULL) = (name <> ''))
) STRICT;
CREATE INDEX review_attendance_review ON review_attendance (review_id) WHERE archived_at IS NULL;

CREATE TABLE review_acknowledgement (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    review_id INTEGER NOT NULL REFERENCES monthly_review (id),
    department TEXT NOT NULL CHECK (department <> ''),
    person_id INTEGER NOT NULL REFERENCES staff (id),
    at INTEGER NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX review_acknowledgement_once ON review_acknowledgement (review_id, department);

-- what the indicators look facts up by

CREATE INDEX consent_service ON consent (service_id, client_id) WHERE service_id IS NOT NULL AND archived_at IS NULL;
CREATE INDEX plan_presented ON plan (branch_id, presented_at) WHERE presented_at IS NOT NULL;
CREATE INDEX plan_decided ON plan (branch_id, decided_at) WHERE decided_at IS NOT NULL;
CREATE INDEX plan_consultation ON plan (consultation_id) WHERE consultation_id IS NOT NULL;
CREATE INDEX service_order_day ON service_order (day) WHERE archived_at IS NULL;
CREATE INDEX payment_note_day ON payment_note (day) WHERE voided_at IS NULL;
CREATE INDEX change_order_decided ON change_order (decided_at) WHERE decided_at IS NOT NULL;
CREATE INDEX premises_run_by_day ON premises_run (day);
CREATE INDEX outcome_form_day ON outcome_form (due_day) WHERE archived_at IS NULL;
CREATE INDEX candidate_interview ON candidate (interview_at) WHERE interview_at IS NOT NULL;
CREATE INDEX candidate_trial ON candidate (trial_from) WHERE trial_from IS NOT NULL;
CREATE INDEX placement_last_day ON placement (last_day) WHERE last_day IS NOT NULL;
CREATE INDEX placement_started ON placement (started_on) WHERE started_on IS NOT NULL;
CREATE INDEX placement_day_day ON placement_day (day) WHERE archived_at IS NULL;
CREATE INDEX service_contract_ends ON service_contract (ends_on) WHERE archived_at IS NULL;
CREATE INDEX service_contract_previous ON service_contract (previous_id) WHERE previous_id IS NOT NULL;
CREATE INDEX consultation_enquiry ON consultation (enquiry_id) WHERE enquiry_id IS NOT NULL;
CREATE INDEX visit_enquiry ON visit (enquiry_id) WHERE enquiry_id IS NOT NULL;
CREATE INDEX journal_entry_refused ON journal_entry (hybrid) WHERE action = 'session.refused';

-- Which days are stale; '' is none. An instant falls on different days in different zones: whoever
-- sums up takes the days beside a stale one, too. A change of one record may change what another of the same person means (the
-- first order, the second enquiry within a week), so those days are marked with it.

CREATE TRIGGER enquiry_stale_insert AFTER INSERT ON enquiry BEGIN
    INSERT OR IGNORE INTO stale_day VALUES ('enquiry', new.received_day);
    INSERT OR IGNORE INTO stale_day SELECT 'enquiry', received_day FROM enquiry WHERE client_id = new.client_id;
END;
CREATE TRIGGER enquiry_stale_update AFTER UPDATE ON enquiry BEGIN
    INSERT OR IGNORE INTO stale_day VALUES ('enquiry', old.received_day);
    INSERT OR IGNORE INTO stale_day SELECT 'enquiry', received_day FROM enquiry WHERE client_id = old.client_id;
    INSERT OR IGNORE INTO stale_day VALUES ('enquiry', new.received_day);
    INSERT OR IGNORE INTO stale_day SELECT 'enquiry', received_day FROM enquiry WHERE client_id = new.client_id;
END;
CREATE TRIGGER enquiry_stale_delete AFTER DELETE ON enquiry BEGIN
    INSERT OR IGNORE INTO stale_day VALUES ('enquiry', old.received_day);
    INSERT OR IGNORE INTO stale_day SELECT 'enquiry', received_day FROM enquiry WHERE client_id = old.client_id;
END;
CREATE TRIGGER visit_stale_insert AFTER INSERT ON visit BEGIN
    INSERT OR IGNORE INTO stale_day VALUES ('visit', new.day);
END;
CREATE TRIGGER visit_stale_update AFTER UPDATE ON visit BEGIN
    INSERT OR IGNORE INTO stale_day VALUES ('visit', old.day);
    INSERT OR IGNORE INTO stale_day VALUES ('visit', new.day);
END;
CREATE TRIGGER visit_stale_delete AFTER DELETE ON visit BEGIN
    INSERT OR IGNORE INTO stale_day VALUES ('visit', old.day);
END;
CREATE TRIGGER consultation_stale_insert AFTER INSERT ON consultation BEGIN
    INSERT OR IGNORE INTO stale_day VALUES ('consultation', new.day);
END;
CREATE TRIGGER consultation_stale_update AFTER UPDATE ON consultation BEGIN
    INSERT OR IGNORE INTO stale_day VALUES ('consultation', old.day);
    INSERT OR IGNORE INTO stale_day VALUES ('consultation', new.day);
END;
CREATE TRIGGER consultation_stale_delete AFTER DELETE ON consultation BEGIN
    INSERT OR IGNORE INTO stale_day VALUES ('consultation', old.day);
END;
CREATE TRIGGER plan_stale_insert AFTER INSERT ON plan BEGIN
    INSERT OR IGNORE INTO stale_day VALUES ('plan', coalesce(date(new.presented_at / 1000, 'unixepoch'), ''));
    INSERT OR IGNORE INTO stale_day VALUES ('plan', coalesce(date(new.decided_at / 1000, 'unixepoch'), ''));
END;
CREATE TRIGGER plan_stale_update AFTER UPDATE ON plan BEGIN
    INSERT OR IGNORE INTO stale_day VALUES ('plan', coalesce(date(old.presented_at / 1000, 'unixepoch'), ''));
    INSERT OR IGNORE INTO stale_day VALUES ('plan', coalesce(date(old.decided_at / 1000, 'unixepoch'), ''));
    INSERT OR IGNORE INTO stale_day VALUES ('plan', coalesce(date(new.presented_at / 1000, 'unixepoch'), ''));
    INSERT OR IGNORE INTO stale_day VALUES ('plan', coalesce(date(new.decided_at / 1000, 'unixepoch'), ''));
END;
CREATE TRIGGER plan_stale_delete AFTER DELETE ON plan BEGIN
    INSERT OR IGNORE INTO stale_day VALUES ('plan', coalesce(date(old.presented_at / 1000, 'unixepoch'), ''));
    INSERT OR IGNORE INTO stale_day VALUES ('plan', coalesce(date(old.decided_at / 1000, 'unixepoch'), ''));
END;
CREATE TRIGGER plan_option_stale_insert AFTER INSERT ON plan_option BEGIN
    INSERT OR IGNORE INTO stale_day SELECT 'plan', coalesce(date(presented_at / 1000, 'unixepoch'), '') FROM plan WHERE id = new.plan_id;
END;
CREATE TRIGGER plan_option_stale_update AFTER UPDATE ON plan_option BEGIN
    INSERT OR IGNORE INTO stale_day SELECT 'plan', coalesce(date(presented_at / 1000, 'unixepoch'), '') FROM plan WHERE id = old.plan_id;
    INSERT OR IGNORE INTO stale_day SELECT 'plan', coalesce(date(presented_at / 1000, 'unixepoch'), '') FROM plan WHERE id = new.plan_id;
END;
CREATE TRIGGER plan_option_stale_delete AFTER DELETE ON plan_option BEGIN
    INSERT OR IGNORE INTO stale_day SELECT 'plan', coalesce(date(presented_at / 1000, 'unixepoch'), '') FROM plan WHERE id = old.plan_id;
END;
CREATE TRIGGER disclosure_given_stale_insert AFTER INSERT ON disclosure_given BEGIN
    INSERT OR IGNORE INTO stale_day SELECT 'plan', coalesce(date(presented_at / 1000, 'unixepoch'), '') FROM plan WHERE id = new.plan_id;
END;
CREATE TRIGGER disclosure_given_stale_update AFTER UPDATE ON disclosure_given BEGIN
    INSERT OR IGNORE INTO stale_day SELECT 'plan', coalesce(date(presented_at / 1000, 'unixepoch'), '') FROM plan WHERE id = old.plan_id;
    INSERT OR IGNORE INTO stale_day SELECT 'plan', coalesce(date(presented_at / 1000, 'unixepoch'), '') FROM plan WHERE id = new.plan_id;
END;
CREATE TRIGGER disclosure_given_stale_delete AFTER DELETE ON disclosure_given BEGIN
    INSERT OR IGNORE INTO stale_day SELECT 'plan', coalesce(date(presented_at / 1000, 'unixepoch'), '') FROM plan WHERE id = old.plan_id;
END;
CREATE TRIGGER service_order_stale_insert AFTER INSERT ON service_order BEGIN
    INSERT OR IGNORE INTO stale_day VALUES ('order', new.day);
    INSERT OR IGNORE INTO stale_day SELECT 'loyalty', day FROM service_order WHERE client_id = new.client_id;
    INSERT OR IGNORE INTO stale_day SELECT 'loyalty', date(day, '+180 days') FROM service_order WHERE client_id = new.client_id;
    INSERT OR IGNORE INTO stale_day SELECT 'loyalty', new.day
        UNION SELECT 'loyalty', date(new.day, '+180 days');
    INSERT OR IGNORE INTO stale_day SELECT 'complaint_return', date(received_day, '+180 days') FROM complaint WHERE client_id = new.client_id;
END;
CREATE TRIGGER service_order_stale_update AFTER UPDATE ON service_order BEGIN
    INSERT OR IGNORE INTO stale_day VALUES ('order', old.day);
    INSERT OR IGNORE INTO stale_day SELECT 'loyalty', day FROM service_order WHERE client_id = old.client_id;
    INSERT OR IGNORE INTO stale_day SELECT 'loyalty', date(day, '+180 days') FROM service_order WHERE client_id = old.client_id;
    INSERT OR IGNORE INTO stale_day SELECT 'loyalty', old.day
        UNION SELECT 'loyalty', date(old.day, '+180 days');
    INSERT OR IGNORE INTO stale_day SELECT 'complaint_return', date(received_day, '+180 days') FROM complaint WHERE client_id = old.client_id;
    INSERT OR IGNORE INTO stale_day VALUES ('order', new.day);
    INSERT OR IGNORE INTO stale_day SELECT 'loyalty', day FROM service_order WHERE client_id = new.client_id;
    INSERT OR IGNORE INTO stale_day SELECT 'loyalty', date(day, '+180 days') FROM service_order WHERE client_id = new.client_id;
    INSERT OR IGNORE INTO stale_day SELECT 'loyalty', new.day
        UNION SELECT 'loyalty', date(new.day, '+180 days');
    INSERT OR IGNORE INTO stale_day SELECT 'complaint_return', date(received_day, '+180 days') FROM complaint WHERE client_id = new.client_id;
END;
CREATE TRIGGER service_order_stale_delete AFTER DELETE ON service_order BEGIN
    INSERT OR IGNORE INTO stale_day VALUES ('order', old.day);
    INSERT OR IGNORE INTO stale_day SELECT 'loyalty', day FROM service_order WHERE client_id = old.client_id;
    INSERT OR IGNORE INTO stale_day SELECT 'loyalty', date(day, '+180 days') FROM service_order WHERE client_id = old.client_id;
    INSERT OR IGNORE INTO stale_day SELECT 'loyalty', old.day
        UNION SELECT 'loyalty', date(old.day, '+180 days');
    INSERT OR IGNORE INTO stale_day SELECT 'complaint_return', date(received_day, '+180 days') FROM complaint WHERE client_id = old.client_id;
END;
CREATE TRIGGER complaint_stale_insert AFTER INSERT ON complaint BEGIN
    INSERT OR IGNORE INTO stale_day VALUES ('complaint', new.received_day);
    INSERT OR IGNORE INTO stale_day VALUES ('complaint_return', date(new.received_day, '+180 days'));
END;
CREATE TRIGGER complaint_stale_update AFTER UPDATE ON complaint BEGIN
    INSERT OR IGNORE INTO stale_day VALUES ('complaint', old.received_day);
    INSERT OR IGNORE INTO stale_day VALUES ('complaint_return', date(old.received_day, '+180 days'));
    INSERT OR IGNORE INTO stale_day VALUES ('complaint', new.received_day);
    INSERT OR IGNORE INTO stale_day VALUES ('complaint_return', date(new.received_day, '+180 days'));
END;
CREATE TRIGGER complaint_stale_delete AFTER DELETE ON complaint BEGIN
    INSERT OR IGNORE INTO stale_day VALUES ('complaint', old.received_day);
    INSERT OR IGNORE INTO stale_day VALUES ('complaint_return', date(old.received_day, '+180 days'));
END;
CREATE TRIGGER complaint_step_stale_insert AFTER INSERT ON complaint_step BEGIN
    INSERT OR IGNORE INTO stale_day SELECT 'complaint', received_day FROM complaint WHERE id = new.complaint_id;
END;
CREATE TRIGGER complaint_step_stale_update AFTER UPDATE ON complaint_step BEGIN
    INSERT OR IGNORE INTO stale_day SELECT 'complaint', received_day FROM complaint WHERE id = old.complaint_id;
    INSERT OR IGNORE INTO stale_day SELECT 'complaint', received_day FROM complaint WHERE id = new.complaint_id;
END;
CREATE TRIGGER complaint_step_stale_delete AFTER DELETE ON complaint_step BEGIN
    INSERT OR IGNORE INTO stale_day SELECT 'complaint', received_day FROM complaint WHERE id = old.complaint_id;
END;
CREATE TRIGGER change_order_stale_insert AFTER INSERT ON change_order BEGIN
    INSERT OR IGNORE INTO stale_day VALUES ('order', coalesce(date(new.decided_at / 1000, 'unixepoch'), ''));
END;
CREATE TRIGGER change_order_stale_update AFTER UPDATE ON change_order BEGIN
    INSERT OR IGNORE INTO stale_day VALUES ('order', coalesce(date(old.decided_at / 1000, 'unixepoch'), ''));
    INSERT OR IGNORE INTO stale_day VALUES ('order', coalesce(date(new.decided_at / 1000, 'unixepoch'), ''));
END;
CREATE TRIGGER change_order_stale_delete AFTER DELETE ON change_order BEGIN
    INSERT OR IGNORE INTO stale_day VALUES ('order', coalesce(date(old.decided_at / 1000, 'unixepoch'), ''));
END;
CREATE TRIGGER payment_note_stale_insert AFTER INSERT ON payment_note BEGIN
    INSERT OR IGNORE INTO stale_day VALUES ('payment', new.day);
    INSERT OR IGNORE INTO stale_day SELECT 'payment', day FROM service_order WHERE id = new.order_id;
END;
CREATE TRIGGER payment_note_stale_update AFTER UPDATE ON payment_note BEGIN
    INSERT OR IGNORE INTO stale_day VALUES ('payment', old.day);
    INSERT OR IGNORE INTO stale_day SELECT 'payment', day FROM service_order WHERE id = old.order_id;
    INSERT OR IGNORE INTO stale_day VALUES ('payment', new.day);
    INSERT OR IGNORE INTO stale_day SELECT 'payment', day FROM service_order WHERE id = new.order_id;
END;
CREATE TRIGGER payment_note_stale_delete AFTER DELETE ON payment_note BEGIN
    INSERT OR IGNORE INTO stale_day VALUES ('payment', old.day);
    INSERT OR IGNORE INTO stale_day SELECT 'payment', day FROM service_order WHERE id = old.order_id;
END;
CREATE TRIGGER phrase_note_stale_insert AFTER INSERT ON phrase_note BEGIN
    INSERT OR IGNORE INTO stale_day VALUES ('phrase', new.day);
END;
CREATE TRIGGER phrase_note_stale_update AFTER UPDATE ON phrase_note BEGIN
    INSERT OR IGNORE INTO stale_day VALUES ('phrase', old.day);
    INSERT OR IGNORE INTO stale_day VALUES ('phrase', new.day);
END;
CREATE TRIGGER phrase_note_stale_delete AFTER DELETE ON phrase_note BEGIN
    INSERT OR IGNORE INTO stale_day VALUES ('phrase', old.day);
END;
CREATE TRIGGER consent_stale_insert AFTER INSERT ON consent BEGIN
    INSERT OR IGNORE INTO stale_day SELECT 'care', day FROM care_record WHERE client_id = new.client_id;
END;
CREATE TRIGGER consent_stale_update AFTER UPDATE ON consent BEGIN
    INSERT OR IGNORE INTO stale_day SELECT 'care', day FROM care_record WHERE client_id = old.client_id;
    INSERT OR IGNORE INTO stale_day SELECT 'care', day FROM care_record WHERE client_id = new.client_id;
END;
CREATE TRIGGER consent_stale_delete AFTER DELETE ON consent BEGIN
    INSERT OR IGNORE INTO stale_day SELECT 'care', day FROM care_record WHERE client_id = old.client_id;
END;
CREATE TRIGGER care_record_stale_insert AFTER INSERT ON care_record BEGIN
    INSERT OR IGNORE INTO stale_day VALUES ('care', new.day);
    INSERT OR IGNORE INTO stale_day SELECT 'return', date(day, '+180 days') FROM care_record WHERE client_id = new.client_id;
    INSERT OR IGNORE INTO stale_day VALUES ('return', date(new.day, '+180 days'));
END;
CREATE TRIGGER care_record_stale_update AFTER UPDATE ON care_record BEGIN
    INSERT OR IGNORE INTO stale_day VALUES ('care', old.day);
    INSERT OR IGNORE INTO stale_day SELECT 'return', date(day, '+180 days') FROM care_record WHERE client_id = old.client_id;
    INSERT OR IGNORE INTO stale_day VALUES ('return', date(old.day, '+180 days'));
    INSERT OR IGNORE INTO stale_day VALUES ('care', new.day);
    INSERT OR IGNORE INTO stale_day SELECT 'return', date(day, '+180 days') FROM care_record WHERE client_id = new.client_id;
    INSERT OR IGNORE INTO stale_day VALUES ('return', date(new.day, '+180 days'));
END;
CREATE TRIGGER care_record_stale_delete AFTER DELETE ON care_record BEGIN
    INSERT OR IGNORE INTO stale_day VALUES ('care', old.day);
    INSERT OR IGNORE INTO stale_day SELECT 'return', date(day, '+180 days') FROM care_record WHERE client_id = old.client_id;
    INSERT OR IGNORE INTO stale_day VALUES ('return', date(old.day, '+180 days'));
END;
CREATE TRIGGER care_step_stale_insert AFTER INSERT ON care_step BEGIN
    INSERT OR IGNORE INTO stale_day SELECT 'care', day FROM care_record WHERE id = new.record_id;
END;
CREATE TRIGGER care_step_stale_update AFTER UPDATE ON care_step BEGIN
    INSERT OR IGNORE INTO stale_day SELECT 'care', day FROM care_record WHERE id = old.record_id;
    INSERT OR IGNORE INTO stale_day SELECT 'care', day FROM care_record WHERE id = new.record_id;
END;
CREATE TRIGGER care_step_stale_delete AFTER DELETE ON care_step BEGIN
    INSERT OR IGNORE INTO stale_day SELECT 'care', day FROM care_record WHERE id = old.record_id;
END;
CREATE TRIGGER care_deviation_stale_insert AFTER INSERT ON care_deviation BEGIN
    INSERT OR IGNORE INTO stale_day SELECT 'care', day FROM care_record WHERE id = new.record_id;
END;
CREATE TRIGGER care_deviation_stale_update AFTER UPDATE ON care_deviation BEGIN
    INSERT OR IGNORE INTO stale_day SELECT 'care', day FROM care_record WHERE id = old.record_id;
    INSERT OR IGNORE INTO stale_day SELECT 'care', day FROM care_record WHERE id = new.record_id;
END;
CREATE TRIGGER care_deviation_stale_delete AFTER DELETE ON care_deviation BEGIN
    INSERT OR IGNORE INTO stale_day SELECT 'care', day FROM care_record WHERE id = old.record_id;
END;
CREATE TRIGGER material_use_stale_insert AFTER INSERT ON material_use BEGIN
    INSERT OR IGNORE INTO stale_day SELECT 'care', day FROM care_record WHERE id = new.record_id;
END;
CREATE TRIGGER material_use_stale_update AFTER UPDATE ON material_use BEGIN
    INSERT OR IGNORE INTO stale_day SELECT 'care', day FROM care_record WHERE id = old.record_id;
    INSERT OR IGNORE INTO stale_day SELECT 'care', day FROM care_record WHERE id = new.record_id;
END;
CREATE TRIGGER material_use_stale_delete AFTER DELETE ON material_use BEGIN
    INSERT OR IGNORE INTO stale_day SELECT 'care', day FROM care_record WHERE id = old.record_id;
END;
CREATE TRIGGER material_lot_stale_insert AFTER INSERT ON material_lot BEGIN
    INSERT OR IGNORE INTO stale_day SELECT 'care', care_record.day FROM material_use JOIN care_record ON care_record.id = material_use.record_id
    WHERE material_use.lot_id = new.id;
END;
CREATE TRIGGER material_lot_stale_update AFTER UPDATE ON material_lot BEGIN
    INSERT OR IGNORE INTO stale_day SELECT 'care', care_record.day FROM material_use JOIN care_record ON care_record.id = material_use.record_id
    WHERE material_use.lot_id = old.id;
    INSERT OR IGNORE INTO stale_day SELECT 'care', care_record.day FROM material_use JOIN care_record ON care_record.id = material_use.record_id
    WHERE material_use.lot_id = new.id;
END;
CREATE TRIGGER material_lot_stale_delete AFTER DELETE ON material_lot BEGIN
    INSERT OR IGNORE INTO stale_day SELECT 'care', care_record.day FROM material_use JOIN care_record ON care_record.id = material_use.record_id
    WHERE material_use.lot_id = old.id;
END;
CREATE TRIGGER premises_run_stale_insert AFTER INSERT ON premises_run BEGIN
    INSERT OR IGNORE INTO stale_day VALUES ('premises', new.day);
END;
CREATE TRIGGER premises_run_stale_update AFTER UPDATE ON premises_run BEGIN
    INSERT OR IGNORE INTO stale_day VALUES ('premises', old.day);
    INSERT OR IGNORE INTO stale_day VALUES ('premises', new.day);
END;
CREATE TRIGGER premises_run_stale_delete AFTER DELETE ON premises_run BEGIN
    INSERT OR IGNORE INTO stale_day VALUES ('premises', old.day);
END;
CREATE TRIGGER follow_up_stale_insert AFTER INSERT ON follow_up BEGIN
    INSERT OR IGNORE INTO stale_day VALUES ('follow_up', new.due_day);
END;
CREATE TRIGGER follow_up_stale_update AFTER UPDATE ON follow_up BEGIN
    INSERT OR IGNORE INTO stale_day VALUES ('follow_up', old.due_day);
    INSERT OR IGNORE INTO stale_day VALUES ('follow_up', new.due_day);
END;
CREATE TRIGGER follow_up_stale_delete AFTER DELETE ON follow_up BEGIN
    INSERT OR IGNORE INTO stale_day VALUES ('follow_up', old.due_day);
END;
CREATE TRIGGER follow_up_attempt_stale_insert AFTER INSERT ON follow_up_attempt BEGIN
    INSERT OR IGNORE INTO stale_day SELECT 'follow_up', due_day FROM follow_up WHERE id = new.follow_up_id;
END;
CREATE TRIGGER follow_up_attempt_stale_update AFTER UPDATE ON follow_up_attempt BEGIN
    INSERT OR IGNORE INTO stale_day SELECT 'follow_up', due_day FROM follow_up WHERE id = old.follow_up_id;
    INSERT OR IGNORE INTO stale_day SELECT 'follow_up', due_day FROM follow_up WHERE id = new.follow_up_id;
END;
CREATE TRIGGER follow_up_attempt_stale_delete AFTER DELETE ON follow_up_attempt BEGIN
    INSERT OR IGNORE INTO stale_day SELECT 'follow_up', due_day FROM follow_up WHERE id = old.follow_up_id;
END;
CREATE TRIGGER complication_stale_insert AFTER INSERT ON complication BEGIN
    INSERT OR IGNORE INTO stale_day VALUES ('complication', new.found_day);
END;
CREATE TRIGGER complication_stale_update AFTER UPDATE ON complication BEGIN
    INSERT OR IGNORE INTO stale_day VALUES ('complication', old.found_day);
    INSERT OR IGNORE INTO stale_day VALUES ('complication', new.found_day);
END;
CREATE TRIGGER complication_stale_delete AFTER DELETE ON complication BEGIN
    INSERT OR IGNORE INTO stale_day VALUES ('complication', old.found_day);
END;
CREATE TRIGGER outcome_form_stale_insert AFTER INSERT ON outcome_form BEGIN
    INSERT OR IGNORE INTO stale_day VALUES ('outcome', new.due_day);
END;
CREATE TRIGGER outcome_form_stale_update AFTER UPDATE ON outcome_form BEGIN
    INSERT OR IGNORE INTO stale_day VALUES ('outcome', old.due_day);
    INSERT OR IGNORE INTO stale_day VALUES ('outcome', new.due_day);
END;
CREATE TRIGGER outcome_form_stale_delete AFTER DELETE ON outcome_form BEGIN
    INSERT OR IGNORE INTO stale_day VALUES ('outcome', old.due_day);
END;
CREATE TRIGGER survey_answer_stale_insert AFTER INSERT ON survey_answer BEGIN
    INSERT OR IGNORE INTO stale_day VALUES ('survey', new.day);
END;
CREATE TRIGGER survey_answer_stale_update AFTER UPDATE ON survey_answer BEGIN
    INSERT OR IGNORE INTO stale_day VALUES ('survey', old.day);
    INSERT OR IGNORE INTO stale_day VALUES ('survey', new.day);
END;
CREATE TRIGGER survey_answer_stale_delete AFTER DELETE ON survey_answer BEGIN
    INSERT OR IGNORE INTO stale_day VALUES ('survey', old.day);
END;
CREATE TRIGGER placement_need_stale_insert AFTER INSERT ON placement_need BEGIN
    INSERT OR IGNORE INTO stale_day VALUES ('candidate', coalesce(date(new.recorded_at / 1000, 'unixepoch'), ''));
END;
CREATE TRIGGER placement_need_stale_update AFTER UPDATE ON placement_need BEGIN
    INSERT OR IGNORE INTO stale_day VALUES ('candidate', coalesce(date(old.recorded_at / 1000, 'unixepoch'), ''));
    INSERT OR IGNORE INTO stale_day VALUES ('candidate', coalesce(date(new.recorded_at / 1000, 'unixepoch'), ''));
END;
CREATE TRIGGER placement_need_stale_delete AFTER DELETE ON placement_need BEGIN
    INSERT OR IGNORE INTO stale_day VALUES ('candidate', coalesce(date(old.recorded_at / 1000, 'unixepoch'), ''));
END;
CREATE TRIGGER client_stale_insert AFTER INSERT ON client BEGIN
    INSERT OR IGNORE INTO stale_day SELECT 'loyalty', day FROM service_order WHERE client_id = new.id;
END;
CREATE TRIGGER client_stale_update AFTER UPDATE ON client BEGIN
    INSERT OR IGNORE INTO stale_day SELECT 'loyalty', day FROM service_order WHERE client_id = old.id;
    INSERT OR IGNORE INTO stale_day SELECT 'loyalty', day FROM service_order WHERE client_id = new.id;
END;
CREATE TRIGGER client_stale_delete AFTER DELETE ON client BEGIN
    INSERT OR IGNORE INTO stale_day SELECT 'loyalty', day FROM service_order WHERE client_id = old.id;
END;
CREATE TRIGGER candidate_stale_insert AFTER INSERT ON candidate BEGIN
    INSERT OR IGNORE INTO stale_day SELECT 'candidate', date(recorded_at / 1000, 'unixepoch') FROM placement_need WHERE id = new.need_id;
    INSERT OR IGNORE INTO stale_day VALUES ('candidate', coalesce(date(new.interview_at / 1000, 'unixepoch'), ''));
    INSERT OR IGNORE INTO stale_day VALUES ('candidate', coalesce(new.trial_from, ''));
END;
CREATE TRIGGER candidate_stale_update AFTER UPDATE ON candidate BEGIN
    INSERT OR IGNORE INTO stale_day SELECT 'candidate', date(recorded_at / 1000, 'unixepoch') FROM placement_need WHERE id = old.need_id;
    INSERT OR IGNORE INTO stale_day VALUES ('candidate', coalesce(date(old.interview_at / 1000, 'unixepoch'), ''));
    INSERT OR IGNORE INTO stale_day VALUES ('candidate', coalesce(old.trial_from, ''));
    INSERT OR IGNORE INTO stale_day SELECT 'candidate', date(recorded_at / 1000, 'unixepoch') FROM placement_need WHERE id = new.need_id;
    INSERT OR IGNORE INTO stale_day VALUES ('candidate', coalesce(date(new.interview_at / 1000, 'unixepoch'), ''));
    INSERT OR IGNORE INTO stale_day VALUES ('candidate', coalesce(new.trial_from, ''));
END;
CREATE TRIGGER candidate_stale_delete AFTER DELETE ON candidate BEGIN
    INSERT OR IGNORE INTO stale_day SELECT 'candidate', date(recorded_at / 1000, 'unixepoch') FROM placement_need WHERE id = old.need_id;
    INSERT OR IGNORE INTO stale_day VALUES ('candidate', coalesce(date(old.interview_at / 1000, 'unixepoch'), ''));
    INSERT OR IGNORE INTO stale_day VALUES ('candidate', coalesce(old.trial_from, ''));
END;
CREATE TRIGGER service_contract_stale_insert AFTER INSERT ON service_contract BEGIN
    INSERT OR IGNORE INTO stale_day VALUES ('placement', new.ends_on);
    INSERT OR IGNORE INTO stale_day SELECT 'placement', ends_on FROM service_contract WHERE id = new.previous_id;
END;
CREATE TRIGGER service_contract_stale_update AFTER UPDATE ON service_contract BEGIN
    INSERT OR IGNORE INTO stale_day VALUES ('placement', old.ends_on);
    INSERT OR IGNORE INTO stale_day SELECT 'placement', ends_on FROM service_contract WHERE id = old.previous_id;
    INSERT OR IGNORE INTO stale_day VALUES ('placement', new.ends_on);
    INSERT OR IGNORE INTO stale_day SELECT 'placement', ends_on FROM service_contract WHERE id = new.previous_id;
END;
CREATE TRIGGER service_contract_stale_delete AFTER DELETE ON service_contract BEGIN
    INSERT OR IGNORE INTO stale_day VALUES ('placement', old.ends_on);
    INSERT OR IGNORE INTO stale_day SELECT 'placement', ends_on FROM service_contract WHERE id = old.previous_id;
END;
CREATE TRIGGER placement_stale_insert AFTER INSERT ON placement BEGIN
    INSERT OR IGNORE INTO stale_day VALUES ('placement', coalesce(new.last_day, ''));
    INSERT OR IGNORE INTO stale_day VALUES ('placement', coalesce(new.started_on, ''));
END;
CREATE TRIGGER placement_stale_update AFTER UPDATE ON placement BEGIN
    INSERT OR IGNORE INTO stale_day VALUES ('placement', coalesce(old.last_day, ''));
    INSERT OR IGNORE INTO stale_day VALUES ('placement', coalesce(old.started_on, ''));
    INSERT OR IGNORE INTO stale_day VALUES ('placement', coalesce(new.last_day, ''));
    INSERT OR IGNORE INTO stale_day VALUES ('placement', coalesce(new.started_on, ''));
END;
CREATE TRIGGER placement_stale_delete AFTER DELETE ON placement BEGIN
    INSERT OR IGNORE INTO stale_day VALUES ('placement', coalesce(old.last_day, ''));
    INSERT OR IGNORE INTO stale_day VALUES ('placement', coalesce(old.started_on, ''));
END;
CREATE TRIGGER placement_day_stale_insert AFTER INSERT ON placement_day BEGIN
    INSERT OR IGNORE INTO stale_day VALUES ('placement', new.day);
END;
CREATE TRIGGER placement_day_stale_update AFTER UPDATE ON placement_day BEGIN
    INSERT OR IGNORE INTO stale_day VALUES ('placement', old.day);
    INSERT OR IGNORE INTO stale_day VALUES ('placement', new.day);
END;
CREATE TRIGGER placement_day_stale_delete AFTER DELETE ON placement_day BEGIN
    INSERT OR IGNORE INTO stale_day VALUES ('placement', old.day);
END;
CREATE TRIGGER entered_amount_stale_insert AFTER INSERT ON entered_amount BEGIN
    INSERT OR IGNORE INTO stale_day SELECT 'money', date(new.month, '+' || value || ' days')
    FROM json_each('[0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30]');
END;
CREATE TRIGGER entered_amount_stale_update AFTER UPDATE ON entered_amount BEGIN
    INSERT OR IGNORE INTO stale_day SELECT 'money', date(old.month, '+' || value || ' days')
    FROM json_each('[0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30]');
    INSERT OR IGNORE INTO stale_day SELECT 'money', date(new.month, '+' || value || ' days')
    FROM json_each('[0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30]');
END;
CREATE TRIGGER entered_amount_stale_delete AFTER DELETE ON entered_amount BEGIN
    INSERT OR IGNORE INTO stale_day SELECT 'money', date(old.month, '+' || value || ' days')
    FROM json_each('[0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30]');
END;
CREATE TRIGGER market_price_stale_insert AFTER INSERT ON market_price BEGIN
    INSERT OR IGNORE INTO stale_day SELECT 'price', day FROM service_order WHERE service_id = new.service_id;
END;
CREATE TRIGGER market_price_stale_update AFTER UPDATE ON market_price BEGIN
    INSERT OR IGNORE INTO stale_day SELECT 'price', day FROM service_order WHERE service_id = old.service_id;
    INSERT OR IGNORE INTO stale_day SELECT 'price', day FROM service_order WHERE service_id = new.service_id;
END;
CREATE TRIGGER market_price_stale_delete AFTER DELETE ON market_price BEGIN
    INSERT OR IGNORE INTO stale_day SELECT 'price', day FROM service_order WHERE service_id = old.service_id;
END;
