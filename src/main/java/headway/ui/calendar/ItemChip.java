package headway.ui.calendar;

import headway.domain.CalendarItem;
import headway.domain.CalendarKind;
import headway.domain.FollowUpState;
import headway.ui.kit.Icons;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A dated thing in a small place: icon, time, company and kind. Made once, filled again and again.
final class ItemChip extends Label {
    private static final PseudoClass SUGGESTED = PseudoClass.getPseudoClass("suggested");
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    private static final PseudoClass INTERVIEW = PseudoClass.getPseudoClass("interview");

    private final CalendarTexts texts;
    private final boolean tall;
    private final FontIcon icon = Icons.of(Feather.CIRCLE);
    private @Nullable CalendarItem item;
    private @Nullable Tooltip tip;
    private Runnable opening = () -> {};

    /// @param tall with a line each for time, company and kind
    ItemChip(CalendarTexts texts, boolean tall) {
        this.texts = texts;
        this.tall = tall;
        getStyleClass().setAll("item-chip");
        if (tall) {
            getStyleClass().add("item-box");
        }
        setAccessibleRole(AccessibleRole.BUTTON);
        setMinWidth(0);
        setWrapText(tall);
        setGraphic(icon);
        // A tooltip is a window of its own, and most chips are never pointed at.
        setOnMouseEntered(event -> {
            if (tip == null) {
                tip = new Tooltip();
                tip.textProperty().bind(accessibleTextProperty());
                setTooltip(tip);
            }
        });
    }

    @Nullable
    CalendarItem item() {
        return item;
    }

    void show(@Nullable CalendarItem shown) {
        CalendarItem before = item;
        item = shown;
        setVisible(shown != null);
        if (shown == null || shown.equals(before)) {
            return;
        }
        setText(tall ? texts.box(shown) : texts.chip(shown));
        setAccessibleText(texts.spoken(shown));
        icon.setIconCode(icon(shown));
        pseudoClassStateChanged(SUGGESTED, shown.proposed());
        pseudoClassStateChanged(DONE, shown.state() == FollowUpState.DONE);
        pseudoClassStateChanged(INTERVIEW, shown.kind() == CalendarKind.INTERVIEW);
    }

    /// Says what a click does, and what it means to a screen reader.
    void onOpen(Runnable open) {
        opening = open;
    }

    void open() {
        opening.run();
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            open();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }

    /// The icon of a thing: that of its kind, or a tick for what is done.
    static Feather icon(CalendarItem item) {
        return item.state() == FollowUpState.DONE ? Feather.CHECK : icon(item.kind());
    }

    static Feather icon(CalendarKind kind) {
        return switch (kind) {
            case INTERVIEW -> Feather.USERS;
            case FOLLOW_UP -> Feather.SEND;
            case DEADLINE -> Feather.FLAG;
            case AGREED_DATE -> Feather.BOOKMARK;
        };
    }
}
