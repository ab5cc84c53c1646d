package headway.ui;

import headway.print.PrintedScreenshots;
import headway.testing.SetClock;
import headway.ui.kit.Destination;
import headway.ui.kit.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

/// Takes the pictures of the README and of the guide: `mvn -Pscreenshots verify`.
public final class Screenshots {
    private final Path folder;
    private final Path journals;

    private Screenshots(Path folder, Path journals) {
        this.folder = folder;
        this.journals = journals;
    }

    public static void main(String[] args) throws IOException {
        Path journals = Files.createTempDirectory("headway-screenshots");
        try {
            Path folder = Path.of(args[0]);
            PrintedScreenshots.take(folder, journals.resolve("printed.headway"));
            new Screenshots(folder, journals).take();
        } finally {
            remove(journals);
        }
        Platform.exit();
    }

    private void take() {
        try (TestWindow window = sample(Theme.Choice.LIGHT).show()) {
            window.photo().write(folder.resolve("board.png"));
            Board.choose(window, "Interviewing", "Alder & Finch");
            window.photo().write(folder.resolve("inspector.png"));
            window.press(KeyCode.ESCAPE).press(KeyCode.SHORTCUT, KeyCode.N);
            window.act(() -> {
                window.find(TextField.class, "company").setText("Cobalt Kitchen");
                window.find(TextField.class, "role").setText("Product designer");
            });
            window.photo().write(folder.resolve("quick-add.png"));
        }
        try (TestWindow window = sample(Theme.Choice.LIGHT).table().show()) {
            window.photo().write(folder.resolve("table.png"));
        }
        try (TestWindow window = sample(Theme.Choice.DARK).show()) {
            window.photo().write(folder.resolve("dark.png"));
        }
        try (TestWindow window =
                sample(Theme.Choice.LIGHT).on(Destination.TODAY).show()) {
            window.photo().write(folder.resolve("today.png"));
            window.press(KeyCode.DOWN).press(KeyCode.W);
            window.photo().write(folder.resolve("write.png"));
            window.closePopups().press(KeyCode.SHORTCUT, KeyCode.DIGIT3);
            window.photo().write(folder.resolve("calendar.png"));
            window.press(KeyCode.SHORTCUT, KeyCode.DIGIT4);
            window.photo().write(folder.resolve("effort.png"));
            window.press(KeyCode.SHORTCUT, KeyCode.R);
            window.photo().write(folder.resolve("review.png"));
        }
        try (TestWindow window = sample(Theme.Choice.LIGHT)
                .size(1200, 860)
                .on(Destination.INTERVIEWS)
                .show()) {
            ThanksContent.show(window);
            window.photo().write(folder.resolve("thanks.png"));
            InterviewsContent.turn(window, "PAPERS");
            window.photo().write(folder.resolve("papers.png"));
        }
        try (TestWindow window = sample(Theme.Choice.LIGHT).show()) {
            long interview = InterviewsContent.fill(window);
            InterviewsContent.open(window, interview);
            window.photo().write(folder.resolve("interview-prepare.png"));
            InterviewsContent.turn(window, "LEAVING");
            InterviewsContent.leave(window, interview);
            window.photo().write(folder.resolve("interview-leaving.png"));
            FitContent.fill(window, interview);
            InterviewsContent.turn(window, "FIT");
            window.photo().write(folder.resolve("interview-fit.png"));
        }
        SetClock clock = new SetClock();
        try (TestWindow window = sample(Theme.Choice.LIGHT).clock(clock).show()) {
            long interview = InterviewsContent.fill(window);
            InterviewsContent.open(window, interview);
            ClosingContent.fill(window, interview);
            InterviewsContent.turn(window, "CLOSING");
            window.fire(window.text("interviews.closing.rehearse"));
            window.press(KeyCode.RIGHT).press(KeyCode.SPACE);
            clock.pass(Duration.ofSeconds(74));
            window.press(KeyCode.SPACE).press(KeyCode.DIGIT4);
            window.photoOfLast().write(folder.resolve("interview-rehearsal.png"));
        }
        try (TestWindow window =
                sample(Theme.Choice.LIGHT).content(Content.EMPTY).show()) {
            window.photo().write(folder.resolve("empty.png"));
        }
    }

    private TestWindow.Builder sample(Theme.Choice theme) {
        return TestWindow.in(journals).size(1100, 720).theme(theme);
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> all = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : all) {
                Files.delete(file);
            }
        }
    }
}
