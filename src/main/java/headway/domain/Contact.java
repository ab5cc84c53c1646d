package headway.domain;

import org.jspecify.annotations.Nullable;

/// A person. Text that is not known is empty, never null.
///
/// @param id the journal's number, 0 before it is kept
/// @param preferredChannel how they like to be reached, null when not known
public record Contact(
        long id,
        String name,
        String title,
        String company,
        String email,
        String phone,
        @Nullable Channel preferredChannel,
        String notes) {

    /// A person of whom only the name is known.
    public static Contact named(String name) {
        return new Contact(0, name, "", "", "", "", null, "");
    }
}
