package headway;

import static org.assertj.core.api.Assertions.assertThat;

import headway.text.Message;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DisplayTest {
    private static final Map<String, String> X11 = Map.of("DISPLAY", ":0");

    @Test
    void aSessionWithoutDisplayIsToldWithoutLoadingALibrary() {
        assertThat(new Display(Map.of(), "Linux", false).missing()).contains(Message.of("display.none"));
        assertThat(new Display(Map.of("DISPLAY", " "), "Linux", false).missing())
                .contains(Message.of("display.none"));
        assertThat(new Display(Map.of("WAYLAND_DISPLAY", "wayland-0"), "Linux", false).missing())
                .contains(Message.of("display.waylandOnly"));
    }

    @Test
    void aDisplayAnotherSystemOrAScreenInMemoryIsNotRefusedBeforehand() {
        assertThat(new Display(X11, "Linux", false).missing()).isEmpty();
        assertThat(new Display(Map.of(), "Windows 11", false).missing()).isEmpty();
        assertThat(new Display(Map.of(), "Mac OS X", false).missing()).isEmpty();
        assertThat(new Display(Map.of(), "Linux", true).missing()).isEmpty();
    }

    @Test
    void everyRefusalOfTheToolkitHasItsSentence() {
        assertThat(refusal("Linux", new UnsupportedOperationException("Unable to open DISPLAY")))
                .isEqualTo(Message.of("display.unreachable", ":0"));
        assertThat(refusal("Linux", new UnsupportedOperationException("Unable to load glass GTK library.")))
                .isEqualTo(Message.of("display.librariesOfX11"));
        assertThat(refusal("Linux", new RuntimeException(new UnsatisfiedLinkError("no glassgtk3"))))
                .isEqualTo(Message.of("display.librariesOfX11"));
        assertThat(refusal("Windows 11", new UnsatisfiedLinkError("no glass")))
                .isEqualTo(Message.of("display.libraries"));
        assertThat(refusal("Mac OS X", new RuntimeException("no pipeline")))
                .isEqualTo(Message.of("display.failed", "no pipeline"));
    }

    @Test
    void whatTheToolkitPrintsIsDroppedWhenItFailsAndShownWhenItGoesOn() {
        Display display = new Display(X11, "Linux", false);
        assertThat(printed(() -> display.start(() -> {
                    System.err.print("stack trace");
                    throw new UnsatisfiedLinkError("no glass");
                })))
                .isEmpty();
        assertThat(printed(() -> display.start(() -> System.err.print("a remark"))))
                .isEqualTo("a remark");
    }

    private static Message refusal(String system, Throwable failure) {
        return new Display(X11, system, false)
                .start(() -> {
                    if (failure instanceof LinkageError error) {
                        throw error;
                    }
                    throw (RuntimeException) failure;
                })
                .orElseThrow();
    }

    private static String printed(Runnable action) {
        PrintStream before = System.err;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setErr(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            action.run();
        } finally {
            System.setErr(before);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
