package headway.ui.interviews;

import headway.domain.ClosingStatement;
import headway.domain.ClosingText;
import headway.domain.ClosingVersion;
import headway.domain.InterviewSheet;
import headway.domain.SpeakingPace;
import headway.journal.Changes;
import headway.journal.Closings;
import headway.text.Messages;
import headway.ui.interviews.ClosingReading.Scope;
import headway.ui.kit.Background;
import headway.ui.kit.GrowingField;
import headway.ui.kit.Icons;
import headway.ui.kit.Show;
import headway.ui.kit.UndoKeys;
import headway.ui.kit.Views;
import headway.ui.kit.lines.LineList;
import java.util.List;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The closing statement: its key points, its text, how long it takes, its versions, and how rehearsing it goes.
final class ClosingPart extends VBox implements InterviewPart {
    private final Background background;
    private final Messages messages;
    private final ClosingKeeper keeper;
    private final LineList points;
    private final SayingPane saying;
    private final RehearsalLog log;
    private final VersionsPane versions;
    private final RehearsalWindow rehearsals;
    private @Nullable InterviewSheet sheet;
    private @Nullable ClosingReading reading;
    private @Nullable Scope wanted;
    private boolean showing;
    private boolean begin;

    @FXML
    private ToggleButton general;

    @FXML
    private ToggleButton own;

    @FXML
    private Label about;

    @FXML
    private Button removeOwn;

    @FXML
    private VBox pointsPlace;

    @FXML
    private Label textName;

    @FXML
    private GrowingField text;

    @FXML
    private Button slot;

    @FXML
    private VBox say;

    @FXML
    private Button rehearse;

    @FXML
    private Label rehearseFirst;

    ClosingPart(Tools tools) {
        Views views = tools.views();
        this.background = tools.background();
        this.messages = tools.messages();
        keeper = new ClosingKeeper(background, this::changed);
        saying = new SayingPane(views);
        log = new RehearsalLog(background, views);
        versions = new VersionsPane(views, new Versions());
        rehearsals = new RehearsalWindow(background, views);
        points = new LineList(
                messages,
                new LineList.Words(
                        messages.get("interviews.closing.points"), messages.get("interviews.closing.points.prompt")),
                new Points());
        views.loadInto(this);
        pointsPlace.getChildren().add(points);
        say.getChildren().addAll(saying, log);
        getChildren().add(versions);
        rehearse.setGraphic(Icons.of(Feather.MIC));
        textName.setLabelFor(text);
        slot.setText(messages.get("interviews.closing.slot.insert", SayingPane.slot(messages)));
        text.onTyped(typed -> {
            if (!showing) {
                keeper.type(statement -> statement.withText(typed));
            }
        });
        text.focusedProperty().addListener((observed, before, focused) -> {
            if (!focused) {
                keeper.keep();
            }
        });
        // All of the statement goes back one step, not the letters of one field.
        UndoKeys.watch(this, keeper::keep);
    }

    @Override
    public Parent root() {
        return this;
    }

    @Override
    public void show(InterviewSheet shown) {
        InterviewSheet before = sheet;
        if (before == null || before.interview().id() != shown.interview().id()) {
            keeper.keep();
            wanted = null;
            reading = null;
        }
        sheet = shown;
        read();
    }

    @Override
    public void leave() {
        keeper.keep();
        begin = false;
    }

    @Override
    public boolean start() {
        begin = true;
        return reading == null || begin();
    }

    private void read() {
        InterviewSheet shown = sheet;
        if (shown == null) {
            return;
        }
        long applicationId = shown.interview().applicationId();
        Scope scope = wanted;
        background.read(journal -> ClosingReading.read(journal, applicationId, scope), read -> {
            boolean same = sheet != null && sheet.interview().id() == shown.interview().id();
            if (same && scope == wanted) {
                show(read);
            }
        });
    }

    private void show(ClosingReading read) {
        reading = read;
        general.setSelected(!read.isOwn());
        own.setSelected(read.isOwn());
        about.setText(messages.get(
                read.isOwn()
                        ? "interviews.closing.own.about"
                        : read.hasOwn()
                                ? "interviews.closing.general.notSaid"
                                : "interviews.closing.general.about"));
        Show.when(removeOwn, read.isOwn());
        if (keeper.take(read.statement())) {
            showing = true;
            text.setText(read.statement().text());
            showing = false;
            points.show(read.statement().points());
        }
        log.show(read);
        versions.show(read);
        changed(keeper.typed());
        if (begin) {
            begin();
        }
    }

    /// Measures what is typed.
    private void changed(ClosingStatement typed) {
        ClosingReading read = reading;
        if (read != null) {
            saying.show(typed.text(), said(typed, read.pace()), read.pace());
            versions.showNow(typed);
            boolean any = !typed.text().isBlank()
                    || !ClosingKeeper.clean(typed).points().isEmpty();
            rehearse.setDisable(!any);
            Show.when(rehearseFirst, !any);
        }
    }

    private ClosingText said(ClosingStatement statement, SpeakingPace pace) {
        List<String> learned = sheet == null ? List.of() : sheet.notes().points();
        return ClosingText.of(statement.text(), learned, pace, messages);
    }

    @FXML
    private void onGeneral() {
        want(Scope.GENERAL);
    }

    @FXML
    private void onOwn() {
        InterviewSheet shown = sheet;
        keeper.keep();
        if (shown == null || reading == null || reading.hasOwn()) {
            want(Scope.OWN);
            return;
        }
        ClosingStatement copy =
                ClosingKeeper.clean(keeper.typed()).copyFor(shown.interview().applicationId());
        wanted = Scope.OWN;
        background.make(journal -> journal.closings().keep(copy), kept -> {}, background.notices()::failed);
    }

    @FXML
    private void onRemoveOwn() {
        long id = keeper.typed().id();
        general.requestFocus();
        wanted = null;
        background.change(journal -> journal.closings().remove(id));
    }

    @FXML
    private void onSlot() {
        text.requestFocus();
        text.insertText(text.getCaretPosition(), SayingPane.slot(messages));
    }

    @FXML
    private void onRehearse() {
        rehearse(false);
    }

    /// Begins to rehearse at once.
    ///
    /// @return false when there is nothing to say yet
    private boolean begin() {
        begin = false;
        boolean any = !rehearse.isDisabled();
        if (any) {
            rehearse(true);
        }
        return any;
    }

    private void rehearse(boolean atOnce) {
        InterviewSheet shown = sheet;
        ClosingReading read = reading;
        if (shown != null && read != null) {
            keeper.keep(kept -> {
                ClosingText said = said(kept, read.pace());
                long id = shown.interview().id();
                rehearsals.open(new RehearsalWindow.Script(kept, said, id, read.clock()), rehearse, atOnce);
            });
        }
    }

    private void want(Scope scope) {
        keeper.keep();
        wanted = scope;
        // Both toggles stand as they are until it is there.
        general.setSelected(scope == Scope.GENERAL);
        own.setSelected(scope == Scope.OWN);
        read();
    }

    private final class Points implements LineList.Listener {
        @Override
        public void typed(List<String> lines) {
            keeper.type(statement -> statement.withPoints(lines));
        }

        @Override
        public void changed(List<String> lines) {
            keeper.choose(statement -> statement.withPoints(lines));
        }

        @Override
        public void left() {
            keeper.keep();
        }
    }

    private final class Versions implements VersionsPane.Edits {
        @Override
        public void keepVersion() {
            keeper.keep(kept -> background.change(
                    journal -> journal.closings().keepVersion(kept.id())));
        }

        @Override
        public void restore(ClosingVersion version) {
            edit(closings -> closings.restore(version.id()));
        }

        @Override
        public void remove(ClosingVersion version) {
            edit(closings -> closings.removeVersion(version.id()));
        }

        private void edit(Function<Closings, Changes> work) {
            keeper.keep();
            background.change(journal -> work.apply(journal.closings()));
        }
    }
}
