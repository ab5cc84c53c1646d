package headway.print;

import headway.domain.PrintSettings;
import headway.domain.ThankYouOwed;
import headway.text.Messages;

/// A thank-you as a card: one side of a sheet, folded twice to a quarter of its size, which fits a usual envelope. The
/// upper half of the sheet is the outside, upside down; the lower half is the inside.
public final class CardDocument {
    private CardDocument() {}

    /// The card in the language of `messages`, which should be that of its text.
    ///
    /// @param text from the greeting to the name; an empty line parts paragraphs. What is too long for the inside goes
    ///     on on a page of its own.
    public static PrintedDocument of(ThankYouOwed owed, String text, Messages messages, PrintSettings settings) {
        String title = messages.get("print.card.titleOf", ThankYouLetterDocument.whom(owed));
        Sheet sheet = new Sheet("card", messages, settings, title);
        CardFit fit = CardFit.of(text, settings.name(), sheet.paper());
        return sheet.put("front", messages.get("print.card.front"))
                .put("width", millimetres(PaperSize.width(sheet.paper())))
                .put("height", millimetres(PaperSize.height(sheet.paper())))
                // A little less, so that rounding makes no second page.
                .put("sheetHeight", millimetres(PaperSize.height(sheet.paper()) - 0.5))
                .put("panelWidth", millimetres(PaperSize.width(sheet.paper()) / 2))
                .put("panelHeight", millimetres(PaperSize.height(sheet.paper()) / 2))
                .put("textWidth", millimetres(fit.width()))
                .put("textHeight", millimetres(fit.height()))
                .put("padding", millimetres(CardFit.PADDING))
                .put("size", fit.size() + "pt")
                .put("leftAbove", millimetres(CardFit.PADDING + fit.left().above()))
                .put("rightAbove", millimetres(CardFit.PADDING + fit.right().above()))
                .put("left", fit.left().paragraphs())
                .put("right", fit.right().paragraphs())
                .put("endsInside", fit.rest().isEmpty())
                .put("rest", fit.rest())
                .put("closing", fit.closing())
                .put("signed", fit.signed())
                .made();
    }

    /// Whether a text has room inside a card; else the card has a second page.
    public static boolean hasRoomFor(String text, Messages messages, PrintSettings settings) {
        Sheet sheet = new Sheet("card", messages, settings, "");
        return CardFit.of(text, settings.name(), sheet.paper()).rest().isEmpty();
    }

    private static String millimetres(double value) {
        return Math.round(value * 100) / 100.0 + "mm";
    }
}
