package headway.ui.interviews;

import headway.domain.Rehearsal;
import headway.domain.RehearsalLevel;
import headway.text.Messages;
import headway.ui.interviews.RehearsalModel.State;
import headway.ui.kit.Background;
import headway.ui.kit.Show;
import headway.ui.kit.Views;
import java.util.ArrayList;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Rehearsing a closing statement by keys alone: Space starts and stops, ← → change what is in sight, 1 to 5 say how
/// it felt, Esc leaves.
final class RehearsalPane extends BorderPane {
    private final Background background;
    private final Messages messages;
    private final RehearsalWindow.Script script;
    private final Runnable close;
    private final RehearsalModel model;
    private final RehearsalRing ring;
    private final List<ToggleButton> levels = new ArrayList<>();
    private final RehearsalSight sight;
    private final FeltPane after;
    private final AnimationTimer timer;
    private @Nullable Rehearsal kept;

    @FXML
    private HBox levelPlace;

    @FXML
    private VBox ringPlace;

    @FXML
    private Button toggle;

    @FXML
    private Label keys;

    RehearsalPane(Background background, Views views, RehearsalWindow.Script script, Runnable close) {
        this.background = background;
        this.messages = views.messages();
        this.script = script;
        this.close = close;
        model = new RehearsalModel(script.clock());
        ring = new RehearsalRing(views);
        sight = new RehearsalSight(messages, script);
        after = new FeltPane(views, this::feel, this::goOn);
        views.loadInto(this);
        setCenter(sight);
        ringPlace.getChildren().add(0, ring);
        ringPlace.getChildren().add(2, after);
        for (RehearsalLevel level : RehearsalLevel.values()) {
            ToggleButton choice = new ToggleButton(messages.name(level));
            // The keys do the same, and Space is for starting.
            choice.setFocusTraversable(false);
            choice.setUserData(level);
            choice.setOnAction(event -> look(level));
            levels.add(choice);
        }
        levelPlace.getChildren().addAll(levels);
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        // Not when they are pressed, else the field that then has the focus would take them too.
        addEventFilter(KeyEvent.KEY_TYPED, this::onTyped);
        timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                showTime();
            }
        };
        show();
    }

    /// Keeps what was typed, and stops turning.
    void leave() {
        timer.stop();
        keepFeeling();
    }

    /// Shows how much time has passed.
    void showTime() {
        ring.show(model.elapsed(), Platform.getPreferences().isReducedMotion());
    }

    @FXML
    private void onToggle() {
        toggle();
    }

    private void goOn() {
        keepFeeling();
        model.again();
        show();
        requestFocus();
    }

    private void onKey(KeyEvent event) {
        boolean typing = after.word().isFocused();
        switch (event.getCode()) {
            case ESCAPE -> close.run();
            case SPACE -> {
                if (typing) {
                    return;
                }
                toggle();
            }
            case LEFT, RIGHT -> {
                if (typing) {
                    return;
                }
                model.lookBy(event.getCode() == KeyCode.LEFT ? -1 : 1);
                show();
            }
            case UP, DOWN -> sight.scrollBy(event.getCode() == KeyCode.UP ? -1 : 1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void onTyped(KeyEvent event) {
        String typed = event.getCharacter();
        if (!after.word().isFocused() && typed.length() == 1 && feel(Character.digit(typed.charAt(0), 10))) {
            event.consume();
        }
    }

    /// Starts, or stops and keeps what was said.
    void toggle() {
        keepFeeling();
        boolean said = model.toggle();
        if (said) {
            keep();
        }
        if (model.state() == State.RUNNING) {
            kept = null;
            after.word().clear();
            timer.start();
        } else {
            timer.stop();
        }
        requestFocus();
        show();
    }

    private void keep() {
        Rehearsal rehearsal = Rehearsal.of(
                script.statement().id(),
                script.interviewId(),
                model.level(),
                model.seconds(),
                script.said().words());
        background.make(
                journal -> journal.rehearsals().add(rehearsal),
                done -> {
                    kept = done;
                    keepFeeling();
                },
                background.notices()::failed);
    }

    private boolean feel(int natural) {
        if (natural < 1 || natural > RehearsalModel.MOST_FELT || !model.feel(natural)) {
            return false;
        }
        keepFeeling();
        show();
        after.word().requestFocus();
        return true;
    }

    /// Keeps how it felt, once the rehearsal itself is kept.
    private void keepFeeling() {
        Rehearsal before = kept;
        if (before == null) {
            return;
        }
        Rehearsal now = before.withFeeling(model.felt(), after.word().getText().strip());
        if (!now.equals(before)) {
            kept = now;
            background.change(journal -> journal.rehearsals().feel(now.id(), now.felt(), now.word()));
        }
    }

    private void look(RehearsalLevel level) {
        model.look(level);
        requestFocus();
        show();
    }

    private void show() {
        State state = model.state();
        for (ToggleButton choice : levels) {
            boolean chosen = model.level() == choice.getUserData();
            choice.setSelected(chosen);
            choice.setDisable(state == State.RUNNING && !chosen);
        }
        after.show(model.felt());
        toggle.setText(messages.get(
                switch (state) {
                    case READY -> "interviews.rehearsal.start";
                    case RUNNING -> "interviews.rehearsal.stop";
                    case DONE -> "interviews.rehearsal.again";
                }));
        keys.setText(
                messages.get(state == State.DONE ? "interviews.rehearsal.keysAfter" : "interviews.rehearsal.keys"));
        Show.when(after, state == State.DONE);
        sight.show(model.level());
        showTime();
    }
}
