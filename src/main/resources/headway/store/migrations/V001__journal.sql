-- Large texts stand last in a row, so that lists never read them.
CREATE TABLE journal_info (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE setting (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL
) STRICT;

-- Window size, open screen and the like: not part of undo.
CREATE TABLE ui_state (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE pipeline_stage (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('SAVED', 'APPLIED', 'SCREENING', 'INTERVIEWING', 'OFFER', 'CLOSED')),
    position INTEGER NOT NULL,
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
) STRICT;

CREATE TABLE job_application (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    company TEXT NOT NULL,
    role TEXT NOT NULL,
    search_key TEXT NOT NULL,
    stage_id INTEGER NOT NULL REFERENCES pipeline_stage (id),
    outcome TEXT CHECK (outcome IN ('ACCEPTED', 'REJECTED', 'WITHDRAWN', 'DECLINED', 'NO_RESPONSE', 'CANCELLED')),
    stage_since TEXT NOT NULL,
    stage_since_known INTEGER NOT NULL CHECK (stage_since_known IN (0, 1)),
    resting INTEGER NOT NULL CHECK (resting IN (0, 1)),
    location TEXT NOT NULL,
    work_mode TEXT CHECK (work_mode IN ('ON_SITE', 'HYBRID', 'REMOTE')),
    employment_type TEXT CHECK (employment_type IN ('FULL_TIME', 'PART_TIME', 'CONTRACT', 'TEMPORARY', 'INTERNSHIP',
        'APPRENTICESHIP', 'VOLUNTEER', 'OTHER')),
    salary_minimum TEXT,
    salary_maximum TEXT,
    salary_currency TEXT NOT NULL,
    salary_period TEXT CHECK (salary_period IN ('HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR')),
    source TEXT NOT NULL,
    referrer TEXT NOT NULL,
    posting_url TEXT NOT NULL,
    reference_number TEXT NOT NULL,
    method TEXT NOT NULL,
    interest INTEGER NOT NULL CHECK (interest BETWEEN 0 AND 5),
    saved_on TEXT NOT NULL,
    applied_on TEXT,
    deadline TEXT,
    employer_address TEXT NOT NULL,
    employer_phone TEXT NOT NULL,
    confirmation TEXT NOT NULL,
    created_at TEXT NOT NULL,
    trashed_at TEXT,
    -- What the row of a foreign log was known by, so that the same file adds nothing twice.
    import_key TEXT,
    notes TEXT NOT NULL,
    posting_text TEXT NOT NULL
) STRICT;

-- Search looks inside company, role and location: this way it need not read the long texts.
CREATE INDEX job_application_search ON job_application (search_key);
CREATE INDEX job_application_stage ON job_application (stage_id);
CREATE INDEX job_application_trash ON job_application (trashed_at) WHERE trashed_at IS NOT NULL;

CREATE TABLE stage_change (
    id INTEGER PRIMARY KEY,
    application_id INTEGER NOT NULL REFERENCES job_application (id) ON DELETE CASCADE,
    from_stage_id INTEGER REFERENCES pipeline_stage (id),
    to_stage_id INTEGER NOT NULL REFERENCES pipeline_stage (id),
    outcome TEXT CHECK (outcome IN ('ACCEPTED', 'REJECTED', 'WITHDRAWN', 'DECLINED', 'NO_RESPONSE', 'CANCELLED')),
    changed_on TEXT NOT NULL,
    date_known INTEGER NOT NULL CHECK (date_known IN (0, 1)),
    recorded_at TEXT NOT NULL
) STRICT;

CREATE INDEX stage_change_application ON stage_change (application_id);

CREATE TABLE tag (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE
) STRICT;

CREATE TABLE application_tag (
    id INTEGER PRIMARY KEY,
    application_id INTEGER NOT NULL REFERENCES job_application (id) ON DELETE CASCADE,
    tag_id INTEGER NOT NULL REFERENCES tag (id) ON DELETE CASCADE,
    UNIQUE (application_id, tag_id)
) STRICT;

CREATE INDEX application_tag_tag ON application_tag (tag_id);

CREATE TABLE contact (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    title TEXT NOT NULL,
    company TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    preferred_channel TEXT CHECK (preferred_channel IN ('EMAIL', 'PHONE', 'POST', 'MESSAGE', 'IN_PERSON')),
    notes TEXT NOT NULL
) STRICT;

CREATE TABLE application_contact (
    id INTEGER PRIMARY KEY,
    application_id INTEGER NOT NULL REFERENCES job_application (id) ON DELETE CASCADE,
    contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    role TEXT NOT NULL CHECK (role IN ('RECRUITER', 'HIRING_MANAGER', 'INTERVIEWER', 'REFERRER', 'REFERENCE', 'COACH',
        'OTHER')),
    UNIQUE (application_id, contact_id)
) STRICT;

CREATE INDEX application_contact_contact ON application_contact (contact_id);

CREATE TABLE saved_filter (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    definition TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE application_fts USING fts5 (
    company, role, location, notes, posting_text,
    content = 'job_application', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);
INSERT INTO application_fts (application_fts, rank) VALUES ('secure-delete', 1);

-- While very many rows change, the index is paused, and built anew at the end.
CREATE TRIGGER application_fts_insert AFTER INSERT ON job_application
WHEN NOT EXISTS (SELECT 1 FROM journal_info WHERE key = 'index_paused') BEGIN
    INSERT INTO application_fts (rowid, company, role, location, notes, posting_text)
    VALUES (new.id, new.company, new.role, new.location, new.notes, new.posting_text);
END;
CREATE TRIGGER application_fts_delete AFTER DELETE ON job_application
WHEN NOT EXISTS (SELECT 1 FROM journal_info WHERE key = 'index_paused') BEGIN
    INSERT INTO application_fts (application_fts, rowid, company, role, location, notes, posting_text)
    VALUES ('delete', old.id, old.company, old.role, old.location, old.notes, old.posting_text);
END;
CREATE TRIGGER application_fts_update
AFTER UPDATE OF company, role, location, notes, posting_text ON job_application
WHEN (old.company IS NOT new.company OR old.role IS NOT new.role OR old.location IS NOT new.location
    OR old.notes IS NOT new.notes OR old.posting_text IS NOT new.posting_text)
    AND NOT EXISTS (SELECT 1 FROM journal_info WHERE key = 'index_paused') BEGIN
    INSERT INTO application_fts (application_fts, rowid, company, role, location, notes, posting_text)
    VALUES ('delete', old.id, old.company, old.role, old.location, old.notes, old.posting_text);
    INSERT INTO application_fts (rowid, company, role, location, notes, posting_text)
    VALUES (new.id, new.company, new.role, new.location, new.notes, new.posting_text);
END;

CREATE VIRTUAL TABLE contact_fts USING fts5 (
    name, title, company, email, notes,
    content = 'contact', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);
INSERT INTO contact_fts (contact_fts, rank) VALUES ('secure-delete', 1);

CREATE TRIGGER contact_fts_insert AFTER INSERT ON contact BEGIN
    INSERT INTO contact_fts (rowid, name, title, company, email, notes)
    VALUES (new.id, new.name, new.title, new.company, new.email, new.notes);
END;
CREATE TRIGGER contact_fts_delete AFTER DELETE ON contact BEGIN
    INSERT INTO contact_fts (contact_fts, rowid, name, title, company, email, notes)
    VALUES ('delete', old.id, old.name, old.title, old.company, old.email, old.notes);
END;
CREATE TRIGGER contact_fts_update AFTER UPDATE ON contact BEGIN
    INSERT INTO contact_fts (contact_fts, rowid, name, title, company, email, notes)
    VALUES ('delete', old.id, old.name, old.title, old.company, old.email, old.notes);
    INSERT INTO contact_fts (rowid, name, title, company, email, notes)
    VALUES (new.id, new.name, new.title, new.company, new.email, new.notes);
END;
