package headway.ui.interviews;

import headway.domain.Contact;
import headway.domain.PrintSettings;
import headway.domain.ReferencePerson;
import headway.domain.StoredDocument;
import headway.journal.Journal;
import java.time.LocalDate;
import java.util.List;

/// The papers of an application and the people who can speak for the user, read of the journal at once.
///
/// @param linked the documents of the application, in the order linked
/// @param others the other documents of the journal, the latest first
/// @param references in the order added
/// @param contacts those who are no reference yet
record PapersReading(
        long applicationId,
        List<StoredDocument> linked,
        List<StoredDocument> others,
        List<ReferencePerson> references,
        List<Contact> contacts,
        PrintSettings print,
        LocalDate today) {

    static PapersReading of(Journal journal, long applicationId) {
        List<ReferencePerson> references = journal.references().all();
        return new PapersReading(
                applicationId,
                journal.documents().of(applicationId),
                journal.documents().all().stream()
                        .filter(document -> !document.applicationIds().contains(applicationId))
                        .toList(),
                references,
                journal.contacts().all().stream()
                        .filter(contact -> references.stream()
                                .noneMatch(one -> one.contact().id() == contact.id()))
                        .toList(),
                journal.settings().print(),
                journal.today());
    }
}
