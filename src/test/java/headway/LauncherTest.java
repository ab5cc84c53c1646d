package headway;

import static org.assertj.core.api.Assertions.assertThat;

import headway.cli.HeadwayCommand;
import headway.text.Message;
import headway.text.Messages;
import headway.text.Version;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LauncherTest {

    @Test
    void noArgumentOrAJournalAloneMeansTheWindow() {
        assertThat(HeadwayCommand.meansWindow()).isTrue();
        assertThat(HeadwayCommand.meansWindow("--journal", "my search.headway")).isTrue();
        assertThat(HeadwayCommand.meansWindow("--journal=my search.headway")).isTrue();
    }

    @Test
    void anythingElseIsACommand() {
        assertThat(HeadwayCommand.meansWindow("--version")).isFalse();
        assertThat(HeadwayCommand.meansWindow("--journal")).isFalse();
        assertThat(HeadwayCommand.meansWindow("list", "--json")).isFalse();
        assertThat(HeadwayCommand.meansWindow("--journal", "a", "list")).isFalse();
        assertThat(HeadwayCommand.meansWindow("--journal=a", "list")).isFalse();
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
