package headway.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import headway.ui.Fx;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

class FieldKeeperTest {
    @Test
    void aSpaceAtTheEndStaysWhileTheNextWordIsTyped() {
        List<String> kept = new ArrayList<>();
        Fx.run(() -> {
            FieldKeeper keeper = new FieldKeeper();
            TextField field = new TextField();
            // As the journal does with names.
            keeper.watch(field, text -> {
                kept.add(text);
                keeper.show(field, text.strip());
            });
            Stage stage = new Stage();
            stage.setScene(new Scene(field));
            stage.show();
            field.requestFocus();
            field.appendText("Bluewater ");
            keeper.flush();
            field.appendText("Ferries");
            keeper.flush();
            assertThat(field.getText()).isEqualTo("Bluewater Ferries");
            keeper.show(field, "Set elsewhere");
            assertThat(field.getText()).isEqualTo("Set elsewhere");
            stage.hide();
        });
        assertThat(kept).containsExactly("Bluewater ", "Bluewater Ferries");
    }

    /// Somebody who thinks between two tags.
    @Test
    void aListIsPutInOrderOnceTheFocusHasLeft() {
        List<String> kept = new ArrayList<>();
        Fx.run(() -> {
            FieldKeeper keeper = new FieldKeeper();
            TextField field = new TextField();
            TextField other = new TextField();
            keeper.watch(field, text -> {
                kept.add(text);
                keeper.show(
                        field,
                        Stream.of(text.split(",")).map(String::strip).sorted().collect(Collectors.joining(", ")));
            });
            Stage stage = new Stage();
            stage.setScene(new Scene(new VBox(field, other)));
            stage.show();
            field.requestFocus();
            for (String part : List.of("sea", ",", " ", "Rail")) {
                field.appendText(part);
                keeper.flush();
            }
            assertThat(field.getText()).isEqualTo("sea, Rail");
            other.requestFocus();
            assertThat(field.getText()).isEqualTo("Rail, sea");
            keeper.flush();
            field.requestFocus();
            keeper.show(field, "Undone elsewhere");
            assertThat(field.getText()).isEqualTo("Undone elsewhere");
            stage.hide();
        });
        assertThat(kept).containsExactly("sea", "sea,", "sea, ", "sea, Rail");
    }

    @Test
    void halfACharacterIsNoText() {
        assertThat(FieldKeeper.isWhole("Mornings \uD83C")).isFalse();
        assertThat(FieldKeeper.isWhole("\uDF31 Mornings")).isFalse();
        assertThat(FieldKeeper.isWhole("Mornings \uD83C\uDF31")).isTrue();
        assertThat(FieldKeeper.isWhole("")).isTrue();
    }
}
