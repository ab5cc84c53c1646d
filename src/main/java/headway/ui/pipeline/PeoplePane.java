package headway.ui.pipeline;

import headway.domain.ApplicationContact;
import headway.domain.Contact;
import headway.domain.ContactRole;
import headway.text.Messages;
import headway.ui.kit.Background;
import headway.ui.kit.Views;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// The people of an application.
final class PeoplePane extends VBox {
    private final Messages messages;
    private final Background background;
    private long applicationId;
    private final Map<Long, PersonCard> cards = new HashMap<>();

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
        if (id != applicationId) {
            cards.clear();
        }
        applicationId = id;
        List<Node> shown = new ArrayList<>();
        // A person keeps their card, and so the focus and what is being typed there.
        for (ApplicationContact contact : contacts) {
            PersonCard card =
                    cards.computeIfAbsent(contact.contact().id(), person -> new PersonCard(messages, background, id));
            card.show(contact);
            shown.add(card);
        }
        if (!people.getChildren().equals(shown)) {
            people.getChildren().setAll(shown);
        }
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
}
