package headway.domain;

/// The form of a thank-you.
public enum ThankYouForm {
    EMAIL,
    LETTER,
    CARD;

    /// The way that it goes.
    public Channel channel() {
        return this == EMAIL ? Channel.EMAIL : Channel.POST;
    }
}
