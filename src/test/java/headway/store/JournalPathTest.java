package headway.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import headway.domain.JournalException.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JournalPathTest {
    @TempDir
    Path home;

    @Test
    void linuxKeepsDataWhereXdgSays() {
        Path data = home.resolve("data");
        assertThat(JournalPath.defaultFolder(Map.of("XDG_DATA_HOME", data.toString()), "Linux", home))
                .isEqualTo(data.resolve("headway"));
        Path usual = home.resolve(".local").resolve("share").resolve("headway");
        assertThat(JournalPath.defaultFolder(Map.of(), "Linux", home)).isEqualTo(usual);
        assertThat(JournalPath.defaultFolder(Map.of("XDG_DATA_HOME", ""), "Linux", home))
                .isEqualTo(usual);
        assertThat(JournalPath.defaultFolder(Map.of("XDG_DATA_HOME", "relative/data"), "Linux", home))
                .isEqualTo(usual);
        assertThat(JournalPath.defaultFolder(Map.of("XDG_DATA_HOME", "bad\0path"), "Linux", home))
                .isEqualTo(usual);
    }

    @Test
    void windowsKeepsDataInRoaming() {
        Path roaming = home.resolve("Roaming");
        assertThat(JournalPath.defaultFolder(Map.of("APPDATA", roaming.toString()), "Windows 11", home))
                .isEqualTo(roaming.resolve("Headway"));
        assertThat(JournalPath.defaultFolder(Map.of(), "Windows 11", home))
                .isEqualTo(home.resolve("AppData").resolve("Roaming").resolve("Headway"));
    }

    @Test
    void macKeepsDataInApplicationSupport() {
        Path support = home.resolve("Library").resolve("Application Support").resolve("Headway");
        assertThat(JournalPath.defaultFolder(Map.of("XDG_DATA_HOME", "/x"), "Mac OS X", home))
                .isEqualTo(support);
        assertThat(JournalPath.defaultFolder(Map.of(), "Darwin", home)).isEqualTo(support);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "j?x=1", "?", "a\0b", "/"})
    void aPathThatCannotHoldAJournalIsRefused(String typed) {
        assertThatThrownBy(() -> JournalPath.checked(typed)).hasMessage(Problem.PATH_NOT_ALLOWED.code());
    }

    @Test
    void aFolderIsNoJournal() {
        assertThat(Files.isDirectory(home)).isTrue();
        assertThatThrownBy(() -> JournalPath.checked(home.toString())).hasMessage(Problem.PATH_NOT_ALLOWED.code());
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aTypedPathIsMadeAbsoluteAndPlain() {
        assertThat(JournalPath.checked("/a/b/../c.headway")).isEqualTo(Path.of("/a/c.headway"));
        assertThat(JournalPath.checked("c.headway")).isAbsolute();
    }
}
