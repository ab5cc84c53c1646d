package headway.ui.interviews;

import headway.domain.ClosingStatement;
import headway.domain.ClosingText;
import headway.domain.InterviewSheet;
import headway.domain.SpeakingPace;
import headway.text.Messages;
import headway.ui.interviews.ClosingReading.Scope;
import headway.ui.kit.Background;
import headway.ui.kit.Columns;
import headway.ui.kit.Icons;
import headway.ui.kit.Show;
import headway.ui.kit.UndoKeys;
import headway.ui.kit.Views;
import java.util.List;
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
    private final ClosingEditor editor;
    private final SayingPane saying;
    private final RehearsalLog log;
    private final VersionsPane versions;
    private final RehearsalWindow rehearsals;
    private @Nullable InterviewSheet sheet;
    private @Nullable ClosingReading reading;
    private @Nullable Scope wanted;
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
    private Columns columns;

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
        log = new RehearsalLog(background, views, () -> rehearse.requestFocus());
        versions = new VersionsPane(views, new ClosingVersions(background, keeper));
        rehearsals = new RehearsalWindow(background, views);
        editor = new ClosingEditor(views, keeper);
        views.loadInto(this);
        columns.getChildren().add(0, editor);
        say.getChildren().addAll(saying, log);
        getChildren().add(versions);
        rehearse.setGraphic(Icons.of(Feather.MIC));
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
            boolean same =
                    sheet != null && sheet.interview().id() == shown.interview().id();
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
                        : read.hasOwn() ? "interviews.closing.general.notSaid" : "interviews.closing.general.about"));
        Show.when(removeOwn, read.isOwn());
        if (keeper.take(read.statement())) {
            editor.show(read.statement());
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
            boolean any = keeper.saysAnything();
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
}
