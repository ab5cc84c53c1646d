package headway.journal;

import headway.domain.DocumentKind;
import headway.domain.FileNames;
import headway.domain.JournalException;
import headway.domain.JournalException.Problem;
import headway.domain.StoredDocument;
import headway.journal.Changes.Area;
import headway.store.Db;
import headway.store.DocumentRepository;
import headway.text.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Files that are kept in the journal: a content once, by its hash. They are opened only as temporary copies.
public final class Documents {
    private final Journal journal;

    Documents(Journal journal) {
        this.journal = journal;
    }

    /// All of them, the latest first.
    public List<StoredDocument> all() {
        return journal.read(DocumentRepository::all);
    }

    /// The documents of an application, in the order linked.
    public List<StoredDocument> of(long applicationId) {
        return journal.read(db -> DocumentRepository.of(db, applicationId));
    }

    public Optional<StoredDocument> find(long id) {
        return journal.read(db -> Optional.ofNullable(DocumentRepository.find(db, id)));
    }

    /// Keeps a file. One of the same name and content that is there already is only linked.
    ///
    /// @param name of the file; a path before it is dropped
    /// @param content read to its end, not closed
    /// @param applicationId what it is for, null for none in particular
    /// @throws JournalException [Problem#DOCUMENT_TOO_LARGE] or [Problem#DOCUMENT_NOT_READABLE]
    public Kept<StoredDocument> add(String name, DocumentKind kind, InputStream content, @Nullable Long applicationId) {
        String safe = FileNames.safe(Rules.text(name));
        byte[] bytes = read(safe, content);
        String hash = sha256(bytes);
        return journal.make(
                kept -> Message.of("undo.addDocument", kept.name()),
                db -> {
                    DocumentRepository.keepContent(db, hash, bytes);
                    StoredDocument same = same(db, safe, hash);
                    long id = same == null
                            ? DocumentRepository.insert(
                                    db,
                                    new StoredDocument(
                                            0,
                                            safe,
                                            kind,
                                            FileNames.mediaType(safe),
                                            bytes.length,
                                            hash,
                                            List.of(),
                                            journal.now()))
                            : same.id();
                    if (applicationId != null) {
                        Rules.application(db, applicationId);
                        DocumentRepository.link(db, id, applicationId);
                    }
                    return existing(db, id);
                },
                kept -> changes());
    }

    /// Changes name and kind.
    public Changes edit(long id, String name, DocumentKind kind) {
        String safe = FileNames.safe(Rules.text(name));
        return journal.change(Message.of("undo.editDocument", safe), changes(), db -> {
            StoredDocument before = existing(db, id);
            StoredDocument after = new StoredDocument(
                    id,
                    safe,
                    kind,
                    FileNames.mediaType(safe),
                    before.size(),
                    before.sha256(),
                    before.applicationIds(),
                    before.addedAt());
            if (!after.equals(before)) {
                DocumentRepository.update(db, after);
            }
            return true;
        });
    }

    public Changes link(long id, long applicationId) {
        StoredDocument document = journal.read(db -> existing(db, id));
        return journal.change(Message.of("undo.linkDocument", document.name()), changes(), db -> {
            Rules.application(db, applicationId);
            DocumentRepository.link(db, id, applicationId);
            return true;
        });
    }

    public Changes unlink(long id, long applicationId) {
        StoredDocument document = journal.read(db -> existing(db, id));
        return journal.change(Message.of("undo.unlinkDocument", document.name()), changes(), db -> {
            DocumentRepository.unlink(db, id, applicationId);
            return true;
        });
    }

    /// Takes a document away. Its content goes when the journal is opened next, so that this can be undone.
    public Changes remove(long id) {
        StoredDocument document = journal.read(db -> existing(db, id));
        return journal.change(Message.of("undo.removeDocument", document.name()), changes(), db -> {
            DocumentRepository.delete(db, id);
            return true;
        });
    }

    /// Writes a copy to look at into a private temporary folder. It goes when the journal is closed.
    public Path copyToLookAt(long id) {
        StoredDocument document = journal.read(db -> existing(db, id));
        return journal.copies().make(document.name(), content(id));
    }

    /// The content, to be saved elsewhere or sent.
    public byte[] content(long id) {
        return journal.read(db -> {
            StoredDocument document = existing(db, id);
            byte[] bytes = DocumentRepository.content(db, document.sha256());
            if (bytes == null) {
                throw new JournalException(Problem.DAMAGED, document.name());
            }
            return bytes;
        });
    }

    /// Frees the room of contents that no document uses any more.
    void purge() {
        if (journal.<Boolean>read(DocumentRepository::anyOrphan)) {
            journal.tidy(DocumentRepository::deleteOrphans);
        }
    }

    private static byte[] read(String name, InputStream content) {
        try {
            byte[] bytes = content.readNBytes(StoredDocument.MAX_BYTES + 1);
            if (bytes.length > StoredDocument.MAX_BYTES) {
                throw new JournalException(Problem.DOCUMENT_TOO_LARGE, name, StoredDocument.MAX_MEGABYTES);
            }
            return bytes;
        } catch (IOException e) {
            throw new JournalException(e, Problem.DOCUMENT_NOT_READABLE, name);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable StoredDocument same(Db db, String name, String hash) throws SQLException {
        for (StoredDocument one : DocumentRepository.all(db)) {
            if (one.name().equals(name) && one.sha256().equals(hash)) {
                return one;
            }
        }
        return null;
    }

    private static StoredDocument existing(Db db, long id) throws SQLException {
        StoredDocument document = DocumentRepository.find(db, id);
        if (document == null) {
            throw new JournalException(Problem.NO_SUCH_DOCUMENT, id);
        }
        return document;
    }

    private static Changes changes() {
        return Changes.of(Area.DOCUMENTS);
    }
}
