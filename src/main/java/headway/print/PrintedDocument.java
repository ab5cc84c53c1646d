package headway.print;

import headway.domain.Paper;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A document that is ready to be put on paper.
///
/// @param template name of the template: small letters and hyphens
/// @param language of its words
/// @param title of the document and of the file
/// @param author the user's name; may be empty
/// @param landscape true for the broad side down
/// @param colour false for black and white
/// @param model values for the template: text, booleans, lists and further maps
/// @param longList name of the list in the model that may be very long, and is then rendered in portions; null for none
public record PrintedDocument(
        String template,
        Locale language,
        String title,
        String author,
        Paper paper,
        boolean landscape,
        boolean colour,
        Map<String, Object> model,
        @Nullable String longList) {}
