package headway.journal;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.ActionKey;
import headway.domain.Channel;
import headway.domain.ContactDirection;
import headway.domain.ContactEntry;
import headway.domain.EffortEntry;
import headway.domain.EffortKind;
import headway.domain.FollowUp;
import headway.domain.FollowUpKind;
import headway.domain.FollowUpState;
import headway.domain.Interview;
import headway.domain.InterviewType;
import headway.domain.NextStep;
import headway.domain.Outcome;
import headway.domain.Permission;
import headway.domain.PointPrices;
import headway.domain.StageChange;
import headway.domain.StageKind;
import headway.testing.TypicalApplications;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The promise of the effort log: points come from what the user does, and nothing that others decide changes them,
/// not by one, neither up nor down. What happens is drawn at random, and after each event the balance is looked at.
class NoOutcomeCountsTest extends JournalTestBase {
    private static final int EVENTS = 150;

    private final List<Long> applications = new ArrayList<>();
    private final Set<Long> sent = new HashSet<>();
    private final Set<String> happened = new HashSet<>();
    private Random random = new Random();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void pointsComeFromWhatTheUserDoes(long seed) {
        random = new Random(seed);
        for (int i = 0; i < 6; i++) {
            applications.add(add(TypicalApplications.number(i), StageKind.SAVED, today.minusDays(40)));
        }
        for (int i = 0; i < EVENTS; i++) {
            boolean theirs = random.nextInt(3) > 0;
            long before = earned();
            long expected = theirs ? 0 : whatTheUserDoes();
            if (theirs) {
                whatOthersDecide();
            }
            assertThat(earned() - before).as("event %d: %s", i, happened).isEqualTo(expected);
            if (random.nextInt(10) == 0) {
                takenBackAndDoneAgain();
            }
        }
        for (Outcome outcome : Outcome.values()) {
            assertThat(happened).contains("ended " + outcome);
        }
        for (StageKind kind : StageKind.values()) {
            assertThat(kind == StageKind.APPLIED || happened.contains("moved " + kind))
                    .isTrue();
        }
        // The log itself says the same, and there is no kind for anything that others decide.
        assertThat(journal.effort().all().stream().mapToInt(EffortEntry::points).sum())
                .isEqualTo((int) earned());
        assertThat(journal.effort().balance().claimed()).isZero();
    }

    /// @return the points it is worth
    private int whatTheUserDoes() {
        long id = any(applications);
        PointPrices prices = PointPrices.USUAL;
        return switch (random.nextInt(4)) {
            case 0 -> {
                journal.applications().moveTo(Set.of(id), stage(StageKind.APPLIED), null, day());
                yield sent.add(id) ? prices.price(EffortKind.APPLICATION_SENT) : 0;
            }
            case 1 -> {
                FollowUpKind kind = any(FollowUpKind.class);
                long followUp = journal.followUps()
                        .plan(FollowUp.planned(id, kind, day(), "Something"))
                        .value()
                        .id();
                journal.followUps().done(ActionKey.followUp(followUp), FollowUps.Doing.on(day()));
                // To answer an offer there must have been one.
                yield kind == FollowUpKind.OFFER_REPLY ? 0 : prices.price(Objects.requireNonNull(EffortKind.of(kind)));
            }
            case 2 -> {
                EffortKind kind = any(EffortKind.class);
                int points = kind == EffortKind.PLANNED_REST ? 0 : prices.of(kind, 40, false);
                if (kind != EffortKind.PLANNED_REST) {
                    journal.effort().log(EffortEntry.of(day(), kind, 40, "").withWhom(id, null, ""));
                }
                yield points;
            }
            default -> {
                journal.interviews()
                        .add(new Interview(
                                0,
                                id,
                                1,
                                InterviewType.PHONE,
                                journal.today().plusDays(1).atTime(8, 0),
                                ZoneOffset.UTC,
                                30,
                                "",
                                List.of(),
                                ""));
                // They may say no in the meantime; the talk was had all the same.
                whatOthersDecide();
                clock.pass(Duration.ofDays(2));
                journal.effort().countAttended();
                yield prices.price(EffortKind.INTERVIEW_ATTENDED);
            }
        };
    }

    private void whatOthersDecide() {
        long id = any(applications);
        switch (random.nextInt(8)) {
            case 0, 1 -> {
                Outcome outcome = any(Outcome.class);
                journal.applications().moveTo(Set.of(id), stage(StageKind.CLOSED), outcome, day());
                happened.add("moved CLOSED");
                happened.add("ended " + outcome);
            }
            case 2 -> {
                StageKind kind = openStage();
                journal.applications().moveTo(Set.of(id), stage(kind), null, day());
                happened.add("moved " + kind);
            }
            case 3 -> journal.applications().addStep(id, stage(openStage()), null, day());
            case 4 ->
                journal.contactLog()
                        .log(new ContactEntry(
                                0,
                                id,
                                ContactDirection.RECEIVED,
                                day(),
                                any(Channel.class),
                                null,
                                "We would like to make you an offer",
                                null,
                                Instant.EPOCH));
            case 5 ->
                journal.followUps().all().stream()
                        .filter(one -> one.state() == FollowUpState.DONE)
                        .findAny()
                        .ifPresent(one -> journal.followUps().cameBack(one.id(), "Yes! " + random.nextInt()));
            case 6 ->
                journal.nextSteps()
                        .agree(new NextStep(
                                0, id, "They decide", journal.today().plusDays(3), Permission.YES, null, null, day()));
            default -> {
                // A step that was not theirs to send: dated anew, or out of the history.
                List<StageChange> theirs = journal.applications().history(id).stream()
                        .filter(step -> step.toStageId() != stage(StageKind.APPLIED))
                        .toList();
                StageChange step = theirs.get(random.nextInt(theirs.size()));
                if (random.nextBoolean()) {
                    journal.applications().redate(id, step.id(), day());
                } else {
                    journal.applications().removeStep(id, step.id());
                }
            }
        }
    }

    private void takenBackAndDoneAgain() {
        long before = earned();
        if (journal.undoLabel().isPresent()) {
            journal.undo();
            journal.redo();
        }
        assertThat(earned()).isEqualTo(before);
    }

    private StageKind openStage() {
        List<StageKind> kinds = List.of(StageKind.SAVED, StageKind.SCREENING, StageKind.INTERVIEWING, StageKind.OFFER);
        return kinds.get(random.nextInt(kinds.size()));
    }

    private LocalDate day() {
        return journal.today().minusDays(random.nextInt(3) == 0 ? random.nextInt(20) : 0);
    }

    private long earned() {
        return journal.effort().balance().earned();
    }

    private <T> T any(List<T> ids) {
        return ids.get(random.nextInt(ids.size()));
    }

    private <E extends Enum<E>> E any(Class<E> type) {
        return any(List.of(type.getEnumConstants()));
    }
}
