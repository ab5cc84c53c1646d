package headway.domain;

import org.jspecify.annotations.Nullable;

/// How documents print.
///
/// @param paper null for that of the country
/// @param colour false for black and white
/// @param name the user's own, in headings and under letters; may be empty
/// @param contact the user's address, phone or e-mail, a line each; may be empty
public record PrintSettings(@Nullable Paper paper, boolean colour, String name, String contact) {
    public static final PrintSettings USUAL = new PrintSettings(null, true, "", "");
}
