package headway.ui.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.DocumentKind;
import headway.domain.StoredDocument;
import headway.text.Messages;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Documents in words, and what a file is likely to be.
class DocumentWordsTest {
    private final DocumentWords words = new DocumentWords(new Messages(Locale.US));

    @ParameterizedTest
    @CsvSource({
        "Résumé 2026.pdf,RESUME",
        "CV-Kim.pdf,RESUME",
        "Lebenslauf.docx,RESUME",
        "Cover letter for my resume.pdf,COVER_LETTER",
        "Anschreiben_Acme.pdf,COVER_LETTER",
        "Arbeitszeugnis.pdf,REFERENCE",
        "portfolio.zip,WORK_SAMPLE",
        "cvs_export.txt,OTHER",
        "photo.jpg,OTHER"
    })
    void theNameOfAFileTellsWhatItIsLikelyToBe(String name, DocumentKind kind) {
        assertThat(DocumentGuess.of(name)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"0,0 bytes", "1023,1023 bytes", "1024,1 KB", "1048575,1024 KB", "1048576,1.0 MB", "26214400,25.0 MB"})
    void sizesAreShort(long bytes, String shown) {
        assertThat(words.size(bytes)).isEqualTo(shown);
    }

    @Test
    void otherApplicationsAreCountedAndProgramsAreNamed() {
        assertThat(words.facts(document("a.pdf", List.of(3L)), 3)).isEqualTo("Résumé · 2 KB");
        assertThat(words.facts(document("a.pdf", List.of(3L, 4L)), 3))
                .isEqualTo("Résumé · 2 KB · also for one other application");
        assertThat(words.facts(document("a.pdf", List.of(3L, 4L, 5L)), 3)).endsWith("2 other applications");
        assertThat(words.warning(document("a.pdf", List.of()))).isEmpty();
        assertThat(words.warning(document("a.EXE", List.of()))).isNotEmpty();
    }

    private static StoredDocument document(String name, List<Long> applications) {
        return new StoredDocument(
                1, name, DocumentKind.RESUME, "application/pdf", 2048, "0".repeat(64), applications, Instant.EPOCH);
    }
}
