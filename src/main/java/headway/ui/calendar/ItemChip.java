package headway.ui.calendar;

import headway.domain.CalendarItem;
import headway.domain.CalendarKind;
import headway.domain.FollowUpState;
import headway.ui.kit.Icons;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A dated thing in a small place: icon, company, time and kind. Made once, filled again and again.
final class ItemChip extends VBox {
    private static final PseudoClass SUGGESTED = PseudoClass.getPseudoClass("suggested");
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    private static final PseudoClass INTERVIEW = PseudoClass.getPseudoClass("interview");

    /// So many times as wide as a line is high.
    private static final int NARROW = 4;

    private final CalendarTexts texts;
    private final boolean tall;
    private final FontIcon icon = Icons.of(Feather.CIRCLE);
    private final Label first = new Label("", icon);
    private final Label time = new Label();
    private final Label kind = new Label();
    private @Nullable CalendarItem item;
    private @Nullable Tooltip tip;
    private Runnable opening = () -> {};

    /// Makes an empty one.
    ///
    /// @param tall with a line each for company, time and kind
    ItemChip(CalendarTexts texts, boolean tall) {
        this.texts = texts;
        this.tall = tall;
        getStyleClass().add("item-chip");
        getChildren().add(first);
        if (tall) {
            getStyleClass().add("item-box");
            getChildren().addAll(time, kind);
        }
        setAccessibleRole(AccessibleRole.BUTTON);
        setMinWidth(0);
        // A tooltip is a window of its own, and most chips are never pointed at.
        setOnMouseEntered(event -> {
            if (tip == null) {
                tip = new Tooltip();
                tip.textProperty().bind(accessibleTextProperty());
                Tooltip.install(this, tip);
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
        first.setText(tall ? shown.company() : texts.chip(shown));
        time.setText(texts.times(shown));
        kind.setText(texts.fullKind(shown));
        setAccessibleText(texts.spoken(shown));
        icon.setIconCode(ItemIcons.of(shown));
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
    protected void layoutChildren() {
        if (tall) {
            // Half a line helps nobody, and in a narrow place the name says more than the icon.
            double room = getHeight() - getInsets().getTop() - getInsets().getBottom();
            double line = first.prefHeight(-1);
            time.setVisible(room >= 2 * line);
            kind.setVisible(room >= 3 * line);
            first.setContentDisplay(getWidth() < NARROW * line ? ContentDisplay.TEXT_ONLY : ContentDisplay.LEFT);
        }
        super.layoutChildren();
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            open();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
