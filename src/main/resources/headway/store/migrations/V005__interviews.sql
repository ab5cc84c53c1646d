-- Preparing for interviews, what was learned in them, and thanks for them; references and documents.
CREATE TABLE interview_notes (
    id INTEGER PRIMARY KEY,
    interview_id INTEGER NOT NULL UNIQUE REFERENCES interview (id) ON DELETE CASCADE,
    research TEXT NOT NULL,
    -- A line each: what was said in the talk, what speaks against the job, what was learned.
    heard TEXT NOT NULL,
    red_flags TEXT NOT NULL,
    went_well TEXT NOT NULL,
    hard TEXT NOT NULL,
    learned TEXT NOT NULL
) STRICT;

-- What the user wants from any job.
CREATE TABLE fit_criterion (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    weight INTEGER NOT NULL CHECK (weight BETWEEN 1 AND 5),
    position INTEGER NOT NULL
) STRICT;

-- What they look for, as the user read it in the posting.
CREATE TABLE fit_requirement (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    application_id INTEGER NOT NULL REFERENCES job_application (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    weight INTEGER NOT NULL CHECK (weight BETWEEN 1 AND 5),
    position INTEGER NOT NULL
) STRICT;

CREATE INDEX fit_requirement_application ON fit_requirement (application_id, position);

-- A row without a rating holds evidence only.
CREATE TABLE fit_rating (
    id INTEGER PRIMARY KEY,
    interview_id INTEGER NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
    criterion_id INTEGER REFERENCES fit_criterion (id) ON DELETE CASCADE,
    requirement_id INTEGER REFERENCES fit_requirement (id) ON DELETE CASCADE,
    rating INTEGER CHECK (rating BETWEEN 1 AND 5),
    evidence TEXT NOT NULL,
    CHECK ((criterion_id IS NULL) <> (requirement_id IS NULL)),
    UNIQUE (interview_id, criterion_id),
    UNIQUE (interview_id, requirement_id)
) STRICT;

CREATE INDEX fit_rating_criterion ON fit_rating (criterion_id) WHERE criterion_id IS NOT NULL;
CREATE INDEX fit_rating_requirement ON fit_rating (requirement_id) WHERE requirement_id IS NOT NULL;

-- The user's own questions to ask.
CREATE TABLE question (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    text TEXT NOT NULL,
    starred INTEGER NOT NULL CHECK (starred IN (0, 1)),
    position INTEGER NOT NULL
) STRICT;

-- Chosen for an interview; it keeps its words whatever becomes of the one it was taken from.
CREATE TABLE interview_question (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    interview_id INTEGER NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
    question_id INTEGER REFERENCES question (id) ON DELETE SET NULL,
    text TEXT NOT NULL,
    asked INTEGER NOT NULL CHECK (asked IN (0, 1)),
    answer TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;

CREATE INDEX interview_question_interview ON interview_question (interview_id, position);
CREATE INDEX interview_question_question ON interview_question (question_id) WHERE question_id IS NOT NULL;

CREATE TABLE story (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;

-- One for each application that has its own; without an application it is the general one.
CREATE TABLE closing_statement (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    application_id INTEGER UNIQUE REFERENCES job_application (id) ON DELETE CASCADE,
    text TEXT NOT NULL,
    -- A line each.
    points TEXT NOT NULL
) STRICT;

CREATE TABLE closing_version (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    closing_id INTEGER NOT NULL REFERENCES closing_statement (id) ON DELETE CASCADE,
    text TEXT NOT NULL,
    points TEXT NOT NULL,
    kept_at TEXT NOT NULL
) STRICT;

CREATE INDEX closing_version_closing ON closing_version (closing_id, kept_at);

CREATE TABLE rehearsal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    closing_id INTEGER NOT NULL REFERENCES closing_statement (id) ON DELETE CASCADE,
    interview_id INTEGER REFERENCES interview (id) ON DELETE SET NULL,
    level TEXT NOT NULL CHECK (level IN ('TEXT', 'KEY_POINTS', 'BLANK')),
    seconds INTEGER NOT NULL CHECK (seconds BETWEEN 1 AND 3600),
    words INTEGER NOT NULL CHECK (words BETWEEN 0 AND 1000000),
    felt INTEGER CHECK (felt BETWEEN 1 AND 5),
    word TEXT NOT NULL,
    -- What was counted for it, null once that was taken out by hand.
    effort_id INTEGER REFERENCES effort_entry (id) ON DELETE SET NULL,
    at TEXT NOT NULL
) STRICT;

CREATE INDEX rehearsal_closing ON rehearsal (closing_id, at);
CREATE INDEX rehearsal_level ON rehearsal (level, at);
CREATE INDEX rehearsal_interview ON rehearsal (interview_id) WHERE interview_id IS NOT NULL;
CREATE INDEX rehearsal_effort ON rehearsal (effort_id) WHERE effort_id IS NOT NULL;

-- Before leaving an interview: what was agreed in it.
CREATE TABLE leaving (
    id INTEGER PRIMARY KEY,
    interview_id INTEGER NOT NULL UNIQUE REFERENCES interview (id) ON DELETE CASCADE,
    next_step_id INTEGER REFERENCES next_step (id) ON DELETE SET NULL
) STRICT;

CREATE INDEX leaving_next_step ON leaving (next_step_id) WHERE next_step_id IS NOT NULL;

-- No row where it was not answered.
CREATE TABLE leaving_answer (
    id INTEGER PRIMARY KEY,
    interview_id INTEGER NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
    question TEXT NOT NULL CHECK (question IN ('ANYTHING_ELSE', 'WANT_THE_JOB', 'NEXT_STEP', 'DATE', 'MAY_FOLLOW_UP',
        'CHANNEL')),
    done INTEGER NOT NULL CHECK (done IN (0, 1)),
    UNIQUE (interview_id, question)
) STRICT;

-- Files that are kept in the journal. The contents lie apart, once each, and undo leaves them alone.
CREATE TABLE document_content (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE,
    content BLOB NOT NULL
) STRICT;

CREATE TABLE document (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('RESUME', 'COVER_LETTER', 'WORK_SAMPLE', 'REFERENCE', 'OTHER')),
    media_type TEXT NOT NULL,
    size INTEGER NOT NULL CHECK (size >= 0),
    sha256 TEXT NOT NULL REFERENCES document_content (sha256),
    added_at TEXT NOT NULL
) STRICT;

CREATE INDEX document_sha256 ON document (sha256);

CREATE TABLE document_link (
    id INTEGER PRIMARY KEY,
    document_id INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
    application_id INTEGER NOT NULL REFERENCES job_application (id) ON DELETE CASCADE,
    UNIQUE (document_id, application_id)
) STRICT;

CREATE INDEX document_link_application ON document_link (application_id);

-- What was promised, beside its follow-up.
CREATE TABLE promised_item (
    id INTEGER PRIMARY KEY,
    follow_up_id INTEGER NOT NULL UNIQUE REFERENCES follow_up (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('REFERENCES', 'WORK_SAMPLE', 'PLAN', 'OTHER')),
    document_id INTEGER REFERENCES document (id) ON DELETE SET NULL,
    plan_id INTEGER REFERENCES plan (id) ON DELETE SET NULL
) STRICT;

CREATE INDEX promised_item_document ON promised_item (document_id) WHERE document_id IS NOT NULL;
CREATE INDEX promised_item_plan ON promised_item (plan_id) WHERE plan_id IS NOT NULL;

-- A thank-you that is being written; once sent, its follow-up keeps what was sent.
CREATE TABLE thank_you_note (
    id INTEGER PRIMARY KEY,
    interview_id INTEGER NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
    contact_id INTEGER REFERENCES contact (id) ON DELETE CASCADE,
    form TEXT CHECK (form IN ('EMAIL', 'LETTER', 'CARD')),
    point TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX thank_you_note_whom ON thank_you_note (interview_id, coalesce(contact_id, 0));
CREATE INDEX thank_you_note_contact ON thank_you_note (contact_id) WHERE contact_id IS NOT NULL;

CREATE TABLE reference_person (
    id INTEGER PRIMARY KEY,
    contact_id INTEGER NOT NULL UNIQUE REFERENCES contact (id) ON DELETE CASCADE,
    consent TEXT NOT NULL CHECK (consent IN ('NOT_ASKED', 'ASKED', 'GIVEN')),
    last_used TEXT,
    note TEXT NOT NULL
) STRICT;
