package headway.domain;

import org.jspecify.annotations.Nullable;

/// A thank-you that is being written.
///
/// @param contactId whom it thanks, null where nobody is named
/// @param form null for the one that is advised
/// @param point what this person said or showed that stayed with the user; may be empty
/// @param text empty for the draft from the facts
public record ThankYouNote(
        long interviewId,
        @Nullable Long contactId,
        @Nullable ThankYouForm form,
        String point,
        String text) {

    public static ThankYouNote blank(long interviewId, @Nullable Long contactId) {
        return new ThankYouNote(interviewId, contactId, null, "", "");
    }

    public ThankYouNote withForm(@Nullable ThankYouForm newForm) {
        return new ThankYouNote(interviewId, contactId, newForm, point, text);
    }

    public ThankYouNote withPoint(String words) {
        return new ThankYouNote(interviewId, contactId, form, words, text);
    }

    public ThankYouNote withText(String words) {
        return new ThankYouNote(interviewId, contactId, form, point, words);
    }
}
