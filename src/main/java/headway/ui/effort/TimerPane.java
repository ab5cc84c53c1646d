package headway.ui.effort;

import headway.domain.EffortTimer;
import headway.text.Message;
import headway.text.Messages;
import headway.ui.kit.Background;
import headway.ui.kit.Icons;
import headway.ui.kit.Notices;
import headway.ui.kit.Show;
import headway.ui.kit.Views;
import headway.ui.kit.effort.EffortWords;
import headway.ui.kit.effort.LogLine;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Measures how long something takes. It goes on while the program is closed; every change of it is kept.
final class TimerPane extends FlowPane {
    private record Kept(@Nullable EffortTimer timer, Instant now) {}

    private final Background background;
    private final Messages messages;
    private final LogLine line;
    private final TimerModel model = new TimerModel();
    private Runnable changed = () -> {};

    @FXML
    private Button toggle;

    @FXML
    private Label time;

    @FXML
    private Label what;

    @FXML
    private Button stop;

    @FXML
    private Button discard;

    TimerPane(Background background, Views views, LogLine line) {
        this.background = background;
        this.messages = views.messages();
        this.line = line;
        views.loadInto(this);
        stop.setGraphic(Icons.of(Feather.SQUARE));
        model.timerProperty().subscribe(this::show);
        model.elapsedProperty().subscribe(this::show);
        line.field().textProperty().subscribe(text -> {
            if (text.isEmpty()) {
                model.takeOutOfLine();
            }
        });
        line.onKept(entry -> logged());
    }

    /// Says what to do when the timer starts or stops.
    void onChanged(Runnable action) {
        changed = action;
    }

    boolean isRunning() {
        return model.isRunning();
    }

    void pass(Instant now) {
        model.pass(now);
    }

    /// Takes up the timer that is kept.
    void onShown() {
        background.read(journal -> new Kept(journal.effort().timer().orElse(null), journal.now()), this::load);
    }

    @FXML
    private void onToggle() {
        EffortTimer before = model.timerProperty().get();
        boolean free = before == null || model.isInLine();
        String typed = line.field().getText();
        keep((timer, now) -> TimerModel.toggled(timer, typed, now), kept -> {
            if (free) {
                // The line is free for something else meanwhile.
                line.field().clear();
            }
        });
    }

    @FXML
    private void onStop() {
        if (model.isInLine()) {
            line.field().requestFocus();
            return;
        }
        keep((timer, now) -> timer == null ? null : timer.paused(now), kept -> {
            if (kept.timer() != null) {
                line.propose(TimerModel.line(kept.timer(), line.field().getText(), kept.now()));
                model.putInLine();
            }
        });
    }

    @FXML
    private void onDiscard() {
        EffortTimer before = model.timerProperty().get();
        if (before == null) {
            return;
        }
        toggle.requestFocus();
        keep(
                (timer, now) -> null,
                kept -> background
                        .notices()
                        .done(
                                Message.of("effort.timer.discarded", EffortWords.clock(before.elapsed(kept.now()))),
                                new Notices.Action(
                                        Message.of("shell.undo"), () -> keep((timer, now) -> before, again -> {}))));
    }

    /// What was measured is logged now.
    private void logged() {
        if (model.isInLine()) {
            keep((timer, now) -> null, kept -> {});
        }
    }

    private void keep(BiFunction<@Nullable EffortTimer, Instant, @Nullable EffortTimer> step, Consumer<Kept> then) {
        EffortTimer before = model.timerProperty().get();
        background.read(
                journal -> {
                    Instant now = journal.now();
                    EffortTimer next = step.apply(before, now);
                    journal.effort().keepTimer(next);
                    return new Kept(next, now);
                },
                kept -> {
                    load(kept);
                    then.accept(kept);
                });
    }

    private void load(Kept kept) {
        model.load(kept.timer(), kept.now());
        changed.run();
    }

    private void show(@Nullable EffortTimer timer) {
        boolean running = timer != null && timer.isRunning();
        toggle.setText(messages.get(
                timer == null ? "effort.timer.start" : running ? "effort.timer.pause" : "effort.timer.goOn"));
        toggle.setGraphic(Icons.of(timer == null ? Feather.CLOCK : running ? Feather.PAUSE : Feather.PLAY));
        Show.when(time, timer != null);
        Show.when(stop, timer != null);
        Show.when(discard, timer != null);
        Show.text(what, timer == null ? "" : timer.text());
        show(model.elapsedProperty().get());
    }

    private void show(Duration elapsed) {
        String key = model.isRunning() ? "effort.timer.running" : "effort.timer.paused";
        time.setText(messages.get(key, EffortWords.clock(elapsed)));
    }
}
