package headway.ui.interviews;

import headway.domain.FileNames;
import headway.domain.StoredDocument;
import headway.text.Messages;

/// Puts documents into words.
final class DocumentWords {
    private static final long KILO = 1024;

    private final Messages messages;

    DocumentWords(Messages messages) {
        this.messages = messages;
    }

    /// Kind, size, and with how many other applications it is linked.
    String facts(StoredDocument document, long applicationId) {
        long others = document.applicationIds().stream()
                .filter(id -> id != applicationId)
                .count();
        String facts = messages.get("interviews.documents.facts", document.kind(), size(document.size()));
        return others == 0 ? facts : messages.get("interviews.documents.also", facts, others);
    }

    /// A size in the unit that keeps the number short.
    String size(long bytes) {
        if (bytes < KILO) {
            return messages.get("interviews.documents.bytes", bytes);
        }
        return bytes < KILO * KILO
                ? messages.get("interviews.documents.kilobytes", Math.round((double) bytes / KILO))
                : messages.get("interviews.documents.megabytes", (double) bytes / (KILO * KILO));
    }

    /// Why it is not opened; empty where it can be.
    String warning(StoredDocument document) {
        return FileNames.isProgram(document.name()) ? messages.get("interviews.documents.program") : "";
    }
}
