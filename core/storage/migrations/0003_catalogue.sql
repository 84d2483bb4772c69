-- catalogue: what is promised. What a version says is JSON in one column: it is read, compared and frozen as a whole, and
-- nothing searches inside it.

CREATE TABLE service_category (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    code TEXT NOT NULL,
    name_zh TEXT NOT NULL,
    name_en TEXT NOT NULL,
    position INTEGER NOT NULL,
    archived_at INTEGER
) STRICT;
CREATE UNIQUE INDEX service_category_code ON service_category (code) WHERE archived_at IS NULL;

CREATE TABLE service (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    code TEXT NOT NULL,
    category_id INTEGER NOT NULL REFERENCES service_category (id),
    name_zh TEXT NOT NULL,
    name_en TEXT NOT NULL,
    standing TEXT NOT NULL CHECK (standing IN ('off_sale', 'on_sale')),
    archived_at INTEGER
) STRICT;
CREATE UNIQUE INDEX service_code ON service (code) WHERE archived_at IS NULL;
CREATE INDEX service_by_category ON service (category_id) WHERE archived_at IS NULL;

CREATE TABLE service_version (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    service_id INTEGER NOT NULL REFERENCES service (id),
    number INTEGER NOT NULL CHECK (number > 0),
    state TEXT NOT NULL CHECK (state IN ('draft', 'released', 'retired')),
    content TEXT NOT NULL CHECK (json_valid(content)),
    change_note TEXT NOT NULL,
    released_at INTEGER CHECK ((released_at IS NULL) = (state = 'draft')),
    released_by INTEGER REFERENCES staff (id),
    archived_at INTEGER
) STRICT;
CREATE UNIQUE INDEX service_version_number ON service_version (service_id, number) WHERE archived_at IS NULL;
CREATE UNIQUE INDEX service_version_draft ON service_version (service_id) WHERE state = 'draft' AND archived_at IS NULL;
CREATE UNIQUE INDEX service_version_released ON service_version (service_id) WHERE state = 'released';

CREATE TABLE price_version (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    service_id INTEGER NOT NULL REFERENCES service (id),
    number INTEGER NOT NULL CHECK (number > 0),
    state TEXT NOT NULL CHECK (state IN ('draft', 'released', 'retired')),
    lines TEXT NOT NULL CHECK (json_valid(lines)),
    amount INTEGER NOT NULL CHECK (amount >= 0),
    lowest INTEGER CHECK (lowest BETWEEN 0 AND amount),
    effective_from TEXT CHECK (effective_from IS date(effective_from)),
    change_note TEXT NOT NULL,
    released_at INTEGER CHECK ((released_at IS NULL) = (state = 'draft')),
    released_by INTEGER REFERENCES staff (id),
    archived_at INTEGER,
    CHECK ((effective_from IS NULL) = (state = 'draft'))
) STRICT;
CREATE UNIQUE INDEX price_version_number ON price_version (service_id, number) WHERE archived_at IS NULL;
CREATE UNIQUE INDEX price_version_draft ON price_version (service_id) WHERE state = 'draft' AND archived_at IS NULL;
-- Released prices overlap: one is in force and the next one already announced.
CREATE INDEX price_version_effective ON price_version (service_id, effective_from) WHERE state <> 'draft';

CREATE TABLE cost_sheet (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    service_id INTEGER NOT NULL UNIQUE REFERENCES service (id),
    lines TEXT NOT NULL CHECK (json_valid(lines)),
    note TEXT NOT NULL
) STRICT;

CREATE TABLE sop (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    code TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('service', 'block', 'premises')),
    service_id INTEGER REFERENCES service (id) CHECK ((service_id IS NULL) = (kind <> 'service')),
    schedule TEXT CHECK (schedule IN ('daily_open', 'daily_close', 'weekly', 'monthly', 'on_use')),
    role TEXT NOT NULL,
    name_zh TEXT NOT NULL,
    name_en TEXT NOT NULL,
    archived_at INTEGER,
    CHECK ((schedule IS NULL) = (kind <> 'premises'))
) STRICT;
CREATE UNIQUE INDEX sop_code ON sop (kind, code) WHERE archived_at IS NULL;
CREATE UNIQUE INDEX sop_service ON sop (service_id) WHERE service_id IS NOT NULL AND archived_at IS NULL;

CREATE TABLE sop_version (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    sop_id INTEGER NOT NULL REFERENCES sop (id),
    number INTEGER NOT NULL CHECK (number > 0),
    state TEXT NOT NULL CHECK (state IN ('draft', 'released', 'retired')),
    steps TEXT NOT NULL CHECK (json_valid(steps)),
    change_note TEXT NOT NULL,
    released_at INTEGER CHECK ((released_at IS NULL) = (state = 'draft')),
    released_by INTEGER REFERENCES staff (id),
    archived_at INTEGER
) STRICT;
CREATE UNIQUE INDEX sop_version_number ON sop_version (sop_id, number) WHERE archived_at IS NULL;
CREATE UNIQUE INDEX sop_version_draft ON sop_version (sop_id) WHERE state = 'draft' AND archived_at IS NULL;
CREATE UNIQUE INDEX sop_version_released ON sop_version (sop_id) WHERE state = 'released';

CREATE TABLE document_template (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    code TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('consent', 'contract', 'confirmation', 'privacy_notice', 'letter',
                                       'candidate_sheet', 'job_sheet', 'payment_receipt')),
    name_zh TEXT NOT NULL,
    name_en TEXT NOT NULL,
    archived_at INTEGER
) STRICT;
CREATE UNIQUE INDEX document_template_code ON document_template (code) WHERE archived_at IS NULL;

CREATE TABLE document_template_version (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    template_id INTEGER NOT NULL REFERENCES document_template (id),
    number INTEGER NOT NULL CHECK (number > 0),
    state TEXT NOT NULL CHECK (state IN ('draft', 'released', 'retired')),
    text TEXT NOT NULL CHECK (json_valid(text)),
    hash BLOB NOT NULL CHECK (length(hash) = iif(state = 'draft', 0, 32)),
    change_note TEXT NOT NULL,
    released_at INTEGER CHECK ((released_at IS NULL) = (state = 'draft')),
    released_by INTEGER REFERENCES staff (id),
    archived_at INTEGER
) STRICT;
CREATE UNIQUE INDEX document_template_version_number ON document_template_version (template_id, number)
    WHERE archived_at IS NULL;
CREATE UNIQUE INDEX document_template_version_draft ON document_template_version (template_id)
    WHERE state = 'draft' AND archived_at IS NULL;
CREATE UNIQUE INDEX document_template_version_released ON document_template_version (template_id)
    WHERE state = 'released';

-- What was released says for ever what it said. It may be retired; nothing else.
CREATE TRIGGER service_version_frozen BEFORE UPDATE ON service_version
WHEN old.state <> 'draft' AND (new.state = 'draft' OR new.content IS NOT old.content OR new.number <> old.number
                               OR new.service_id <> old.service_id)
BEGIN SELECT RAISE(ABORT, 'a released service_version is frozen'); END;
CREATE TRIGGER price_version_frozen BEFORE UPDATE ON price_version
WHEN old.state <> 'draft' AND (new.state = 'draft' OR new.lines IS NOT old.lines OR new.amount <> old.amount OR new.lowest IS NOT old.lowest
                               OR new.number <> old.number OR new.service_id <> old.service_id)
BEGIN SELECT RAISE(ABORT, 'a released price_version is frozen'); END;
CREATE TRIGGER sop_version_frozen BEFORE UPDATE ON sop_version
WHEN old.state <> 'draft' AND (new.state = 'draft' OR new.steps IS NOT old.steps OR new.number <> old.number OR new.sop_id <> old.sop_id)
BEGIN SELECT RAISE(ABORT, 'a released sop_version is frozen'); END;
CREATE TRIGGER document_template_version_frozen BEFORE UPDATE ON document_template_version
WHEN old.state <> 'draft' AND (new.state = 'draft' OR new.text IS NOT old.text OR new.number <> old.number OR new.template_id <> old.template_id)
BEGIN SELECT RAISE(ABORT, 'a released document_template_version is frozen'); END;
CREATE TRIGGER service_version_kept BEFORE DELETE ON service_version WHEN old.state <> 'draft'
BEGIN SELECT RAISE(ABORT, 'a released service_version is kept'); END;
CREATE TRIGGER price_version_kept BEFORE DELETE ON price_version WHEN old.state <> 'draft'
BEGIN SELECT RAISE(ABORT, 'a released price_version is kept'); END;
CREATE TRIGGER sop_version_kept BEFORE DELETE ON sop_version WHEN old.state <> 'draft'
BEGIN SELECT RAISE(ABORT, 'a released sop_version is kept'); END;
CREATE TRIGGER document_template_version_kept BEFORE DELETE ON document_template_version WHEN old.state <> 'draft'
BEGIN SELECT RAISE(ABORT, 'a released document_template_version is kept'); END;

CREATE TABLE touchpoint (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    number INTEGER NOT NULL CHECK (number > 0),
    code TEXT NOT NULL,
    name_zh TEXT NOT NULL,
    name_en TEXT NOT NULL,
    owner TEXT NOT NULL,
    standard TEXT NOT NULL CHECK (json_valid(standard)),
    measured_by TEXT NOT NULL,
    stage TEXT NOT NULL CHECK (stage IN ('consult', 'buy', 'use', 'after_sales')),
    archived_at INTEGER
) STRICT;
CREATE UNIQUE INDEX touchpoint_code ON touchpoint (code) WHERE archived_at IS NULL;

CREATE TABLE script_card (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    code TEXT NOT NULL,
    name_zh TEXT NOT NULL,
    name_en TEXT NOT NULL,
    items TEXT NOT NULL CHECK (json_valid(items)),
    archived_at INTEGER
) STRICT;
CREATE UNIQUE INDEX script_card_code ON script_card (code) WHERE archived_at IS NULL;

-- The shipped rules come with the program and change with it; here is only what the workspace decided for itself.
CREATE TABLE phrase_rule (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    code TEXT NOT NULL,
    category TEXT NOT NULL,
    rule TEXT NOT NULL CHECK (json_valid(rule)),
    use TEXT NOT NULL CHECK (use IN ('on', 'off')),
    archived_at INTEGER
) STRICT;
CREATE UNIQUE INDEX phrase_rule_code ON phrase_rule (code) WHERE archived_at IS NULL;

CREATE TABLE phrase_dismissal (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    rule TEXT NOT NULL,
    context TEXT NOT NULL,
    dismissed_by INTEGER NOT NULL REFERENCES staff (id),
    dismissed_at INTEGER NOT NULL,
    archived_at INTEGER
) STRICT;
CREATE UNIQUE INDEX phrase_dismissal_context ON phrase_dismissal (rule, context) WHERE archived_at IS NULL;

-- What of the shipped content this workspace has seen, so that an upgrade proposes what is new and nothing twice.
CREATE TABLE shipped_item (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    kind TEXT NOT NULL CHECK (kind IN ('service', 'sop', 'template')),
    code TEXT NOT NULL,
    hash BLOB NOT NULL,
    UNIQUE (kind, code)
) STRICT;
