package headway.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// To whom a letter goes.
public final class LetterRecipient {
    private LetterRecipient() {}

    /// Name, title, company and address as far as they are known, a line each. The employer's address is left out for
    /// somebody who works elsewhere, such as a recruiter of an agency.
    public static String of(@Nullable Contact contact, JobApplication application) {
        List<String> lines = new ArrayList<>();
        if (contact != null) {
            lines.add(contact.name());
            lines.add(contact.title());
        }
        String company = contact == null || contact.company().isBlank() ? application.company() : contact.company();
        lines.add(company);
        if (Texts.fold(company).equals(Texts.fold(application.company()))) {
            lines.addAll(List.of(application.employerAddress().split("\\R|,\\s", -1)));
        }
        lines.replaceAll(String::strip);
        lines.removeIf(String::isEmpty);
        return String.join("\n", lines);
    }
}
