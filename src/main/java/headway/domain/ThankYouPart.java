package headway.domain;

import headway.text.Message;

/// What a good thank-you says.
public enum ThankYouPart {
    APPRECIATION,
    /// Interest in something that only this talk had.
    SPECIFIC,
    /// The next step, confirmed or looked forward to.
    NEXT_STEP;

    /// What to add where it is missing.
    public Message advice() {
        return Message.of("thankYou.part." + name());
    }
}
