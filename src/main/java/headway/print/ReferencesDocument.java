package headway.print;

import headway.domain.Contact;
import headway.domain.PrintSettings;
import headway.domain.ReferenceConsent;
import headway.domain.ReferencePerson;
import headway.text.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The people who can speak for the user, to hand over.
public final class ReferencesDocument {
    private ReferencesDocument() {}

    /// Those of them who have agreed to be named.
    public static List<ReferencePerson> agreed(List<ReferencePerson> people) {
        return people.stream()
                .filter(person -> person.consent() == ReferenceConsent.GIVEN)
                .toList();
    }

    /// The sheet with just these people, whether they have agreed or not.
    public static PrintedDocument of(List<ReferencePerson> people, Messages messages, PrintSettings settings) {
        String title = settings.name().isBlank()
                ? messages.get("print.references.title")
                : messages.get("print.references.titleOf", settings.name());
        return new Sheet("references", messages, settings, title)
                .put("title", messages.get("print.references.title"))
                .put("contactLine", String.join("  ·  ", Sheet.lines(settings.contact())))
                .put("anySender", !(settings.name() + settings.contact()).isBlank())
                .put("nothing", messages.get("print.references.nothing"))
                .put("any", !people.isEmpty())
                .put("people", people.stream().map(one -> person(one, messages)).toList())
                .made();
    }

    private static Map<String, Object> person(ReferencePerson person, Messages messages) {
        Contact contact = person.contact();
        Map<String, Object> shown = new HashMap<>();
        shown.put("name", contact.name().strip());
        shown.put(
                "about",
                Stream.of(contact.title(), contact.company())
                        .filter(text -> !text.isBlank())
                        .map(String::strip)
                        .collect(Collectors.joining(", ")));
        shown.put("note", person.note().strip());
        List<Object> ways = new ArrayList<>();
        way(ways, messages.get("print.references.phone"), contact.phone());
        way(ways, messages.get("print.references.email"), contact.email());
        shown.put("ways", ways);
        return shown;
    }

    private static void way(List<Object> ways, String label, String value) {
        if (!value.isBlank()) {
            ways.add(Map.of("label", label, "value", value.strip()));
        }
    }
}
