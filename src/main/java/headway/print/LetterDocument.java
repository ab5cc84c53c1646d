package headway.print;

import headway.domain.Paper;
import headway.domain.PrintSettings;
import headway.text.Messages;
import headway.text.Templates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A letter by post: a check-in, a thank-you or any other message. On A4 the address stands where German windows show
/// it, on Letter it is set as in the United States.
public final class LetterDocument {
    /// A line that only closes, such as “Kind regards,”, is at most so long.
    private static final int LONGEST_CLOSING = 45;

    /// The last paragraph goes with the closing to the next page, unless it is longer than this.
    private static final int LONGEST_ENDING = 1_500;

    private LetterDocument() {}

    /// What a letter says.
    ///
    /// @param recipient name and address, a line each; may be empty
    /// @param subject one line; may be empty
    /// @param text from the greeting to the name; an empty line parts paragraphs
    public record Letter(LocalDate date, String recipient, String subject, String text) {}

    /// The letter in the language of `messages`, which should be that of its text.
    public static PrintedDocument of(Letter letter, Messages messages, PrintSettings settings) {
        String subject = letter.subject().strip();
        return of(letter, subject.isEmpty() ? messages.get("print.letter.title") : subject, messages, settings);
    }

    /// @param title of the document and of the file
    static PrintedDocument of(Letter letter, String title, Messages messages, PrintSettings settings) {
        String subject = letter.subject().strip();
        Sheet sheet = new Sheet("letter", messages, settings, title);
        List<String> paragraphs = new ArrayList<>(Sheet.paragraphs(letter.text()));
        String last = paragraphs.isEmpty() ? "" : paragraphs.get(paragraphs.size() - 1);
        String[] closing = closing(last, settings.name());
        if (!paragraphs.isEmpty() && !(closing[0] + closing[1]).isEmpty()) {
            paragraphs.remove(paragraphs.size() - 1);
        }
        String ending = paragraphs.isEmpty() ? "" : paragraphs.get(paragraphs.size() - 1);
        boolean together = ending.length() <= LONGEST_ENDING;
        List<String> recipient = Sheet.lines(letter.recipient());
        boolean anySender = !(settings.name() + settings.contact()).isBlank();
        String size = new LetterFit(sheet.paper())
                .withSender(anySender, Sheet.lines(settings.contact()).size())
                .withRecipient(recipient.size())
                .withSubject(subject)
                .withText(paragraphs, closing)
                .size();
        return sheet.put("size", size)
                .put("din", sheet.paper() == Paper.A4)
                .put("date", new Templates(messages.locale()).date(letter.date()))
                .put("returnLine", returnLine(settings))
                .put("anySender", anySender)
                .put("recipient", recipient)
                .put("subject", subject.isEmpty() ? "" : messages.get("print.letter.subject", subject))
                .put(
                        "paragraphs",
                        together && !ending.isEmpty() ? paragraphs.subList(0, paragraphs.size() - 1) : paragraphs)
                .put("ending", together ? ending : "")
                .put("closing", closing[0])
                .put("signed", closing[1])
                .made();
    }

    /// The sender in a line above the address: name and what looks like a postal address.
    private static String returnLine(PrintSettings settings) {
        List<String> postal = Sheet.lines(settings.contact()).stream()
                .filter(line -> !line.contains("@") && !line.matches("[+(]?[\\d\\s()/.+-]{6,}"))
                .toList();
        return postal.isEmpty()
                ? ""
                : Stream.concat(Stream.of(settings.name()), postal.stream())
                        .filter(line -> !line.isBlank())
                        .collect(Collectors.joining(" · "));
    }

    /// The closing words and the name, between which one signs. Both are empty where the last paragraph is no closing;
    /// then the name stands below the space to sign.
    static String[] closing(String paragraph, String name) {
        List<String> lines = Sheet.lines(paragraph);
        String own = name.strip();
        if (lines.isEmpty()) {
            return new String[] {"", own};
        }
        String last = lines.get(lines.size() - 1);
        boolean named = !own.isEmpty() && last.equalsIgnoreCase(own);
        boolean brief = lines.size() == 2 && lines.stream().allMatch(line -> line.length() <= LONGEST_CLOSING);
        if (named || brief) {
            return new String[] {String.join("\n", lines.subList(0, lines.size() - 1)), last};
        }
        if (lines.size() == 1 && last.length() <= LONGEST_CLOSING && !last.matches(".*[.!?]")) {
            return new String[] {last, own};
        }
        return new String[] {"", ""};
    }
}
