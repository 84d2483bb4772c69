-- review: training needs, and people at gates with something expired or missing, are facts of the month, too.

CREATE INDEX training_need_due ON training_need (due_day) WHERE archived_at IS NULL;
CREATE INDEX gate_override_granted ON gate_override (granted_at);

CREATE TRIGGER training_need_stale_insert AFTER INSERT ON training_need BEGIN
    INSERT OR IGNORE INTO stale_day VALUES ('training', new.due_day);
END;
CREATE TRIGGER training_need_stale_update AFTER UPDATE ON training_need BEGIN
    INSERT OR IGNORE INTO stale_day VALUES ('training', old.due_day);
    INSERT OR IGNORE INTO stale_day VALUES ('training', new.due_day);
END;
CREATE TRIGGER training_need_stale_delete AFTER DELETE ON training_need BEGIN
    INSERT OR IGNORE INTO stale_day VALUES ('training', old.due_day);
END;
CREATE TRIGGER gate_sighting_stale_insert AFTER INSERT ON gate_sighting BEGIN
    INSERT OR IGNORE INTO stale_day VALUES ('gate', new.day);
END;
CREATE TRIGGER gate_sighting_stale_update AFTER UPDATE ON gate_sighting BEGIN
    INSERT OR IGNORE INTO stale_day VALUES ('gate', old.day);
    INSERT OR IGNORE INTO stale_day VALUES ('gate', new.day);
END;
CREATE TRIGGER gate_sighting_stale_delete AFTER DELETE ON gate_sighting BEGIN
    INSERT OR IGNORE INTO stale_day VALUES ('gate', old.day);
END;
CREATE TRIGGER gate_override_stale_insert AFTER INSERT ON gate_override BEGIN
    INSERT OR IGNORE INTO stale_day VALUES ('gate', date(new.granted_at / 1000, 'unixepoch'));
END;
CREATE TRIGGER gate_override_stale_update AFTER UPDATE ON gate_override BEGIN
    INSERT OR IGNORE INTO stale_day VALUES ('gate', date(old.granted_at / 1000, 'unixepoch'));
    INSERT OR IGNORE INTO stale_day VALUES ('gate', date(new.granted_at / 1000, 'unixepoch'));
END;
CREATE TRIGGER gate_override_stale_delete AFTER DELETE ON gate_override BEGIN
    INSERT OR IGNORE INTO stale_day VALUES ('gate', date(old.granted_at / 1000, 'unixepoch'));
END;
-- Whoever moves to another branch takes what they learned and passed along.
CREATE TRIGGER staff_stale_branch AFTER UPDATE OF home_branch_id ON staff WHEN new.home_branch_id IS NOT old.home_branch_id BEGIN
    INSERT OR IGNORE INTO stale_day SELECT 'training', due_day FROM training_need WHERE person_id = new.id;
    INSERT OR IGNORE INTO stale_day SELECT 'gate', day FROM gate_sighting WHERE person_id = new.id;
    INSERT OR IGNORE INTO stale_day
        SELECT 'gate', date(granted_at / 1000, 'unixepoch') FROM gate_override WHERE person_id = new.id;
END;
-- The same of records whose facts lie on other days than their own.
CREATE TRIGGER service_order_stale_branch AFTER UPDATE OF branch_id ON service_order WHEN new.branch_id <> old.branch_id BEGIN
    INSERT OR IGNORE INTO stale_day SELECT 'payment', day FROM payment_note WHERE order_id = new.id;
    INSERT OR IGNORE INTO stale_day
        SELECT 'order', date(decided_at / 1000, 'unixepoch') FROM change_order WHERE order_id = new.id AND decided_at IS NOT NULL;
END;
CREATE TRIGGER placement_need_stale_branch AFTER UPDATE OF branch_id ON placement_need WHEN new.branch_id <> old.branch_id BEGIN
    INSERT OR IGNORE INTO stale_day
        SELECT 'candidate', date(interview_at / 1000, 'unixepoch') FROM candidate WHERE need_id = new.id AND interview_at IS NOT NULL;
    INSERT OR IGNORE INTO stale_day
        SELECT 'candidate', trial_from FROM candidate WHERE need_id = new.id AND trial_from IS NOT NULL;
END;
CREATE TRIGGER placement_stale_branch AFTER UPDATE OF branch_id ON placement WHEN new.branch_id <> old.branch_id BEGIN
    INSERT OR IGNORE INTO stale_day SELECT 'placement', day FROM placement_day WHERE placement_id = new.id;
END;
