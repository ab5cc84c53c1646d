package headway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import headway.ui.calendar.DatedThings;
import headway.ui.kit.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every view is loaded in every language and both themes, can be read there, and is photographed into
/// `target/screenshots`. Look at them.
class ScreensTest {
    private static final Path VIEWS = Path.of("src/main/resources");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"en,LIGHT", "en,DARK", "de,LIGHT", "de,DARK"})
    void everyViewIsLoadedInEveryLanguageAndBothThemes(String language, Theme.Choice theme) {
        Set<String> seen = new HashSet<>();
        Readable readable = new Readable();
        try (TestWindow window = TestWindow.in(folder)
                .locale(Locale.of(language))
                .theme(theme)
                .content(Content.TYPICAL)
                .labelled()
                .show()) {
            Tour.visit(window, (stop, at) -> {
                at.all(Node.class, node -> true)
                        .forEach(node -> seen.add(node.getClass().getName()));
                Photo photo = at.photo();
                photo.write(language + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + stop);
                assertThat(photo.hasMoreColoursThan(20)).as(stop).isTrue();
                readable.look(stop, at);
            });
            Set<String> unseen = new TreeSet<>();
            for (String view : views()) {
                String text = read(view);
                if (text.contains("fx:controller=\"")) {
                    String controller = text.replaceAll("(?s).*fx:controller=\"([^\"]+)\".*", "$1");
                    window.act(() -> window.context().views().load(type(controller)));
                } else {
                    String component =
                            view.substring(0, view.length() - ".fxml".length()).replace('/', '.');
                    if (!seen.contains(component)) {
                        unseen.add(component);
                    }
                }
            }
            assertThat(unseen).as("components that no stop of the tour shows").isEmpty();
        }
        readable.assertAll();
    }

    @ParameterizedTest
    @CsvSource({
        "EMPTY,en,100,900,600",
        "EMPTY,de,150,900,600",
        "TYPICAL,de,100,900,600",
        "TYPICAL,de,150,900,600",
        "TYPICAL,de,150,1400,900",
        "TYPICAL,en,200,1100,720",
        "FULL,en,100,1100,720"
    })
    void everySizeIsPhotographed(Content content, String language, int textSize, int width, int height) {
        String name =
                String.join("-", "size", content.name().toLowerCase(Locale.ROOT), textSize + "%", width + "x" + height);
        try (TestWindow window = TestWindow.in(folder)
                .locale(Locale.of(language))
                .textSize(textSize)
                .size(width, height)
                .content(content)
                .show()) {
            window.photo().write(name + "-board");
            if (content == Content.TYPICAL) {
                Tour.choose(window);
                window.photo().write(name + "-inspector");
                assertInside(window, window.button(window.text("pipeline.close")));
                photographAgenda(window, name);
                window.press(KeyCode.ESCAPE).press(KeyCode.SHORTCUT, KeyCode.N);
                window.act(() -> {
                    window.find(TextField.class, "company").setText("Alder & Finch");
                    window.find(TextField.class, "role").setText("Product designer");
                });
                window.photo().write(name + "-quick-add");
                window.press(KeyCode.ESCAPE).press(KeyCode.SHORTCUT, KeyCode.COMMA);
                window.photo().write(name + "-settings");
                DatedThings.fill(window);
            }
            window.press(KeyCode.SHORTCUT, KeyCode.DIGIT3);
            window.photo().write(name + "-calendar-month");
            window.press(KeyCode.W);
            window.photo().write(name + "-calendar-week");
            window.press(KeyCode.A);
            window.photo().write(name + "-calendar-agenda");
            window.press(KeyCode.SHORTCUT, KeyCode.DIGIT1);
            window.photo().write(name + "-today");
            if (content == Content.TYPICAL) {
                window.press(KeyCode.S);
                window.photo().write(name + "-snooze");
                window.press(KeyCode.ESCAPE).press(KeyCode.W);
                window.photo().write(name + "-write");
            }
        }
    }

    /// The dated sections, and the largest form, which stays inside the window.
    private static void photographAgenda(TestWindow window, String name) {
        Button add = (Button) window.button(window.text("pipeline.interviews.add"));
        window.act(() -> {
            ScrollPane scroll = window.find(ScrollPane.class, "scroll");
            double all = scroll.getContent().getBoundsInLocal().getHeight();
            double at = scroll.getContent()
                    .sceneToLocal(add.localToScene(add.getBoundsInLocal()))
                    .getMinY();
            scroll.setVvalue(at / all);
        });
        window.photo().write(name + "-agenda");
        window.act(add::fire);
        window.photo().write(name + "-interview-form");
        Button keep = (Button) window.button(window.text("forms.keep"));
        Fx.run(() -> {
            Bounds bounds = keep.localToScreen(keep.getBoundsInLocal());
            Stage stage = window.stage();
            assertThat(bounds.getMaxY()).isLessThanOrEqualTo(stage.getY() + stage.getHeight());
            assertThat(bounds.getMaxX()).isLessThanOrEqualTo(stage.getX() + stage.getWidth());
            assertThat(bounds.getMinY()).isGreaterThan(stage.getY());
            assertThat(bounds.getMinX()).isGreaterThan(stage.getX());
        });
        window.closePopups();
    }

    /// A control that lies right of the rail and left of the window's edge.
    private static void assertInside(TestWindow window, Node control) {
        Node rail = window.find(Node.class, "rail");
        Node first = window.find(SplitPane.class, "split");
        Fx.run(() -> {
            double right = control.localToScene(control.getLayoutBounds()).getMaxX();
            assertThat(right).isLessThanOrEqualTo(window.stage().getScene().getWidth());
            assertThat(first.localToScene(first.getLayoutBounds()).getMinX())
                    .isGreaterThanOrEqualTo(
                            rail.localToScene(rail.getLayoutBounds()).getMaxX() - 1);
        });
    }

    @Test
    void thereAreViews() {
        assertThat(views()).contains("headway/ui/shell/Shell.fxml", "headway/ui/pipeline/Inspector.fxml");
    }

    private static Set<String> views() {
        try (Stream<Path> files = Files.walk(VIEWS)) {
            Set<String> found = new TreeSet<>();
            files.filter(file -> file.toString().endsWith(".fxml"))
                    .forEach(file -> found.add(VIEWS.relativize(file).toString().replace('\\', '/')));
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(String view) {
        try {
            return Files.readString(VIEWS.resolve(view));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
