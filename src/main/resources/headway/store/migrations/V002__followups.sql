-- What was agreed, who was in touch, what is to be done when, and the interviews.
CREATE TABLE next_step (
    id INTEGER PRIMARY KEY,
    application_id INTEGER NOT NULL REFERENCES job_application (id) ON DELETE CASCADE,
    what TEXT NOT NULL,
    by_date TEXT,
    may_follow_up TEXT NOT NULL CHECK (may_follow_up IN ('YES', 'NO', 'NOT_ASKED')),
    channel TEXT CHECK (channel IN ('EMAIL', 'PHONE', 'POST', 'MESSAGE', 'IN_PERSON')),
    contact_id INTEGER REFERENCES contact (id) ON DELETE SET NULL,
    agreed_on TEXT NOT NULL
) STRICT;

CREATE INDEX next_step_application ON next_step (application_id, agreed_on, id);
CREATE INDEX next_step_by ON next_step (by_date) WHERE by_date IS NOT NULL;
CREATE INDEX next_step_contact ON next_step (contact_id) WHERE contact_id IS NOT NULL;

CREATE TABLE interview (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    application_id INTEGER NOT NULL REFERENCES job_application (id) ON DELETE CASCADE,
    round INTEGER NOT NULL CHECK (round BETWEEN 1 AND 99),
    type TEXT NOT NULL CHECK (type IN ('PHONE', 'VIDEO', 'ON_SITE', 'PANEL', 'TECHNICAL', 'INFORMAL')),
    -- On the clocks of the zone, without seconds: 2026-12-01T14:00
    start_local TEXT NOT NULL,
    zone TEXT NOT NULL,
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 1440),
    place TEXT NOT NULL,
    notes TEXT NOT NULL
) STRICT;

CREATE INDEX interview_application ON interview (application_id);
CREATE INDEX interview_start ON interview (start_local);

CREATE TABLE interview_contact (
    id INTEGER PRIMARY KEY,
    interview_id INTEGER NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
    contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    UNIQUE (interview_id, contact_id)
) STRICT;

CREATE INDEX interview_contact_contact ON interview_contact (contact_id);

CREATE TABLE follow_up (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    application_id INTEGER NOT NULL REFERENCES job_application (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('THANK_YOU', 'PROMISED_ITEM', 'CHECK_IN', 'FEEDBACK_REQUEST', 'OFFER_REPLY',
        'NETWORKING', 'OTHER')),
    due TEXT NOT NULL,
    channel TEXT CHECK (channel IN ('EMAIL', 'PHONE', 'POST', 'MESSAGE', 'IN_PERSON')),
    contact_id INTEGER REFERENCES contact (id) ON DELETE SET NULL,
    interview_id INTEGER REFERENCES interview (id) ON DELETE SET NULL,
    what TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('PLANNED', 'DONE', 'SKIPPED')),
    closed_on TEXT,
    proposed INTEGER NOT NULL CHECK (proposed IN (0, 1)),
    created_at TEXT NOT NULL,
    came_back TEXT NOT NULL,
    message TEXT NOT NULL
) STRICT;

CREATE INDEX follow_up_application ON follow_up (application_id);
CREATE INDEX follow_up_due ON follow_up (state, due, application_id);
CREATE INDEX follow_up_kind ON follow_up (kind, state, application_id, closed_on);
CREATE INDEX follow_up_contact ON follow_up (contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX follow_up_interview ON follow_up (interview_id) WHERE interview_id IS NOT NULL;

CREATE TABLE contact_log (
    id INTEGER PRIMARY KEY,
    application_id INTEGER NOT NULL REFERENCES job_application (id) ON DELETE CASCADE,
    direction TEXT NOT NULL CHECK (direction IN ('SENT', 'RECEIVED')),
    on_date TEXT NOT NULL,
    channel TEXT CHECK (channel IN ('EMAIL', 'PHONE', 'POST', 'MESSAGE', 'IN_PERSON')),
    contact_id INTEGER REFERENCES contact (id) ON DELETE SET NULL,
    follow_up_id INTEGER REFERENCES follow_up (id) ON DELETE SET NULL,
    recorded_at TEXT NOT NULL,
    words TEXT NOT NULL
) STRICT;

CREATE INDEX contact_log_application ON contact_log (application_id, direction, on_date);
CREATE INDEX contact_log_contact ON contact_log (contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX contact_log_follow_up ON contact_log (follow_up_id) WHERE follow_up_id IS NOT NULL;

-- Until when Today keeps quiet about the last day to apply.
CREATE TABLE deadline_snooze (
    id INTEGER PRIMARY KEY,
    application_id INTEGER NOT NULL UNIQUE REFERENCES job_application (id) ON DELETE CASCADE,
    until_date TEXT NOT NULL
) STRICT;

-- What Today and the calendar look up by its day, each time that they are shown.
CREATE INDEX follow_up_closed ON follow_up (state, closed_on);
CREATE INDEX job_application_deadline ON job_application (deadline) WHERE deadline IS NOT NULL;
