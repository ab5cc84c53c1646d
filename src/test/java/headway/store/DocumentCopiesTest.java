package headway.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import headway.domain.JournalException.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentCopiesTest {
    @TempDir
    Path temporary;

    @Test
    void whatAKilledProgramLeftGoesAndNothingElse() throws IOException {
        Path dead = left("headway-copies-" + deadProcess() + "-1", "cv.pdf");
        Path alive = left("headway-copies-" + ProcessHandle.current().pid() + "-2", "cv.pdf");
        Path foreign = left("headway-copies-mine", "cv.pdf");
        Path other = left("other-1", "cv.pdf");
        try (DocumentCopies copies = new DocumentCopies(temporary)) {
            copies.removeLeftOver();
        }
        assertThat(dead).doesNotExist();
        assertThat(alive).isDirectory();
        assertThat(foreign).isDirectory();
        assertThat(other).isDirectory();
    }

    @Test
    void aLinkInsideIsNotFollowed() throws IOException {
        Path other = left("other-1", "cv.pdf");
        Path dead = left("headway-copies-" + deadProcess() + "-1", "cv.pdf");
        Files.createSymbolicLink(dead.resolve("link"), other);
        new DocumentCopies(temporary).removeLeftOver();
        assertThat(dead).doesNotExist();
        assertThat(other.resolve("cv.pdf")).exists();
    }

    @Test
    void copiesOfTheSameNameLieApartAndGoTogether() {
        DocumentCopies copies = new DocumentCopies(temporary);
        Path one = copies.make("cv.pdf", new byte[] {1});
        Path other = copies.make("cv.pdf", new byte[] {2});
        assertThat(one).hasBinaryContent(new byte[] {1});
        assertThat(other).hasBinaryContent(new byte[] {2});
        copies.close();
        assertThat(temporary).isEmptyDirectory();
        copies.close();
        // Closed or cleaned up meanwhile: the next copy makes its folder anew.
        assertThat(copies.make("cv.pdf", new byte[] {3})).exists();
        copies.close();
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void withoutAFolderThereIsOneSentence() {
        try (DocumentCopies copies = new DocumentCopies(temporary.resolve("gone"))) {
            copies.removeLeftOver();
            assertThatThrownBy(() -> copies.make("cv.pdf", new byte[0])).hasMessage(Problem.FOLDER_NOT_WRITABLE.code());
        }
    }

    private Path left(String folder, String file) throws IOException {
        Path made = Files.createDirectory(temporary.resolve(folder));
        Files.createFile(made.resolve(file));
        return made;
    }

    /// A number that no process has.
    private static long deadProcess() {
        long number = 4_000_000;
        while (ProcessHandle.of(number).isPresent()) {
            number++;
        }
        return number;
    }
}
