package headway.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a message can speak of.
///
/// @param contact whom it is to, null when not known
/// @param nextStep the latest agreement, null when there was none
/// @param interview the one it is about, or the latest; null when there was none
/// @param what the user's few words about the follow-up; may be empty
/// @param myName the user's name; may be empty
/// @param today the day on which it is written
/// @param point what stayed with the user of the talk, for a thank-you; may be empty
/// @param turn which of the people it is to, from 0, where several get such a message: each gets other sentences
public record MessageFacts(
        JobApplication application,
        @Nullable Contact contact,
        @Nullable NextStep nextStep,
        @Nullable Interview interview,
        String what,
        String myName,
        LocalDate today,
        String point,
        int turn) {

    /// The same where only one gets such a message, about nothing in particular.
    public MessageFacts(
            JobApplication application,
            @Nullable Contact contact,
            @Nullable NextStep nextStep,
            @Nullable Interview interview,
            String what,
            String myName,
            LocalDate today) {
        this(application, contact, nextStep, interview, what, myName, today, "", 0);
    }

    /// The same for one of several people who are thanked.
    public MessageFacts withPoint(String newPoint, int newTurn) {
        return new MessageFacts(application, contact, nextStep, interview, what, myName, today, newPoint, newTurn);
    }

    /// An application of which nothing else is known.
    public static MessageFacts of(JobApplication application, LocalDate today) {
        return new MessageFacts(application, null, null, null, "", "", today);
    }

    /// The day of the interview, null while none was held.
    @Nullable
    LocalDate metOn() {
        LocalDate day = interview == null ? null : interview.start().toLocalDate();
        return day == null || day.isAfter(today) ? null : day;
    }

    /// The agreement while it stands: an interview that came after it and on its date or later has replaced it.
    @Nullable
    NextStep standing() {
        LocalDate met = metOn();
        if (nextStep == null || met == null || !nextStep.agreedOn().isBefore(met)) {
            return nextStep;
        }
        LocalDate by = nextStep.by();
        return by == null || !met.isBefore(by) ? null : nextStep;
    }
}
