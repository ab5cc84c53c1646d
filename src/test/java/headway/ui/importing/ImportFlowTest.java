package headway.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import headway.AppContext;
import headway.domain.ApplicationCard;
import headway.domain.StageKind;
import headway.journal.Journal;
import headway.print.PaperPrinter;
import headway.text.Messages;
import headway.ui.kit.Background;
import headway.ui.kit.FilePicker;
import headway.ui.kit.Theme;
import headway.ui.shell.WindowControl;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// From a file to applications and back, with the keys and the mouse.
class ImportFlowTest {
    private final FxRobot robot = new FxRobot();
    private final Messages messages = new Messages(Locale.US);
    private final ExecutorService journalThread = Background.newJournalThread();
    private @Nullable AppContext context;
    private @Nullable Stage stage;
    private @Nullable Path chosen;

    @TempDir
    Path folder;

    @BeforeEach
    void openTheWindow() throws Exception {
        FxToolkit.registerPrimaryStage();
        Path journalFile = folder.resolve("mine.headway");
        stage = FxToolkit.setupStage(window -> {
            Theme.apply(Theme.Choice.LIGHT);
            AppContext fresh =
                    new AppContext(messages, journalThread, Background::onUiThread, new Picker(), new Host());
            context = fresh;
            Scene scene = new Scene(fresh.shell().root(), 900, 600);
            Theme.dress(scene);
            window.setScene(scene);
            window.setX(0);
            window.setY(0);
            fresh.background()
                    .open(
                            () -> Journal.open(journalFile, Clock.systemUTC(), messages::name),
                            opened -> fresh.begin(false),
                            problem -> {
                                throw new AssertionError(problem);
                            });
            window.show();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void closeTheWindow() throws Exception {
        FxToolkit.cleanupStages();
        context().background().close(journalThread);
    }

    @Test
    void anUnknownWordIsAnsweredImportedAndUndone() throws Exception {
        choose("""
                Company,Role,Applied,Status
                Acme,Analyst,2025-03-04,Applied
                Globex,Developer,2025-05-06,In limbo
                Initech,Writer,2025-05-07,Rejected
                """);

        robot.push(KeyCode.CONTROL, KeyCode.I);
        waitFor(() -> robot.lookup("Import 3 applications").tryQuery().isPresent());
        Predicate<Node> word = node -> "What “In limbo” is taken for".equals(node.getAccessibleText());
        waitFor(() -> robot.lookup(word).tryQuery().isPresent());
        robot.clickOn(robot.lookup(word).<Node>query());
        // Leave open, Saved, Applied, Screening, Interviewing
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        waitFor(() -> robot.lookup("Status words").tryQuery().isPresent());
        waitFor(() -> !importButton().isDisabled());
        robot.push(KeyCode.ENTER);
        waitFor(() -> windows() == 1 && cards().size() == 3);

        assertThat(cards()).anySatisfy(card -> {
            assertThat(card.company()).isEqualTo("Globex");
            assertThat(card.stageId()).isEqualTo(stageOf(StageKind.INTERVIEWING));
        });
        assertThat(context().notices().shownText()).isEqualTo("3 applications imported from log.csv.");

        robot.clickOn("Undo");
        waitFor(() -> cards().isEmpty());
    }

    @Test
    void aSkippedLineIsReportedAndTheReportUndoesTheImport() throws Exception {
        choose("""
                Company,Role,Applied,Status
                Acme,Analyst,2025-03-04,Applied
                Company,Role,Applied,Status
                """);

        robot.push(KeyCode.CONTROL, KeyCode.I);
        waitFor(() -> robot.lookup("Import 1 application").tryQuery().isPresent());
        robot.push(KeyCode.ENTER);
        waitFor(() -> robot.lookup("Line 3: The names of the columns once more")
                .tryQuery()
                .isPresent());
        assertThat(cards()).hasSize(1);

        robot.clickOn("Undo the import");
        waitFor(() -> windows() == 1 && cards().isEmpty());
    }

    @Test
    void escapeLeavesTheJournalAsItIs() throws Exception {
        choose("Company,Role\nAcme,Analyst\n");

        robot.push(KeyCode.CONTROL, KeyCode.I);
        waitFor(() -> robot.lookup("Import 1 application").tryQuery().isPresent());
        robot.push(KeyCode.ESCAPE);
        waitFor(() -> windows() == 1);

        assertThat(cards()).isEmpty();
    }

    @Test
    void aFileThatIsNoLogIsOneSentenceInTheWindow() throws Exception {
        Path file = folder.resolve("log.csv");
        Files.write(file, new byte[] {0, 1, 2, 3, 0, 0, 0, 9, 0, 1});
        chosen = file;

        robot.push(KeyCode.CONTROL, KeyCode.I);
        waitFor(() -> context().notices().shownText().startsWith("This file is not text."));

        assertThat(windows()).isEqualTo(1);
    }

    private AppContext context() {
        AppContext open = context;
        if (open == null) {
            throw new IllegalStateException("The window is not open");
        }
        return open;
    }

    private void choose(String log) throws Exception {
        Path file = folder.resolve("log.csv");
        Files.writeString(file, log);
        chosen = file;
    }

    private Button importButton() {
        return robot.lookup("Import 3 applications").queryButton();
    }

    private List<ApplicationCard> cards() throws Exception {
        return ask(journal -> journal.applications().cards());
    }

    private long stageOf(StageKind kind) throws Exception {
        return ask(journal -> journal.stages().current().stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow()
                .id());
    }

    private <T> T ask(Function<Journal, T> question) throws Exception {
        CompletableFuture<T> answer = new CompletableFuture<>();
        context().background().read(question, answer::complete, answer::completeExceptionally);
        return answer.get(10, TimeUnit.SECONDS);
    }

    private static long windows() throws Exception {
        return WaitForAsyncUtils.asyncFx(() -> Window.getWindows().stream()
                        .filter(Stage.class::isInstance)
                        .count())
                .get(10, TimeUnit.SECONDS);
    }

    private static void waitFor(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private final class Picker implements FilePicker {
        @Override
        public Optional<Path> spreadsheet() {
            return Optional.ofNullable(chosen);
        }

        @Override
        public Optional<Path> journal() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> calendarFile() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> csvFile(String name) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> document() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> copy(String name) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> pdf(String name) {
            return Optional.empty();
        }
    }

    private final class Host implements WindowControl.Host {
        @Override
        public void openJournal(Path file) {}

        @Override
        public void openMyJournal() {}

        @Override
        public void openSample() {}

        @Override
        public void importFile(Path file) {
            Stage owner = stage;
            if (owner != null) {
                context().importing().open(file, owner);
            }
        }

        @Override
        public void browse(String address) {}

        @Override
        public void quit() {}

        @Override
        public Path templates() {
            return folder;
        }

        @Override
        public PaperPrinter printer() {
            throw new UnsupportedOperationException();
        }
    }
}
