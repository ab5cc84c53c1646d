package headway.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import headway.domain.Pacing.Advice;
import headway.domain.Pacing.Verdict;
import headway.text.Message;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// When nothing is proposed, and where the figures of the pacing rules end.
class PacingLimitsTest {
    /// A Tuesday; the first check-in is due on the Tuesday after.
    private static final LocalDate APPLIED = LocalDate.of(2026, 12, 1);

    private static final LocalDate DUE = LocalDate.of(2026, 12, 8);
    private static final List<Touch> TOUCHES = List.of(new Touch(APPLIED, Touch.Kind.APPLIED));

    @ParameterizedTest
    @EnumSource(
            value = StageKind.class,
            names = {"SAVED", "OFFER", "CLOSED"})
    void noCheckInIsProposedWhereItIsNotTheUsersTurn(StageKind stage) {
        Advice silent = new Advice(Verdict.NOT_YOUR_TURN, null, Message.of("pacing.notYourTurn"));
        for (Permission permission : Permission.values()) {
            assertThat(Pacing.advise(stage, false, agreed(DUE, permission), TOUCHES, PacingSettings.USUAL, DUE))
                    .isEqualTo(silent);
        }
        assertThat(Pacing.advise(stage, true, null, List.of(), PacingSettings.USUAL, DUE))
                .isEqualTo(silent);
    }

    @ParameterizedTest
    @EnumSource(
            value = StageKind.class,
            names = {"APPLIED", "SCREENING", "INTERVIEWING"})
    void aCheckInIsProposedWhileTheOtherSideHasToMove(StageKind stage) {
        assertThat(Pacing.advise(stage, false, null, TOUCHES, PacingSettings.USUAL, DUE)
                        .verdict())
                .isEqualTo(Verdict.CHECK_IN);
    }

    @Test
    void whatRestsIsLeftInPeace() {
        Advice resting = new Advice(Verdict.RESTING, null, Message.of("pacing.doneYourPart"));
        assertThat(Pacing.advise(StageKind.APPLIED, true, null, TOUCHES, PacingSettings.USUAL, DUE))
                .isEqualTo(resting);
        assertThat(Pacing.advise(
                        StageKind.APPLIED, true, agreed(DUE, Permission.YES), TOUCHES, PacingSettings.USUAL, DUE))
                .isEqualTo(resting);
    }

    @Test
    void aNoToFollowingUpIsRespectedWhateverHappens() {
        Advice unwelcome = new Advice(Verdict.NOT_WELCOME, null, Message.of("pacing.notWelcome"));
        List<Touch> received = List.of(new Touch(APPLIED, Touch.Kind.AGREED), new Touch(DUE, Touch.Kind.RECEIVED));
        for (List<Touch> touches : List.of(TOUCHES, received, List.<Touch>of())) {
            for (int days = 0; days < 200; days++) {
                LocalDate today = DUE.plusDays(days);
                assertThat(advise(agreed(DUE, Permission.NO), touches, today)).isEqualTo(unwelcome);
                assertThat(advise(agreed(null, Permission.NO), touches, today)).isEqualTo(unwelcome);
            }
        }
    }

    @Test
    void aQuestionThatWasNotAskedIsNoNo() {
        for (Permission permission : List.of(Permission.YES, Permission.NOT_ASKED)) {
            assertThat(advise(agreed(LocalDate.of(2026, 12, 4), permission), TOUCHES, DUE)
                            .due())
                    .isEqualTo(LocalDate.of(2026, 12, 9));
            assertThat(advise(agreed(null, permission), TOUCHES, DUE).due()).isEqualTo(DUE);
        }
    }

    @Test
    void nothingIsProposedWhileNobodyKnowsOfAnyContact() {
        Advice unknown = new Advice(Verdict.NO_DATE, null, Message.of("pacing.noDate"));
        assertThat(advise(null, List.of(), DUE)).isEqualTo(unknown);
        assertThat(advise(null, TOUCHES, APPLIED.minusDays(1))).isEqualTo(unknown);
        assertThat(advise(null, TOUCHES, APPLIED).due()).isEqualTo(DUE);
        // An agreed date is enough by itself.
        assertThat(advise(agreed(LocalDate.of(2026, 12, 4), Permission.YES), List.of(), APPLIED)
                        .due())
                .isEqualTo(LocalDate.of(2026, 12, 9));
    }

    @Test
    void aCheckInThatWasDueMoreThanNinetyDaysAgoIsNoLongerProposed() {
        Advice tooLate = new Advice(Verdict.TOO_LATE, null, Message.of("pacing.tooLate", DUE));
        assertThat(advise(null, TOUCHES, DUE.plusDays(90)).due()).isEqualTo(DUE);
        assertThat(advise(null, TOUCHES, DUE.plusDays(91))).isEqualTo(tooLate);
        assertThat(advise(null, TOUCHES, DUE.plusYears(20))).isEqualTo(tooLate);
        NextStep agreed = agreed(LocalDate.of(2026, 12, 3), Permission.YES);
        assertThat(advise(agreed, TOUCHES, DUE.plusDays(90)).due()).isEqualTo(DUE);
        assertThat(advise(agreed, TOUCHES, DUE.plusDays(91))).isEqualTo(tooLate);
    }

    @ParameterizedTest
    @CsvSource({"1, 2026-12-09, 2026-12-10", "365, 2027-12-08, 2027-12-09"})
    void howLateIsTooLateIsASetting(int days, LocalDate inTime, LocalDate tooLate) {
        PacingSettings settings = new PacingSettings(3, 7, 14, 2, 3, days, WorkDays.MONDAY_TO_FRIDAY);
        assertThat(Pacing.advise(StageKind.APPLIED, false, null, TOUCHES, settings, inTime)
                        .verdict())
                .isEqualTo(Verdict.CHECK_IN);
        assertThat(Pacing.advise(StageKind.APPLIED, false, null, TOUCHES, settings, tooLate)
                        .verdict())
                .isEqualTo(Verdict.TOO_LATE);
    }

    @Test
    void beforeTheEarliestPoliteDayIsTooEarly() {
        Advice advice = advise(null, TOUCHES, APPLIED);
        assertThat(advice.tooEarlyOn(DUE.minusDays(1))).isTrue();
        assertThat(advice.tooEarlyOn(DUE)).isFalse();
        assertThat(advice.tooEarlyOn(DUE.plusDays(1))).isFalse();
        assertThat(advise(null, List.of(), APPLIED).tooEarlyOn(APPLIED)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void againstACheckInIsWhatComesTooEarlyOrBetterNotAtAll(Verdict verdict) {
        Message reason = Message.of("pacing.noDate");
        Advice advice = new Advice(verdict, verdict == Verdict.CHECK_IN ? DUE : null, reason);
        switch (verdict) {
            case CHECK_IN -> {
                assertThat(advice.isAgainst(DUE.minusDays(1))).isTrue();
                assertThat(advice.isAgainst(DUE)).isFalse();
                assertThat(advice.isAgainst(DUE.plusDays(1))).isFalse();
            }
            case TOO_LATE, NO_DATE -> assertThat(advice.isAgainst(DUE)).isFalse();
            case NOT_WELCOME, INTERVIEW_AHEAD, DONE_YOUR_PART, RESTING, NOT_YOUR_TURN ->
                assertThat(advice.isAgainst(DUE)).isTrue();
        }
    }

    @Test
    void theFiguresAreSettings() {
        PacingSettings settings = new PacingSettings(0, 3, 30, 3, 5, 90, WorkDays.MONDAY_TO_FRIDAY);
        LocalDate saturday = LocalDate.of(2026, 12, 5);
        Touch checkIn = new Touch(LocalDate.of(2026, 12, 9), Touch.Kind.CHECK_IN);
        LocalDate today = LocalDate.of(2027, 1, 10);
        assertThat(Pacing.advise(StageKind.APPLIED, false, agreed(saturday, Permission.YES), TOUCHES, settings, today)
                        .due())
                .isEqualTo(LocalDate.of(2026, 12, 7));
        assertThat(Pacing.advise(StageKind.APPLIED, false, null, TOUCHES, settings, today)
                        .due())
                .isEqualTo(LocalDate.of(2026, 12, 4));
        assertThat(Pacing.advise(StageKind.APPLIED, false, null, List.of(checkIn, checkIn), settings, today)
                        .due())
                .isEqualTo(LocalDate.of(2027, 1, 8));
        assertThat(Pacing.advise(StageKind.APPLIED, false, null, List.of(checkIn, checkIn, checkIn), settings, today)
                        .verdict())
                .isEqualTo(Verdict.DONE_YOUR_PART);
        PacingSettings never = new PacingSettings(3, 7, 14, 0, 3, 90, WorkDays.MONDAY_TO_FRIDAY);
        assertThat(Pacing.advise(StageKind.APPLIED, false, null, TOUCHES, never, DUE)
                        .verdict())
                .isEqualTo(Verdict.DONE_YOUR_PART);
    }

    @Test
    void theUsualFiguresAreThoseOfTheAdvice() {
        PacingSettings usual = PacingSettings.USUAL;
        assertThat(usual.agreedBusinessDays()).isEqualTo(3);
        assertThat(usual.firstCheckInDays()).isEqualTo(7);
        assertThat(usual.nextCheckInDays()).isEqualTo(14);
        assertThat(usual.checkIns()).isEqualTo(2);
        assertThat(usual.mailDays()).isEqualTo(3);
        assertThat(usual.tooLateDays()).isEqualTo(90);
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 7, 14, 2, 3, 90", "61, 7, 14, 2, 3, 90", "3, 0, 14, 2, 3, 90", "3, 366, 14, 2, 3, 90",
        "3, 7, 0, 2, 3, 90", "3, 7, 366, 2, 3, 90", "3, 7, 14, -1, 3, 90", "3, 7, 14, 11, 3, 90",
        "3, 7, 14, 2, -1, 90", "3, 7, 14, 2, 61, 90", "3, 7, 14, 2, 3, 0", "3, 7, 14, 2, 3, 3651",
    })
    void figuresOutOfRangeAreRefused(int agreed, int first, int next, int checkIns, int mail, int tooLate) {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new PacingSettings(agreed, first, next, checkIns, mail, tooLate, WorkDays.MONDAY_TO_FRIDAY));
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 1, 0, 0, 1", "60, 365, 365, 10, 60, 3650"})
    void figuresAtTheEndsOfTheirRangesAreTaken(int agreed, int first, int next, int checkIns, int mail, int tooLate) {
        PacingSettings settings =
                new PacingSettings(agreed, first, next, checkIns, mail, tooLate, WorkDays.MONDAY_TO_FRIDAY);
        assertThat(settings.withWorkDays(WorkDays.MONDAY_TO_FRIDAY)).isEqualTo(settings);
    }

    private static Advice advise(@Nullable NextStep agreed, List<Touch> touches, LocalDate today) {
        return Pacing.advise(StageKind.APPLIED, false, agreed, touches, PacingSettings.USUAL, today);
    }

    private static NextStep agreed(@Nullable LocalDate by, Permission permission) {
        return new NextStep(1, 1, "they decide", by, permission, null, null, APPLIED);
    }
}
