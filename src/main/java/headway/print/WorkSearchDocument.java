package headway.print;

import headway.domain.PrintSettings;
import headway.domain.WorkSearchRecord;
import headway.text.Messages;

/// The weekly record of work search, for an authority. What is missing is a line to fill in by hand.
public final class WorkSearchDocument {
    private WorkSearchDocument() {}

    public static PrintedDocument of(WorkSearchRecord record, Messages messages, PrintSettings settings) {
        return new Sheet("work-search", messages, settings, messages.get("print.workSearch.title"))
                .landscape()
                .made();
    }
}
