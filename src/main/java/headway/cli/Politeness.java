package headway.cli;

import headway.domain.Pacing;
import java.time.LocalDate;

/// What speaks against a check-in. The user may do it all the same.
final class Politeness {
    private Politeness() {}

    /// True when the pacing rules would have a check-in on that day later or not at all.
    static boolean isAgainst(Pacing.Advice advice, LocalDate day) {
        return switch (advice.verdict()) {
            case NOT_WELCOME, DONE_YOUR_PART, RESTING, INTERVIEW_AHEAD, NOT_YOUR_TURN -> true;
            case CHECK_IN, TOO_LATE, NO_DATE -> advice.tooEarlyOn(day);
        };
    }
}
