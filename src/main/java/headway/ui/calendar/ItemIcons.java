package headway.ui.calendar;

import headway.domain.CalendarItem;
import headway.domain.CalendarKind;
import headway.domain.FollowUpKind;
import headway.domain.FollowUpState;
import org.kordamp.ikonli.feather.Feather;

/// The icons of dated things.
final class ItemIcons {
    private ItemIcons() {}

    /// The icon of a thing: that of its kind, or a tick for what is done.
    static Feather of(CalendarItem item) {
        if (item.state() == FollowUpState.DONE) {
            return Feather.CHECK;
        }
        return item.followUp() == null ? of(item.kind()) : of(item.followUp());
    }

    static Feather of(CalendarKind kind) {
        return switch (kind) {
            case INTERVIEW -> Feather.MIC;
            case FOLLOW_UP -> Feather.SEND;
            case DEADLINE -> Feather.FLAG;
            case AGREED_DATE -> Feather.BOOKMARK;
        };
    }

    private static Feather of(FollowUpKind kind) {
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
