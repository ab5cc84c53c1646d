package headway.domain;

import static org.assertj.core.api.Assertions.assertThat;

import headway.text.Message;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SuggestionTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 8);

    @Test
    void whatCannotWaitComesFirstWhateverItsDay() {
        List<Suggestion> inOrder = List.of(
                of(FollowUpKind.OFFER_REPLY, 9, TODAY, 0),
                of(null, 8, TODAY.minusDays(1), 1),
                of(FollowUpKind.THANK_YOU, 7, TODAY.minusDays(2), 2),
                of(FollowUpKind.PROMISED_ITEM, 6, TODAY.minusDays(3), 3),
                of(FollowUpKind.CHECK_IN, 5, TODAY.minusDays(30), 5));
        assertThat(sorted(inOrder)).isEqualTo(inOrder);
    }

    @ParameterizedTest
    @EnumSource(
            value = FollowUpKind.class,
            names = {"CHECK_IN", "FEEDBACK_REQUEST", "NETWORKING", "OTHER"})
    void theRestGoesByDayWhateverItsKind(FollowUpKind kind) {
        for (FollowUpKind other : List.of(FollowUpKind.CHECK_IN, FollowUpKind.FEEDBACK_REQUEST, FollowUpKind.OTHER)) {
            List<Suggestion> inOrder =
                    List.of(of(kind, 2, TODAY.minusDays(1), 0), of(other, 1, TODAY, 5), of(kind, 3, TODAY, 4));
            assertThat(sorted(inOrder)).isEqualTo(inOrder);
        }
    }

    @Test
    void whatIsWantedMostComesFirstOnTheSameDay() {
        for (FollowUpKind kind : FollowUpKind.values()) {
            List<Suggestion> inOrder = List.of(
                    of(kind, 4, TODAY.minusDays(1), 1),
                    of(kind, 3, TODAY, 5),
                    of(kind, 2, TODAY, 4),
                    of(kind, 1, TODAY, 0));
            assertThat(sorted(inOrder)).isEqualTo(inOrder);
        }
    }

    @Test
    void twoThingsNeverTieSoTheOrderIsTheSameEachTime() {
        Suggestion one = of(FollowUpKind.OTHER, 1, TODAY, 3);
        Suggestion other = of(FollowUpKind.NETWORKING, 2, TODAY, 3);
        assertThat(Suggestion.MOST_PRESSING_FIRST.compare(one, other)).isNegative();
        assertThat(Suggestion.MOST_PRESSING_FIRST.compare(other, one)).isPositive();
        assertThat(Suggestion.MOST_PRESSING_FIRST.compare(one, one)).isZero();
    }

    @Test
    void onlyWhatWasDueBeforeTodayRolledOver() {
        List<Suggestion> actions =
                List.of(of(FollowUpKind.OTHER, 1, TODAY.minusDays(1), 0), of(FollowUpKind.OTHER, 2, TODAY, 0));
        List<Suggestion> more = List.of(
                of(FollowUpKind.OTHER, 3, TODAY.minusYears(1), 0),
                of(FollowUpKind.OTHER, 4, TODAY.minusDays(1), 0),
                of(FollowUpKind.OTHER, 5, TODAY.plusDays(1), 0));
        assertThat(new TodayPlan(TODAY, null, actions, more, List.of()).rolledOver())
                .isEqualTo(3);
        assertThat(new TodayPlan(TODAY, null, actions, List.of(), List.of()).rolledOver())
                .isEqualTo(1);
        assertThat(new TodayPlan(TODAY, null, List.of(), more, List.of()).rolledOver())
                .isEqualTo(2);
        assertThat(new TodayPlan(TODAY, null, List.of(), List.of(), List.of()).rolledOver())
                .isZero();
        assertThat(TodayPlan.MOST_ACTIONS).isEqualTo(3);
    }

    @Test
    void thePlanStaysWhateverBecomesOfTheListsGiven() {
        List<Suggestion> actions = new ArrayList<>(List.of(of(FollowUpKind.OTHER, 1, TODAY, 0)));
        List<Suggestion> more = new ArrayList<>(actions);
        List<Waiting> waiting =
                new ArrayList<>(List.of(new Waiting(1, "Acme", "Tester", null, false, Message.of("pacing.noDate"))));
        TodayPlan plan = new TodayPlan(TODAY, null, actions, more, waiting);
        actions.clear();
        more.clear();
        waiting.clear();
        assertThat(plan.actions()).hasSize(1);
        assertThat(plan.more()).hasSize(1);
        assertThat(plan.waiting()).hasSize(1);
    }

    private static List<Suggestion> sorted(List<Suggestion> suggestions) {
        List<Suggestion> mixed = new ArrayList<>(suggestions);
        Collections.shuffle(mixed, new Random(9));
        mixed.sort(Suggestion.MOST_PRESSING_FIRST);
        return mixed;
    }

    private static Suggestion of(@Nullable FollowUpKind kind, long id, LocalDate due, int interest) {
        ActionKey key = kind == null ? ActionKey.apply(id) : ActionKey.followUp(id);
        return new Suggestion(
                key, kind, id, "Acme", "Tester", due, null, null, "", "", Message.of("pacing.noDate"), interest);
    }
}
