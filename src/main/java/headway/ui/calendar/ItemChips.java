package headway.ui.calendar;

import headway.domain.CalendarItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

/// Makes chips that can be chosen, opened, dragged and asked for their menu.
final class ItemChips {
    private final CalendarModel model;
    private final CalendarTexts texts;
    private final CalendarActions actions;
    private final ItemDrag drag;

    ItemChips(CalendarModel model, CalendarTexts texts, CalendarActions actions, ItemDrag drag) {
        this.model = model;
        this.texts = texts;
        this.actions = actions;
        this.drag = drag;
    }

    CalendarModel model() {
        return model;
    }

    CalendarTexts texts() {
        return texts;
    }

    CalendarActions actions() {
        return actions;
    }

    ItemDrag drag() {
        return drag;
    }

    ItemChip make(boolean tall) {
        ItemChip chip = new ItemChip(texts, tall);
        chip.onOpen(() -> {
            CalendarItem item = chip.item();
            if (item != null) {
                chip.requestFocus();
                actions.openItem(chip, item);
            }
        });
        chip.focusedProperty().addListener((observed, before, focused) -> {
            CalendarItem item = chip.item();
            if (focused && item != null) {
                model.choose(item);
            }
        });
        chip.setOnMousePressed(event -> {
            CalendarItem item = chip.item();
            if (item != null) {
                model.choose(item);
                chip.requestFocus();
            }
            event.consume();
        });
        chip.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                chip.open();
            }
            event.consume();
        });
        chip.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                chip.open();
                event.consume();
            }
        });
        chip.setOnContextMenuRequested(event -> {
            CalendarItem item = chip.item();
            if (item != null) {
                actions.menu(chip, item).show(chip, event.getScreenX(), event.getScreenY());
                event.consume();
            }
        });
        drag.source(chip, chip::item);
        return chip;
    }
}
