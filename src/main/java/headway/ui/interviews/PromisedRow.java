package headway.ui.interviews;

import headway.domain.FollowUpState;
import headway.domain.PromisedItem;
import headway.domain.PromisedKind;
import headway.text.Messages;
import headway.ui.kit.DateField;
import headway.ui.kit.Focus;
import headway.ui.kit.Icons;
import headway.ui.kit.Show;
import headway.ui.kit.agenda.FormChoice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Something promised: what kind it is, what, by when, and what of the journal it is.
final class PromisedRow extends VBox {
    private final Messages messages;
    private final LeavingKeeper keeper;
    private long number;
    private List<Link> links = List.of();
    private boolean showing;

    @FXML
    private ComboBox<PromisedKind> kind;

    @FXML
    private TextField what;

    @FXML
    private DateField due;

    @FXML
    private Label problem;

    @FXML
    private MenuButton link;

    @FXML
    private Label state;

    @FXML
    private Button remove;

    /// What a promise can be of the journal: a document or a plan; neither for nothing.
    record Link(
            String name,
            @Nullable Long documentId,
            @Nullable Long planId) {
        boolean isOf(PromisedItem item) {
            return Objects.equals(documentId, item.documentId()) && Objects.equals(planId, item.planId());
        }
    }

    PromisedRow(Tools tools, LeavingKeeper keeper) {
        this.messages = tools.messages();
        this.keeper = keeper;
        tools.views().loadInto(this);
        FormChoice.of(kind, PromisedKind.values(), messages);
        due.use(tools.formats(), messages);
        problem.textProperty().bind(due.problemProperty());
        problem.visibleProperty().bind(due.problemProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        link.setGraphic(Icons.of(Feather.PAPERCLIP));
        kind.valueProperty().addListener((observed, before, now) -> {
            if (!showing) {
                keeper.choosePromise(number, one -> with(one, now, one.what(), one.due()));
            }
        });
        what.textProperty().addListener((observed, before, now) -> {
            if (!showing) {
                keeper.typePromise(number, one -> with(one, one.kind(), now, one.due()));
            }
        });
        what.focusedProperty().addListener((observed, before, focused) -> {
            if (!focused) {
                keeper.keep();
            }
        });
        due.valueProperty().addListener((observed, before, now) -> {
            // Every promise has a day: while the field is empty the old one stays.
            if (!showing && now != null) {
                keeper.choosePromise(number, one -> with(one, one.kind(), one.what(), now));
            }
        });
    }

    long number() {
        return number;
    }

    /// @param offered what it can be of the journal
    void show(PromisedItem item, List<Link> offered) {
        number = item.followUpId();
        links = offered;
        showing = true;
        kind.setValue(item.kind());
        if (!what.getText().equals(item.what())) {
            int caret = what.getCaretPosition();
            what.setText(item.what());
            what.positionCaret(Math.min(caret, item.what().length()));
        }
        // What is no date stays until it is put right.
        due.setValue(item.due());
        showing = false;
        boolean done = item.state() != FollowUpState.PLANNED;
        Show.text(state, done ? messages.name(item.state()) : "");
        kind.setDisable(done);
        what.setDisable(done);
        due.setDisable(done);
        Show.when(remove, !done);
        remove.setAccessibleText(messages.get("interviews.leaving.promised.remove", item.what()));
        showLink(item);
    }

    void takeFocus() {
        // Else all of it would be chosen when it gets its style.
        Focus.letInto(what);
        what.requestFocus();
        what.end();
    }

    @FXML
    private void onRemove() {
        keeper.removePromise(number);
    }

    private void showLink(PromisedItem item) {
        Show.when(link, !links.isEmpty());
        String none = messages.get("interviews.leaving.link.none");
        link.setText(links.stream()
                .filter(one -> one.isOf(item))
                .map(Link::name)
                .findFirst()
                .orElse(messages.get("interviews.leaving.link")));
        List<MenuItem> items = new ArrayList<>();
        items.add(menuItem(new Link(none, null, null)));
        links.forEach(one -> items.add(menuItem(one)));
        link.getItems().setAll(items);
    }

    private MenuItem menuItem(Link one) {
        MenuItem item = new MenuItem(one.name());
        item.setMnemonicParsing(false);
        item.setOnAction(
                event -> keeper.choosePromise(number, promise -> promise.withLink(one.documentId(), one.planId())));
        return item;
    }

    private static PromisedItem with(PromisedItem one, PromisedKind kind, String what, LocalDate due) {
        return new PromisedItem(
                one.followUpId(), kind, what, due, one.contactId(), one.documentId(), one.planId(), one.state());
    }
}
