-- What Today and the calendar look up by its day, each time that they are shown.
CREATE INDEX follow_up_closed ON follow_up (state, closed_on);
CREATE INDEX job_application_deadline ON job_application (deadline) WHERE deadline IS NOT NULL;
