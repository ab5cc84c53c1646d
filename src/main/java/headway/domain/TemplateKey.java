package headway.domain;

/// What names a template; as text `CHECK_IN.EMAIL.AGREED`.
public record TemplateKey(FollowUpKind kind, Channel channel, Wording wording) {
    /// The key of its subject line.
    public String subject() {
        return this + ".subject";
    }

    /// The key of its text.
    public String body() {
        return this + ".body";
    }

    @Override
    public String toString() {
        return kind.name() + "." + channel.name() + "." + wording.name();
    }
}
