package headway.ui.kit;

import org.kordamp.ikonli.feather.Feather;

/// A screen of the window, in the order of the rail. The title is the text of the key `destination.NAME`.
public enum Destination {
    TODAY(Feather.SUN, "1"),
    PIPELINE(Feather.COLUMNS, "2"),
    CALENDAR(Feather.CALENDAR, "3"),
    EFFORT(Feather.AWARD, "4"),
    INTERVIEWS(Feather.USERS, "5"),
    LETTERS(Feather.FILE_TEXT, "6"),
    /// Opened from the effort screen and by its key, so it needs no place in the rail.
    REVIEW(Feather.BOOK_OPEN, ""),
    SETTINGS(Feather.SETTINGS, "");

    private final Feather icon;
    private final String digit;

    Destination(Feather icon, String digit) {
        this.icon = icon;
        this.digit = digit;
    }

    public Feather icon() {
        return icon;
    }

    /// The digit that opens it together with Ctrl; empty for none.
    public String digit() {
        return digit;
    }

    public boolean isInRail() {
        return this != REVIEW;
    }

    /// The place in the rail that is marked while this one is shown.
    public Destination place() {
        return this == REVIEW ? EFFORT : this;
    }

    public String titleKey() {
        return "destination." + name();
    }
}
