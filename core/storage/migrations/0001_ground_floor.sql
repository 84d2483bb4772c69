-- The first schema. Tables are STRICT, singular snake_case, with id, revision and archived_at where they are records.
-- Once released this file is never edited again; the next change is the next number.

-- storage: the table schema_history is made by the migration runner itself.

-- What is true of this vault as a whole: its id, header generation, organisation's language, …
CREATE TABLE vault_meta (
    key TEXT PRIMARY KEY,
    value ANY NOT NULL
) STRICT, WITHOUT ROWID;
