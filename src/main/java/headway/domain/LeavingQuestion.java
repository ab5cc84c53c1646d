package headway.domain;

/// What the user means to do before an interview ends.
public enum LeavingQuestion {
    /// Ask whether they need anything else.
    ANYTHING_ELSE,
    /// Say that they want the job.
    WANT_THE_JOB,
    /// Ask for the next step.
    NEXT_STEP,
    /// Ask for its date.
    DATE,
    /// Ask whether following up is welcome.
    MAY_FOLLOW_UP,
    /// Ask for the way: by phone or e-mail.
    CHANNEL
}
