-- placements: workers and their papers, a household's need, candidates, contracts, and who is with which household when.

CREATE TABLE worker_profile (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    worker_id INTEGER NOT NULL REFERENCES staff (id),
    origin TEXT NOT NULL,
    birth_year INTEGER,
    working_since INTEGER,
    education TEXT NOT NULL,
    skills TEXT NOT NULL CHECK (json_valid(skills)),
    skill_notes TEXT NOT NULL,
    experience TEXT NOT NULL,
    languages TEXT NOT NULL,
    introduction TEXT NOT NULL,
    modes TEXT NOT NULL CHECK (json_valid(modes)),
    limits TEXT NOT NULL CHECK (json_valid(limits)),
    expected_wage INTEGER CHECK (expected_wage >= 0),
    available_from TEXT CHECK (available_from IS date(available_from)),
    leave_from TEXT CHECK (leave_from IS date(leave_from)),
    leave_until TEXT CHECK (leave_until IS date(leave_until)),
    leave_reason TEXT NOT NULL,
    card_consent_on TEXT CHECK (card_consent_on IS date(card_consent_on)),
    archived_at INTEGER,
    CHECK ((leave_from IS NULL) = (leave_until IS NULL)),
    CHECK (leave_until >= leave_from)
) STRICT;
CREATE UNIQUE INDEX worker_profile_worker ON worker_profile (worker_id) WHERE archived_at IS NULL;

CREATE TABLE worker_paper (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    worker_id INTEGER NOT NULL REFERENCES staff (id),
    kind TEXT NOT NULL CHECK (kind IN ('identity', 'health', 'background', 'insurance', 'commitment', 'training')),
    number TEXT NOT NULL,
    issuer TEXT NOT NULL,
    issued_on TEXT CHECK (issued_on IS date(issued_on)),
    valid_until TEXT CHECK (valid_until IS date(valid_until)),
    seen_on TEXT CHECK (seen_on IS date(seen_on)),
    seen_by INTEGER REFERENCES staff (id),
    note TEXT NOT NULL,
    archived_at INTEGER,
    CHECK ((seen_on IS NULL) = (seen_by IS NULL)),
    CHECK (valid_until >= issued_on)
) STRICT;
CREATE INDEX worker_paper_worker ON worker_paper (worker_id, kind) WHERE archived_at IS NULL;

CREATE TABLE placement_need (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    client_id INTEGER NOT NULL REFERENCES client (id),
    branch_id INTEGER NOT NULL REFERENCES branch (id),
    consultation_id INTEGER REFERENCES consultation (id),
    service_id INTEGER NOT NULL REFERENCES service (id),
    mode TEXT NOT NULL CHECK (mode IN ('live_in', 'daytime', 'by_hour')),
    place TEXT NOT NULL,
    people TEXT NOT NULL,
    pets TEXT NOT NULL,
    taboos TEXT NOT NULL,
    tasks TEXT NOT NULL,
    hours TEXT NOT NULL,
    lodging TEXT NOT NULL,
    conditions TEXT NOT NULL CHECK (json_valid(conditions)),
    starts_on TEXT NOT NULL CHECK (starts_on IS date(starts_on)),
    ends_on TEXT CHECK (ends_on IS date(ends_on)),
    budget INTEGER CHECK (budget >= 0),
    state TEXT NOT NULL CHECK (state IN ('searching', 'met', 'lost')),
    lost_reason TEXT NOT NULL,
    lost_note TEXT NOT NULL,
    recorded_by INTEGER NOT NULL REFERENCES staff (id),
    recorded_at INTEGER NOT NULL,
    archived_at INTEGER,
    CHECK (ends_on >= starts_on),
    CHECK ((lost_reason <> '') = (state = 'lost'))
) STRICT;
CREATE INDEX placement_need_client ON placement_need (client_id);
CREATE INDEX placement_need_open ON placement_need (starts_on) WHERE state = 'searching' AND archived_at IS NULL;

CREATE TABLE candidate (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    client_id INTEGER NOT NULL REFERENCES client (id),
    need_id INTEGER NOT NULL REFERENCES placement_need (id),
    worker_id INTEGER NOT NULL REFERENCES staff (id),
    state TEXT NOT NULL CHECK (state IN ('proposed', 'interview', 'passed', 'trial', 'chosen', 'dropped')),
    proposed_by INTEGER NOT NULL REFERENCES staff (id),
    proposed_at INTEGER NOT NULL,
    accepted_at INTEGER,
    interview_at INTEGER,
    interviewed_by INTEGER REFERENCES staff (id),
    interview_note TEXT NOT NULL,
    trial_from TEXT CHECK (trial_from IS date(trial_from)),
    trial_days INTEGER CHECK (trial_days > 0),
    trial_wage INTEGER CHECK (trial_wage >= 0),
    trial_note TEXT NOT NULL,
    dropped_by TEXT CHECK (dropped_by IN ('client', 'worker', 'agency')),
    drop_reason TEXT NOT NULL,
    decided_at INTEGER,
    archived_at INTEGER,
    CHECK ((trial_from IS NULL) = (trial_days IS NULL)),
    CHECK (state <> 'trial' OR trial_from IS NOT NULL),
    CHECK ((dropped_by IS NULL) = (state <> 'dropped'))
) STRICT;
CREATE UNIQUE INDEX candidate_once ON candidate (need_id, worker_id) WHERE archived_at IS NULL;
CREATE INDEX candidate_worker ON candidate (worker_id) WHERE archived_at IS NULL;

-- The wage is what the family pays the worker, the fee what the agency gets; no column ever holds both.
CREATE TABLE service_contract (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    client_id INTEGER NOT NULL REFERENCES client (id),
    branch_id INTEGER NOT NULL REFERENCES branch (id),
    need_id INTEGER NOT NULL REFERENCES placement_need (id),
    candidate_id INTEGER REFERENCES candidate (id),
    order_id INTEGER REFERENCES service_order (id),
    previous_id INTEGER REFERENCES service_contract (id),
    service_id INTEGER NOT NULL REFERENCES service (id),
    worker_id INTEGER NOT NULL REFERENCES staff (id),
    mode TEXT NOT NULL CHECK (mode IN ('live_in', 'daytime', 'by_hour')),
    place TEXT NOT NULL,
    scope TEXT NOT NULL,
    starts_on TEXT NOT NULL CHECK (starts_on IS date(starts_on)),
    ends_on TEXT NOT NULL CHECK (ends_on IS date(ends_on)),
    hours_per_day INTEGER NOT NULL CHECK (hours_per_day BETWEEN 1 AND 24),
    rest_days INTEGER NOT NULL CHECK (rest_days BETWEEN 0 AND 15),
    wage INTEGER NOT NULL CHECK (wage > 0),
    wage_per TEXT NOT NULL CHECK (wage_per IN ('month', 'day', 'hour')),
    payday INTEGER NOT NULL CHECK (payday BETWEEN 0 AND 28),
    fee INTEGER NOT NULL CHECK (fee >= 0),
    fee_per TEXT NOT NULL CHECK (fee_per IN ('once', 'month')),
    trial_days INTEGER NOT NULL CHECK (trial_days BETWEEN 0 AND 30),
    replacements INTEGER NOT NULL CHECK (replacements >= 0),
    insurance TEXT NOT NULL,
    remarks TEXT NOT NULL,
    document TEXT NOT NULL,
    consent_id INTEGER REFERENCES consent (id),
    worker_signed_on TEXT CHECK (worker_signed_on IS date(worker_signed_on)),
    state TEXT NOT NULL CHECK (state IN ('drawn_up', 'ended', 'cancelled')),
    end_reason TEXT NOT NULL,
    created_by INTEGER NOT NULL REFERENCES staff (id),
    created_at INTEGER NOT NULL,
    archived_at INTEGER,
    CHECK (ends_on >= starts_on)
) STRICT;
CREATE INDEX service_contract_client ON service_contract (client_id);
CREATE INDEX service_contract_need ON service_contract (need_id);

CREATE TABLE placement (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    client_id INTEGER NOT NULL REFERENCES client (id),
    branch_id INTEGER NOT NULL REFERENCES branch (id),
    contract_id INTEGER NOT NULL REFERENCES service_contract (id),
    service_id INTEGER NOT NULL REFERENCES service (id),
    worker_id INTEGER NOT NULL REFERENCES staff (id),
    mode TEXT NOT NULL CHECK (mode IN ('live_in', 'daytime', 'by_hour')),
    state TEXT NOT NULL CHECK (state IN ('planned', 'running', 'ended', 'cancelled')),
    starts_on TEXT NOT NULL CHECK (starts_on IS date(starts_on)),
    ends_on TEXT NOT NULL CHECK (ends_on IS date(ends_on)),
    started_on TEXT CHECK (started_on IS date(started_on)),
    last_day TEXT CHECK (last_day IS date(last_day)),
    predecessor_id INTEGER REFERENCES placement (id),
    end_reason TEXT CHECK (end_reason IN ('completed', 'replaced', 'client_ended', 'worker_left', 'papers', 'incident',
                                          'other')),
    replace_cause TEXT CHECK (replace_cause IN ('skill', 'chemistry', 'worker_matters', 'papers', 'incident', 'need_changed',
                                                'other')),
    ended_by TEXT CHECK (ended_by IN ('client', 'worker', 'agency')),
    end_note TEXT NOT NULL,
    hand_over TEXT NOT NULL,
    settled INTEGER NOT NULL CHECK (settled IN (0, 1)),
    waived TEXT NOT NULL CHECK (json_valid(waived)),
    waive_reason TEXT NOT NULL,
    waived_by INTEGER REFERENCES staff (id),
    created_by INTEGER NOT NULL REFERENCES staff (id),
    created_at INTEGER NOT NULL,
    archived_at INTEGER,
    CHECK (ends_on >= starts_on),
    CHECK (last_day >= started_on),
    CHECK ((started_on IS NULL) = (state IN ('planned', 'cancelled'))),
    CHECK ((last_day IS NULL) = (state <> 'ended')),
    CHECK ((end_reason IS NULL) = (state <> 'ended')),
    CHECK ((replace_cause IS NULL) = (end_reason IS NOT 'replaced')),
    CHECK ((waive_reason <> '') = (waived_by IS NOT NULL))
) STRICT;
CREATE INDEX placement_client ON placement (client_id);
CREATE INDEX placement_worker ON placement (worker_id, state);
CREATE INDEX placement_contract ON placement (contract_id);
CREATE INDEX placement_running ON placement (ends_on) WHERE state = 'running' AND archived_at IS NULL;

CREATE TABLE placement_day (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    client_id INTEGER NOT NULL REFERENCES client (id),
    placement_id INTEGER NOT NULL REFERENCES placement (id),
    worker_id INTEGER NOT NULL REFERENCES staff (id),
    day TEXT NOT NULL CHECK (day IS date(day)),
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 1440),
    text TEXT NOT NULL,
    incident INTEGER NOT NULL CHECK (incident IN (0, 1)),
    keyed_later INTEGER NOT NULL CHECK (keyed_later IN (0, 1)),
    recorded_by INTEGER NOT NULL REFERENCES staff (id),
    recorded_at INTEGER NOT NULL,
    archived_at INTEGER
) STRICT;
CREATE UNIQUE INDEX placement_day_once ON placement_day (placement_id, day) WHERE archived_at IS NULL;
CREATE INDEX placement_day_worker ON placement_day (worker_id, day) WHERE archived_at IS NULL;

CREATE TABLE job_sheet (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    client_id INTEGER NOT NULL REFERENCES client (id),
    placement_id INTEGER NOT NULL REFERENCES placement (id),
    from_day TEXT NOT NULL CHECK (from_day IS date(from_day)),
    until_day TEXT NOT NULL CHECK (until_day IS date(until_day)),
    printed_by INTEGER NOT NULL REFERENCES staff (id),
    printed_at INTEGER NOT NULL,
    attachment_id INTEGER REFERENCES attachment (id),
    filed_at INTEGER,
    archived_at INTEGER,
    CHECK (until_day >= from_day),
    CHECK ((attachment_id IS NULL) = (filed_at IS NULL))
) STRICT;
CREATE INDEX job_sheet_placement ON job_sheet (placement_id);
CREATE INDEX job_sheet_out ON job_sheet (printed_at) WHERE filed_at IS NULL AND archived_at IS NULL;
