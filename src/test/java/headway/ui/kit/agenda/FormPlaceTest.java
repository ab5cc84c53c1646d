package headway.ui.kit.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.BoundingBox;
import javafx.geometry.Dimension2D;
import org.controlsfx.control.PopOver.ArrowLocation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A form of 400 × 300 finds its place in a window of 1000 × 600.
class FormPlaceTest {
    @ParameterizedTest
    @CsvSource({
        "10, 10, TOP_LEFT",
        "450, 10, TOP_CENTER",
        "900, 10, TOP_RIGHT",
        "10, 560, BOTTOM_LEFT",
        "450, 560, BOTTOM_CENTER",
        "900, 560, BOTTOM_RIGHT"
    })
    void belowOrAbove(double x, double y, ArrowLocation arrow) {
        assertThat(place(x, y, 300)).isEqualTo(arrow);
    }

    @ParameterizedTest
    @CsvSource({
        "900, 20, RIGHT_TOP",
        "900, 290, RIGHT_CENTER",
        "900, 200, RIGHT_CENTER",
        "900, 560, RIGHT_BOTTOM",
        "10, 20, LEFT_TOP",
        "10, 290, LEFT_CENTER",
        "10, 560, LEFT_BOTTOM"
    })
    void besideWhereItIsTooHigh(double x, double y, ArrowLocation arrow) {
        assertThat(place(x, y, 590)).isEqualTo(arrow);
    }

    @ParameterizedTest
    @CsvSource({"460, 290, TOP_CENTER", "10, 290, TOP_LEFT"})
    void belowWhereThereIsRoomNowhere(double x, double y, ArrowLocation arrow) {
        assertThat(FormPlace.arrow(
                        new BoundingBox(x, y, 80, 20), new Dimension2D(950, 590), new Dimension2D(1000, 600)))
                .isEqualTo(arrow);
    }

    private static ArrowLocation place(double x, double y, double height) {
        return FormPlace.arrow(new BoundingBox(x, y, 80, 20), new Dimension2D(400, height), new Dimension2D(1000, 600));
    }
}
