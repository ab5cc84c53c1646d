package headway.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A person who can speak for the user.
///
/// @param lastUsed the day they were last named to an employer, null for never
/// @param note such as what they know of the user's work; may be empty
public record ReferencePerson(
        Contact contact, ReferenceConsent consent, @Nullable LocalDate lastUsed, String note) {

    /// Someone of whom nothing is known as a reference yet.
    public static ReferencePerson of(Contact contact) {
        return new ReferencePerson(contact, ReferenceConsent.NOT_ASKED, null, "");
    }
}
