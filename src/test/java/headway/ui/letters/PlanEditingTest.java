package headway.ui.letters;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.Plan;
import headway.domain.PlanPart;
import headway.ui.letters.PlanEditing.Lines;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What the keys do to the lines of a plan.
class PlanEditingTest {
    private static final List<String> THREE = List.of("one", "two", "three");

    @Test
    void enterAtTheEndAddsALineBelow() {
        assertThat(PlanEditing.split(THREE, 1, 3)).isEqualTo(new Lines(List.of("one", "two", "", "three"), 2, 0));
    }

    @Test
    void enterInTheMiddlePartsALine() {
        assertThat(PlanEditing.split(List.of("meet the team"), 0, 4))
                .isEqualTo(new Lines(List.of("meet", "the team"), 1, 0));
    }

    @Test
    void enterAtTheBeginningAddsALineAbove() {
        assertThat(PlanEditing.split(THREE, 0, 0)).isEqualTo(new Lines(List.of("", "one", "two", "three"), 1, 0));
    }

    @Test
    void aLineThatIsTakenAwayLeavesTheCaretAbove() {
        assertThat(PlanEditing.remove(THREE, 1)).isEqualTo(new Lines(List.of("one", "three"), 0, 3));
        assertThat(PlanEditing.remove(THREE, 0)).isEqualTo(new Lines(List.of("two", "three"), 0, 0));
        assertThat(PlanEditing.remove(List.of("one"), 0)).isEqualTo(new Lines(List.of(""), 0, 0));
    }

    @Test
    void aLineMovesWithItsCaretAndStaysInTheList() {
        assertThat(PlanEditing.move(THREE, 0, 2, 1)).isEqualTo(new Lines(List.of("two", "three", "one"), 2, 1));
        assertThat(PlanEditing.move(THREE, 2, 0, 5)).isEqualTo(new Lines(List.of("three", "one", "two"), 0, 5));
        assertThat(PlanEditing.move(THREE, 0, -1, 0)).isEqualTo(new Lines(THREE, 0, 0));
        assertThat(PlanEditing.move(THREE, 2, 3, 0)).isEqualTo(new Lines(THREE, 2, 0));
    }

    @Test
    void pastedLinesBecomeLines() {
        assertThat(PlanEditing.paste(List.of("ab", "z"), 0, 1, 1, "• x\r\n\r\n2. y\n"))
                .isEqualTo(new Lines(List.of("ax", "yb", "z"), 1, 1));
        assertThat(PlanEditing.paste(List.of("abc"), 0, 0, 3, "one\ntwo"))
                .isEqualTo(new Lines(List.of("one", "two"), 1, 3));
        assertThat(PlanEditing.paste(List.of("abc"), 0, 1, 2, "\n\n")).isEqualTo(new Lines(List.of("ac"), 0, 1));
    }

    @Test
    void bulletsOfOtherProgramsGoButWordsStay() {
        assertThat(PlanEditing.lines("- one\n* two\n3) three\n☐ four\n–5 % churn\n2026 goals\n1.5 hours"))
                .containsExactly("one", "two", "three", "four", "–5 % churn", "2026 goals", "1.5 hours");
    }

    @Test
    void emptyLinesAreNeitherKeptNorPrinted() {
        Plan plan = Plan.blank(" Mine ");
        Plan typed = plan.withPhase(1, plan.phases().get(1).with(PlanPart.GOALS, List.of("", "one", " ", "two ")));
        Plan clean = PlanEditing.clean(typed);
        assertThat(clean.phases().get(1).of(PlanPart.GOALS)).containsExactly("one", "two ");
        assertThat(clean.name()).isEqualTo("Mine");
        assertThat(PlanEditing.clean(clean)).isEqualTo(clean);
    }

    @Test
    void aNewPlanHasANameOfItsOwn() {
        assertThat(PlanEditing.freeName("Plan", List.of())).isEqualTo("Plan");
        assertThat(PlanEditing.freeName("Plan", List.of(Plan.blank("Plan"), Plan.blank("Plan 2"))))
                .isEqualTo("Plan 3");
    }
}
