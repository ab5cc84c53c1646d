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

    /// The same on other paper; null for that of the country.
    public PrintSettings withPaper(@Nullable Paper other) {
        return new PrintSettings(other, colour, name, contact);
    }

    public PrintSettings withColour(boolean inColour) {
        return new PrintSettings(paper, inColour, name, contact);
    }

    public PrintSettings withName(String newName) {
        return new PrintSettings(paper, colour, newName, contact);
    }

    public PrintSettings withContact(String lines) {
        return new PrintSettings(paper, colour, name, lines);
    }
}
