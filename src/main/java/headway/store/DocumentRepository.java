package headway.store;

import headway.domain.DocumentKind;
import headway.domain.StoredDocument;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Files that are kept in the journal; the same content is there once.
public final class DocumentRepository {
    private static final String SELECT = "SELECT document.id, document.name, document.kind, document.media_type,"
            + " document.size, document.sha256, document.added_at FROM document ";
    private static final String ORPHANS = "sha256 NOT IN (SELECT sha256 FROM document)";

    private DocumentRepository() {}

    /// All of them, the latest first.
    public static List<StoredDocument> all(Db db) throws SQLException {
        return linked(db, db.list(SELECT + "ORDER BY added_at DESC, id DESC", DocumentRepository::document));
    }

    /// The documents of an application, in the order linked.
    public static List<StoredDocument> of(Db db, long applicationId) throws SQLException {
        return linked(
                db,
                db.list(
                        SELECT + "JOIN document_link ON document_link.document_id = document.id"
                                + " WHERE document_link.application_id = ? ORDER BY document_link.id",
                        DocumentRepository::document,
                        applicationId));
    }

    public static @Nullable StoredDocument find(Db db, long id) throws SQLException {
        StoredDocument bare = db.first(SELECT + "WHERE id = ?", DocumentRepository::document, id);
        return bare == null ? null : withLinks(bare, links(db, id));
    }

    public static long insert(Db db, StoredDocument document) throws SQLException {
        return db.insert(
                "INSERT INTO document (name, kind, media_type, size, sha256, added_at) VALUES (?, ?, ?, ?, ?, ?)",
                document.name(),
                document.kind(),
                document.mediaType(),
                document.size(),
                document.sha256(),
                document.addedAt());
    }

    /// Changes name and kind.
    public static void update(Db db, StoredDocument document) throws SQLException {
        db.update(
                "UPDATE document SET name = ?, kind = ?, media_type = ? WHERE id = ?",
                document.name(),
                document.kind(),
                document.mediaType(),
                document.id());
    }

    public static void delete(Db db, long id) throws SQLException {
        db.update("DELETE FROM document WHERE id = ?", id);
    }

    /// Links a document with an application, once.
    public static void link(Db db, long id, long applicationId) throws SQLException {
        db.update(
                "INSERT INTO document_link (document_id, application_id) VALUES (?, ?) ON CONFLICT DO NOTHING",
                id,
                applicationId);
    }

    public static void unlink(Db db, long id, long applicationId) throws SQLException {
        db.update("DELETE FROM document_link WHERE document_id = ? AND application_id = ?", id, applicationId);
    }

    /// Keeps a content, once.
    public static void keepContent(Db db, String sha256, byte[] content) throws SQLException {
        if (db.number("SELECT count(*) FROM document_content WHERE sha256 = ?", sha256) == 0) {
            db.update("INSERT INTO document_content (sha256, content) VALUES (?, ?)", sha256, content);
        }
    }

    public static byte @Nullable [] content(Db db, String sha256) throws SQLException {
        return db.first("SELECT content FROM document_content WHERE sha256 = ?", row -> row.bytes(1), sha256);
    }

    /// True where contents are kept that no document uses any more.
    public static boolean anyOrphan(Db db) throws SQLException {
        return db.number("SELECT EXISTS (SELECT 1 FROM document_content WHERE " + ORPHANS + ")") != 0;
    }

    public static int deleteOrphans(Db db) throws SQLException {
        return db.update("DELETE FROM document_content WHERE " + ORPHANS);
    }

    private static List<StoredDocument> linked(Db db, List<StoredDocument> bare) throws SQLException {
        List<StoredDocument> whole = new ArrayList<>();
        for (StoredDocument one : bare) {
            whole.add(withLinks(one, links(db, one.id())));
        }
        return whole;
    }

    private static List<Long> links(Db db, long id) throws SQLException {
        return db.list(
                "SELECT application_id FROM document_link WHERE document_id = ? ORDER BY id", row -> row.number(1), id);
    }

    private static StoredDocument withLinks(StoredDocument bare, List<Long> applicationIds) {
        return new StoredDocument(
                bare.id(),
                bare.name(),
                bare.kind(),
                bare.mediaType(),
                bare.size(),
                bare.sha256(),
                applicationIds,
                bare.addedAt());
    }

    private static StoredDocument document(Db.Row row) throws SQLException {
        return new StoredDocument(
                row.number(1),
                row.text(2),
                row.constant(3, DocumentKind.class),
                row.text(4),
                row.number(5),
                row.text(6),
                List.of(),
                row.instant(7));
    }
}
