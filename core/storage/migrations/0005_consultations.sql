-- consultations: from the first word to the signed decision, and what was paid and used until billing and care take over.

CREATE TABLE enquiry (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    branch_id INTEGER NOT NULL REFERENCES branch (id),
    channel TEXT NOT NULL CHECK (channel IN ('phone', 'walk_in', 'chat', 'platform')),
    handle TEXT NOT NULL,
    need TEXT NOT NULL,
    service_id INTEGER REFERENCES service (id),
    client_id INTEGER REFERENCES client (id),
    source TEXT NOT NULL,
    assignee_id INTEGER REFERENCES staff (id),
    received_at INTEGER NOT NULL,
    received_day TEXT NOT NULL CHECK (received_day IS date(received_day)),
    due_at INTEGER NOT NULL CHECK (due_at >= received_at),
    first_reply_at INTEGER CHECK (first_reply_at >= received_at),
    first_reply_by INTEGER REFERENCES staff (id),
    keyed_later INTEGER NOT NULL CHECK (keyed_later IN (0, 1)),
    state TEXT NOT NULL CHECK (state IN ('open', 'converted', 'lost')),
    lost_reason TEXT NOT NULL,
    lost_note TEXT NOT NULL,
    closed_at INTEGER CHECK ((closed_at IS NULL) = (state = 'open')),
    recorded_by INTEGER NOT NULL REFERENCES staff (id),
    archived_at INTEGER,
    CHECK ((first_reply_at IS NULL) = (first_reply_by IS NULL)),
    CHECK ((lost_reason <> '') = (state = 'lost'))
) STRICT;
CREATE INDEX enquiry_open ON enquiry (branch_id, due_at) WHERE state = 'open' AND archived_at IS NULL;
CREATE INDEX enquiry_by_day ON enquiry (received_day) WHERE archived_at IS NULL;
CREATE INDEX enquiry_client ON enquiry (client_id) WHERE client_id IS NOT NULL;

CREATE TABLE visit (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    client_id INTEGER NOT NULL REFERENCES client (id),
    branch_id INTEGER NOT NULL REFERENCES branch (id),
    day TEXT NOT NULL CHECK (day IS date(day)),
    planned_at INTEGER,
    service_id INTEGER REFERENCES service (id),
    person_id INTEGER REFERENCES staff (id),
    kind TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('booked', 'arrived', 'triaged', 'consulting', 'in_service', 'left', 'no_show',
                                         'cancelled')),
    enquiry_id INTEGER REFERENCES enquiry (id),
    arrived_at INTEGER,
    triaged_at INTEGER,
    consulting_at INTEGER,
    in_service_at INTEGER,
    left_at INTEGER,
    keyed_later INTEGER NOT NULL CHECK (keyed_later IN (0, 1)),
    note TEXT NOT NULL,
    recorded_by INTEGER NOT NULL REFERENCES staff (id),
    archived_at INTEGER,
    CHECK ((arrived_at IS NULL) = (state IN ('booked', 'no_show', 'cancelled'))),
    CHECK ((left_at IS NULL) = (state <> 'left'))
) STRICT;
CREATE INDEX visit_board ON visit (day, branch_id) WHERE archived_at IS NULL;
CREATE INDEX visit_client ON visit (client_id, day);

CREATE TABLE consultation (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    client_id INTEGER NOT NULL REFERENCES client (id),
    branch_id INTEGER NOT NULL REFERENCES branch (id),
    visit_id INTEGER REFERENCES visit (id),
    enquiry_id INTEGER REFERENCES enquiry (id),
    service_id INTEGER REFERENCES service (id),
    day TEXT NOT NULL CHECK (day IS date(day)),
    started_at INTEGER NOT NULL,
    ended_at INTEGER CHECK (ended_at >= started_at),
    need TEXT NOT NULL,
    notes TEXT NOT NULL,
    had_to_repeat INTEGER NOT NULL CHECK (had_to_repeat IN (0, 1)),
    examined_by INTEGER REFERENCES staff (id),
    examined_at INTEGER CHECK ((examined_at IS NULL) = (examined_by IS NULL)),
    findings TEXT NOT NULL,
    fitness TEXT CHECK (fitness IN ('fit', 'later', 'unfit')),
    outcome TEXT CHECK (outcome IN ('plan', 'order', 'thinking', 'lost', 'referred')),
    lost_reason TEXT NOT NULL,
    lost_note TEXT NOT NULL,
    recorded_by INTEGER NOT NULL REFERENCES staff (id),
    archived_at INTEGER,
    CHECK ((ended_at IS NULL) = (outcome IS NULL)),
    CHECK ((fitness IS NULL) = (examined_by IS NULL))
) STRICT;
CREATE INDEX consultation_client ON consultation (client_id, day);
CREATE INDEX consultation_day ON consultation (day, branch_id) WHERE archived_at IS NULL;

CREATE TABLE consultation_participant (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    client_id INTEGER NOT NULL REFERENCES client (id),
    consultation_id INTEGER NOT NULL REFERENCES consultation (id),
    person_id INTEGER NOT NULL REFERENCES staff (id),
    joined_at INTEGER NOT NULL,
    left_at INTEGER CHECK (left_at >= joined_at),
    archived_at INTEGER
) STRICT;
CREATE UNIQUE INDEX consultation_participant_now ON consultation_participant (consultation_id, person_id)
    WHERE left_at IS NULL AND archived_at IS NULL;

CREATE TABLE plan (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    client_id INTEGER NOT NULL REFERENCES client (id),
    branch_id INTEGER NOT NULL REFERENCES branch (id),
    consultation_id INTEGER REFERENCES consultation (id),
    goal TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'presented', 'chosen', 'confirmed', 'declined')),
    advisor_id INTEGER NOT NULL REFERENCES staff (id),
    physician_id INTEGER REFERENCES staff (id),
    physician_at INTEGER CHECK ((physician_at IS NULL) = (physician_id IS NULL)),
    presented_at INTEGER,
    chosen_option_id INTEGER,
    chosen_at INTEGER CHECK ((chosen_at IS NULL) = (chosen_option_id IS NULL)),
    choice_reason TEXT NOT NULL,
    decided_at INTEGER CHECK ((decided_at IS NULL) = (state NOT IN ('confirmed', 'declined'))),
    lost_reason TEXT NOT NULL,
    lost_note TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    archived_at INTEGER,
    CHECK ((lost_reason <> '') = (state = 'declined'))
) STRICT;
CREATE INDEX plan_client ON plan (client_id);
CREATE INDEX plan_open ON plan (advisor_id) WHERE state IN ('draft', 'presented', 'chosen') AND archived_at IS NULL;

-- What is said to a client and by whom: the items of a service's disclosure list and the topics of a plan's explanation.
CREATE TABLE disclosure_given (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    client_id INTEGER NOT NULL REFERENCES client (id),
    consultation_id INTEGER REFERENCES consultation (id),
    plan_id INTEGER REFERENCES plan (id),
    service_id INTEGER REFERENCES service (id),
    code TEXT NOT NULL,
    text TEXT NOT NULL,
    speaker_id INTEGER NOT NULL REFERENCES staff (id),
    said_at INTEGER NOT NULL,
    keyed_later INTEGER NOT NULL CHECK (keyed_later IN (0, 1)),
    archived_at INTEGER,
    CHECK ((consultation_id IS NULL) <> (plan_id IS NULL))
) STRICT;
CREATE INDEX disclosure_consultation ON disclosure_given (consultation_id) WHERE consultation_id IS NOT NULL;
CREATE INDEX disclosure_plan ON disclosure_given (plan_id) WHERE plan_id IS NOT NULL;

CREATE TABLE plan_option (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    client_id INTEGER NOT NULL REFERENCES client (id),
    plan_id INTEGER NOT NULL REFERENCES plan (id),
    kind TEXT NOT NULL CHECK (kind IN ('service', 'package', 'worker', 'wait')),
    title TEXT NOT NULL,
    description TEXT NOT NULL,
    service_id INTEGER REFERENCES service (id),
    service_version_id INTEGER REFERENCES service_version (id),
    price_version_id INTEGER REFERENCES price_version (id),
    worker_id INTEGER REFERENCES staff (id),
    quantity INTEGER NOT NULL CHECK (quantity BETWEEN 1 AND 999),
    lines TEXT NOT NULL CHECK (json_valid(lines)),
    custom_lines TEXT NOT NULL CHECK (json_valid(custom_lines)),
    discount INTEGER NOT NULL CHECK (discount >= 0),
    amount INTEGER NOT NULL CHECK (amount >= 0),
    lowest INTEGER,
    not_included TEXT NOT NULL CHECK (json_valid(not_included)),
    promised TEXT NOT NULL CHECK (json_valid(promised)),
    archived_at INTEGER,
    CHECK ((service_id IS NULL) = (kind = 'wait')),
    CHECK ((service_id IS NULL) = (service_version_id IS NULL)),
    CHECK ((service_id IS NULL) = (price_version_id IS NULL))
) STRICT;
CREATE INDEX plan_option_plan ON plan_option (plan_id) WHERE archived_at IS NULL;

CREATE TABLE plan_approval (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    client_id INTEGER NOT NULL REFERENCES client (id),
    plan_id INTEGER NOT NULL REFERENCES plan (id),
    exception TEXT NOT NULL CHECK (exception IN ('fewer_options', 'customisation', 'discount')),
    reason TEXT NOT NULL CHECK (reason <> ''),
    approved_by INTEGER NOT NULL REFERENCES staff (id),
    approved_at INTEGER NOT NULL,
    archived_at INTEGER
) STRICT;
CREATE UNIQUE INDEX plan_approval_once ON plan_approval (plan_id, exception) WHERE archived_at IS NULL;

CREATE TABLE option_picture (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    client_id INTEGER NOT NULL REFERENCES client (id),
    plan_id INTEGER NOT NULL REFERENCES plan (id),
    option_id INTEGER NOT NULL REFERENCES plan_option (id),
    attachment_id INTEGER NOT NULL REFERENCES attachment (id),
    shown_id INTEGER NOT NULL REFERENCES client (id),
    added_by INTEGER NOT NULL REFERENCES staff (id),
    added_at INTEGER NOT NULL,
    archived_at INTEGER
) STRICT;
CREATE INDEX option_picture_plan ON option_picture (plan_id) WHERE archived_at IS NULL;

-- Wording against the phrase rules, for who said it.
CREATE TABLE phrase_note (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    client_id INTEGER NOT NULL REFERENCES client (id),
    branch_id INTEGER NOT NULL REFERENCES branch (id),
    speaker_id INTEGER NOT NULL REFERENCES staff (id),
    kind TEXT NOT NULL,
    record_id INTEGER NOT NULL,
    field TEXT NOT NULL,
    rule TEXT NOT NULL,
    severity TEXT NOT NULL CHECK (severity IN ('warn', 'block')),
    text TEXT NOT NULL,
    at INTEGER NOT NULL,
    day TEXT NOT NULL CHECK (day IS date(day)),
    archived_at INTEGER
) STRICT;
CREATE INDEX phrase_note_record ON phrase_note (kind, record_id);
CREATE INDEX phrase_note_day ON phrase_note (day, speaker_id) WHERE archived_at IS NULL;

CREATE TABLE service_order (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    client_id INTEGER NOT NULL REFERENCES client (id),
    branch_id INTEGER NOT NULL REFERENCES branch (id),
    way TEXT NOT NULL CHECK (way IN ('full_plan', 'course', 'simple_order')),
    plan_id INTEGER REFERENCES plan (id),
    service_id INTEGER NOT NULL REFERENCES service (id),
    service_version_id INTEGER NOT NULL REFERENCES service_version (id),
    price_version_id INTEGER NOT NULL REFERENCES price_version (id),
    worker_id INTEGER REFERENCES staff (id),
    quantity INTEGER NOT NULL CHECK (quantity BETWEEN 1 AND 999),
    lines TEXT NOT NULL CHECK (json_valid(lines)),
    amount INTEGER NOT NULL CHECK (amount >= 0),
    sessions INTEGER NOT NULL CHECK (sessions > 0),
    valid_until TEXT CHECK (valid_until IS date(valid_until)),
    state TEXT NOT NULL CHECK (state IN ('open', 'cancelled')),
    cancel_reason TEXT NOT NULL,
    day TEXT NOT NULL CHECK (day IS date(day)),
    created_by INTEGER NOT NULL REFERENCES staff (id),
    created_at INTEGER NOT NULL,
    archived_at INTEGER,
    CHECK ((cancel_reason <> '') = (state = 'cancelled')),
    CHECK (plan_id IS NOT NULL OR way = 'simple_order')
) STRICT;
CREATE INDEX service_order_client ON service_order (client_id);
CREATE UNIQUE INDEX service_order_plan ON service_order (plan_id) WHERE plan_id IS NOT NULL AND archived_at IS NULL;

CREATE TABLE session_use (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    client_id INTEGER NOT NULL REFERENCES client (id),
    order_id INTEGER NOT NULL REFERENCES service_order (id),
    day TEXT NOT NULL CHECK (day IS date(day)),
    used_at INTEGER NOT NULL,
    recorded_by INTEGER NOT NULL REFERENCES staff (id),
    voided_at INTEGER,
    void_reason TEXT NOT NULL,
    CHECK ((void_reason <> '') = (voided_at IS NOT NULL))
) STRICT;
CREATE INDEX session_use_order ON session_use (order_id) WHERE voided_at IS NULL;

CREATE TABLE change_order (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    client_id INTEGER NOT NULL REFERENCES client (id),
    order_id INTEGER NOT NULL REFERENCES service_order (id),
    lines TEXT NOT NULL CHECK (json_valid(lines)),
    amount_before INTEGER NOT NULL,
    amount_after INTEGER NOT NULL CHECK (amount_after >= 0),
    reason TEXT NOT NULL CHECK (reason <> ''),
    time_effect TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('proposed', 'agreed', 'rejected')),
    evidence TEXT CHECK (evidence IN ('signature', 'message')),
    attachment_id INTEGER REFERENCES attachment (id) CHECK ((attachment_id IS NULL) = (evidence IS NULL)),
    proposed_by INTEGER NOT NULL REFERENCES staff (id),
    proposed_at INTEGER NOT NULL,
    decided_at INTEGER CHECK ((decided_at IS NULL) = (state = 'proposed')),
    archived_at INTEGER,
    CHECK (state <> 'agreed' OR amount_after <= amount_before OR evidence IS NOT NULL)
) STRICT;
CREATE UNIQUE INDEX change_order_open ON change_order (order_id) WHERE state = 'proposed' AND archived_at IS NULL;

CREATE TABLE payment_note (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    client_id INTEGER NOT NULL REFERENCES client (id),
    order_id INTEGER NOT NULL REFERENCES service_order (id),
    kind TEXT NOT NULL CHECK (kind IN ('earnest', 'advance', 'prepayment', 'balance')),
    amount INTEGER NOT NULL CHECK (amount > 0),
    method TEXT NOT NULL CHECK (method IN ('cash', 'wechat', 'alipay', 'card', 'transfer', 'other')),
    reference TEXT NOT NULL,
    day TEXT NOT NULL CHECK (day IS date(day)),
    taken_at INTEGER NOT NULL,
    taken_by INTEGER NOT NULL REFERENCES staff (id),
    replaces_id INTEGER REFERENCES payment_note (id),
    voided_at INTEGER,
    void_reason TEXT NOT NULL,
    CHECK ((void_reason <> '') = (voided_at IS NOT NULL))
) STRICT;
CREATE INDEX payment_note_order ON payment_note (order_id);

CREATE TABLE consent (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    client_id INTEGER NOT NULL REFERENCES client (id),
    branch_id INTEGER NOT NULL REFERENCES branch (id),
    template_id INTEGER NOT NULL REFERENCES document_template (id),
    template_version_id INTEGER NOT NULL REFERENCES document_template_version (id),
    service_id INTEGER REFERENCES service (id),
    plan_id INTEGER REFERENCES plan (id),
    guardian_id INTEGER REFERENCES client_guardian (id),
    physician_id INTEGER REFERENCES staff (id),
    language TEXT NOT NULL CHECK (language IN ('zh_CN', 'en')),
    text TEXT NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    state TEXT NOT NULL CHECK (state IN ('prepared', 'signed', 'refused', 'withdrawn')),
    medium TEXT CHECK (medium IN ('screen', 'paper')),
    signer TEXT CHECK (signer IN ('client', 'guardian')),
    signer_name TEXT NOT NULL,
    witness_name TEXT NOT NULL,
    signature_id INTEGER REFERENCES attachment (id),
    signature_hash BLOB NOT NULL,
    prepared_by INTEGER NOT NULL REFERENCES staff (id),
    prepared_at INTEGER NOT NULL,
    signed_at INTEGER,
    signed_day TEXT CHECK (signed_day IS date(signed_day)),
    valid_until TEXT CHECK (valid_until IS date(valid_until)),
    used_at INTEGER,
    ended_at INTEGER CHECK ((ended_at IS NULL) = (state IN ('prepared', 'signed'))),
    end_reason TEXT NOT NULL,
    archived_at INTEGER,
    CHECK ((signed_at IS NULL) = (state IN ('prepared', 'refused'))),
    CHECK ((signed_at IS NULL) = (signature_id IS NULL)),
    CHECK ((signed_at IS NULL) = (medium IS NULL)),
    CHECK ((signed_at IS NULL) = (signed_day IS NULL)),
    CHECK (signer <> 'guardian' OR guardian_id IS NOT NULL)
) STRICT;
CREATE INDEX consent_client ON consent (client_id, template_id);

-- The text stays as it was shown, and a signature stays under it.
CREATE TRIGGER consent_frozen BEFORE UPDATE ON consent
WHEN new.text <> old.text OR new.hash <> old.hash OR new.template_version_id <> old.template_version_id
     OR (old.signed_at IS NOT NULL AND (new.signature_hash <> old.signature_hash OR new.signed_at IS NOT old.signed_at
                                        OR new.signer_name <> old.signer_name))
BEGIN SELECT RAISE(ABORT, 'a consent keeps its text and its signature'); END;

CREATE TABLE same_day_check (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    client_id INTEGER NOT NULL REFERENCES client (id),
    branch_id INTEGER NOT NULL REFERENCES branch (id),
    service_id INTEGER NOT NULL REFERENCES service (id),
    day TEXT NOT NULL CHECK (day IS date(day)),
    concerns TEXT NOT NULL CHECK (json_valid(concerns)),
    note TEXT NOT NULL,
    checked_by INTEGER NOT NULL REFERENCES staff (id),
    checked_at INTEGER NOT NULL,
    cleared_by INTEGER REFERENCES staff (id),
    cleared_at INTEGER CHECK ((cleared_at IS NULL) = (cleared_by IS NULL)),
    clear_reason TEXT NOT NULL,
    archived_at INTEGER
) STRICT;
CREATE INDEX same_day_check_client ON same_day_check (client_id, day);

-- Which touchpoint of the map was reached when: written by the state changes, read by the funnel.
CREATE TABLE touch_event (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    touchpoint TEXT NOT NULL,
    client_id INTEGER REFERENCES client (id),
    branch_id INTEGER NOT NULL REFERENCES branch (id),
    person_id INTEGER NOT NULL REFERENCES staff (id),
    kind TEXT NOT NULL,
    record_id INTEGER NOT NULL,
    at INTEGER NOT NULL,
    day TEXT NOT NULL CHECK (day IS date(day)),
    archived_at INTEGER -- the change was undone
) STRICT;
CREATE INDEX touch_event_day ON touch_event (day, touchpoint) WHERE archived_at IS NULL;
CREATE INDEX touch_event_client ON touch_event (client_id) WHERE client_id IS NOT NULL;

-- One shift of the desk handed to the next, and who took it over.
CREATE TABLE shift_hand_over (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    branch_id INTEGER NOT NULL REFERENCES branch (id),
    day TEXT NOT NULL CHECK (day IS date(day)),
    from_at INTEGER NOT NULL,
    note TEXT NOT NULL,
    given_by INTEGER NOT NULL REFERENCES staff (id),
    given_at INTEGER NOT NULL,
    taken_by INTEGER REFERENCES staff (id),
    taken_at INTEGER CHECK ((taken_at IS NULL) = (taken_by IS NULL)),
    archived_at INTEGER
) STRICT;
CREATE INDEX shift_hand_over_branch ON shift_hand_over (branch_id, given_at) WHERE archived_at IS NULL;
CREATE INDEX touch_event_at ON touch_event (at) WHERE archived_at IS NULL;
CREATE INDEX payment_note_at ON payment_note (taken_at) WHERE voided_at IS NULL;
