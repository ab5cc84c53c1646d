package headway.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// All that a command takes from the world around it.
///
/// @param charset of both streams
/// @param columns how wide a line may be
/// @param lines how long a list may be; [Integer#MAX_VALUE] where nobody scrolls
/// @param system the name of the operating system, as in the system property `os.name`
/// @param version of the program
public record Surroundings(
        OutputStream out,
        OutputStream err,
        Charset charset,
        int columns,
        int lines,
        Clock clock,
        Locale locale,
        Map<String, String> environment,
        String system,
        Path home,
        String version) {
    static final int USUAL_COLUMNS = 80;
    static final int USUAL_LINES = 24;
    private static final int PIPED_COLUMNS = 120;

    /// Those of this process.
    public static Surroundings ofProcess(String version) {
        Map<String, String> environment = System.getenv();
        String system = System.getProperty("os.name", "");
        boolean terminal = isTerminal();
        return new Surroundings(
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                charset(terminal, system),
                terminal ? number(environment, "COLUMNS", USUAL_COLUMNS) : PIPED_COLUMNS,
                terminal ? number(environment, "LINES", USUAL_LINES) : Integer.MAX_VALUE,
                Clock.system(ZoneId.systemDefault()),
                Locale.getDefault(),
                environment,
                system,
                Path.of(System.getProperty("user.home", "")),
                version);
    }

    /// The same, at noon of another day. There the clock stands still, so that every run gives the same.
    Surroundings on(LocalDate day) {
        ZoneId zone = clock.getZone();
        Clock noon = Clock.fixed(day.atTime(LocalTime.NOON).atZone(zone).toInstant(), zone);
        return new Surroundings(out, err, charset, columns, lines, noon, locale, environment, system, home, version);
    }

    /// UTF-8, so that scripts and files get the same bytes everywhere; only a window of the Windows console may
    /// show another character set.
    private static Charset charset(boolean terminal, String system) {
        if (!terminal || !system.toLowerCase(Locale.ROOT).startsWith("windows")) {
            return StandardCharsets.UTF_8;
        }
        return Charset.forName(System.getProperty("stdout.encoding", "UTF-8"), StandardCharsets.UTF_8);
    }

    private static boolean isTerminal() {
        return Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
    }

    private static int number(Map<String, String> environment, String name, int usual) {
        String value = environment.getOrDefault(name, "");
        return value.matches("[1-9][0-9]{1,3}") ? Integer.parseInt(value) : usual;
    }
}
