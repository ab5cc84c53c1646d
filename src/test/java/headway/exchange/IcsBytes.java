package headway.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// An iCalendar file, taken apart by bytes and without the help of the code that wrote it.
final class IcsBytes {
    private IcsBytes() {}

    /// The lines as they stand, without their ends; fails where a CR or an LF stands alone.
    static List<byte[]> rawLines(byte[] file) {
        List<byte[]> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < file.length; i++) {
            if (file[i] == '\n') {
                assertThat(i > start && file[i - 1] == '\r')
                        .as("CR before the LF at " + i)
                        .isTrue();
                lines.add(Arrays.copyOfRange(file, start, i - 1));
                start = i + 1;
            } else if (file[i] == '\r') {
                assertThat(i + 1 < file.length && file[i + 1] == '\n')
                        .as("LF after the CR at " + i)
                        .isTrue();
            }
        }
        assertThat(start).as("the last line is ended").isEqualTo(file.length);
        return lines;
    }

    static List<String> lines(byte[] file) {
        return rawLines(file).stream()
                .map(line -> new String(line, StandardCharsets.UTF_8))
                .toList();
    }

    /// The file with its folds undone.
    static String unfolded(byte[] file) {
        return new String(file, StandardCharsets.UTF_8).replace("\r\n ", "");
    }

    /// The unfolded lines of a property, such as `DTSTART`.
    static List<String> property(byte[] file, String name) {
        return unfolded(file)
                .lines()
                .filter(line -> line.startsWith(name + ":") || line.startsWith(name + ";"))
                .toList();
    }
}
