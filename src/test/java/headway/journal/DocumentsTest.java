package headway.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import headway.domain.DocumentKind;
import headway.domain.JobApplication;
import headway.domain.JournalException;
import headway.domain.JournalException.Problem;
import headway.domain.StageKind;
import headway.domain.StoredDocument;
import headway.text.Messages;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DocumentsTest extends JournalTestBase {
    private static final String HELLO_SHA256 = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";

    @Test
    void aFileIsKeptByItsContent() {
        StoredDocument kept = add("/papers/of/mine/Résumé.PDF", "hello", null);
        assertThat(kept)
                .isEqualTo(new StoredDocument(
                        kept.id(),
                        "Résumé.PDF",
                        DocumentKind.RESUME,
                        "application/pdf",
                        5,
                        HELLO_SHA256,
                        List.of(),
                        journal.now()));
        reopen();
        assertThat(journal.documents().find(kept.id())).contains(kept);
        assertThat(new String(journal.documents().content(kept.id()), StandardCharsets.UTF_8))
                .isEqualTo("hello");
    }

    @Test
    void theSameContentIsThereOnce() {
        long acme = application("Acme");
        StoredDocument first = add("cv.pdf", "hello", null);
        StoredDocument other = add("Letter.pdf", "hello", null);
        assertThat(other.id()).isNotEqualTo(first.id());
        assertThat(contents()).isEqualTo(1);
        StoredDocument same = add("cv.pdf", "hello", acme);
        assertThat(same.id()).isEqualTo(first.id());
        assertThat(same.applicationIds()).containsExactly(acme);
        assertThat(journal.documents()
                        .add("cv.pdf", DocumentKind.RESUME, stream("hello"), acme)
                        .changes())
                .isEqualTo(Changes.NONE);
        assertThat(journal.documents().all()).hasSize(2);
    }

    @Test
    void contentsStayForUndoAndGoWithTheNextStart() {
        StoredDocument kept = add("cv.pdf", "hello", null);
        journal.undo();
        assertThat(journal.documents().all()).isEmpty();
        journal.redo();
        assertThat(journal.documents().content(kept.id())).hasSize(5);
        journal.documents().remove(kept.id());
        assertThat(contents()).isEqualTo(1);
        journal.undo();
        assertThat(journal.documents().content(kept.id())).hasSize(5);
        journal.documents().remove(kept.id());
        reopen();
        assertThat(contents()).isZero();
    }

    @Test
    void theLogOfUndoHoldsNoContents() {
        add("a.pdf", "x".repeat(1 << 20), null);
        journal.undo();
        long longest = journal.read(db -> db.number("SELECT max(length(sql)) FROM undo_entry"));
        assertThat(longest).isBetween(1L, 1000L);
    }

    @Test
    void oneByteTooManyIsRefusedInAClearSentence() {
        List<String> before = dump();
        assertThat(journal.documents()
                        .add("a.bin", DocumentKind.OTHER, zeros(StoredDocument.MAX_BYTES), null)
                        .value()
                        .size())
                .isEqualTo(25L * 1024 * 1024);
        journal.undo();
        assertThatThrownBy(() -> journal.documents()
                        .add("b.bin", DocumentKind.OTHER, zeros(StoredDocument.MAX_BYTES + 1L), null))
                .isInstanceOfSatisfying(
                        JournalException.class,
                        e -> assertThat(new Messages(Locale.US).get(e.said()))
                                .startsWith("“b.bin” is larger than 25 MB, the most that"));
        assertThat(dump()).isEqualTo(before);
        refused(
                Problem.DOCUMENT_NOT_READABLE,
                () -> journal.documents().add("c.bin", DocumentKind.OTHER, broken(), null));
        reopen();
        assertThat(contents()).isZero();
    }

    @Test
    void anEmptyFileIsADocumentToo() {
        StoredDocument kept = add("empty.txt", "", null);
        assertThat(kept.size()).isZero();
        assertThat(journal.documents().content(kept.id())).isEmpty();
    }

    @Test
    void linksGoWithTheApplicationAndTheDocumentStays() {
        long acme = application("Acme");
        long globex = application("Globex");
        StoredDocument kept = add("cv.pdf", "hello", acme);
        journal.documents().link(kept.id(), globex);
        assertThat(journal.documents().link(kept.id(), globex)).isEqualTo(Changes.NONE);
        assertThat(journal.documents().of(globex)).hasSize(1);
        journal.documents().unlink(kept.id(), acme);
        assertThat(journal.documents().of(acme)).isEmpty();
        journal.applications().delete(Set.of(globex));
        clock.pass(Duration.ofDays(31));
        reopen();
        assertThat(journal.documents().all())
                .extracting(StoredDocument::applicationIds)
                .containsExactly(List.of());
        refused(Problem.NO_SUCH_APPLICATION, () -> journal.documents().link(kept.id(), 99));
        refused(Problem.NO_SUCH_DOCUMENT, () -> journal.documents().link(99, acme));
        refused(Problem.NO_SUCH_DOCUMENT, () -> journal.documents().edit(99, "x", DocumentKind.OTHER));
    }

    @Test
    void aCopyToLookAtIsPrivateAndGoesWithTheJournal() throws IOException {
        StoredDocument kept = add("../Résumé.txt", "hello", null);
        Path copy = journal.documents().copyToLookAt(kept.id());
        Path again = journal.documents().copyToLookAt(kept.id());
        assertThat(again).isNotEqualTo(copy);
        assertThat(copy).hasFileName("Résumé.txt").hasContent("hello");
        Path own = Objects.requireNonNull(copy.getParent());
        Path whole = Objects.requireNonNull(own.getParent());
        if (Files.getFileStore(copy).supportsFileAttributeView("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)))
                    .isEqualTo("rw-------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(own)))
                    .isEqualTo("rwx------");
        }
        assertThat(whole).isDirectory();
        // What the other program does with it reaches the journal as little as anything else.
        Files.writeString(copy, "changed");
        assertThat(journal.documents().content(kept.id())).hasSize(5);
        reopen();
        assertThat(whole).doesNotExist();
        assertThat(journal.documents().copyToLookAt(kept.id())).exists();
    }

    @Test
    void aCopyOfTheJournalHoldsTheDocuments() {
        StoredDocument kept = add("cv.pdf", "hello", null);
        Path copy = folder.resolve("copy-with-documents.headway");
        journal.copyTo(copy);
        try (Journal other = Journal.open(copy, clock, JournalTestBase::stageName)) {
            assertThat(other.documents().content(kept.id())).hasSize(5);
        }
    }

    private StoredDocument add(String name, String content, @Nullable Long applicationId) {
        return journal.documents()
                .add(name, DocumentKind.RESUME, stream(content), applicationId)
                .value();
    }

    private long application(String company) {
        return add(JobApplication.builder(company, "Developer").build(), StageKind.APPLIED);
    }

    private long contents() {
        return journal.read(db -> db.number("SELECT count(*) FROM document_content"));
    }

    private static InputStream stream(String content) {
        return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    }

    private static InputStream zeros(long length) {
        return new InputStream() {
            private long left = length;

            @Override
            public int read() {
                return left-- > 0 ? 0 : -1;
            }

            @Override
            public int read(byte[] into, int from, int most) {
                if (left <= 0) {
                    return -1;
                }
                int some = (int) Math.min(most, left);
                left -= some;
                return some;
            }
        };
    }

    private static InputStream broken() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("The stick was pulled out");
            }

            @Override
            public int read(byte[] into, int from, int most) throws IOException {
                return read();
            }
        };
    }
}
