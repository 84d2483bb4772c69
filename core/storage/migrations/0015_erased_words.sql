-- SPDX-FileCopyrightText: 2026 Seraph developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What was said in a case stays as it was said, as long as the person has a history. Once their key was destroyed (which a
-- legal hold refuses), their words may be taken out of the rows as well; numbers, days and who did what stay for ever.

DROP TRIGGER complaint_frozen;
CREATE TRIGGER complaint_frozen BEFORE UPDATE ON complaint
WHEN new.number <> old.number OR new.received_at <> old.received_at OR new.first_contact_id <> old.first_contact_id
     OR new.round < old.round
     OR (new.summary <> old.summary
         AND NOT EXISTS (SELECT 1 FROM subject_key WHERE subject = old.client_id AND wrapped IS NULL))
BEGIN SELECT RAISE(ABORT, 'a complaint is never rewritten'); END;

DROP TRIGGER complaint_step_frozen;
CREATE TRIGGER complaint_step_frozen BEFORE UPDATE ON complaint_step
WHEN old.done_at IS NOT NULL
     AND (new.done_at IS NOT old.done_at OR new.done_by IS NOT old.done_by OR new.due_at IS NOT old.due_at
          OR new.owner_id <> old.owner_id
          OR (new.text <> old.text
              AND NOT EXISTS (SELECT 1 FROM subject_key WHERE subject = old.client_id AND wrapped IS NULL)))
BEGIN SELECT RAISE(ABORT, 'a stage that was passed is never rewritten'); END;

DROP TRIGGER complaint_note_frozen;
CREATE TRIGGER complaint_note_frozen BEFORE UPDATE ON complaint_note
WHEN new.at <> old.at OR new.by_id <> old.by_id
     OR (new.text <> old.text
         AND NOT EXISTS (SELECT 1 FROM subject_key WHERE subject = old.client_id AND wrapped IS NULL))
BEGIN SELECT RAISE(ABORT, 'an entry in the log of a complaint is never changed'); END;

DROP TRIGGER complaint_letter_frozen;
CREATE TRIGGER complaint_letter_frozen BEFORE UPDATE ON complaint_letter
WHEN new.written_at <> old.written_at OR new.written_by <> old.written_by
     OR (new.text <> old.text
         AND NOT EXISTS (SELECT 1 FROM subject_key WHERE subject = old.client_id AND wrapped IS NULL))
BEGIN SELECT RAISE(ABORT, 'a letter that was written is never changed'); END;
