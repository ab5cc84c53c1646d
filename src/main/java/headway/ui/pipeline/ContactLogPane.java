package headway.ui.pipeline;

import headway.domain.ContactDirection;
import headway.domain.ContactEntry;
import headway.text.Messages;
import headway.ui.kit.Formats;
import headway.ui.kit.Views;
import headway.ui.kit.agenda.AgendaForms;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Who was in touch about an application, latest first.
final class ContactLogPane extends VBox {
    private final Messages messages;
    private final Formats formats;
    private final AgendaForms forms;
    private final AgendaRows rows;
    private long applicationId;

    @FXML
    private Label none;

    @FXML
    private Button add;

    /// What a row shows.
    private record Row(ContactEntry entry, String person, LocalDate today) {}

    ContactLogPane(Views views, Formats formats, AgendaForms forms) {
        this.messages = views.messages();
        this.formats = formats;
        this.forms = forms;
        views.loadInto(this);
        rows = new AgendaRows(messages, add);
        getChildren().add(rows);
    }

    void show(ApplicationAgenda agenda) {
        applicationId = agenda.applicationId();
        none.setVisible(agenda.contacts().isEmpty());
        List<Row> shown = agenda.contacts().stream()
                .map(one -> new Row(one, agenda.people().name(one.contactId()), agenda.today()))
                .toList();
        rows.show(applicationId, shown, this::row);
    }

    @FXML
    private void onAdd() {
        forms.logContact(add, applicationId);
    }

    private Node row(Row row) {
        ContactEntry entry = row.entry();
        String head =
                messages.name(entry.direction()) + " · " + AgendaDays.words(entry.on(), row.today(), formats, messages);
        String reach = Stream.of(row.person(), entry.channel() == null ? "" : messages.name(entry.channel()))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "));
        Button change = AgendaRows.button(messages.get("pipeline.change"), messages.get("pipeline.change.of", head));
        change.setOnAction(event -> forms.editContact(change, entry));
        boolean sent = entry.direction() == ContactDirection.SENT;
        return AgendaRows.row(
                sent ? Feather.ARROW_UP_RIGHT : Feather.ARROW_DOWN_LEFT,
                false,
                List.of(head, reach, entry.words().strip()),
                change);
    }
}
