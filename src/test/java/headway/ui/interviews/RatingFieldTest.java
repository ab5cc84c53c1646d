package headway.ui.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// What keys make of a rating.
class RatingFieldTest {
    @Test
    void figuresRateAndOtherKeysDoNot() {
        assertThat(RatingField.after(null, KeyCode.DIGIT4, "4")).isEqualTo(4);
        assertThat(RatingField.after(4, KeyCode.NUMPAD1, "1")).isEqualTo(1);
        assertThat(RatingField.after(4, KeyCode.DIGIT6, "6")).isEqualTo(4);
        assertThat(RatingField.after(4, KeyCode.DIGIT0, "0")).isEqualTo(4);
        assertThat(RatingField.after(null, KeyCode.A, "a")).isNull();
        assertThat(RatingField.after(2, KeyCode.TAB, "\t")).isEqualTo(2);
    }

    @Test
    void arrowsGoUpAndDownAndBelowOneIsNotRated() {
        assertThat(RatingField.after(null, KeyCode.RIGHT, "")).isEqualTo(1);
        assertThat(RatingField.after(5, KeyCode.RIGHT, "")).isEqualTo(5);
        assertThat(RatingField.after(1, KeyCode.LEFT, "")).isNull();
        assertThat(RatingField.after(null, KeyCode.LEFT, "")).isNull();
        assertThat(RatingField.after(3, KeyCode.BACK_SPACE, "")).isNull();
    }
}
