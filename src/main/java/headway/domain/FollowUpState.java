package headway.domain;

/// What became of a follow-up.
public enum FollowUpState {
    PLANNED,
    DONE,
    SKIPPED
}
