package headway.domain;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.Pacing.Advice;
import headway.domain.Pacing.Verdict;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What holds for any history, any settings and any day: tried on many of them, the same ones each time.
class PacingInvariantsTest {
    private static final int TRIES = 20_000;
    private static final LocalDate FIRST_DAY = LocalDate.of(2027, 10, 1);

    private static final List<Touch.Kind> MINE =
            List.of(Touch.Kind.APPLIED, Touch.Kind.SENT, Touch.Kind.CHECK_IN, Touch.Kind.PASSED_ON);
    private static final List<Touch.Kind> THEIRS =
            List.of(Touch.Kind.RECEIVED, Touch.Kind.MOVED_ON, Touch.Kind.MET, Touch.Kind.AGREED);

    /// One situation: settings, history and day.
    private record Case(PacingSettings settings, @Nullable NextStep agreed, List<Touch> touches, LocalDate today) {
        Advice advice() {
            return Pacing.advise(StageKind.SCREENING, false, agreed, touches, settings, today);
        }

        Case with(Touch touch) {
            List<Touch> more = new ArrayList<>(touches);
            more.add(touch);
            return new Case(settings, agreed, more, today);
        }

        Case on(LocalDate day) {
            return new Case(settings, agreed, touches, day);
        }
    }

    @Test
    void aProposalIsOnABusinessDayAndNotTooLate() {
        Random random = new Random(1);
        int proposals = 0;
        for (int i = 0; i < TRIES; i++) {
            Case each = any(random);
            LocalDate due = each.advice().due();
            assertThat(due != null).isEqualTo(each.advice().verdict() == Verdict.CHECK_IN);
            if (due != null) {
                proposals++;
                assertThat(each.settings().workDays().isBusinessDay(due))
                        .as("%s", each)
                        .isTrue();
                assertThat(due.plusDays(each.settings().tooLateDays()))
                        .as("%s", each)
                        .isAfterOrEqualTo(each.today());
            }
        }
        assertThat(proposals).isGreaterThan(TRIES / 4);
    }

    @Test
    void theOrderOfTheHistoryDoesNotMatterNorDoesWhatIsStillToCome() {
        Random random = new Random(2);
        for (int i = 0; i < TRIES; i++) {
            Case each = any(random);
            List<Touch> shuffled = new ArrayList<>(each.touches());
            Collections.shuffle(shuffled, random);
            assertThat(new Case(each.settings(), each.agreed(), shuffled, each.today()).advice())
                    .as("%s", each)
                    .isEqualTo(each.advice());
            Touch ahead = new Touch(each.today().plusDays(1 + random.nextInt(40)), kind(random));
            // Only an interview ahead counts before its day.
            if (ahead.kind() != Touch.Kind.MET) {
                assertThat(each.with(ahead).advice()).as("%s", each).isEqualTo(each.advice());
            }
        }
    }

    @Test
    void theDayStaysTheSameWhileNothingHappens() {
        Random random = new Random(3);
        int proposals = 0;
        for (int i = 0; i < TRIES; i++) {
            Case each = any(random);
            // By then all of its history is past.
            Case first = each.on(each.today().plusDays(20));
            Advice later = each.on(first.today().plusDays(random.nextInt(60))).advice();
            if (later.verdict() == Verdict.TOO_LATE) {
                assertThat(first.advice().verdict()).as("%s", each).isIn(Verdict.TOO_LATE, Verdict.CHECK_IN);
            } else {
                proposals += later.verdict() == Verdict.CHECK_IN ? 1 : 0;
                assertThat(later).as("%s", each).isEqualTo(first.advice());
            }
        }
        assertThat(proposals).isGreaterThan(TRIES / 5);
    }

    /// While they did not show up on the agreed day or since.
    @Test
    void noDayIsBeforeTheAgreedOneAndItsBusinessDays() {
        Random random = new Random(4);
        int counted = 0;
        for (int i = 0; i < TRIES; i++) {
            Case each = any(random);
            NextStep agreed = each.agreed();
            LocalDate due = each.advice().due();
            if (due == null || agreed == null || agreed.by() == null || answered(each, agreed.by())) {
                continue;
            }
            counted++;
            LocalDate day = agreed.by();
            for (int n = 0; n < each.settings().agreedBusinessDays(); n++) {
                do {
                    day = day.plusDays(1);
                } while (!each.settings().workDays().isBusinessDay(day));
            }
            assertThat(due).as("%s", each).isAfterOrEqualTo(day);
        }
        assertThat(counted).isGreaterThan(TRIES / 20);
    }

    /// More contact by me never brings the next check-in forward, nor makes one out of none.
    @Test
    void whatIDoNeverMakesTheDayEarlier() {
        Random random = new Random(5);
        for (int i = 0; i < TRIES; i++) {
            Case each = any(random);
            Advice before = each.advice();
            Touch mine = new Touch(past(random, each.today()), MINE.get(random.nextInt(MINE.size())));
            Advice after = each.with(mine).advice();
            if (before.due() != null && after.due() != null) {
                assertThat(after.due()).as("%s and %s", each, mine).isAfterOrEqualTo(before.due());
            } else if (before.verdict() == Verdict.DONE_YOUR_PART) {
                assertThat(after.verdict()).as("%s and %s", each, mine).isEqualTo(Verdict.DONE_YOUR_PART);
            }
        }
    }

    /// A sign of life may: it gives a turn back, or keeps what was promised.
    @Test
    void whatTheyDoMakesTheDayEarlierOnlyByGivingATurnBackOrKeepingTheirWord() {
        Random random = new Random(6);
        int earlier = 0;
        for (int i = 0; i < TRIES; i++) {
            Case each = any(random);
            Touch theirs = new Touch(past(random, each.today()), THEIRS.get(random.nextInt(THEIRS.size())));
            LocalDate before = each.advice().due();
            LocalDate after = each.with(theirs).advice().due();
            if (before != null && after != null && after.isBefore(before)) {
                earlier++;
                boolean turnBack = each.touches().stream()
                        .anyMatch(one -> one.kind().isTurn() && !one.on().isAfter(theirs.on()));
                boolean kept = each.agreed() != null
                        && each.agreed().by() != null
                        && !theirs.on().isBefore(each.agreed().by());
                assertThat(turnBack || kept).as("%s and %s", each, theirs).isTrue();
            }
        }
        assertThat(earlier).isPositive();
    }

    /// Somebody does all that is proposed, when it is proposed or later, for two years, and now and then is answered.
    @Test
    void nobodyIsAskedMoreOftenInARowThanTheSettingsSay() {
        Random random = new Random(7);
        int most = 0;
        for (int i = 0; i < 300; i++) {
            Case each = any(random);
            int answers = random.nextInt(200);
            List<Touch> history = new ArrayList<>(List.of(new Touch(FIRST_DAY, Touch.Kind.APPLIED)));
            int turns = 0;
            for (int day = 1; day < 730; day++) {
                LocalDate today = FIRST_DAY.plusDays(day);
                if (answers > 0 && random.nextInt(answers + 1) == 0) {
                    history.add(new Touch(today, THEIRS.get(random.nextInt(THEIRS.size()))));
                    turns = 0;
                    continue;
                }
                LocalDate due = new Case(each.settings(), each.agreed(), history, today)
                        .advice()
                        .due();
                if (due != null && !due.isAfter(today) && random.nextInt(3) > 0) {
                    history.add(new Touch(today, random.nextBoolean() ? Touch.Kind.CHECK_IN : Touch.Kind.PASSED_ON));
                    turns++;
                    most = Math.max(most, turns);
                    assertThat(turns)
                            .as("%s", each)
                            .isLessThanOrEqualTo(each.settings().checkIns());
                }
            }
        }
        assertThat(most).isEqualTo(4);
    }

    /// Whether they were in touch on the agreed day or later; the agreement itself does not count.
    private static boolean answered(Case each, LocalDate by) {
        LocalDate on = Objects.requireNonNull(each.agreed()).agreedOn();
        return each.touches().stream()
                .anyMatch(one -> one.kind().isSignOfLife()
                        && one.on().isAfter(on)
                        && !one.on().isBefore(by)
                        && !one.on().isAfter(each.today()));
    }

    private static Case any(Random random) {
        int first = 1 + random.nextInt(30);
        PacingSettings settings = new PacingSettings(
                random.nextInt(20),
                first,
                first + random.nextInt(30),
                random.nextInt(5),
                3,
                1 + random.nextInt(200),
                workDays(random));
        LocalDate today = FIRST_DAY.plusDays(60 + random.nextInt(140));
        List<Touch> touches = new ArrayList<>();
        for (int i = random.nextInt(7); i > 0; i--) {
            touches.add(new Touch(past(random, today.plusDays(20)), kind(random)));
        }
        return new Case(settings, agreement(random, today, touches), touches, today);
    }

    private static @Nullable NextStep agreement(Random random, LocalDate today, List<Touch> touches) {
        if (random.nextInt(3) == 0) {
            return null;
        }
        LocalDate on = past(random, today);
        touches.add(new Touch(on, Touch.Kind.AGREED));
        LocalDate by = random.nextInt(5) == 0 ? null : on.plusDays(random.nextInt(40) - 5);
        return new NextStep(1, 1, "", by, random.nextBoolean() ? Permission.YES : Permission.NOT_ASKED, null, null, on);
    }

    /// A weekend of none to three days, and up to three runs of days off, over New Year and the leap day too.
    private static WorkDays workDays(Random random) {
        Set<DayOfWeek> weekend = new HashSet<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            weekend.add(DayOfWeek.of(1 + random.nextInt(7)));
        }
        Set<LocalDate> off = new HashSet<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            LocalDate from = FIRST_DAY.plusDays(random.nextInt(230));
            off.addAll(from.datesUntil(from.plusDays(1 + random.nextInt(20))).toList());
        }
        return new WorkDays(weekend, off);
    }

    private static LocalDate past(Random random, LocalDate today) {
        return today.minusDays(random.nextInt(90));
    }

    private static Touch.Kind kind(Random random) {
        Touch.Kind[] kinds = Touch.Kind.values();
        return kinds[random.nextInt(kinds.length)];
    }
}
