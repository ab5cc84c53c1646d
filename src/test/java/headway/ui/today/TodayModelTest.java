package headway.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.ActionKey;
import headway.domain.DatedInterview;
import headway.domain.FollowUpKind;
import headway.domain.Interview;
import headway.domain.InterviewType;
import headway.domain.Suggestion;
import headway.domain.TodayPlan;
import headway.domain.Waiting;
import headway.text.Message;
import headway.ui.today.WaitingRow.Group;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The state of the day, without a toolkit.
class TodayModelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);
    private static final Instant NOW = Instant.parse("2026-03-16T09:30:00Z");

    private final TodayModel model = new TodayModel();

    @Test
    void whatIsDueAndWhatCanWait() {
        model.load(reading(null, List.of(due(1, 0), due(2, 3)), List.of(due(3, 1)), List.of()));
        assertThat(model.actions()).extracting(Suggestion::applicationId).containsExactly(1L, 2L);
        assertThat(model.more()).extracting(Suggestion::applicationId).containsExactly(3L);
        assertThat(model.rolledOverProperty().get()).isEqualTo(2);
        assertThat(model.moreOpenProperty().get()).isFalse();
        assertThat(model.countdownProperty().get()).isNull();
    }

    @Test
    void theFirstFiveThatWaitAreShownUntilAllAreAskedFor() {
        List<Waiting> all = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            all.add(new Waiting(i, "C" + i, "R", TODAY.plusDays(i + 1), false, Message.of("pacing.first")));
        }
        model.load(reading(null, List.of(), List.of(), all));
        assertThat(companies()).containsExactly("C0", "C1", "C2", "C3", "C4");
        assertThat(model.waitingTotalProperty().get()).isEqualTo(7);
        model.waitingOpenProperty().set(true);
        assertThat(companies()).hasSize(7);
        model.waitingOpenProperty().set(false);
        assertThat(companies()).hasSize(5);
    }

    @Test
    void whatWaitsForADayComesFirstThenWhatIsTheirTurnThenWhatRests() {
        model.load(reading(
                null,
                List.of(),
                List.of(),
                List.of(
                        new Waiting(1, "Resting", "R", null, true, Message.of("pacing.doneYourPart")),
                        new Waiting(2, "Theirs", "R", null, false, Message.of("pacing.notWelcome")),
                        new Waiting(3, "Dated", "R", TODAY.plusDays(2), false, Message.of("pacing.first")))));
        assertThat(companies()).containsExactly("Dated", "-THEIR_TURN", "Theirs", "-RESTING", "Resting");
    }

    @Test
    void aGroupOfWhichNothingIsShownHasNoHead() {
        List<Waiting> all = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            all.add(new Waiting(i, "C" + i, "R", TODAY.plusDays(1), false, Message.of("pacing.first")));
        }
        all.add(new Waiting(9, "Rests", "R", null, true, Message.of("pacing.doneYourPart")));
        model.load(reading(null, List.of(), List.of(), all));
        assertThat(model.waiting()).extracting(WaitingRow::group).containsOnly(Group.DATED);
    }

    @Test
    void theCountdownGoesOnWithTheTime() {
        model.load(reading(interview("2026-03-16T11:45"), List.of(), List.of(), List.of()));
        assertThat(model.countdownProperty().get()).isEqualTo(Message.of("countdown.hoursMinutes", 2L, 15L));
        assertThat(model.pass(NOW.plusSeconds(60))).isTrue();
        assertThat(model.countdownProperty().get()).isEqualTo(Message.of("countdown.hoursMinutes", 2L, 14L));
    }

    @Test
    void theDayIsReadAnewWhenTheInterviewIsOverAndAtMidnight() {
        model.load(reading(interview("2026-03-16T11:45"), List.of(), List.of(), List.of()));
        assertThat(model.pass(Instant.parse("2026-03-16T12:44:59Z"))).isTrue();
        assertThat(model.pass(Instant.parse("2026-03-16T12:45:00Z"))).isFalse();
        model.load(reading(null, List.of(), List.of(), List.of()));
        assertThat(model.pass(Instant.parse("2026-03-16T23:59:59Z"))).isTrue();
        assertThat(model.pass(Instant.parse("2026-03-17T00:00:00Z"))).isFalse();
    }

    @Test
    void listsThatStayTheSameAreLeftAlone() {
        TodayReading reading = reading(null, List.of(due(1, 0)), List.of(due(2, 0)), List.of());
        model.load(reading);
        int[] changes = {0};
        model.actions().addListener((ListChangeListener<Suggestion>) change -> changes[0]++);
        model.more().addListener((ListChangeListener<Suggestion>) change -> changes[0]++);
        model.load(reading);
        assertThat(changes[0]).isZero();
        model.load(reading(null, List.of(due(2, 0)), List.of(), List.of()));
        assertThat(changes[0]).isEqualTo(2);
    }

    private List<String> companies() {
        return model.waiting().stream()
                .map(row -> row.waiting() == null
                        ? "-" + row.group()
                        : row.waiting().company())
                .toList();
    }

    private static TodayReading reading(
            @Nullable DatedInterview next, List<Suggestion> actions, List<Suggestion> more, List<Waiting> waiting) {
        return new TodayReading(new TodayPlan(TODAY, next, actions, more, waiting), NOW, ZoneOffset.UTC, false, null);
    }

    private static Suggestion due(long id, int daysAgo) {
        return new Suggestion(
                ActionKey.checkIn(id),
                FollowUpKind.CHECK_IN,
                id,
                "C" + id,
                "R",
                TODAY.minusDays(daysAgo),
                null,
                null,
                "",
                "",
                Message.of("pacing.first"),
                0);
    }

    private static DatedInterview interview(String start) {
        return new DatedInterview(
                new Interview(
                        1,
                        1,
                        1,
                        InterviewType.VIDEO,
                        LocalDateTime.parse(start),
                        ZoneOffset.UTC,
                        60,
                        "",
                        List.of(),
                        ""),
                "Acme",
                "Analyst",
                List.of());
    }
}
