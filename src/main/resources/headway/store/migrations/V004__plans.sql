-- 30-60-90 day plans, and the user's own templates for them.
CREATE TABLE plan (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    template INTEGER NOT NULL CHECK (template IN (0, 1)),
    application_id INTEGER REFERENCES job_application (id) ON DELETE SET NULL,
    role TEXT NOT NULL,
    company TEXT NOT NULL,
    look_for TEXT NOT NULL,
    layout TEXT NOT NULL CHECK (layout IN ('CLASSIC', 'TABLE')),
    cover INTEGER NOT NULL CHECK (cover IN (0, 1)),
    created_at TEXT NOT NULL
) STRICT;

CREATE INDEX plan_application ON plan (application_id) WHERE application_id IS NOT NULL;

CREATE TABLE plan_phase (
    id INTEGER PRIMARY KEY,
    plan_id INTEGER NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number BETWEEN 0 AND 2),
    focus TEXT NOT NULL,
    UNIQUE (plan_id, number)
) STRICT;

CREATE TABLE plan_line (
    id INTEGER PRIMARY KEY,
    phase_id INTEGER NOT NULL REFERENCES plan_phase (id) ON DELETE CASCADE,
    part TEXT NOT NULL CHECK (part IN ('GOALS', 'ACTIONS', 'PEOPLE', 'MEASURES')),
    position INTEGER NOT NULL,
    text TEXT NOT NULL
) STRICT;

CREATE INDEX plan_line_phase ON plan_line (phase_id, part, position);
