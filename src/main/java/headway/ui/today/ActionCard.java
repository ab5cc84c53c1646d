package headway.ui.today;

import headway.domain.Suggestion;
import headway.ui.kit.Icons;
import headway.ui.kit.Show;
import headway.ui.kit.Views;
import headway.ui.kit.agenda.FollowUpIcons;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One thing to do now, why, and what can be done with it. Filled anew as the list moves up; the focus stays.
final class ActionCard extends VBox {
    private final TodayWords words;
    private final TodayActions actions;
    private @Nullable Suggestion shown;

    @FXML
    private Label kind;

    @FXML
    private Label reach;

    @FXML
    private Hyperlink title;

    @FXML
    private Label what;

    @FXML
    private Label reason;

    @FXML
    private Button done;

    @FXML
    private Button write;

    ActionCard(Views views, TodayWords words, TodayActions actions) {
        this.words = words;
        this.actions = actions;
        views.loadInto(this);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> requestFocus());
    }

    /// Shows something to do; null hides the card.
    void show(@Nullable Suggestion suggestion) {
        Suggestion before = shown;
        shown = suggestion;
        Show.when(this, suggestion != null);
        title.setVisited(false);
        if (suggestion == null || suggestion.equals(before)) {
            return;
        }
        kind.setText(words.kind(suggestion));
        kind.setGraphic(Icons.of(FollowUpIcons.of(suggestion.kind())));
        reach.setText(words.reach(suggestion));
        title.setText(TodayWords.what(suggestion.company(), suggestion.role()));
        Show.text(what, suggestion.what());
        reason.setText(words.of(suggestion.reason()));
        done.setText(words.doneLabel(suggestion));
        Show.when(write, TodayActions.writable(suggestion));
        setAccessibleText(kind.getText() + ", " + title.getText() + ", " + reason.getText());
    }

    /// What is shown; null when the card is hidden.
    @Nullable
    Suggestion shown() {
        return shown;
    }

    @FXML
    private void onOpen() {
        if (shown != null) {
            actions.open(shown);
        }
    }

    @FXML
    private void onDone() {
        if (shown != null) {
            actions.done(shown, this);
        }
    }

    @FXML
    private void onWrite() {
        if (shown != null) {
            actions.write(shown, this);
        }
    }

    @FXML
    private void onSnooze() {
        if (shown != null) {
            actions.snooze(shown, this);
        }
    }

    @FXML
    private void onSkip() {
        if (shown != null) {
            actions.skip(shown);
        }
    }
}
