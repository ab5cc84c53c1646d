-- The log of what was done, rewards for it, and what the user says about a week.
CREATE TABLE effort_entry (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    day TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('APPLICATION_SENT', 'TAILORED_APPLICATION', 'NETWORKING',
        'INFORMATIONAL_INTERVIEW', 'INTERVIEW_ATTENDED', 'PREPARATION', 'REHEARSAL', 'THANK_YOU_SENT', 'CHECK_IN_SENT',
        'FEEDBACK_ASKED', 'COACHING_SESSION', 'LEARNING', 'PLANNED_REST', 'OTHER')),
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 0 AND 1440),
    points INTEGER NOT NULL CHECK (points BETWEEN 0 AND 100000),
    note TEXT NOT NULL,
    application_id INTEGER REFERENCES job_application (id) ON DELETE SET NULL,
    contact_id INTEGER REFERENCES contact (id) ON DELETE SET NULL,
    person TEXT NOT NULL,
    source TEXT CHECK (source IN ('APPLICATION', 'FOLLOW_UP', 'INTERVIEW', 'REHEARSAL')),
    follow_up_id INTEGER REFERENCES follow_up (id) ON DELETE SET NULL,
    -- An interview that is gone did not take place.
    interview_id INTEGER REFERENCES interview (id) ON DELETE CASCADE,
    counts_for_record INTEGER NOT NULL CHECK (counts_for_record IN (0, 1)),
    employer TEXT NOT NULL,
    address TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    title TEXT NOT NULL,
    method TEXT NOT NULL,
    position TEXT NOT NULL,
    reference TEXT NOT NULL,
    result TEXT NOT NULL,
    proof TEXT NOT NULL,
    created_at TEXT NOT NULL
) STRICT;

CREATE INDEX effort_entry_day ON effort_entry (day, kind, points, minutes);
CREATE INDEX effort_entry_application ON effort_entry (application_id) WHERE application_id IS NOT NULL;
CREATE INDEX effort_entry_contact ON effort_entry (contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX effort_entry_follow_up ON effort_entry (follow_up_id) WHERE follow_up_id IS NOT NULL;
CREATE INDEX effort_entry_interview ON effort_entry (interview_id) WHERE interview_id IS NOT NULL;

-- Whether an interview that is over was counted as effort, so that it counts once, and not again once taken out by hand.
ALTER TABLE interview ADD COLUMN counted INTEGER NOT NULL DEFAULT 0 CHECK (counted IN (0, 1));

CREATE TABLE reward (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    price INTEGER NOT NULL CHECK (price BETWEEN 1 AND 100000),
    chosen INTEGER NOT NULL CHECK (chosen IN (0, 1))
) STRICT;

CREATE TABLE reward_claim (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    reward_id INTEGER REFERENCES reward (id) ON DELETE SET NULL,
    name TEXT NOT NULL,
    price INTEGER NOT NULL CHECK (price BETWEEN 1 AND 100000),
    day TEXT NOT NULL,
    claimed_at TEXT NOT NULL
) STRICT;

CREATE INDEX reward_claim_reward ON reward_claim (reward_id) WHERE reward_id IS NOT NULL;

-- A goal holds from the week that begins on this day.
CREATE TABLE weekly_goal (
    id INTEGER PRIMARY KEY,
    week_start TEXT NOT NULL UNIQUE,
    points INTEGER NOT NULL CHECK (points BETWEEN 5 AND 10000)
) STRICT;

CREATE TABLE weekly_review (
    id INTEGER PRIMARY KEY,
    week_start TEXT NOT NULL UNIQUE,
    helped TEXT NOT NULL,
    learned TEXT NOT NULL,
    next_step TEXT NOT NULL,
    next_goal INTEGER CHECK (next_goal BETWEEN 5 AND 10000),
    reviewed_at TEXT NOT NULL
) STRICT;
