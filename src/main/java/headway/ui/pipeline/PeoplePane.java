package headway.ui.pipeline;

import headway.domain.ApplicationContact;
import headway.domain.Channel;
import headway.domain.Contact;
import headway.domain.ContactRole;
import headway.domain.Reach;
import headway.text.Message;
import headway.text.Messages;
import headway.ui.kit.Background;
import headway.ui.kit.FieldKeeper;
import headway.ui.kit.Views;
import headway.ui.kit.agenda.FormChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The people of an application.
final class PeoplePane extends VBox {
    private final Messages messages;
    private final Background background;
    private long applicationId;
    private List<ApplicationContact> shown = List.of();

    @FXML
    private VBox people;

    @FXML
    private TextField newName;

    PeoplePane(Views views, Background background) {
        this.messages = views.messages();
        this.background = background;
        views.loadInto(this);
    }

    void show(long id, List<ApplicationContact> contacts) {
        if (id == applicationId && contacts.equals(shown)) {
            return;
        }
        applicationId = id;
        shown = contacts;
        List<Node> cards = new ArrayList<>();
        contacts.forEach(contact -> cards.add(new PersonCard(contact)));
        people.getChildren().setAll(cards);
    }

    @FXML
    private void onAdd() {
        String name = newName.getText().strip();
        long id = applicationId;
        if (!name.isEmpty()) {
            newName.clear();
            background.change(journal -> journal.contacts().add(id, Contact.named(name), ContactRole.RECRUITER));
        }
    }

    /// One person, edited in place.
    private final class PersonCard extends VBox {
        private final FieldKeeper keeper = new FieldKeeper();
        private final ApplicationContact person;
        private final TextField name = field("name");
        private final TextField title = field("title");
        private final TextField email = field("email");
        private final TextField phone = field("phone");
        private final ComboBox<ContactRole> role = new ComboBox<>();
        private final ComboBox<@Nullable Channel> channel = new ComboBox<>();

        PersonCard(ApplicationContact person) {
            this.person = person;
            FormChoice.of(role, ContactRole.values(), messages);
            role.setValue(person.role());
            role.setMaxWidth(Double.MAX_VALUE);
            role.setAccessibleText(messages.get("pipeline.person.role"));
            role.valueProperty().addListener((observed, before, now) -> keep());
            FormChoice.orNone(channel, Channel.values(), messages);
            channel.setValue(person.contact().preferredChannel());
            channel.setMaxWidth(Double.MAX_VALUE);
            channel.setAccessibleText(messages.get("pipeline.person.channel"));
            channel.valueProperty().addListener((observed, before, now) -> keep());
            Label reached = new Label(messages.get("pipeline.person.channel"));
            reached.getStyleClass().add("field-name");
            reached.setMinWidth(USE_PREF_SIZE);
            reached.setLabelFor(channel);
            HBox.setHgrow(channel, Priority.ALWAYS);
            HBox preferred = new HBox(reached, channel);
            preferred.getStyleClass().add("inspector-line");
            Button remove = new Button(messages.get("pipeline.person.remove"));
            remove.getStyleClass().addAll("flat", "small");
            long id = applicationId;
            remove.setOnAction(
                    event -> background.change(journal -> journal.contacts().remove(id, person.contact())));
            Contact contact = person.contact();
            keeper.show(name, contact.name());
            keeper.show(title, contact.title());
            keeper.show(email, contact.email());
            keeper.show(phone, contact.phone());
            getStyleClass().add("person");
            getChildren()
                    .addAll(
                            name,
                            role,
                            title,
                            email,
                            hint(email, Reach::emailProblem),
                            phone,
                            hint(phone, Reach::phoneProblem),
                            preferred,
                            remove);
        }

        private TextField field(String key) {
            TextField field = new TextField();
            field.setPromptText(messages.get("pipeline.person." + key));
            field.setAccessibleText(messages.get("pipeline.person." + key));
            keeper.watch(field, text -> keep());
            return field;
        }

        /// Says below a field what may be wrong with it; nothing typed is refused.
        private Label hint(TextField field, Function<String, Optional<Message>> problem) {
            Label hint = new Label();
            hint.getStyleClass().add("muted");
            hint.setWrapText(true);
            hint.setMinHeight(USE_PREF_SIZE);
            hint.textProperty()
                    .bind(field.textProperty()
                            .map(typed ->
                                    problem.apply(typed).map(messages::get).orElse("")));
            hint.visibleProperty().bind(hint.textProperty().isNotEmpty());
            hint.managedProperty().bind(hint.visibleProperty());
            return hint;
        }

        private void keep() {
            Contact before = person.contact();
            Contact edited = new Contact(
                    before.id(),
                    name.getText(),
                    title.getText(),
                    before.company(),
                    email.getText(),
                    phone.getText(),
                    channel.getValue(),
                    before.notes());
            ContactRole now = role.getValue();
            long id = applicationId;
            background.change(journal -> journal.contacts().edit(id, edited, now));
        }
    }
}
