package headway.ui.interviews;

import headway.domain.Contact;
import headway.domain.ContactRole;
import headway.domain.FollowUpState;
import headway.domain.InterviewPerson;
import headway.domain.ThankYouForm;
import headway.domain.ThankYouOwed;
import headway.text.DayName;
import headway.text.Messages;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts into words to whom a note is, and what became of it.
final class ThanksWords {
    private final Messages messages;

    ThanksWords(Messages messages) {
        this.messages = messages;
    }

    /// Name, title and role, as far as they are known.
    String whom(ThanksModel model) {
        Contact contact = model.shown().owed().contact();
        if (contact == null) {
            return messages.get("interviews.thanks.nobody");
        }
        ContactRole role = model.reading().people().stream()
                .filter(person -> person.contact().id() == contact.id())
                .map(InterviewPerson::role)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return Stream.of(contact.name(), contact.title(), role == null ? "" : messages.name(role))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /// What the field for the point asks for.
    String point(ThanksModel model) {
        Contact contact = model.shown().owed().contact();
        return contact == null
                ? messages.get("interviews.thanks.point")
                : messages.get("interviews.thanks.pointOf", contact.name());
    }

    /// The line above the words; empty for a card, which has none.
    String subject(ThanksModel model) {
        return model.form() == ThankYouForm.CARD || model.subject().isBlank()
                ? ""
                : messages.get("interviews.thanks.subject", model.subject());
    }

    String state(ThanksModel model) {
        ThankYouOwed owed = model.shown().owed();
        LocalDate closed = owed.closedOn();
        LocalDate today = model.reading().today();
        if (owed.state() == FollowUpState.PLANNED) {
            return owed.due().isAfter(today)
                    ? messages.get("interviews.thanks.due", new DayName(owed.due()))
                    : messages.get("interviews.thanks.dueToday");
        }
        return messages.get(
                isSkipped(model) ? "interviews.thanks.skippedOn" : "interviews.thanks.sentOn",
                closed == null ? owed.due() : closed);
    }

    /// True where nothing is to be sent because the user passed it on.
    boolean isSkipped(ThanksModel model) {
        return model.shown().owed().state() == FollowUpState.SKIPPED;
    }
}
