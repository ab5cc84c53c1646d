package headway.ui.effort;

import headway.domain.EffortEntry;
import headway.domain.RecordField;
import headway.domain.WorkSearchRow;
import headway.journal.Changes;
import headway.text.Messages;
import headway.ui.kit.Background;
import headway.ui.kit.FieldKeeper;
import headway.ui.kit.Views;
import headway.ui.kit.agenda.FormPopOver;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;

/// The fields of an activity of the record. What is typed is kept; an empty field shows what it takes from the
/// application and the person.
final class RecordForm extends VBox {
    private static final Set<RecordField> TOLD = EnumSet.of(RecordField.DATE, RecordField.ACTIVITY);
    private static final int COLUMNS = 2;

    private final Messages messages;
    private final Background background;
    private final FieldKeeper keeper = new FieldKeeper();
    private final EffortEntry entry;
    private Runnable close = () -> {};

    @FXML
    private Label title;

    @FXML
    private GridPane fields;

    /// @param head what the activity is called
    RecordForm(Views views, Background background, EffortEntry entry, WorkSearchRow row, String head) {
        this.messages = views.messages();
        this.background = background;
        this.entry = entry;
        views.loadInto(this);
        title.setText(head);
        for (RecordField field : RecordField.values()) {
            if (!TOLD.contains(field)) {
                add(field, row);
            }
        }
    }

    /// As high as its lines are at its width.
    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(width < 0 ? prefWidth(-1) : width);
    }

    /// Opens it beside a node; what has been typed is kept when it closes.
    void show(Node beside) {
        PopOver popOver = FormPopOver.show(beside, this, fields.lookup(".text-field"));
        popOver.setOnHidden(event -> keeper.flush());
        close = popOver::hide;
    }

    @FXML
    private void onClose() {
        close.run();
    }

    @FXML
    private void onLeaveOut() {
        close.run();
        change(now -> now.withRecord(false, now.record()));
    }

    private void add(RecordField field, WorkSearchRow row) {
        TextField text = new TextField();
        Label name = new Label(messages.name(field));
        name.getStyleClass().add("field-name");
        name.setLabelFor(text);
        text.setId("record" + field);
        text.setAccessibleText(name.getText());
        if (field == RecordField.PERSON && entry.contactId() != null) {
            // The name of a person that the journal knows is changed with them.
            text.setText(row.person());
            text.setEditable(false);
        } else {
            text.setPromptText(row.text(field));
            keeper.watch(text, typed -> change(now -> with(now, field, typed)));
            keeper.show(
                    text,
                    field == RecordField.PERSON
                            ? entry.person()
                            : entry.record().text(field));
        }
        VBox pair = new VBox(name, text);
        pair.getStyleClass().add("record-field");
        int place = fields.getChildren().size();
        fields.add(pair, place % COLUMNS, place / COLUMNS);
    }

    private void change(UnaryOperator<EffortEntry> edit) {
        background.change(journal -> journal.effort()
                .find(entry.id())
                .map(now -> journal.effort().edit(edit.apply(now)))
                .orElse(Changes.NONE));
    }

    private static EffortEntry with(EffortEntry now, RecordField field, String typed) {
        return field == RecordField.PERSON
                ? now.withWhom(now.applicationId(), now.contactId(), typed)
                : now.withRecord(now.countsForRecord(), now.record().with(field, typed));
    }
}
