package headway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.DocumentKind;
import headway.domain.ReferenceConsent;
import headway.domain.ReferencePerson;
import headway.domain.StoredDocument;
import headway.ui.kit.Destination;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Documents of an application and the people who can speak for the user.
class PapersFlowTest {
    @TempDir
    private Path folder;

    @Test
    void aFileIsKeptAndOpensAsACopy() throws IOException {
        Path file = Files.writeString(folder.resolve("Lebenslauf 2026.pdf"), "what I did");
        try (TestWindow window = window()) {
            open(window);
            window.chooseDocument(file);
            window.fire(window.text("interviews.documents.add"));
            Fx.until(() -> linked(window).size() == 4);
            StoredDocument kept = linked(window).get(3);
            assertThat(kept.kind()).isEqualTo(DocumentKind.RESUME);
            Files.delete(file);
            window.fire(window.text(
                    "interviews.documents.of", window.text("interviews.documents.open"), "Lebenslauf 2026.pdf"));
            String asked = window.asked().get(0).substring("browse ".length());
            Path copy = Path.of(URI.create(asked));
            assertThat(copy).hasFileName("Lebenslauf 2026.pdf").hasContent("what I did");
            window.press(KeyCode.SHORTCUT, KeyCode.Z);
            assertThat(linked(window)).hasSize(3);
        }
    }

    @Test
    void aFileThatIsTooLargeIsToldInOneSentence() throws IOException {
        Path file = folder.resolve("film.mp4");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(StoredDocument.MAX_BYTES + 1L);
        }
        try (TestWindow window = window()) {
            open(window);
            window.chooseDocument(file);
            window.fire(window.text("interviews.documents.add"));
            String said = window.text("problem.DOCUMENT_TOO_LARGE", "film.mp4", StoredDocument.MAX_MEGABYTES);
            Fx.until(() -> window.context().notices().shownText().startsWith(said));
            assertThat(linked(window)).hasSize(3);
        }
    }

    @Test
    void theJournalItselfAndFoldersAreNotKept() {
        try (TestWindow window = window()) {
            open(window);
            Path journal = window.journal(open -> open.path());
            for (Path wrong : List.of(journal, folder)) {
                window.chooseDocument(wrong);
                window.fire(window.text("interviews.documents.add"));
                String said = window.text(
                        wrong.equals(journal) ? "documents.journal" : "documents.noFile",
                        String.valueOf(wrong.getFileName()));
                Fx.until(() -> window.context().notices().shownText().equals(said));
            }
            assertThat(linked(window)).hasSize(3);
        }
    }

    @Test
    void aProgramIsNotOpenedButCanBeSaved() {
        try (TestWindow window = window()) {
            open(window);
            assertThat(window.shows(window.text("interviews.documents.program")))
                    .isTrue();
            String open = window.text("interviews.documents.open");
            assertThat(window.all(
                            Button.class,
                            button -> window.text("interviews.documents.of", open, "demo.exe")
                                    .equals(button.getAccessibleText())))
                    .isEmpty();
            window.fire(window.text("interviews.documents.of", window.text("interviews.documents.save"), "demo.exe"));
            Fx.until(() -> Files.exists(folder.resolve("copy of demo.exe")));
        }
    }

    @Test
    void aDocumentIsLinkedTakenOffChangedAndRemoved() {
        try (TestWindow window = window()) {
            open(window);
            window.act(() ->
                    window.find(MenuButton.class, "link").getItems().get(0).fire());
            assertThat(linked(window)).hasSize(4);
            window.fire(window.text(
                    "interviews.documents.of", window.text("interviews.documents.unlink"), "Letter of reference.pdf"));
            assertThat(linked(window)).hasSize(3);
            window.fire(change(window, "demo.exe"));
            window.act(() -> window.find(TextField.class, "name").setText("demo.txt"));
            window.fire(window.text("forms.keep"));
            assertThat(linked(window).get(2).name()).isEqualTo("demo.txt");
            window.fire(change(window, "demo.txt"));
            window.fire(window.text("forms.remove"));
            assertThat(linked(window)).hasSize(2);
            window.fire(window.text("shell.undo"));
            assertThat(linked(window)).hasSize(3);
        }
    }

    @Test
    void somebodyKnownBecomesAReferenceByKeyboard() {
        try (TestWindow window = window()) {
            open(window);
            window.fire(window.text("interviews.references.add"));
            window.type("Ada Berg").press(KeyCode.TAB);
            assertThat(window.find(TextField.class, "email").getText()).isEqualTo("AdaBerg@bluewater.example");
            window.act(() -> consent(window).setValue(ReferenceConsent.GIVEN));
            window.press(KeyCode.ENTER);
            assertThat(window.popups()).isZero();
            List<ReferencePerson> all = references(window);
            assertThat(all).hasSize(3);
            assertThat(all.get(2).contact().name()).isEqualTo("Ada Berg");
            assertThat(all.get(2).consent()).isEqualTo(ReferenceConsent.GIVEN);
            assertThat(window.shows("Ada Berg")).isTrue();
            window.press(KeyCode.SHORTCUT, KeyCode.Z);
            assertThat(references(window)).hasSize(2);
        }
    }

    @Test
    void aReferenceIsRenamedAndTakenOff() {
        try (TestWindow window = window()) {
            open(window);
            window.fire(change(window, "Jonas Lind"));
            window.act(() -> window.find(ComboBox.class, "person").getEditor().setText("Jonas Lindt"));
            window.fire(window.text("forms.keep"));
            assertThat(references(window).get(1).contact().name()).isEqualTo("Jonas Lindt");
            assertThat(references(window)).hasSize(2);
            window.fire(change(window, "Jonas Lindt"));
            window.fire(window.text("forms.remove"));
            assertThat(references(window)).hasSize(1);
        }
    }

    @Test
    void theReferenceSheetIsPrintedOnceSomebodyAgreed() {
        try (TestWindow window = window()) {
            open(window);
            assertThat(window.shows(window.text("interviews.references.print"))).isTrue();
            window.fire(window.text("interviews.references.print"));
            Fx.until(() -> window.shows(window.text("print.noPrinter")));
            window.fire(change(window, "Ruth Adeyemi"));
            window.act(() -> consent(window).setValue(ReferenceConsent.ASKED));
            window.fire(window.text("forms.keep"));
            assertThat(window.shows(window.text("interviews.references.print"))).isFalse();
        }
    }

    private TestWindow window() {
        return TestWindow.in(folder).on(Destination.INTERVIEWS).show();
    }

    private static void open(TestWindow window) {
        ThanksContent.fill(window);
        window.press(KeyCode.SHORTCUT, KeyCode.DIGIT5);
        ThanksContent.choose(window);
        InterviewsContent.turn(window, "PAPERS");
    }

    private static String change(TestWindow window, String what) {
        return window.text("interviews.documents.of", window.text("interviews.documents.change"), what);
    }

    private static List<StoredDocument> linked(TestWindow window) {
        long id = window.kept(ThanksContent.COMPANY).id();
        return window.journal(journal -> journal.documents().of(id));
    }

    private static List<ReferencePerson> references(TestWindow window) {
        return window.journal(journal -> journal.references().all());
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<ReferenceConsent> consent(TestWindow window) {
        return window.find(ComboBox.class, "consent");
    }
}
