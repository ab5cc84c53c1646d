package headway;

import headway.text.Message;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;

/// Whether a window can open here, and if not, the sentence that says why.
final class Display {
    private final Map<String, String> environment;
    private final String system;
    private final boolean headless;

    /// @param system the name of the operating system as in `os.name`
    /// @param headless whether windows are drawn in memory only, so that no display is asked for
    Display(Map<String, String> environment, String system, boolean headless) {
        this.environment = environment;
        this.system = system.toLowerCase(Locale.ROOT);
        this.headless = headless;
    }

    /// Starts the toolkit; after a refusal it can't be started again in this process.
    static Optional<Message> open() {
        Display display = new Display(
                System.getenv(),
                System.getProperty("os.name", ""),
                "Headless".equalsIgnoreCase(System.getProperty("glass.platform")));
        return display.missing().or(() -> display.start(() -> Platform.startup(() -> {})));
    }

    /// What the environment alone tells, before any library is loaded.
    Optional<Message> missing() {
        if (headless || !usesX11() || !value("DISPLAY").isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Message.of(value("WAYLAND_DISPLAY").isEmpty() ? "display.none" : "display.waylandOnly"));
    }

    /// The toolkit prints stack traces of its own before it gives up. They are held back, and shown only if it goes on.
    Optional<Message> start(Runnable toolkit) {
        PrintStream err = System.err;
        ByteArrayOutputStream held = new ByteArrayOutputStream();
        Charset charset = err.charset();
        System.setErr(new PrintStream(held, true, charset));
        try {
            toolkit.run();
        } catch (RuntimeException | LinkageError e) {
            held.reset();
            return Optional.of(refusal(e));
        } finally {
            System.setErr(err);
            err.print(held.toString(charset));
        }
        return Optional.empty();
    }

    private Message refusal(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String said = String.valueOf(cause.getMessage());
            if (said.contains("Unable to open DISPLAY")) {
                return Message.of("display.unreachable", value("DISPLAY"));
            }
            if (cause instanceof LinkageError || said.contains("GTK library")) {
                return Message.of(usesX11() ? "display.librariesOfX11" : "display.libraries");
            }
        }
        return Message.of("display.failed", String.valueOf(failure.getMessage()));
    }

    private boolean usesX11() {
        return !system.startsWith("windows") && !system.startsWith("mac");
    }

    private String value(String name) {
        return environment.getOrDefault(name, "").strip();
    }
}
