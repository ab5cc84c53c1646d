package headway.ui.kit.effort;

import headway.domain.EffortKind;
import org.kordamp.ikonli.feather.Feather;

/// The icon of each kind of effort; always shown with its word.
public final class EffortIcons {
    private EffortIcons() {}

    public static Feather of(EffortKind kind) {
        return switch (kind) {
            case APPLICATION_SENT -> Feather.SEND;
            case TAILORED_APPLICATION -> Feather.SCISSORS;
            case NETWORKING -> Feather.USERS;
            case INFORMATIONAL_INTERVIEW -> Feather.COFFEE;
            case INTERVIEW_ATTENDED -> Feather.MESSAGE_SQUARE;
            case PREPARATION -> Feather.CLIPBOARD;
            case REHEARSAL -> Feather.MIC;
            case THANK_YOU_SENT -> Feather.HEART;
            case CHECK_IN_SENT -> Feather.PHONE_OUTGOING;
            case FEEDBACK_ASKED -> Feather.HELP_CIRCLE;
            case COACHING_SESSION -> Feather.COMPASS;
            case LEARNING -> Feather.BOOK;
            case PLANNED_REST -> Feather.MOON;
            case OTHER -> Feather.CHECK_CIRCLE;
        };
    }
}
