package headway.domain;

/// What a dated thing of the calendar is.
public enum CalendarKind {
    INTERVIEW,
    /// A follow-up, planned or proposed.
    FOLLOW_UP,
    /// The last day to apply.
    DEADLINE,
    /// The day by which they said it would go on.
    AGREED_DATE
}
