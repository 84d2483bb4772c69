-- SPDX-FileCopyrightText: 2026 Seraph developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- placements: a family chooses among three; with fewer a manager says why.

CREATE TABLE need_approval (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL CHECK (revision > 0),
    client_id INTEGER NOT NULL REFERENCES client (id),
    need_id INTEGER NOT NULL REFERENCES placement_need (id),
    reason TEXT NOT NULL CHECK (reason <> ''),
    approved_by INTEGER NOT NULL REFERENCES staff (id),
    approved_at INTEGER NOT NULL,
    archived_at INTEGER
) STRICT;
CREATE UNIQUE INDEX need_approval_once ON need_approval (need_id) WHERE archived_at IS NULL;
CREATE INDEX need_approval_client ON need_approval (client_id);
CREATE TRIGGER need_approval_held BEFORE UPDATE ON need_approval
WHEN (new.archived_at IS NOT NULL AND old.archived_at IS NULL)
     AND EXISTS (SELECT 1 FROM legal_hold WHERE client_id = old.client_id AND released_at IS NULL AND id > old.id)
BEGIN SELECT RAISE(ABORT, 'legal_hold.held'); END;
