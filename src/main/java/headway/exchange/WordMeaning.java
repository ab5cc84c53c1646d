package headway.exchange;

import headway.domain.Outcome;
import headway.domain.StageKind;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a word of a log means in the pipeline.
///
/// @param outcome how it ended, given exactly when the kind is closed
public record WordMeaning(StageKind kind, @Nullable Outcome outcome) {
    public static final WordMeaning SAVED = new WordMeaning(StageKind.SAVED, null);
    public static final WordMeaning APPLIED = new WordMeaning(StageKind.APPLIED, null);
    public static final WordMeaning SCREENING = new WordMeaning(StageKind.SCREENING, null);
    public static final WordMeaning INTERVIEWING = new WordMeaning(StageKind.INTERVIEWING, null);
    public static final WordMeaning OFFER = new WordMeaning(StageKind.OFFER, null);

    public WordMeaning {
        if ((kind == StageKind.CLOSED) != (outcome != null)) {
            throw new IllegalArgumentException("A closed stage has an outcome, and no other has one");
        }
    }

    public static WordMeaning of(StageKind openKind) {
        return new WordMeaning(openKind, null);
    }

    public static WordMeaning closed(Outcome outcome) {
        return new WordMeaning(StageKind.CLOSED, outcome);
    }

    /// The meaning with a name such as `interviewing` or `NO_RESPONSE` (a stage kind, or the outcome of a closed one).
    public static Optional<WordMeaning> named(String name) {
        String wanted = name.strip().replaceAll("[ -]", "_").toUpperCase(Locale.ROOT);
        for (StageKind kind : StageKind.values()) {
            if (kind != StageKind.CLOSED && kind.name().equals(wanted)) {
                return Optional.of(of(kind));
            }
        }
        for (Outcome outcome : Outcome.values()) {
            if (outcome.name().equals(wanted)) {
                return Optional.of(closed(outcome));
            }
        }
        return Optional.empty();
    }

    /// Same in every language: `APPLIED`, `CLOSED/REJECTED`.
    @Override
    public String toString() {
        return outcome == null ? kind.name() : kind.name() + "/" + outcome.name();
    }
}
