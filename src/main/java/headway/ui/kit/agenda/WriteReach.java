package headway.ui.kit.agenda;

import headway.domain.Channel;
import headway.domain.Contact;
import headway.domain.Reach;
import headway.text.Message;
import headway.ui.kit.agenda.WriteModel.Typed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How a message gets to its person.
///
/// @param contact null when nobody is chosen
public record WriteReach(Channel channel, @Nullable Contact contact, Typed text) {

    /// The number; empty when it is not known.
    String phone() {
        return contact == null ? "" : contact.phone().strip();
    }

    /// Why the address is none; empty when it is one or not known.
    public Optional<Message> mailProblem() {
        return Reach.emailProblem(email());
    }

    public Reach.MailLink mailLink() {
        return Reach.mailto(email(), text.subject(), text.body());
    }

    /// What to know about the way; empty when there is nothing.
    public Optional<Message> hint() {
        return switch (channel) {
            case EMAIL ->
                mailProblem()
                        .or(() -> email().isEmpty()
                                ? Optional.of(Message.of("write.noAddress"))
                                : Optional.of(Message.of("write.long"))
                                        .filter(said -> mailLink().isLong()));
            case PHONE -> phone().isEmpty() ? Optional.of(Message.of("write.noNumber")) : Reach.phoneProblem(phone());
            case POST, MESSAGE, IN_PERSON -> Optional.empty();
        };
    }

    private String email() {
        return contact == null ? "" : contact.email().strip();
    }
}
