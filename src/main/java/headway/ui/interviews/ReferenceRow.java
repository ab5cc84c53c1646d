package headway.ui.interviews;

import headway.domain.Contact;
import headway.domain.ReferenceConsent;
import headway.domain.ReferencePerson;
import headway.text.Messages;
import headway.ui.kit.Icons;
import headway.ui.kit.Show;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Somebody who can speak for the user.
final class ReferenceRow extends VBox {
    /// @param edited hears that somebody wants to change it, and beside what
    ReferenceRow(Messages messages, ReferencePerson reference, BiConsumer<ReferencePerson, Node> edited) {
        Contact contact = reference.contact();
        Label name = new Label(contact.name());
        name.getStyleClass().add("paper-name");
        Label who = new Label();
        who.getStyleClass().add("muted");
        Show.text(
                who,
                Stream.of(contact.title(), contact.company())
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(" · ")));
        Label consent = new Label(
                messages.get("interviews.references.consent", reference.consent()),
                Icons.of(icon(reference.consent())));
        consent.getStyleClass().add("paper-fact");
        Label used = new Label(
                reference.lastUsed() == null
                        ? messages.get("interviews.references.neverUsed")
                        : messages.get("interviews.references.used", reference.lastUsed()));
        used.getStyleClass().add("muted");
        FlowPane facts = new FlowPane(consent, used);
        facts.getStyleClass().add("paper-facts");
        Label note = new Label();
        Show.text(note, reference.note());
        Button change = new Button(messages.get("interviews.references.change"), Icons.of(Feather.EDIT_2));
        change.setMinWidth(USE_PREF_SIZE);
        change.setAccessibleText(messages.get("interviews.documents.of", change.getText(), contact.name()));
        change.getStyleClass().addAll("flat", "small");
        change.setOnAction(event -> edited.accept(reference, change));
        for (Label line : new Label[] {name, who, note}) {
            line.setWrapText(true);
            line.setMinHeight(USE_PREF_SIZE);
        }
        getStyleClass().add("paper-row");
        getChildren().addAll(name, who, facts, note, change);
    }

    private static Feather icon(ReferenceConsent consent) {
        return switch (consent) {
            case NOT_ASKED -> Feather.CIRCLE;
            case ASKED -> Feather.CLOCK;
            case GIVEN -> Feather.CHECK_CIRCLE;
        };
    }
}
