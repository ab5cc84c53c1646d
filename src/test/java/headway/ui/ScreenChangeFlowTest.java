package headway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import headway.ui.kit.ChangeFeed;
import headway.ui.kit.Destination;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From one screen to another: those that were left stay in the window, unseen and out of reach.
class ScreenChangeFlowTest {
    @TempDir
    private Path folder;

    @Test
    void aScreenIsAloneInSightAndComesBackAsItWas() {
        try (TestWindow window = TestWindow.in(folder).show()) {
            Node board = window.find(Node.class, node -> node.getStyleClass().contains("board"));
            for (Destination destination : Destination.values()) {
                go(window, destination);
            }
            go(window, Destination.PIPELINE);
            assertThat(shown(window)).hasSize(1);
            assertThat(window.find(Node.class, node -> node.getStyleClass().contains("board")))
                    .isSameAs(board);
            StackPane content = window.find(StackPane.class, "content");
            List<Node> all = List.copyOf(Fx.get(content::getChildren));
            assertThat(all).hasSize(Destination.values().length).doesNotHaveDuplicates();
            assertThat(all).filteredOn(Node::isManaged).isEqualTo(shown(window));
            go(window, Destination.PIPELINE);
            assertThat(shown(window)).hasSize(1);
        }
    }

    @Test
    void screensThatWereLeftListenToNothing() {
        try (TestWindow window = TestWindow.in(folder).show()) {
            ChangeFeed feed = window.context().background().feed();
            int listening = feed.listeners();
            Map<Destination, Integer> first = new EnumMap<>(Destination.class);
            for (Destination destination : Destination.values()) {
                go(window, destination);
                first.put(destination, feed.listeners());
            }
            for (Destination destination : Destination.values()) {
                go(window, destination);
                assertThat(feed.listeners()).as("with " + destination).isEqualTo(first.get(destination));
            }
            go(window, Destination.PIPELINE);
            assertThat(feed.listeners()).isEqualTo(listening);
        }
    }

    @Test
    void tabNeverComesToAScreenThatWasLeft() {
        try (TestWindow window = TestWindow.in(folder).show()) {
            for (Destination destination : Destination.values()) {
                go(window, destination);
            }
            go(window, Destination.TODAY);
            Node today = shown(window).get(0);
            StackPane content = window.find(StackPane.class, "content");
            Set<Node> inside = new HashSet<>();
            for (int i = 0; i < 60; i++) {
                Node focused = Objects.requireNonNull(window.focused());
                if (isIn(focused, content)) {
                    assertThat(isIn(focused, today)).as("%s in sight", focused).isTrue();
                    inside.add(focused);
                }
                window.press(KeyCode.TAB);
            }
            assertThat(inside).hasSizeGreaterThan(3);
        }
    }

    @Test
    void keysDoNothingInAScreenThatWasLeft() {
        try (TestWindow window = TestWindow.in(folder).content(Content.EMPTY).show()) {
            // The empty pipeline has a default button, which takes Enter from wherever nobody wants it.
            Node nobody = window.find(StackPane.class, "content").getParent();
            window.focus(nobody).press(KeyCode.ENTER);
            assertThat(window.popups()).isEqualTo(1);
            window.closePopups();
            go(window, Destination.CALENDAR);
            go(window, Destination.SETTINGS);
            window.focus(nobody).press(KeyCode.ENTER).press(KeyCode.N).press(KeyCode.S);
            assertThat(window.popups()).isZero();
        }
    }

    @Test
    void theFocusLeavesWithTheScreenThatHadIt() {
        try (TestWindow window = TestWindow.in(folder).show()) {
            go(window, Destination.TODAY);
            TextField search = window.find(TextField.class, "search");
            ListView<?> column = Fx.get(() -> {
                go(window, Destination.PIPELINE);
                return window.find(ListView.class, list -> !list.getItems().isEmpty());
            });
            window.focus(column).press(KeyCode.SHORTCUT, KeyCode.COMMA);
            // There is nothing to search among the settings.
            assertThat(window.focused()).isEqualTo(window.find(Node.class, "add"));
            go(window, Destination.TODAY);
            assertThat(Days.focusedCard(window)).isNotEmpty();
            go(window, Destination.PIPELINE);
            assertThat(window.focused()).isEqualTo(search);
            go(window, Destination.CALENDAR);
            assertThat(window.focused())
                    .extracting(node -> node.getStyleClass().get(0))
                    .isEqualTo("month-grid");
            window.focus(search).press(KeyCode.SHORTCUT, KeyCode.DIGIT3);
            assertThat(window.focused())
                    .extracting(node -> node.getStyleClass().get(0))
                    .isEqualTo("month-grid");
        }
    }

    @Test
    void theFocusStaysOnWhatIsNotPartOfTheScreen() {
        try (TestWindow window = TestWindow.in(folder).show()) {
            Node outside = window.find(Node.class, "feedback");
            window.focus(outside).press(KeyCode.SHORTCUT, KeyCode.COMMA);
            assertThat(window.focused()).isEqualTo(outside);
            go(window, Destination.CALENDAR);
            window.focus(outside).press(KeyCode.SHORTCUT, KeyCode.DIGIT2);
            assertThat(window.focused()).isEqualTo(outside);
        }
    }

    private static TestWindow go(TestWindow window, Destination destination) {
        return window.act(() -> window.context().shell().show(destination));
    }

    /// The screens in sight.
    private static List<Node> shown(TestWindow window) {
        StackPane content = window.find(StackPane.class, "content");
        return Fx.get(
                () -> content.getChildren().stream().filter(Node::isVisible).toList());
    }

    private static boolean isIn(Node node, Node holder) {
        return Fx.get(() -> {
            for (Node at = node; at != null; at = at.getParent()) {
                if (at.equals(holder)) {
                    return true;
                }
            }
            return false;
        });
    }
}
