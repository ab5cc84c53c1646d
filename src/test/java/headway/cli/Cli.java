package headway.cli;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// Runs commands within the test, in a folder of its own and on Monday 23 November 2026.
final class Cli {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

    private final Path folder;
    private final Locale locale;
    private final int columns;
    private final int lines;
    private final Clock clock;

    private Cli(Path folder, Locale locale, int columns, int lines, Clock clock) {
        this.folder = folder;
        this.locale = locale;
        this.columns = columns;
        this.lines = lines;
        this.clock = clock;
    }

    /// What a command left behind.
    record Run(int exit, String out, String err) {
        Object json() {
            return Objects.requireNonNull(JsonParser.parse(out));
        }

        @SuppressWarnings("unchecked")
        Map<String, Object> object() {
            return (Map<String, Object>) json();
        }

        @SuppressWarnings("unchecked")
        List<Map<String, Object>> array() {
            return (List<Map<String, Object>>) json();
        }

        /// The list in a field of the object.
        @SuppressWarnings("unchecked")
        List<Map<String, Object>> list(String field) {
            return (List<Map<String, Object>>) Objects.requireNonNull(object().get(field));
        }

        @SuppressWarnings("unchecked")
        Map<String, Object> error() {
            return (Map<String, Object>) Objects.requireNonNull(object().get("error"));
        }
    }

    static Cli in(Path folder) {
        return new Cli(folder, Locale.US, 80, Integer.MAX_VALUE, CLOCK);
    }

    Cli german() {
        return new Cli(folder, Locale.GERMANY, columns, lines, clock);
    }

    Cli terminal(int width, int height) {
        return new Cli(folder, locale, width, height, clock);
    }

    /// Later on the same day.
    Cli afterHours(int hours) {
        return new Cli(folder, locale, columns, lines, Clock.offset(clock, Duration.ofHours(hours)));
    }

    Path journal() {
        return folder.resolve("mine.headway");
    }

    /// With the journal of the folder.
    Run run(String... args) {
        return plain(Stream.concat(Stream.of("--journal=" + journal()), Stream.of(args))
                .toArray(String[]::new));
    }

    /// With the usual journal, which is in the folder as well.
    Run plain(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = HeadwayCommand.run(args, surroundings(out, err));
        return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    Surroundings surroundings(OutputStream out, OutputStream err) {
        return new Surroundings(
                out,
                err,
                StandardCharsets.UTF_8,
                columns,
                lines,
                clock,
                locale,
                Map.of("XDG_DATA_HOME", folder.resolve("data").toString()),
                "Linux",
                folder,
                "0.1.0");
    }
}
