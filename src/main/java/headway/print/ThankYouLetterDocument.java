package headway.print;

import headway.domain.Contact;
import headway.domain.JobApplication;
import headway.domain.LetterRecipient;
import headway.domain.PrintSettings;
import headway.domain.ThankYouOwed;
import headway.print.LetterDocument.Letter;
import headway.text.Messages;
import java.time.LocalDate;

/// A thank-you by post, set as every letter is.
public final class ThankYouLetterDocument {
    private ThankYouLetterDocument() {}

    /// The letter to the person of a thank-you, at the address of the application as far as they work there.
    ///
    /// @param date of the letter
    /// @param text from the greeting to the name; an empty line parts paragraphs
    public static Letter letter(ThankYouOwed owed, JobApplication application, LocalDate date, String text) {
        return new Letter(date, LetterRecipient.of(owed.contact(), application), "", text);
    }

    /// The letter on paper, in the language of `messages`, which should be that of its text.
    public static PrintedDocument of(ThankYouOwed owed, Letter letter, Messages messages, PrintSettings settings) {
        return LetterDocument.of(letter, messages.get("print.thankYou.titleOf", whom(owed)), messages, settings);
    }

    /// Whom a thank-you is to: the person, or the company where nobody is named.
    static String whom(ThankYouOwed owed) {
        Contact contact = owed.contact();
        return contact == null ? owed.interview().company() : contact.name();
    }
}
