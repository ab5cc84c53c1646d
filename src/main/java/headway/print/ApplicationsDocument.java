package headway.print;

import headway.domain.ApplicationReport;
import headway.domain.PrintSettings;
import headway.text.Messages;

/// The applications of a time with their steps, for an employment office.
public final class ApplicationsDocument {
    private ApplicationsDocument() {}

    public static PrintedDocument of(ApplicationReport report, Messages messages, PrintSettings settings) {
        return new Sheet("applications", messages, settings, messages.get("print.applications.title"))
                .landscape()
                .made();
    }
}
