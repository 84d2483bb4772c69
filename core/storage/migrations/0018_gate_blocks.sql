-- review: who was stopped at a gate, found without reading the journal through.

CREATE INDEX journal_entry_stopped ON journal_entry (hybrid) WHERE action = 'gate.stopped';
