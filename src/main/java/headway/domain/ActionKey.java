package headway.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What names one thing to do, also a proposal that the journal has not kept yet. As text: `7` (a planned follow-up),
/// `check-in:12` and `apply:12` (application 12), `thank-you:5:3` (interview 5, person 3, or 0 for nobody known).
///
/// @param id of a follow-up, an application or an interview, by type
/// @param contactId of the person to thank, 0 when not known or for other types
public record ActionKey(Type type, long id, long contactId) {
    private static final Pattern FORM =
            Pattern.compile("(?:(check-in|apply|thank-you):)?([0-9]{1,18})(?::([0-9]{1,18}))?");

    /// What the number is of.
    public enum Type {
        /// A planned follow-up.
        FOLLOW_UP,
        /// A check-in that the pacing rules propose for an application.
        CHECK_IN,
        /// Thanks for an interview.
        THANK_YOU,
        /// Applying before the last day to apply.
        APPLY
    }

    public static ActionKey followUp(long id) {
        return new ActionKey(Type.FOLLOW_UP, id, 0);
    }

    public static ActionKey checkIn(long applicationId) {
        return new ActionKey(Type.CHECK_IN, applicationId, 0);
    }

    public static ActionKey thankYou(long interviewId, long contactId) {
        return new ActionKey(Type.THANK_YOU, interviewId, contactId);
    }

    public static ActionKey apply(long applicationId) {
        return new ActionKey(Type.APPLY, applicationId, 0);
    }

    /// Reads a key from its text; empty when it is none.
    public static Optional<ActionKey> parse(String text) {
        Matcher matcher = FORM.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String word = matcher.group(1);
        boolean thanks = "thank-you".equals(word);
        if (thanks != (matcher.group(3) != null)) {
            return Optional.empty();
        }
        long id = Long.parseLong(matcher.group(2));
        if (word == null) {
            return Optional.of(followUp(id));
        }
        return Optional.of(
                switch (word) {
                    case "check-in" -> checkIn(id);
                    case "apply" -> apply(id);
                    default -> thankYou(id, Long.parseLong(matcher.group(3)));
                });
    }

    @Override
    public String toString() {
        return switch (type) {
            case FOLLOW_UP -> Long.toString(id);
            case CHECK_IN -> "check-in:" + id;
            case APPLY -> "apply:" + id;
            case THANK_YOU -> "thank-you:" + id + ":" + contactId;
        };
    }
}
