package headway.ui.calendar;

import headway.domain.CalendarItem;
import headway.domain.FollowUpState;
import headway.ui.kit.Icons;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A dated thing as a line of a list: when, what, and whom it is about. Made once for each cell, filled for each item.
final class ItemRow extends HBox {
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

    private static final double MOST_FOR_NAME = 0.45;

    private final CalendarTexts texts;
    private final FontIcon icon = Icons.of(Feather.CIRCLE);
    private final Label kind = label("item-kind");
    private final Label time = label("item-time");
    private final Label company = label("item-company");
    private final Label role = label("muted");

    ItemRow(CalendarTexts texts) {
        this.texts = texts;
        getStyleClass().add("item-row");
        kind.setGraphic(icon);
        role.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(role, Priority.ALWAYS);
        time.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(kind, company, time, role);
    }

    @Override
    protected void layoutChildren() {
        // Where there is too little room, the name is cut after the role.
        company.setMinWidth(Math.min(company.prefWidth(-1), getWidth() * MOST_FOR_NAME));
        super.layoutChildren();
    }

    void show(CalendarItem item) {
        icon.setIconCode(ItemIcons.of(item));
        kind.setText(texts.kind(item));
        company.setText(item.company());
        role.setText(texts.about(item));
        time.setText(texts.times(item));
        time.setManaged(item.start() != null);
        pseudoClassStateChanged(DONE, item.state() == FollowUpState.DONE);
    }

    private static Label label(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        return label;
    }
}
