package headway.ui.settings;

import headway.text.Messages;
import headway.text.WeekStart;
import headway.ui.kit.Background;
import headway.ui.kit.Views;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// On which day the week begins.
final class WeekPane extends VBox {
    private boolean showing;

    @FXML
    private ComboBox<@Nullable DayOfWeek> firstDay;

    WeekPane(Views views, Background background) {
        Messages messages = views.messages();
        views.loadInto(this);
        firstDay.getItems().add(null);
        firstDay.getItems().addAll(List.of(DayOfWeek.values()));
        firstDay.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable DayOfWeek day) {
                return day == null
                        ? messages.get("settings.week.usual", name(WeekStart.usual(messages.locale()), messages))
                        : name(day, messages);
            }

            @Override
            public @Nullable DayOfWeek fromString(String name) {
                return null;
            }
        });
        firstDay.valueProperty().addListener((observed, before, now) -> {
            if (!showing) {
                background.change(journal -> journal.settings().setFirstDayOfWeek(now));
            }
        });
    }

    void show(Optional<DayOfWeek> day) {
        showing = true;
        firstDay.setValue(day.orElse(null));
        showing = false;
    }

    private static String name(DayOfWeek day, Messages messages) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, messages.locale());
    }
}
