package headway.print;

import headway.domain.PrintSettings;
import headway.text.Messages;
import java.time.LocalDate;

/// A letter by post: a check-in, a thank-you or any other message.
public final class LetterDocument {
    private LetterDocument() {}

    /// What a letter says.
    ///
    /// @param recipient name and address, a line each; may be empty
    /// @param subject one line; may be empty
    /// @param text from the greeting to the name; an empty line parts paragraphs
    public record Letter(LocalDate date, String recipient, String subject, String text) {}

    /// The letter in the language of `messages`, which should be that of its text.
    public static PrintedDocument of(Letter letter, Messages messages, PrintSettings settings) {
        Sheet sheet = new Sheet("letter", messages, settings, letter.subject());
        return sheet.put("lines", Sheet.lines(letter.text())).made();
    }
}
