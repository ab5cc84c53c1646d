package headway.domain;

/// Where an entry comes from that was counted automatically.
public enum EffortSource {
    APPLICATION,
    FOLLOW_UP,
    INTERVIEW,
    REHEARSAL
}
