package headway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.Outcome;
import headway.domain.StageKind;
import java.nio.file.Path;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Cards on the board: moved by keys, mouse and menu, closed, deleted, and back again.
class BoardFlowTest {
    private static final String CARD = "Bluewater Transit";

    @TempDir
    private Path folder;

    @Test
    void keysMoveACardToTheStageBesideAndUndoBringsItBack() {
        try (TestWindow window = TestWindow.in(folder).show()) {
            Board.choose(window, "Screening", CARD);
            window.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.RIGHT);
            assertThat(window.stageOf(CARD)).isEqualTo(StageKind.INTERVIEWING);
            assertThat(Board.companies(window, "Interviewing")).startsWith(CARD);
            assertThat(Board.companies(window, "Screening")).doesNotContain(CARD);
            // The card stays chosen, so that the next key goes on with it.
            window.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.RIGHT);
            assertThat(window.stageOf(CARD)).isEqualTo(StageKind.OFFER);
            window.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.LEFT);
            assertThat(window.stageOf(CARD)).isEqualTo(StageKind.INTERVIEWING);
            window.press(KeyCode.SHORTCUT, KeyCode.Z)
                    .press(KeyCode.SHORTCUT, KeyCode.Z)
                    .press(KeyCode.SHORTCUT, KeyCode.Z);
            assertThat(Board.companies(window, "Screening")).contains(CARD);
            window.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
            assertThat(window.stageOf(CARD)).isEqualTo(StageKind.INTERVIEWING);
        }
    }

    @Test
    void theMouseDragsACardToAnotherColumn() {
        try (TestWindow window = TestWindow.in(folder).show()) {
            drag(window, "Dovetail Health", "Screening");
            assertThat(window.stageOf("Dovetail Health")).isEqualTo(StageKind.SCREENING);
            assertThat(Board.companies(window, "Screening")).startsWith("Dovetail Health");
            assertThat(window.all(ImageView.class, picture -> true))
                    .as("the card under the pointer is gone")
                    .isEmpty();
            assertThat(Board.column(window, "Screening").getPseudoClassStates().toString())
                    .doesNotContain("target");
        }
    }

    @Test
    void closingAsksOnceHowItEnded() {
        try (TestWindow window = TestWindow.in(folder).size(1000, 720).show()) {
            Board.choose(window, "Offer", "Ivy & Sons");
            window.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.RIGHT);
            assertThat(window.shows(window.text("pipeline.outcome.question"))).isTrue();
            window.press(KeyCode.ESCAPE);
            assertThat(window.popups()).isZero();
            assertThat(window.stageOf("Ivy & Sons")).isEqualTo(StageKind.OFFER);
            Board.choose(window, "Offer", "Ivy & Sons");
            window.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.RIGHT);
            window.press(KeyCode.TAB).press(KeyCode.ENTER);
            assertThat(window.popups()).isZero();
            assertThat(window.kept("Ivy & Sons").outcome()).isEqualTo(Outcome.REJECTED);
            assertThat(window.context().notices().shownText()).contains("still counts");
            window.fire(window.text("shell.undo"));
            assertThat(window.stageOf("Ivy & Sons")).isEqualTo(StageKind.OFFER);
        }
    }

    @Test
    void deletingSaysSoAndOffersUndo() {
        try (TestWindow window = TestWindow.in(folder).show()) {
            Board.choose(window, "Screening", CARD);
            window.press(KeyCode.DELETE);
            assertThat(Board.companies(window, "Screening")).doesNotContain(CARD);
            assertThat(window.trash()).hasSize(1);
            assertThat(window.context().notices().shownText()).isEqualTo(CARD + " is in the trash for 30 days.");
            Button undo = window.find(
                    Button.class,
                    button -> button.getText().equals("Undo")
                            && button.getParent().getStyleClass().contains("notice-bar"));
            window.act(undo::fire);
            assertThat(Board.companies(window, "Screening")).contains(CARD);
            assertThat(window.trash()).isEmpty();
        }
    }

    @Test
    void theMenuOfACardMovesItToo() {
        try (TestWindow window = TestWindow.in(folder).show()) {
            var cell = Board.card(window, CARD);
            Point2D at = Board.middle(cell);
            window.act(() -> cell.fireEvent(new ContextMenuEvent(
                    ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5, at.getX(), at.getY(), false, null)));
            ContextMenu menu = Fx.get(() -> (ContextMenu) Window.getWindows().stream()
                    .filter(ContextMenu.class::isInstance)
                    .findFirst()
                    .orElseThrow());
            MenuItem offer = ((Menu) menu.getItems().get(0))
                    .getItems().stream()
                            .filter(item -> item.getText().equals("Offer"))
                            .findFirst()
                            .orElseThrow();
            window.act(() -> {
                menu.hide();
                offer.fire();
            });
            assertThat(window.stageOf(CARD)).isEqualTo(StageKind.OFFER);
        }
    }

    @Test
    void arrowsGoFromCardToCardAndEscapeClosesTheInspector() {
        try (TestWindow window = TestWindow.in(folder).show()) {
            Board.choose(window, "Screening", CARD);
            assertThat(Inspecting.company(window)).isEqualTo(CARD);
            window.press(KeyCode.RIGHT);
            assertThat(Inspecting.company(window)).isEqualTo("Alder & Finch");
            window.press(KeyCode.ESCAPE);
            assertThat(Inspecting.isOpen(window)).isFalse();
            window.press(KeyCode.DOWN);
            assertThat(Inspecting.company(window)).isEqualTo("Alder & Finch");
            window.focus(window.find(TextField.class, "role")).press(KeyCode.ESCAPE);
            assertThat(Inspecting.isOpen(window)).isFalse();
        }
    }

    private static void drag(TestWindow window, String company, String stage) {
        Point2D from = Board.middle(Board.card(window, company));
        Point2D to = Board.middle(Board.column(window, stage));
        window.robot().moveTo(from).press(MouseButton.PRIMARY);
        Fx.settle();
        int steps = (int) Math.ceil(from.distance(to) / 6);
        for (int i = 1; i <= steps; i++) {
            window.robot().moveTo(from.interpolate(to, i / (double) steps));
        }
        Fx.settle();
        window.robot().release(MouseButton.PRIMARY);
        Fx.settle();
    }
}
