package headway.print;

import headway.domain.PrintSettings;
import headway.domain.WeekReviewed;
import headway.text.Messages;

/// A weekly review.
public final class ReviewDocument {
    private ReviewDocument() {}

    public static PrintedDocument of(WeekReviewed week, Messages messages, PrintSettings settings) {
        return new Sheet("review", messages, settings, messages.get("print.review.title")).made();
    }
}
