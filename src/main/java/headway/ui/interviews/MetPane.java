package headway.ui.interviews;

import headway.domain.Contact;
import headway.domain.InterviewPerson;
import headway.domain.InterviewSheet;
import headway.text.Messages;
import headway.ui.kit.Show;
import headway.ui.kit.agenda.AgendaForms;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The people on the other side, with what is known of them.
final class MetPane extends VBox {
    private final Messages messages;
    private final AgendaForms forms;
    private List<InterviewPerson> shown = List.of();
    private long interviewId;

    @FXML
    private Label none;

    @FXML
    private VBox people;

    @FXML
    private Button name;

    MetPane(Tools tools) {
        this.messages = tools.messages();
        this.forms = tools.window().forms();
        tools.views().loadInto(this);
    }

    void show(InterviewSheet sheet) {
        interviewId = sheet.interview().id();
        Show.when(none, sheet.people().isEmpty());
        Show.when(name, sheet.people().isEmpty());
        if (!sheet.people().equals(shown)) {
            shown = sheet.people();
            long application = sheet.application().id();
            people.getChildren()
                    .setAll(shown.stream().map(one -> card(one, application)).toList());
        }
    }

    @FXML
    private void onName() {
        forms.editInterview(name, interviewId);
    }

    private Node card(InterviewPerson person, long applicationId) {
        Contact contact = person.contact();
        Label who = label(contact.name(), "interview-person-name");
        who.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(who, Priority.ALWAYS);
        Button edit = new Button(messages.get("interviews.edit"));
        edit.setMinWidth(USE_PREF_SIZE);
        edit.getStyleClass().addAll("flat", "small");
        edit.setAccessibleText(messages.get("interviews.person.edit", contact.name()));
        edit.setOnAction(event -> forms.editPerson(edit, applicationId, contact.id()));
        HBox head = new HBox(who, edit);
        head.getStyleClass().add("interview-line");
        VBox card = new VBox(head);
        card.getStyleClass().add("interview-person");
        String role = Stream.of(person.role() == null ? "" : messages.name(person.role()), contact.title())
                .filter(word -> !word.isBlank())
                .distinct()
                .collect(Collectors.joining(" · "));
        String reach = Stream.of(contact.email(), contact.phone())
                .filter(word -> !word.isBlank())
                .collect(Collectors.joining(" · "));
        for (String line : List.of(role, reach)) {
            if (!line.isEmpty()) {
                card.getChildren().add(label(line, "muted"));
            }
        }
        card.getChildren()
                .add(
                        contact.notes().isBlank()
                                ? label(messages.get("interviews.person.unknown"), "muted")
                                : label(contact.notes().strip(), "interview-person-notes"));
        return card;
    }

    private static Label label(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
