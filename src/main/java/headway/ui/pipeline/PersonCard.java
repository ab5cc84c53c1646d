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
import headway.ui.kit.agenda.FormChoice;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One person of an application, edited in place.
final class PersonCard extends VBox {
    private final Messages messages;
    private final Background background;
    private final long applicationId;
    private final FieldKeeper keeper = new FieldKeeper();
    private final TextField name;
    private final TextField title;
    private final TextField email;
    private final TextField phone;
    private final ComboBox<ContactRole> role = new ComboBox<>();
    private final ComboBox<@Nullable Channel> channel = new ComboBox<>();
    private Contact person = Contact.named("");
    private boolean showing;

    PersonCard(Messages messages, Background background, long applicationId) {
        this.messages = messages;
        this.background = background;
        this.applicationId = applicationId;
        name = field("name");
        title = field("title");
        email = field("email");
        phone = field("phone");
        FormChoice.of(role, ContactRole.values(), messages);
        choice(role, "pipeline.person.role");
        FormChoice.orNone(channel, Channel.values(), messages);
        choice(channel, "pipeline.person.channel");
        Button remove = new Button(messages.get("pipeline.person.remove"));
        remove.getStyleClass().addAll("flat", "small");
        remove.setOnAction(
                event -> background.change(journal -> journal.contacts().remove(applicationId, person)));
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
                        preferred(),
                        remove);
    }

    /// Shows the person as the journal has them; what is being typed stays.
    void show(ApplicationContact shown) {
        person = shown.contact();
        showing = true;
        keeper.show(name, person.name());
        keeper.show(title, person.title());
        keeper.show(email, person.email());
        keeper.show(phone, person.phone());
        role.setValue(shown.role());
        channel.setValue(person.preferredChannel());
        showing = false;
    }

    private TextField field(String key) {
        TextField field = new TextField();
        field.setPromptText(messages.get("pipeline.person." + key));
        field.setAccessibleText(messages.get("pipeline.person." + key));
        keeper.watch(field, text -> keep());
        return field;
    }

    private void choice(ComboBox<?> box, String key) {
        box.setMaxWidth(Double.MAX_VALUE);
        box.setAccessibleText(messages.get(key));
        box.valueProperty().addListener((observed, before, now) -> {
            if (!showing) {
                keep();
            }
        });
    }

    private HBox preferred() {
        Label words = new Label(messages.get("pipeline.person.channel"));
        words.getStyleClass().add("field-name");
        words.setMinWidth(USE_PREF_SIZE);
        words.setLabelFor(channel);
        HBox.setHgrow(channel, Priority.ALWAYS);
        HBox line = new HBox(words, channel);
        line.getStyleClass().add("inspector-line");
        return line;
    }

    /// Says below a field what may be wrong with it; nothing typed is refused.
    private Label hint(TextField field, Function<String, Optional<Message>> problem) {
        Label hint = new Label();
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        hint.textProperty()
                .bind(field.textProperty()
                        .map(typed -> problem.apply(typed).map(messages::get).orElse("")));
        hint.visibleProperty().bind(hint.textProperty().isNotEmpty());
        hint.managedProperty().bind(hint.visibleProperty());
        return hint;
    }

    private void keep() {
        Contact edited = new Contact(
                person.id(),
                name.getText(),
                title.getText(),
                person.company(),
                email.getText(),
                phone.getText(),
                channel.getValue(),
                person.notes());
        ContactRole now = role.getValue();
        background.change(journal -> journal.contacts().edit(applicationId, edited, now));
    }
}
