package headway.ui.review;

import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.EffortWeek;
import headway.domain.Week;
import headway.domain.WeekReviewed;
import headway.domain.WeeklyReview;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReviewModelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);
    private static final Week PRESENT = Week.of(TODAY, MONDAY);

    private final ReviewModel model = new ReviewModel();

    @Test
    void stepsEndAtTheirEnds() {
        model.step(-1);
        assertThat(model.stepProperty().get()).isEqualTo(ReviewStep.DID);
        for (ReviewStep step : ReviewStep.values()) {
            assertThat(model.stepProperty().get()).isEqualTo(step);
            model.step(1);
        }
        assertThat(model.stepProperty().get()).isEqualTo(ReviewStep.REWARD);
        model.step(-2);
        assertThat(model.stepProperty().get()).isEqualTo(ReviewStep.LEARNED);
    }

    @Test
    void theWalkThroughAnotherWeekBeginsAnewAndThatThroughTheSameGoesOn() {
        model.show(week(PRESENT.plus(-1)));
        model.step(2);
        model.show(week(PRESENT.plus(-1)));
        assertThat(model.stepProperty().get()).isEqualTo(ReviewStep.LEARNED);
        model.show(week(PRESENT));
        assertThat(model.stepProperty().get()).isEqualTo(ReviewStep.DID);
    }

    @Test
    void noWeekThatIsStillToComeIsGoneTo() {
        assertThat(model.beside(-1)).isNull();
        model.show(week(PRESENT.plus(-1)));
        assertThat(model.beside(1)).isEqualTo(PRESENT);
        model.show(week(PRESENT));
        assertThat(model.beside(1)).isNull();
        assertThat(model.beside(-1)).isEqualTo(PRESENT.plus(-1));
    }

    @Test
    void theWeekThatWasLeftIsTakenUpOnTheSameDayOnly() {
        assertThat(model.left().on(TODAY)).isNull();
        model.show(week(PRESENT.plus(-1)));
        assertThat(model.left().on(TODAY)).isEqualTo(PRESENT.plus(-1));
        assertThat(model.left().on(TODAY.plusDays(1))).isNull();
        assertThat(model.wanted()).as("while it is shown it stays").isEqualTo(PRESENT.plus(-1));
        model.want(PRESENT);
        assertThat(model.left().on(TODAY)).isEqualTo(PRESENT);
    }

    @Test
    void onlyAWeekThatIsNotOverIsAimedAt() {
        assertThat(week(PRESENT).canAim()).isTrue();
        assertThat(week(PRESENT.plus(-1)).canAim()).isTrue();
        assertThat(week(PRESENT.plus(-2)).canAim()).isFalse();
    }

    private static ReviewWeek week(Week week) {
        return new ReviewWeek(
                new WeekReviewed(new EffortWeek(week, 50, List.of()), 0, List.of(), WeeklyReview.blank(week), 50),
                TODAY,
                PRESENT,
                50,
                Map.of(),
                List.of());
    }
}
