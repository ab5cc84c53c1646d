package headway.ui.kit.agenda;

import headway.domain.ActionKey;
import headway.domain.FollowUp;
import headway.domain.FollowUpKind;
import headway.domain.FollowUpWords;
import headway.text.Messages;
import headway.text.Templates;
import headway.ui.kit.Actions;
import headway.ui.kit.Background;
import headway.ui.kit.Views;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The window in which a message is written. It blocks nothing, and there is one at a time.
final class WriteWindow {
    private static final double MARGIN = 16;

    private final Background background;
    private final Views views;
    private final Actions window;
    private final WriteSending.Doer doer;

    /// What was typed for something that is only proposed, until the program ends.
    private final Map<ActionKey, WriteModel.Typed> remembered = new HashMap<>();

    private @Nullable Stage open;

    WriteWindow(Background background, Views views, Actions window, WriteSending.Doer doer) {
        this.background = background;
        this.views = views;
        this.window = window;
        this.doer = doer;
    }

    /// Opens the message beside a node.
    ///
    /// @param key what is done when it is sent, null for a message that is no follow-up yet
    void open(@Nullable ActionKey key, long applicationId, FollowUpKind kind, Node beside) {
        Messages messages = views.messages();
        Templates templates = new Templates(messages.locale());
        FollowUpWords builtIn = new FollowUpWords(messages, templates, name -> Optional.empty());
        background.read(
                journal -> WriteReading.of(journal, builtIn, key, applicationId, kind),
                reading -> show(new WriteModel(reading, messages, templates, typedBefore(reading)), beside));
    }

    private WriteModel.@Nullable Typed typedBefore(WriteReading reading) {
        FollowUp followUp = reading.followUp();
        if (followUp != null) {
            return followUp.message().isBlank() ? null : new WriteModel.Typed("", followUp.message());
        }
        return reading.key() == null ? null : remembered.get(reading.key());
    }

    private void show(WriteModel model, Node beside) {
        if (open != null) {
            open.hide();
        }
        Scene below = beside.getScene();
        Window owner = below.getWindow();
        Stage stage = new Stage();
        WriteSending sending = new WriteSending(background, window, doer, model, remembered, stage::hide);
        WritePane pane = new WritePane(views, model, sending);
        pane.setStyle(below.getRoot().getStyle());
        stage.setScene(new Scene(pane));
        stage.getScene().getStylesheets().setAll(below.getStylesheets());
        stage.initOwner(owner);
        stage.setTitle(views.messages()
                .get("write.title", model.reading().application().company()));
        place(stage, pane, owner);
        // Another journal in the window below: what was typed has been kept when the focus went there.
        ChangeListener<Scene> replaced = (observed, before, now) -> {
            sending.stop();
            stage.hide();
        };
        owner.sceneProperty().addListener(replaced);
        stage.setOnHidden(event -> {
            owner.sceneProperty().removeListener(replaced);
            sending.keepDraft();
            if (stage.equals(open)) {
                open = null;
            }
        });
        stage.focusedProperty().subscribe((before, focused) -> {
            if (!focused) {
                sending.keepDraft();
            }
        });
        open = stage;
        stage.show();
        pane.body().requestFocus();
    }

    /// As large as the stylesheet says for the size of text, and never larger than the window below.
    private static void place(Stage stage, WritePane pane, Window owner) {
        pane.applyCss();
        stage.setWidth(Math.min(pane.getPrefWidth(), owner.getWidth() - MARGIN));
        stage.setHeight(Math.min(pane.getPrefHeight(), owner.getHeight() - MARGIN));
        stage.setX(owner.getX() + (owner.getWidth() - stage.getWidth()) / 2);
        stage.setY(owner.getY() + (owner.getHeight() - stage.getHeight()) / 2);
    }
}
