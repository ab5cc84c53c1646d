package headway.ui.kit.effort;

import headway.domain.EffortEntry;
import headway.domain.EffortFacts;
import headway.domain.EffortLine;
import headway.domain.EffortReading;
import headway.domain.JournalException;
import headway.exchange.DateOrder;
import headway.journal.Journal;
import headway.text.Message;
import headway.ui.kit.Background;
import headway.ui.kit.Icons;
import headway.ui.kit.Notices;
import headway.ui.kit.Show;
import headway.ui.kit.Views;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Logs what was done in one line. While it is typed, chips tell what was understood; Enter keeps it, Escape clears.
public final class LogLine extends VBox {
    private final Background background;
    private final EffortWords words;
    private final boolean monthFirst;
    private final LogLineModel model = new LogLineModel();
    private Consumer<EffortEntry> kept = entry -> {};
    private boolean keeping;

    @FXML
    private TextField field;

    @FXML
    private Label hint;

    @FXML
    private FlowPane chips;

    @FXML
    private Label kind;

    @FXML
    private Label minutes;

    @FXML
    private Label day;

    @FXML
    private Label company;

    @FXML
    private Label person;

    @FXML
    private Label points;

    @FXML
    private Label counts;

    @FXML
    private Label problem;

    public LogLine(Background background, Views views) {
        this.background = background;
        this.words = new EffortWords(views.messages());
        this.monthFirst = DateOrder.of(views.messages().locale()) != DateOrder.DMY;
        views.loadInto(this);
        minutes.setGraphic(Icons.of(Feather.CLOCK));
        day.setGraphic(Icons.of(Feather.CALENDAR));
        company.setGraphic(Icons.of(Feather.BRIEFCASE));
        person.setGraphic(Icons.of(Feather.USER));
        points.setGraphic(Icons.of(Feather.AWARD));
        counts.setGraphic(Icons.of(Feather.CHECK_SQUARE));
        problem.setGraphic(Icons.of(Feather.INFO));
        field.textProperty().bindBidirectional(model.textProperty());
        field.focusedProperty().subscribe(focused -> {
            if (focused) {
                readFacts();
            }
        });
        model.readingProperty().subscribe(this::show);
    }

    public TextField field() {
        return field;
    }

    /// Says what to do once something is logged, just before the line is cleared.
    public void onKept(Consumer<EffortEntry> action) {
        kept = action;
    }

    /// Puts words in the line, ready to be logged or changed.
    public void propose(String line) {
        field.setText(line);
        field.requestFocus();
        field.end();
    }

    @FXML
    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
            field.clear();
            event.consume();
        }
    }

    /// Reads the line anew: since the focus came here, a day may have begun.
    @FXML
    private void onKeep() {
        String line = field.getText();
        if (!line.isBlank() && !keeping) {
            keeping = true;
            EffortFacts before = model.facts();
            background.read(journal -> facts(journal, before), facts -> keep(line, facts), this::failed);
        }
    }

    private void keep(String line, EffortFacts facts) {
        model.load(facts);
        EffortReading reading = EffortLine.read(line, facts);
        if (reading.problems().isEmpty()) {
            background.make(journal -> journal.effort().log(reading.entry()), entry -> kept(line, entry), this::failed);
        } else {
            keeping = false;
        }
    }

    private void kept(String line, EffortEntry entry) {
        keeping = false;
        kept.accept(entry);
        if (field.getText().equals(line)) {
            field.clear();
        }
        background
                .notices()
                .done(
                        Message.of("effort.logged", entry.kind(), Message.of("effort.points", entry.points())),
                        new Notices.Action(Message.of("shell.undo"), () -> background.change(Journal::undo)));
        readFacts();
    }

    private void failed(Throwable failure) {
        keeping = false;
        if (failure instanceof JournalException known) {
            Show.text(problem, words.messages().get(known.said()));
        } else {
            background.notices().failed(failure);
        }
    }

    private void readFacts() {
        EffortFacts before = model.facts();
        background.read(journal -> facts(journal, before), model::load);
    }

    private EffortFacts facts(Journal journal, @Nullable EffortFacts before) {
        return journal.effort().facts(monthFirst).prepared(before);
    }

    private void show(@Nullable EffortReading reading) {
        EffortFacts facts = model.facts();
        Show.when(hint, reading == null);
        Show.when(chips, reading != null);
        Show.text(problem, "");
        if (reading == null || facts == null) {
            return;
        }
        kind.setText(words.kind(reading.kind()));
        kind.setGraphic(Icons.of(EffortIcons.of(reading.kind())));
        Show.text(minutes, words.minutes(reading.minutes()));
        day.setText(words.day(reading.day(), facts.today()));
        Show.text(company, reading.company());
        Show.text(person, reading.person());
        points.setText(words.points(reading.points()));
        Show.when(counts, reading.countsForRecord());
        reading.problems().stream()
                .findFirst()
                .ifPresent(sentence -> Show.text(problem, words.messages().get(sentence)));
    }
}
