package headway.domain;

import headway.text.DayName;
import headway.text.Message;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// Rules for thank-you notes: at once, by hand where the post is fast enough, else by e-mail.
public final class ThankYou {
    /// After so many days a thank-you that was not sent is no longer proposed.
    public static final int PROPOSED_FOR_DAYS = 7;

    private ThankYou() {}

    /// How to send a thank-you.
    ///
    /// @param advised [Channel#POST] or [Channel#EMAIL]
    /// @param postPossible whether a letter would arrive in time, or may: then both ways are shown
    /// @param reason one sentence
    public record Way(Channel advised, boolean postPossible, Message reason) {}

    /// The day they decide after an interview, null when not known. What was agreed for a day before the interview was
    /// about an earlier round.
    ///
    /// @param agreed the latest agreement, null when there was none
    /// @param interview the day of the interview on the user's clocks, null when there was none
    public static @Nullable LocalDate decision(@Nullable NextStep agreed, @Nullable LocalDate interview) {
        LocalDate by = agreed == null ? null : agreed.by();
        boolean earlierRound = by != null && interview != null && by.isBefore(interview);
        return earlierRound ? null : by;
    }

    /// Post only when the letter arrives at least a day before the decision.
    ///
    /// @param decision the day they decide, null when not known
    public static Way way(@Nullable LocalDate decision, LocalDate today, PacingSettings settings) {
        int mailDays = settings.mailDays();
        if (decision == null) {
            return new Way(Channel.EMAIL, true, Message.of("thankYou.decisionUnknown"));
        }
        if (ChronoUnit.DAYS.between(today, decision) >= mailDays + 1L) {
            return new Way(Channel.POST, true, Message.of("thankYou.post", new DayName(decision), mailDays));
        }
        return new Way(Channel.EMAIL, false, Message.of("thankYou.email", new DayName(decision), mailDays));
    }
}
