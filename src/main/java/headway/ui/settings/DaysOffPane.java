package headway.ui.settings;

import headway.domain.PacingSettings;
import headway.domain.WorkDays;
import headway.text.Messages;
import headway.text.WeekStart;
import headway.ui.kit.Background;
import headway.ui.kit.DateField;
import headway.ui.kit.Formats;
import headway.ui.kit.Views;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The user's weekend and days off.
final class DaysOffPane extends VBox {
    private final Messages messages;
    private final Formats formats;
    private final Background background;
    private final Map<DayOfWeek, CheckBox> weekdays = new EnumMap<>(DayOfWeek.class);
    private boolean showing;

    @FXML
    private FlowPane weekend;

    @FXML
    private VBox daysOff;

    @FXML
    private DateField first;

    @FXML
    private DateField last;

    @FXML
    private Label problem;

    DaysOffPane(Views views, Formats formats, Background background) {
        this.messages = views.messages();
        this.formats = formats;
        this.background = background;
        views.loadInto(this);
        first.use(formats, messages);
        last.use(formats, messages);
        DayOfWeek begin = WeekStart.usual(messages.locale());
        for (int i = 0; i < DayOfWeek.values().length; i++) {
            DayOfWeek day = begin.plus(i);
            CheckBox box = new CheckBox(day.getDisplayName(TextStyle.FULL_STANDALONE, messages.locale()));
            box.setId("weekend" + day);
            box.selectedProperty().addListener((observed, before, now) -> weekend());
            weekdays.put(day, box);
            weekend.getChildren().add(box);
        }
        for (DateField field : List.of(first, last)) {
            field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
                if (event.getCode() == KeyCode.ENTER) {
                    event.consume();
                    onAdd();
                }
            });
        }
        say("");
    }

    void show(WorkDays days) {
        showing = true;
        weekdays.forEach((day, box) -> box.setSelected(days.weekend().contains(day)));
        showing = false;
        daysOff.getChildren()
                .setAll(DayRange.of(days.daysOff()).stream().map(this::row).toList());
    }

    @FXML
    private void onAdd() {
        // Both say what is wrong with them.
        boolean begins = first.take();
        boolean dates = last.take() && begins;
        LocalDate begin = first.getValue();
        if (!dates || begin == null) {
            say(
                    dates
                            ? messages.get("forms.dateNeeded")
                            : first.problemProperty().get()
                                    + last.problemProperty().get());
            return;
        }
        DayRange range = DayRange.between(begin, last.getValue() == null ? begin : last.getValue());
        if (range.length() > DayRange.LONGEST) {
            say(messages.get("settings.daysOff.long", DayRange.LONGEST));
            return;
        }
        say("");
        first.show(null);
        last.show(null);
        change(days -> {
            Set<LocalDate> all = new TreeSet<>(days.daysOff());
            all.addAll(range.days());
            return days.withDaysOff(all);
        });
    }

    private void weekend() {
        if (showing) {
            return;
        }
        Set<DayOfWeek> chosen = EnumSet.noneOf(DayOfWeek.class);
        weekdays.forEach((day, box) -> {
            if (box.isSelected()) {
                chosen.add(day);
            }
        });
        boolean all = chosen.size() == weekdays.size();
        say(all ? messages.get("settings.weekend.all") : "");
        if (!all) {
            change(days -> new WorkDays(chosen, days.daysOff()));
        }
    }

    private void change(UnaryOperator<WorkDays> edit) {
        background.change(journal -> {
            PacingSettings pacing = journal.settings().pacing();
            return journal.settings().setPacing(pacing.withWorkDays(edit.apply(pacing.workDays())));
        });
    }

    private Node row(DayRange range) {
        String words = range.length() == 1
                ? formats.date(range.first())
                : messages.get("settings.daysOff.range", range.first(), range.last(), range.length());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button remove = new Button(messages.get("settings.daysOff.remove"));
        remove.setMinWidth(Region.USE_PREF_SIZE);
        remove.setAccessibleText(messages.get("settings.daysOff.removeOf", words));
        remove.setOnAction(event -> change(days -> {
            Set<LocalDate> left = new TreeSet<>(days.daysOff());
            left.removeAll(Set.copyOf(range.days()));
            return days.withDaysOff(left);
        }));
        HBox row = new HBox(new Label(words), space, remove);
        row.getStyleClass().add("settings-row");
        return row;
    }

    private void say(String sentence) {
        problem.setText(sentence);
        problem.setVisible(!sentence.isEmpty());
        problem.setManaged(!sentence.isEmpty());
    }
}
