package headway.domain;

import headway.text.DayName;
import headway.text.Message;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// When to ask how things stand, and when it is enough: what was agreed comes first, hiring takes longer than
/// expected, and nobody is pestered.
public final class Pacing {
    private Pacing() {}

    /// What the rules say about an application.
    public enum Verdict {
        /// Check in on the day given, or later.
        CHECK_IN,
        /// Asking is not welcome.
        NOT_WELCOME,
        /// There is an interview ahead, where both sides meet.
        INTERVIEW_AHEAD,
        /// Asked often enough without an answer.
        DONE_YOUR_PART,
        /// It rests.
        RESTING,
        /// A check-in was due so long ago that it would be odd by now.
        TOO_LATE,
        /// Nobody knows when there last was contact.
        NO_DATE,
        /// In this stage it is not for the user to ask.
        NOT_YOUR_TURN
    }

    /// The answer of the rules.
    ///
    /// @param due the earliest polite day for a check-in; null unless the verdict is [Verdict#CHECK_IN]
    /// @param reason one sentence
    public record Advice(Verdict verdict, @Nullable LocalDate due, Message reason) {
        /// True when a check-in on a day would come before the earliest polite day.
        public boolean tooEarlyOn(LocalDate day) {
            return due != null && day.isBefore(due);
        }

        /// True when a check-in on a day would come too early, or would better not be made at all. The user may make
        /// it all the same.
        public boolean isAgainst(LocalDate day) {
            return switch (verdict) {
                case NOT_WELCOME, INTERVIEW_AHEAD, DONE_YOUR_PART, RESTING, NOT_YOUR_TURN -> true;
                case CHECK_IN, TOO_LATE, NO_DATE -> tooEarlyOn(day);
            };
        }
    }

    /// Applies the rules to one application.
    ///
    /// @param resting whether it rests
    /// @param agreed the latest agreement, null when there was none
    /// @param touches all moments of contact, in any order; those after `today` are left out, but for an interview
    ///     ahead
    public static Advice advise(
            StageKind stage,
            boolean resting,
            @Nullable NextStep agreed,
            List<Touch> touches,
            PacingSettings settings,
            LocalDate today) {
        if (stage == StageKind.SAVED || stage == StageKind.OFFER || stage == StageKind.CLOSED) {
            return without(Verdict.NOT_YOUR_TURN, "pacing.notYourTurn");
        }
        if (resting) {
            return without(Verdict.RESTING, "pacing.doneYourPart");
        }
        if (agreed != null && agreed.mayFollowUp() == Permission.NO) {
            return without(Verdict.NOT_WELCOME, "pacing.notWelcome");
        }
        LocalDate meeting = nextMeeting(touches, today);
        if (meeting != null) {
            return new Advice(Verdict.INTERVIEW_AHEAD, null, Message.of("pacing.interviewAhead", new DayName(meeting)));
        }
        int turns = unanswered(touches, today, Touch.Kind::isTurn);
        if (turns >= settings.checkIns()) {
            return without(Verdict.DONE_YOUR_PART, "pacing.doneYourPart");
        }
        LocalDate promised = stillOpen(agreed, touches, today, false);
        if (promised != null) {
            return after(promised, settings, today);
        }
        LocalDate lastContact = latest(touches, today, kind -> true);
        if (lastContact == null) {
            return without(Verdict.NO_DATE, "pacing.noDate");
        }
        int days = turns == 0 ? settings.firstCheckInDays() : settings.nextCheckInDays();
        LocalDate due = settings.workDays().sameOrNext(lastContact.plusDays(days));
        // My own contact starts the clock again, but brings no day forward while they still owe their answer.
        LocalDate owed = stillOpen(agreed, touches, today, true);
        if (owed != null && politeDay(owed, settings).isAfter(due)) {
            return after(owed, settings, today);
        }
        String key = turns == 0 ? "pacing.first" : "pacing.next";
        return dated(due, settings, today, Message.of(key, new DayName(lastContact), new DayName(due), days));
    }

    /// How many check-ins were sent since the other side last showed that it is still there. One on that very day is
    /// taken as answered.
    ///
    /// @param touches all moments of contact, in any order; those after `today` are left out
    public static int checkInsSinceSignOfLife(List<Touch> touches, LocalDate today) {
        return unanswered(touches, today, kind -> kind == Touch.Kind.CHECK_IN);
    }

    private static @Nullable LocalDate nextMeeting(List<Touch> touches, LocalDate today) {
        LocalDate next = null;
        for (Touch touch : touches) {
            boolean ahead = touch.kind() == Touch.Kind.MET && touch.on().isAfter(today);
            if (ahead && (next == null || touch.on().isBefore(next))) {
                next = touch.on();
            }
        }
        return next;
    }

    /// How many moments of some kinds came after the last sign of life.
    private static int unanswered(List<Touch> touches, LocalDate today, Predicate<Touch.Kind> kinds) {
        LocalDate lastSign = latest(touches, today, Touch.Kind::isSignOfLife);
        int count = 0;
        for (Touch touch : touches) {
            boolean after = lastSign == null || touch.on().isAfter(lastSign);
            if (kinds.test(touch.kind()) && after && !touch.on().isAfter(today)) {
                count++;
            }
        }
        return count;
    }

    /// The latest day of some kinds, today or earlier.
    private static @Nullable LocalDate latest(List<Touch> touches, LocalDate today, Predicate<Touch.Kind> kinds) {
        LocalDate latest = null;
        for (Touch touch : touches) {
            boolean counts = kinds.test(touch.kind()) && !touch.on().isAfter(today);
            if (counts && (latest == null || touch.on().isAfter(latest))) {
                latest = touch.on();
            }
        }
        return latest;
    }

    /// The agreed date while it counts: until somebody is in touch on that day or later.
    ///
    /// @param theirsOnly whether only a sign of life of the other side ends it
    private static @Nullable LocalDate stillOpen(
            @Nullable NextStep agreed, List<Touch> touches, LocalDate today, boolean theirsOnly) {
        LocalDate by = agreed == null ? null : agreed.by();
        if (agreed == null || by == null) {
            return null;
        }
        for (Touch touch : touches) {
            boolean since =
                    touch.on().isAfter(agreed.agreedOn()) || touch.kind().isTurn();
            boolean ends = since && (touch.kind().isSignOfLife() || !theirsOnly);
            if (ends && !touch.on().isBefore(by) && !touch.on().isAfter(today)) {
                return null;
            }
        }
        return by;
    }

    /// They said a day; hiring runs late.
    private static Advice after(LocalDate promised, PacingSettings settings, LocalDate today) {
        LocalDate due = politeDay(promised, settings);
        return dated(due, settings, today, Message.of("pacing.agreed", new DayName(promised), new DayName(due)));
    }

    private static LocalDate politeDay(LocalDate promised, PacingSettings settings) {
        return settings.workDays().plus(promised, settings.agreedBusinessDays());
    }

    private static Advice dated(LocalDate due, PacingSettings settings, LocalDate today, Message reason) {
        if (ChronoUnit.DAYS.between(due, today) > settings.tooLateDays()) {
            // With its year: it may be long ago.
            return new Advice(Verdict.TOO_LATE, null, Message.of("pacing.tooLate", due));
        }
        return new Advice(Verdict.CHECK_IN, due, reason);
    }

    private static Advice without(Verdict verdict, String key) {
        return new Advice(verdict, null, Message.of(key));
    }
}
