package headway.print;

import java.util.List;

/// The kinds of documents. A new one is a class that fills a [Sheet], its template, and a line here.
public final class PrintedKinds {
    /// Names of the templates, the parts that they share first.
    public static final List<String> TEMPLATES = List.of(
            "page",
            "head",
            "runner",
            "cover",
            "plan",
            "plan-table",
            "letter",
            "card",
            "prep",
            "references",
            "review",
            "work-search",
            "applications");

    private PrintedKinds() {}
}
