package headway.ui.kit.print;

import headway.print.PrintedDocument;
import java.util.function.Supplier;

/// A document that can be shown, printed and saved.
///
/// @param name what a file of it is called, without its ending
/// @param content all that it depends on: two with the same content have the same pages
/// @param document puts it together; may take a while, so it runs in the background, and may run more than once
public record Printout(String name, Object content, Supplier<PrintedDocument> document) {
    private static final int LONGEST = 80;

    /// A name that every system takes for a file: the words of the document's name, without what means something in
    /// paths.
    public String fileName() {
        String plain = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}\\p{Cf}]+", " ")
                .replaceAll("\\s+", " ")
                .replaceAll("^[. ]+", "");
        String cut = plain.codePointCount(0, plain.length()) > LONGEST
                ? plain.substring(0, plain.offsetByCodePoints(0, LONGEST))
                : plain;
        String kept = cut.replaceAll("[. ]+$", "");
        return (kept.isEmpty() ? "document" : kept) + ".pdf";
    }
}
