package headway.ui.kit.agenda;

import headway.text.Messages;
import headway.ui.kit.Formats;
import headway.ui.kit.PopOvers;
import headway.ui.kit.Views;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DateCell;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;

/// Asks for the day to put something off to.
final class SnoozePane extends VBox {
    @FXML
    private VBox choices;

    @FXML
    private DatePicker other;

    private SnoozePane(Views views, Formats formats, List<SnoozeDays.Choice> days, LocalDate today) {
        Messages messages = views.messages();
        views.loadInto(this);
        for (SnoozeDays.Choice day : days) {
            Label name = new Label(messages.get(day.name()));
            Label date = new Label(messages.get(day.date()));
            name.getStyleClass().add("snooze-name");
            date.getStyleClass().add("muted");
            Button choice = new Button("", new HBox(name, date));
            choice.setAccessibleText(name.getText() + ", " + date.getText());
            choice.setMaxWidth(Double.MAX_VALUE);
            choice.getStyleClass().addAll("flat", "snooze-choice");
            choice.setUserData(day.day());
            choices.getChildren().add(choice);
        }
        other.setConverter(formats.dateConverter());
        other.setDayCellFactory(picker -> new DateCell() {
            @Override
            public void updateItem(@Nullable LocalDate day, boolean empty) {
                super.updateItem(day, empty);
                setDisable(empty || day == null || day.isBefore(today));
            }
        });
    }

    /// Asks beside a node; Escape leaves the day as it is.
    static void ask(
            Views views,
            Formats formats,
            Node beside,
            List<SnoozeDays.Choice> days,
            LocalDate today,
            Consumer<LocalDate> answer) {
        SnoozePane pane = new SnoozePane(views, formats, days, today);
        PopOver popOver = PopOvers.show(beside, pane, pane.choices.getChildren().get(0));
        Consumer<LocalDate> chosen = day -> {
            popOver.hide();
            answer.accept(day);
        };
        pane.choices
                .getChildren()
                .forEach(choice ->
                        ((Button) choice).setOnAction(event -> chosen.accept((LocalDate) choice.getUserData())));
        pane.other.valueProperty().addListener((observed, before, day) -> {
            if (day != null) {
                chosen.accept(day);
            }
        });
    }
}
