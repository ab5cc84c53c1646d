package headway.cli;

import headway.domain.ApplicationContact;
import headway.domain.Contact;
import headway.domain.Texts;
import headway.journal.Journal;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The people of the journal, by name as typed and by number.
final class People {
    private final Journal journal;
    private @Nullable Map<Long, String> names;

    People(Journal journal) {
        this.journal = journal;
    }

    /// The number of a person of an application.
    ///
    /// @param typed null means nobody
    @Nullable
    Long of(long applicationId, @Nullable String typed) {
        return typed == null ? null : contact(applicationId, typed).id();
    }

    Contact contact(long applicationId, String typed) {
        return journal.contacts().of(applicationId).stream()
                .map(ApplicationContact::contact)
                .filter(contact -> Texts.fold(contact.name()).equals(Texts.fold(typed)))
                .findFirst()
                .orElseThrow(() -> Refusal.failed("cli.noPerson", TerminalText.quote(typed), applicationId));
    }

    /// Empty for nobody.
    String name(@Nullable Long id) {
        if (id == null) {
            return "";
        }
        Map<Long, String> known = names;
        if (known == null) {
            known = journal.contacts().all().stream().collect(Collectors.toMap(Contact::id, Contact::name));
            names = known;
        }
        return known.getOrDefault(id, "");
    }
}
