package headway.ui.kit;

import org.kordamp.ikonli.feather.Feather;

/// A place in the rail, in the order shown. The title is the text of the key `destination.NAME`.
public enum Destination {
    TODAY(Feather.SUN, "1"),
    PIPELINE(Feather.COLUMNS, "2"),
    CALENDAR(Feather.CALENDAR, "3"),
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

    public String titleKey() {
        return "destination." + name();
    }
}
