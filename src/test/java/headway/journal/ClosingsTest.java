package headway.journal;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.ClosingStatement;
import headway.domain.ClosingVersion;
import headway.domain.EffortEntry;
import headway.domain.EffortKind;
import headway.domain.EffortSettings;
import headway.domain.EffortSource;
import headway.domain.Interview;
import headway.domain.InterviewType;
import headway.domain.JobApplication;
import headway.domain.JournalException.Problem;
import headway.domain.PointPrices;
import headway.domain.Rehearsal;
import headway.domain.RehearsalLevel;
import headway.domain.StageKind;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Closing statements, their versions and rehearsals.
class ClosingsTest extends JournalTestBase {
    private long acme;
    private long closing;

    @BeforeEach
    void aStatement() {
        acme = add(JobApplication.builder("Acme", "Developer").build(), StageKind.INTERVIEWING);
        closing = journal.closings()
                .keep(ClosingStatement.blank(null).withText("One").withPoints(List.of("a", "b")))
                .value()
                .id();
    }

    @Test
    void anEmployerHasItsOwnStatementOrTheGeneralOne() {
        assertThat(journal.closings().toSay(acme).id()).isEqualTo(closing);
        ClosingStatement own = journal.closings()
                .keep(journal.closings().general().copyFor(acme).withText("Two"))
                .value();
        assertThat(own.points()).containsExactly("a", "b");
        assertThat(journal.closings().toSay(acme)).isEqualTo(own);
        assertThat(journal.closings().general().text()).isEqualTo("One");
        assertThat(journal.closings().all())
                .extracting(ClosingStatement::isGeneral)
                .containsExactly(true, false);
        journal.closings().remove(own.id());
        assertThat(journal.closings().toSay(acme).id()).isEqualTo(closing);
        journal.closings().remove(closing);
        assertThat(journal.closings().toSay(acme)).isEqualTo(ClosingStatement.blank(acme));
        assertThat(journal.closings().general()).isEqualTo(ClosingStatement.blank(null));
    }

    @Test
    void aStatementIsThereOnce() {
        ClosingStatement again = journal.closings()
                .keep(ClosingStatement.blank(null).withText("New"))
                .value();
        assertThat(again.id()).isEqualTo(closing);
        assertThat(journal.closings().all()).hasSize(1);
        assertThat(journal.closings().keep(again).changes()).isEqualTo(Changes.NONE);
    }

    @Test
    void keyPointsAreOneLineEach() {
        ClosingStatement kept = journal.closings()
                .keep(ClosingStatement.blank(acme).withPoints(List.of(" a\nb ", " ", "ü".repeat(900))))
                .value();
        assertThat(kept.points()).hasSize(2);
        assertThat(kept.points().get(0)).isEqualTo("a b");
        assertThat(kept.points().get(1)).hasSize(501);
        assertThat(journal.closings().find(kept.id())).contains(kept);
    }

    @Test
    void aVersionIsKeptWhenItSaysSomethingElse() {
        journal.closings().keepVersion(closing);
        assertThat(journal.closings().keepVersion(closing)).isEqualTo(Changes.NONE);
        journal.closings().keep(statement().withPoints(List.of("b", "a")));
        clock.pass(Duration.ofMinutes(1));
        journal.closings().keepVersion(closing);
        assertThat(journal.closings().versions(closing))
                .extracting(ClosingVersion::points)
                .containsExactly(List.of("b", "a"), List.of("a", "b"));
        long blank =
                journal.closings().keep(ClosingStatement.blank(acme)).value().id();
        assertThat(journal.closings().keepVersion(blank)).isEqualTo(Changes.NONE);
    }

    @Test
    void anEarlierVersionComesBackAndNothingIsLost() {
        journal.closings().keepVersion(closing);
        journal.closings().keep(statement().withText("Two"));
        clock.pass(Duration.ofMinutes(1));
        long one = journal.closings().versions(closing).get(0).id();
        journal.closings().restore(one);
        assertThat(statement().text()).isEqualTo("One");
        assertThat(journal.closings().versions(closing))
                .extracting(ClosingVersion::text)
                .containsExactly("Two", "One");
        assertThat(journal.closings().restore(one)).isEqualTo(Changes.NONE);
        journal.undo();
        assertThat(statement().text()).isEqualTo("Two");
        assertThat(journal.closings().versions(closing)).hasSize(1);
    }

    @Test
    void aRehearsalCountsOnceAndGoesWithItsUndo() {
        long interview = interview();
        Rehearsal kept = journal.rehearsals()
                .add(Rehearsal.of(closing, interview, RehearsalLevel.TEXT, 95, 200))
                .value();
        EffortEntry counted = counted().get(0);
        assertThat(counted.kind()).isEqualTo(EffortKind.REHEARSAL);
        assertThat(counted.points()).isEqualTo(PointPrices.USUAL.of(EffortKind.REHEARSAL, 2, false));
        assertThat(counted.minutes()).isEqualTo(2);
        assertThat(counted.applicationId()).isEqualTo(acme);
        assertThat(counted.day()).isEqualTo(today);
        // What was said is kept as a version.
        assertThat(journal.closings().versions(closing)).hasSize(1);
        journal.rehearsals().feel(kept.id(), 5, " calm\n ");
        assertThat(counted()).hasSize(1);
        assertThat(journal.rehearsals().of(closing, 9).get(0).word()).isEqualTo("calm");
        journal.undo();
        journal.undo();
        assertThat(counted()).isEmpty();
        assertThat(journal.rehearsals().count(closing)).isZero();
        journal.redo();
        assertThat(counted()).hasSize(1);
    }

    @Test
    void aRehearsalThatIsRemovedWasNone() {
        Rehearsal kept = journal.rehearsals()
                .add(Rehearsal.of(closing, null, RehearsalLevel.BLANK, 1, 0))
                .value();
        assertThat(counted().get(0).minutes()).isEqualTo(1);
        assertThat(counted().get(0).applicationId()).isNull();
        journal.rehearsals().remove(kept.id());
        assertThat(counted()).isEmpty();
        assertThat(journal.rehearsals().of(closing, 9)).isEmpty();
    }

    @Test
    void effortTakenOutByHandStaysOut() {
        Rehearsal kept = journal.rehearsals()
                .add(Rehearsal.of(closing, null, RehearsalLevel.TEXT, 60, 140))
                .value();
        journal.effort().remove(counted().get(0).id());
        journal.rehearsals().feel(kept.id(), 3, "");
        assertThat(counted()).isEmpty();
        journal.rehearsals().remove(kept.id());
        assertThat(journal.rehearsals().count(closing)).isZero();
    }

    @Test
    void theEffortStaysWhenTheStatementGoes() {
        journal.rehearsals().add(Rehearsal.of(closing, null, RehearsalLevel.TEXT, 60, 140));
        journal.closings().remove(closing);
        assertThat(counted()).hasSize(1);
        assertThat(journal.rehearsals().pace().measured()).isFalse();
    }

    @Test
    void whoDoesNotWantRehearsalsCountedIsAsked() {
        journal.settings().setEffort(new EffortSettings(PointPrices.USUAL, Set.of(EffortKind.REHEARSAL), 60, 30, 7, 3));
        journal.rehearsals().add(Rehearsal.of(closing, null, RehearsalLevel.TEXT, 60, 140));
        assertThat(counted()).isEmpty();
        assertThat(journal.rehearsals().count(closing)).isEqualTo(1);
    }

    @Test
    void paceIsMeasuredOverAllStatements() {
        long own = journal.closings()
                .keep(ClosingStatement.blank(acme).withText("x"))
                .value()
                .id();
        journal.rehearsals().add(Rehearsal.of(closing, null, RehearsalLevel.TEXT, 60, 100));
        journal.rehearsals().add(Rehearsal.of(own, null, RehearsalLevel.TEXT, 60, 160));
        journal.rehearsals().add(Rehearsal.of(own, null, RehearsalLevel.BLANK, 60, 250));
        assertThat(journal.rehearsals().pace().wordsPerMinute()).isEqualTo(130);
    }

    @Test
    void theLogIsReadLatestFirst() {
        for (int seconds = 60; seconds < 65; seconds++) {
            journal.rehearsals().add(Rehearsal.of(closing, null, RehearsalLevel.TEXT, seconds, 140));
            clock.pass(Duration.ofMinutes(2));
        }
        assertThat(journal.rehearsals().of(closing, 3))
                .extracting(Rehearsal::seconds)
                .containsExactly(64, 63, 62);
        assertThat(journal.rehearsals().count(closing)).isEqualTo(5);
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        List<String> before = dump();
        refused(
                Problem.REHEARSAL_LENGTH,
                () -> journal.rehearsals().add(Rehearsal.of(closing, null, RehearsalLevel.TEXT, 0, 1)));
        refused(
                Problem.REHEARSAL_LENGTH,
                () -> journal.rehearsals().add(Rehearsal.of(closing, null, RehearsalLevel.TEXT, 3601, 1)));
        refused(
                Problem.NO_SUCH_CLOSING,
                () -> journal.rehearsals().add(Rehearsal.of(99, null, RehearsalLevel.TEXT, 60, 1)));
        refused(
                Problem.NO_SUCH_INTERVIEW,
                () -> journal.rehearsals().add(Rehearsal.of(closing, 99L, RehearsalLevel.TEXT, 60, 1)));
        refused(Problem.NO_SUCH_REHEARSAL, () -> journal.rehearsals().feel(99, 1, ""));
        refused(
                Problem.FIT_RATING,
                () -> journal.rehearsals()
                        .add(Rehearsal.of(closing, null, RehearsalLevel.TEXT, 60, 1)
                                .withFeeling(6, "")));
        refused(Problem.NO_SUCH_CLOSING_VERSION, () -> journal.closings().restore(99));
        refused(
                Problem.NO_SUCH_APPLICATION,
                () -> journal.closings().keep(ClosingStatement.blank(99L).withText("x")));
        assertThat(dump()).isEqualTo(before);
    }

    private List<EffortEntry> counted() {
        return journal.effort().all().stream()
                .filter(entry -> entry.source() == EffortSource.REHEARSAL)
                .toList();
    }

    private ClosingStatement statement() {
        return journal.closings().find(closing).orElseThrow();
    }

    private long interview() {
        return journal.interviews()
                .add(new Interview(
                        0,
                        acme,
                        1,
                        InterviewType.PHONE,
                        today.plusDays(1).atTime(9, 0),
                        ZoneId.of("UTC"),
                        60,
                        "",
                        List.of(),
                        ""))
                .value()
                .id();
    }
}
