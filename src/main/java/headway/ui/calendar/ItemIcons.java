package headway.ui.calendar;

import headway.domain.CalendarItem;
import headway.domain.CalendarKind;
import headway.domain.FollowUpState;
import headway.ui.kit.agenda.FollowUpIcons;
import org.kordamp.ikonli.feather.Feather;

/// The icons of dated things.
final class ItemIcons {
    private ItemIcons() {}

    /// The icon of a thing: that of its kind, or a tick for what is done.
    static Feather of(CalendarItem item) {
        if (item.state() == FollowUpState.DONE) {
            return Feather.CHECK;
        }
        return item.followUp() == null ? of(item.kind()) : FollowUpIcons.of(item.followUp());
    }

    static Feather of(CalendarKind kind) {
        return switch (kind) {
            case INTERVIEW -> Feather.MIC;
            case FOLLOW_UP -> Feather.SEND;
            case DEADLINE -> Feather.FLAG;
            case AGREED_DATE -> Feather.BOOKMARK;
        };
    }
}
