package headway.ui.kit.agenda;

import headway.domain.FollowUpKind;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The picture beside the word for a kind of follow-up.
public final class FollowUpIcons {
    private FollowUpIcons() {}

    /// The picture of a kind; none of them has a tick, which stands for what is done.
    ///
    /// @param kind null for applying before the last day to apply
    public static Feather of(@Nullable FollowUpKind kind) {
        if (kind == null) {
            return Feather.SEND;
        }
        return switch (kind) {
            case THANK_YOU -> Feather.HEART;
            case PROMISED_ITEM -> Feather.PAPERCLIP;
            case CHECK_IN -> Feather.MESSAGE_SQUARE;
            case FEEDBACK_REQUEST -> Feather.COMPASS;
            case OFFER_REPLY -> Feather.AWARD;
            case NETWORKING -> Feather.USERS;
            case OTHER -> Feather.SQUARE;
        };
    }
}
