package headway.ui.calendar;

import headway.domain.CalendarItem;
import headway.text.Message;
import headway.ui.kit.Formats;
import headway.ui.kit.Icons;
import headway.ui.kit.Views;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A dated thing with all that is known about it and what can be done with it, for a popover.
final class ItemPane extends VBox {
    private final CalendarTexts texts;
    private Consumer<CalendarActions.Command> doing = command -> {};
    private Consumer<LocalDate> moving = day -> {};

    @FXML
    private Label company;

    @FXML
    private Label role;

    @FXML
    private Label kind;

    @FXML
    private Label when;

    @FXML
    private Label time;

    @FXML
    private Label place;

    @FXML
    private Label people;

    @FXML
    private Label what;

    @FXML
    private Label reason;

    @FXML
    private FlowPane commands;

    @FXML
    private HBox move;

    @FXML
    private DatePicker day;

    ItemPane(Views views, Formats formats, CalendarTexts texts) {
        this.texts = texts;
        views.loadInto(this);
        day.setConverter(formats.dateConverter());
    }

    void show(CalendarItem item, List<CalendarActions.Command> offered) {
        company.setText(item.company());
        role.setText(item.role());
        kind.setText(texts.fullKind(item));
        kind.setGraphic(Icons.of(ItemIcons.of(item)));
        when.setText(texts.fullDay(item.day()));
        fill(time, texts.times(item));
        fill(place, item.place());
        fill(people, item.contactName());
        fill(what, item.what());
        fill(reason, "");
        for (CalendarActions.Command command : offered) {
            Button button = new Button(command.label(), Icons.of(command.icon()));
            button.setOnAction(event -> doing.accept(command));
            commands.getChildren().add(button);
        }
        if (item.key() != null) {
            commands.getChildren().get(0).getStyleClass().add("accent");
        }
        move.setVisible(item.movable());
        move.setManaged(item.movable());
        day.setValue(item.day());
        day.setOnAction(event -> {
            if (day.getValue() != null && !day.getValue().equals(item.day())) {
                moving.accept(day.getValue());
            }
        });
    }

    /// Says why it stands there.
    void because(Message sentence) {
        fill(reason, texts.messages().get(sentence));
    }

    void onCommand(Consumer<CalendarActions.Command> action) {
        doing = action;
    }

    void onMove(Consumer<LocalDate> action) {
        moving = action;
    }

    /// Where the focus goes first.
    Node first() {
        return commands.getChildren().get(0);
    }

    /// Puts the focus on the day to move to.
    void chooseDay() {
        day.requestFocus();
    }

    private static void fill(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isBlank());
        label.setManaged(!text.isBlank());
    }
}
