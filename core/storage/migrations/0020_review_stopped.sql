-- review: who was refused or stopped at a gate counts in the branch where that person works.

CREATE INDEX journal_entry_stopped ON journal_entry (hybrid) WHERE action = 'gate.stopped';

-- Whoever moves to another branch takes this along, too. The journal marks its days by the date in UTC: see stale_day.
CREATE TRIGGER staff_stale_journal AFTER UPDATE OF home_branch_id ON staff WHEN new.home_branch_id IS NOT old.home_branch_id BEGIN
    INSERT OR IGNORE INTO stale_day
        SELECT 'journal', date(j.hybrid / 65536000, 'unixepoch') FROM account a JOIN journal_entry j ON j.actor = a.id
        WHERE a.person_id = new.id;
END;

-- Which contact of a service is the first decides about those after it.
CREATE TRIGGER follow_up_first_stale_insert AFTER INSERT ON follow_up WHEN new.origin_id IS NOT NULL BEGIN
    INSERT OR IGNORE INTO stale_day
        SELECT 'follow_up', due_day FROM follow_up WHERE origin_id = new.origin_id AND origin_kind = new.origin_kind;
END;
CREATE TRIGGER follow_up_first_stale_update AFTER UPDATE ON follow_up WHEN new.origin_id IS NOT NULL OR old.origin_id IS NOT NULL BEGIN
    INSERT OR IGNORE INTO stale_day
        SELECT 'follow_up', due_day FROM follow_up WHERE origin_id = old.origin_id AND origin_kind = old.origin_kind;
    INSERT OR IGNORE INTO stale_day
        SELECT 'follow_up', due_day FROM follow_up WHERE origin_id = new.origin_id AND origin_kind = new.origin_kind;
END;
CREATE TRIGGER follow_up_first_stale_delete AFTER DELETE ON follow_up WHEN old.origin_id IS NOT NULL BEGIN
    INSERT OR IGNORE INTO stale_day
        SELECT 'follow_up', due_day FROM follow_up WHERE origin_id = old.origin_id AND origin_kind = old.origin_kind;
END;

-- When a consultation began decides how long its plan took to be decided.
CREATE TRIGGER consultation_plan_stale_insert AFTER INSERT ON consultation BEGIN
    INSERT OR IGNORE INTO stale_day
        SELECT 'plan', date(decided_at / 1000, 'unixepoch') FROM plan WHERE consultation_id = new.id AND decided_at IS NOT NULL;
END;
CREATE TRIGGER consultation_plan_stale_update AFTER UPDATE OF started_at ON consultation BEGIN
    INSERT OR IGNORE INTO stale_day
        SELECT 'plan', date(decided_at / 1000, 'unixepoch') FROM plan WHERE consultation_id = new.id AND decided_at IS NOT NULL;
END;
CREATE TRIGGER consultation_plan_stale_delete AFTER DELETE ON consultation BEGIN
    INSERT OR IGNORE INTO stale_day
        SELECT 'plan', date(decided_at / 1000, 'unixepoch') FROM plan WHERE consultation_id = old.id AND decided_at IS NOT NULL;
END;
