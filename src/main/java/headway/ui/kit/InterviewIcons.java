package headway.ui.kit;

import headway.domain.InterviewType;
import org.kordamp.ikonli.feather.Feather;

/// A picture for each way to hold an interview.
public final class InterviewIcons {
    private InterviewIcons() {}

    public static Feather of(InterviewType type) {
        return switch (type) {
            case PHONE -> Feather.PHONE;
            case VIDEO -> Feather.VIDEO;
            case ON_SITE -> Feather.MAP_PIN;
            case PANEL -> Feather.USERS;
            case TECHNICAL -> Feather.CODE;
            case INFORMAL -> Feather.COFFEE;
        };
    }
}
