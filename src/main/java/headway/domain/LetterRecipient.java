package headway.domain;

import java.util.ArrayList;
import java.util.List;

/// To whom a letter goes.
public final class LetterRecipient {
    private LetterRecipient() {}

    /// Name, title, company and address as far as they are known, a line each. The employer's address is left out for
    /// somebody who works elsewhere, such as a recruiter of an agency.
    public static String of(MessageFacts facts) {
        JobApplication application = facts.application();
        Contact contact = facts.contact();
        List<String> lines = new ArrayList<>();
        if (contact != null) {
            lines.add(contact.name());
            lines.add(contact.title());
        }
        String company = contact == null || contact.company().isBlank() ? application.company() : contact.company();
        lines.add(company);
        if (Texts.fold(company).equals(Texts.fold(application.company()))) {
            application.employerAddress().lines().forEach(lines::add);
        }
        lines.replaceAll(String::strip);
        lines.removeIf(String::isEmpty);
        return String.join("\n", lines);
    }
}
