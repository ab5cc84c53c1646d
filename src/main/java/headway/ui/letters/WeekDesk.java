package headway.ui.letters;

import headway.domain.Week;
import headway.journal.Journal;
import headway.ui.kit.Background;
import headway.ui.kit.print.Printout;
import java.time.DayOfWeek;
import java.util.function.BiFunction;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A document about a week: which one.
final class WeekDesk extends VBox implements Desk {
    private final Background background;
    private final LettersText text;
    private final About about;
    private final Outlet outlet;
    private @Nullable Week wanted;
    private @Nullable Week present;
    private long asked;

    @FXML
    private Label title;

    @FXML
    private Label hint;

    @FXML
    private Label days;

    @FXML
    private Button later;

    /// What is said about a week.
    ///
    /// @param usual the first day of the week where the user has set none
    /// @param read reads the document of a week
    record About(String title, String hint, DayOfWeek usual, BiFunction<Journal, Week, Printout> read) {}

    WeekDesk(Tools tools, LettersText text, About about, Outlet outlet) {
        this.background = tools.background();
        this.text = text;
        this.about = about;
        this.outlet = outlet;
        tools.views().loadInto(this);
        title.setText(about.title());
        hint.setText(about.hint());
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void show(LettersReading reading) {
        DayOfWeek first = reading.firstDay().orElse(about.usual());
        Week now = Week.of(reading.today(), first);
        Week before = wanted;
        present = now;
        // The middle of the week stays in it when weeks begin on another day by now.
        wanted = before == null ? now : Week.of(before.start().plusDays(3), first);
        read();
    }

    @FXML
    private void onEarlier() {
        go(-1);
    }

    @FXML
    private void onLater() {
        go(1);
    }

    private void go(int weeks) {
        if (wanted != null) {
            wanted = wanted.plus(weeks);
            read();
        }
    }

    private void read() {
        Week week = wanted;
        if (week == null) {
            return;
        }
        days.setText(text.week(week));
        later.setDisable(week.equals(present));
        long question = ++asked;
        background.read(journal -> about.read().apply(journal, week), document -> {
            if (question == asked) {
                outlet.show(document);
            }
        });
    }

    @Override
    public void leave() {
        asked++;
    }
}
