package headway.domain;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The leaving checklist of an interview.
///
/// @param answers true for what was done, false for what was not; nothing for what is not answered
/// @param agreed null while nothing was agreed
public record Leaving(
        long interviewId,
        Map<LeavingQuestion, Boolean> answers,
        @Nullable Agreed agreed,
        List<PromisedItem> promised) {
    /// How it goes on, as it was agreed in the interview.
    ///
    /// @param what the next step; may be empty
    /// @param by its day, null when none was named
    /// @param channel the way they asked for, null when not known
    /// @param contactId whom to ask, null when not known
    public record Agreed(
            String what,
            @Nullable LocalDate by,
            Permission mayFollowUp,
            @Nullable Channel channel,
            @Nullable Long contactId) {
        public static Agreed on(String what, @Nullable LocalDate by) {
            return new Agreed(what, by, Permission.NOT_ASKED, null, null);
        }

        /// True when it says nothing.
        public boolean isEmpty() {
            return what.isBlank() && by == null && mayFollowUp == Permission.NOT_ASKED && channel == null;
        }
    }

    public Leaving {
        answers = Map.copyOf(answers);
        promised = List.copyOf(promised);
    }

    public static Leaving blank(long interviewId) {
        return new Leaving(interviewId, Map.of(), null, List.of());
    }

    /// The same with one answer.
    ///
    /// @param done null for not answered
    public Leaving withAnswer(LeavingQuestion question, @Nullable Boolean done) {
        Map<LeavingQuestion, Boolean> changed = new EnumMap<>(LeavingQuestion.class);
        changed.putAll(answers);
        if (done == null) {
            changed.remove(question);
        } else {
            changed.put(question, done);
        }
        return new Leaving(interviewId, changed, agreed, promised);
    }

    public Leaving withAgreed(@Nullable Agreed newAgreed) {
        return new Leaving(interviewId, answers, newAgreed, promised);
    }

    public Leaving withPromised(List<PromisedItem> items) {
        return new Leaving(interviewId, answers, agreed, items);
    }
}
