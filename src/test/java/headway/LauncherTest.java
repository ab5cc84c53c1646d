package headway;

import static org.assertj.core.api.Assertions.assertThat;

import headway.text.Message;
import headway.text.Messages;
import headway.text.Version;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LauncherTest {

    @Test
    void noArgumentOrAJournalAloneMeansTheWindow() {
        assertThat(Launcher.asksForWindow()).isTrue();
        assertThat(Launcher.asksForWindow("--journal", "my search.headway")).isTrue();
        assertThat(Launcher.asksForWindow("--journal=my search.headway")).isTrue();
    }

    @Test
    void anythingElseIsACommand() {
        assertThat(Launcher.asksForWindow("--version")).isFalse();
        assertThat(Launcher.asksForWindow("--journal")).isFalse();
        assertThat(Launcher.asksForWindow("list", "--json")).isFalse();
        assertThat(Launcher.asksForWindow("--journal", "a", "list")).isFalse();
        assertThat(Launcher.asksForWindow("--journal=a", "list")).isFalse();
    }

    @Test
    void withoutAWindowTheReasonThePipelineAndTheCommandsArePrinted() {
        Messages messages = new Messages(Locale.ENGLISH);
        String text = Launcher.withoutWindow(messages, Message.of("display.unreachable", ":7"), () -> "Saved 2\n");
        assertThat(text.lines())
                .containsExactly(
                        "Headway opens no window here: the display :7 cannot be opened.",
                        "",
                        "Saved 2",
                        "",
                        messages.get("display.commands"));
    }

    @Test
    void theVersionIsTheOneOfTheBuild() {
        assertThat(Version.current()).matches("\\d+\\.\\d+\\.\\d+");
    }
}
