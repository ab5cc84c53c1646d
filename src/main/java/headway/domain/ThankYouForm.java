package headway.domain;

/// The form of a thank-you.
public enum ThankYouForm {
    EMAIL,
    LETTER,
    CARD;

    /// The channel whose wording fits: a card has room for a few sentences.
    public Channel words() {
        return switch (this) {
            case EMAIL -> Channel.EMAIL;
            case LETTER -> Channel.POST;
            case CARD -> Channel.MESSAGE;
        };
    }

    /// The way that it goes.
    public Channel channel() {
        return this == EMAIL ? Channel.EMAIL : Channel.POST;
    }
}
