package headway.cli;

import headway.text.Message;

/// A command that can't be done, in one sentence.
final class Refusal extends RuntimeException {
    private final Message said;
    private final boolean wrongUsage;

    private Refusal(Message said, boolean wrongUsage) {
        super(said.key());
        this.said = said;
        this.wrongUsage = wrongUsage;
    }

    /// What was typed makes no sense, whatever the journal holds.
    static Refusal wrongUsage(String key, Object... args) {
        return new Refusal(Message.of(key, args), true);
    }

    /// What was typed is understood and can't be done.
    static Refusal failed(String key, Object... args) {
        return new Refusal(Message.of(key, args), false);
    }

    static Refusal wrongUsage(Message said) {
        return new Refusal(said, true);
    }

    static Refusal failed(Message said) {
        return new Refusal(said, false);
    }

    Message said() {
        return said;
    }

    boolean isWrongUsage() {
        return wrongUsage;
    }
}
