package headway.domain;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.Pacing.Advice;
import headway.domain.Pacing.Verdict;
import headway.text.DayName;
import headway.text.Message;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The pacing rules with their usual figures: 3 business days after an agreed date; else 7 days, then 14, then enough.
class PacingTest {
    /// Christmas Eve to the Sunday after New Year, and Good Friday.
    private static final WorkDays DAYS_OFF = WorkDays.MONDAY_TO_FRIDAY.withDaysOff(Stream.concat(
                    LocalDate.of(2026, 12, 24).datesUntil(LocalDate.of(2027, 1, 4)),
                    Stream.of(LocalDate.of(2027, 3, 26)))
            .toList());

    private static final WorkDays FRIDAY_AND_SATURDAY_FREE =
            new WorkDays(Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY), Set.of());

    /// 2026-12-04 is a Friday, 2028-02-29 a Tuesday.
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a Friday                         | 2026-12-04 | usual   | 2026-12-09
            a Monday                         | 2026-12-07 | usual   | 2026-12-10
            a Thursday                       | 2026-12-03 | usual   | 2026-12-08
            a Saturday                       | 2026-12-05 | usual   | 2026-12-09
            a Sunday                         | 2026-12-06 | usual   | 2026-12-09
            the end of a month               | 2026-11-30 | usual   | 2026-12-03
            the end of a year                | 2026-12-30 | usual   | 2027-01-04
            the last day of a year           | 2026-12-31 | usual   | 2027-01-05
            before a leap day                | 2028-02-28 | usual   | 2028-03-02
            a leap day                       | 2028-02-29 | usual   | 2028-03-03
            the last February day otherwise  | 2027-02-26 | usual   | 2027-03-03
            the day before a single day off  | 2027-03-25 | off     | 2027-03-31
            a single day off                 | 2027-03-26 | off     | 2027-03-31
            the day before a long holiday    | 2026-12-23 | off     | 2027-01-06
            within a long holiday            | 2026-12-29 | off     | 2027-01-06
            two days before a long holiday   | 2026-12-21 | off     | 2027-01-04
            before one's own weekend         | 2026-12-02 | fri-sat | 2026-12-07
            on one's own weekend             | 2026-12-04 | fri-sat | 2026-12-08
            """)
    void threeBusinessDaysAfterTheAgreedDate(String what, LocalDate by, String workDays, LocalDate due) {
        NextStep agreed = agreed(by, Permission.NOT_ASKED, by.minusDays(9));
        List<Touch> touches = List.of(new Touch(by.minusDays(9), Touch.Kind.AGREED));
        // The day on which the question is put changes nothing.
        for (int since = -5; since < 30; since += 5) {
            assertThat(advise(agreed, touches, workDays(workDays), by.plusDays(since)))
                    .as(what)
                    .isEqualTo(new Advice(Verdict.CHECK_IN, due, Message.of("pacing.agreed", named(by), named(due))));
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            applied                                | APPLIED 2026-12-01                                         | usual   | 2026-12-08
            seven days on is a Saturday            | APPLIED 2026-11-28                                         | usual   | 2026-12-07
            seven days on is a Sunday              | APPLIED 2026-11-29                                         | usual   | 2026-12-07
            seven days on is a leap day            | APPLIED 2028-02-22                                         | usual   | 2028-02-29
            over a leap day                        | APPLIED 2028-02-28                                         | usual   | 2028-03-06
            over the end of a month                | APPLIED 2026-11-24                                         | usual   | 2026-12-01
            over the end of a year                 | APPLIED 2026-12-25                                         | usual   | 2027-01-01
            seven days on is a holiday             | APPLIED 2026-12-25                                         | off     | 2027-01-04
            seven days on begins a long holiday    | APPLIED 2026-12-17                                         | off     | 2027-01-04
            seven days on is one's own weekend     | APPLIED 2026-11-27                                         | fri-sat | 2026-12-06
            a Sunday that is a business day        | APPLIED 2026-11-29                                         | fri-sat | 2026-12-06
            they wrote after it                    | APPLIED 2026-12-01, RECEIVED 2026-12-03                    | usual   | 2026-12-10
            I wrote after it                       | APPLIED 2026-12-01, SENT 2026-12-04                        | usual   | 2026-12-11
            we met after it                        | APPLIED 2026-12-01, MET 2026-12-10                         | usual   | 2026-12-17
            it moved on                            | APPLIED 2026-12-01, MOVED_ON 2026-12-09                    | usual   | 2026-12-16
            out of order                           | RECEIVED 2026-12-03, APPLIED 2026-12-01                    | usual   | 2026-12-10
            writing a lot is no turn               | SENT 2026-12-01, SENT 2026-12-02, SENT 2026-12-03          | usual   | 2026-12-10
            an answer on the day of the check-in   | CHECK_IN 2026-12-08, RECEIVED 2026-12-08                   | usual   | 2026-12-15
            an answer to a check-in                | CHECK_IN 2026-12-08, RECEIVED 2026-12-10                   | usual   | 2026-12-17
            an answer to the second check-in       | CHECK_IN 2026-12-01, CHECK_IN 2026-12-15, MET 2026-12-17   | usual   | 2026-12-24
            an answer to a turn passed on          | PASSED_ON 2026-12-08, RECEIVED 2026-12-10                  | usual   | 2026-12-17
            """)
    void firstCheckInSevenDaysAfterTheLastContact(String what, String touches, String workDays, LocalDate due) {
        Advice advice = advise(null, touches(touches), workDays(workDays), due);
        assertThat(advice.verdict()).isEqualTo(Verdict.CHECK_IN);
        assertThat(advice.due()).as(what).isEqualTo(due);
        LocalDate last = lastDay(touches);
        assertThat(advice.reason()).isEqualTo(Message.of("pacing.first", named(last), named(due), 7));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            asked once                      | APPLIED 2026-12-01, CHECK_IN 2026-12-08                     | usual | 2026-12-22
            asked late                      | APPLIED 2026-12-01, CHECK_IN 2026-12-14                     | usual | 2026-12-28
            asked on a Saturday             | APPLIED 2026-12-01, CHECK_IN 2026-12-19                     | usual | 2027-01-04
            asked before a holiday          | APPLIED 2026-12-01, CHECK_IN 2026-12-11                     | off   | 2027-01-04
            fourteen days on is a leap day  | CHECK_IN 2028-02-15                                         | usual | 2028-02-29
            the turn was passed on          | APPLIED 2026-12-01, PASSED_ON 2026-12-08                    | usual | 2026-12-22
            I wrote after it                | APPLIED 2026-12-01, CHECK_IN 2026-12-08, SENT 2026-12-10    | usual | 2026-12-24
            they had answered the one before| CHECK_IN 2026-11-10, RECEIVED 2026-11-12, CHECK_IN 2026-12-08 | usual | 2026-12-22
            """)
    void secondCheckInFourteenDaysAfterTheFirst(String what, String touches, String workDays, LocalDate due) {
        Advice advice = advise(null, touches(touches), workDays(workDays), due);
        assertThat(advice.verdict()).isEqualTo(Verdict.CHECK_IN);
        assertThat(advice.due()).as(what).isEqualTo(due);
        LocalDate last = lastDay(touches);
        assertThat(advice.reason()).isEqualTo(Message.of("pacing.next", named(last), named(due), 14));
    }

    /// All with an agreement of 2026-11-27 for Friday 2026-12-04, so for 2026-12-09.
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            they wrote before that day          | RECEIVED 2026-12-03                         | CHECK_IN 2026-12-09
            they wrote on that day              | RECEIVED 2026-12-04                         | CHECK_IN 2026-12-11
            they wrote the day after            | RECEIVED 2026-12-05                         | CHECK_IN 2026-12-14
            we met on that day                  | MET 2026-12-04                              | CHECK_IN 2026-12-11
            I wrote before that day             | SENT 2026-12-03                             | CHECK_IN 2026-12-09
            I wrote on that day                 | SENT 2026-12-04                             | CHECK_IN 2026-12-11
            I wrote after that day              | SENT 2026-12-08                             | CHECK_IN 2026-12-15
            I thanked on the day of the meeting | SENT 2026-11-27                             | CHECK_IN 2026-12-09
            I asked too early                   | CHECK_IN 2026-12-02                         | CHECK_IN 2026-12-09
            I asked on that day, a bit early    | CHECK_IN 2026-12-04                         | CHECK_IN 2026-12-18
            I asked on the polite day           | CHECK_IN 2026-12-09                         | CHECK_IN 2026-12-23
            I passed on the polite day          | PASSED_ON 2026-12-09                        | CHECK_IN 2026-12-23
            I asked too early and then again    | CHECK_IN 2026-12-02, CHECK_IN 2026-12-09    | DONE_YOUR_PART
            I asked too early twice             | CHECK_IN 2026-11-30, CHECK_IN 2026-12-01    | DONE_YOUR_PART
            I asked twice, they answered        | CHECK_IN 2026-12-09, CHECK_IN 2026-12-23, RECEIVED 2026-12-28 | CHECK_IN 2027-01-04
            I asked too early, they answered    | CHECK_IN 2026-12-01, RECEIVED 2026-12-02, CHECK_IN 2026-12-03 | CHECK_IN 2026-12-09
            """)
    void theAgreedDateCountsUntilSomebodyIsInTouchOnThatDayOrLater(String what, String later, String expected) {
        NextStep agreed = agreed(LocalDate.of(2026, 12, 4), Permission.YES, LocalDate.of(2026, 11, 27));
        List<Touch> touches = touches("APPLIED 2026-11-10, MET 2026-11-27, AGREED 2026-11-27, " + later);
        Advice advice = advise(agreed, touches, WorkDays.MONDAY_TO_FRIDAY, LocalDate.of(2026, 12, 31));
        assertThat(said(advice)).as(what).isEqualTo(expected);
    }

    /// Three business days after 2026-12-23 are 2027-01-06 with these days off, but seven days end on 2027-01-04.
    @Test
    void whatISendWhileTheyOweTheirAnswerBringsNoDayForward() {
        LocalDate by = LocalDate.of(2026, 12, 23);
        LocalDate due = LocalDate.of(2027, 1, 6);
        NextStep agreed = agreed(by, Permission.YES, by.minusDays(9));
        LocalDate today = LocalDate.of(2027, 1, 7);
        Advice sent = advise(agreed, touches("AGREED 2026-12-14, SENT 2026-12-23"), DAYS_OFF, today);
        assertThat(sent)
                .isEqualTo(new Advice(Verdict.CHECK_IN, due, Message.of("pacing.agreed", named(by), named(due))));
        // Their own word is another matter: they kept it, and the usual seven days are enough.
        Advice received = advise(agreed, touches("AGREED 2026-12-14, RECEIVED 2026-12-23"), DAYS_OFF, today);
        assertThat(said(received)).isEqualTo("CHECK_IN 2027-01-04");
    }

    @Test
    void whatWasAgreedWithoutADateStartsTheClockAndGivesTheTurnsBack() {
        NextStep undated = agreed(null, Permission.YES, LocalDate.of(2026, 12, 10));
        List<Touch> touches = touches("CHECK_IN 2026-11-10, CHECK_IN 2026-11-24, AGREED 2026-12-10");
        assertThat(said(advise(undated, touches, WorkDays.MONDAY_TO_FRIDAY, LocalDate.of(2026, 12, 11))))
                .isEqualTo("CHECK_IN 2026-12-17");
    }

    /// They said "today" and the meeting itself is no answer to that; nor is a date that was past when it was noted.
    @Test
    void anAgreementForItsOwnDayOrEarlierStillCounts() {
        LocalDate day = LocalDate.of(2026, 12, 10);
        List<Touch> touches = touches("MET 2026-12-10, AGREED 2026-12-10, SENT 2026-12-10");
        assertThat(said(advise(agreed(day, Permission.YES, day), touches, WorkDays.MONDAY_TO_FRIDAY, day)))
                .isEqualTo("CHECK_IN 2026-12-15");
        NextStep past = agreed(LocalDate.of(2026, 12, 4), Permission.YES, day);
        assertThat(said(advise(past, touches, WorkDays.MONDAY_TO_FRIDAY, day))).isEqualTo("CHECK_IN 2026-12-09");
        // A check-in on that very day uses the agreement up, or it would be proposed again the day after.
        List<Touch> asked = touches("AGREED 2026-12-10, CHECK_IN 2026-12-10");
        assertThat(said(advise(past, asked, WorkDays.MONDAY_TO_FRIDAY, day.plusDays(1))))
                .isEqualTo("CHECK_IN 2026-12-17");
    }

    @ParameterizedTest
    @CsvSource({
        "CHECK_IN 2026-12-08, CHECK_IN 2026-12-22",
        "PASSED_ON 2026-12-08, CHECK_IN 2026-12-22",
        "CHECK_IN 2026-12-08, PASSED_ON 2026-12-22",
        "PASSED_ON 2026-12-08, PASSED_ON 2026-12-22",
        "CHECK_IN 2026-12-22, CHECK_IN 2026-12-22",
    })
    void twoTurnsWithoutAnAnswerAreEnough(String first, String second) {
        Advice enough = new Advice(Verdict.DONE_YOUR_PART, null, Message.of("pacing.doneYourPart"));
        for (String more : List.of("", ", SENT 2026-12-28", ", CHECK_IN 2026-12-28")) {
            List<Touch> touches = touches("APPLIED 2026-12-01, " + first + ", " + second + more);
            assertThat(advise(null, touches, WorkDays.MONDAY_TO_FRIDAY, LocalDate.of(2027, 1, 10)))
                    .isEqualTo(enough);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Touch.Kind.class,
            names = {"RECEIVED", "MOVED_ON", "MET", "AGREED"})
    void aReplyGivesBothTurnsBack(Touch.Kind reply) {
        String asked = "CHECK_IN 2026-12-08, CHECK_IN 2026-12-22, " + reply + " 2026-12-23";
        LocalDate later = LocalDate.of(2027, 1, 20);
        assertThat(said(advise(null, touches(asked), WorkDays.MONDAY_TO_FRIDAY, later)))
                .isEqualTo("CHECK_IN 2026-12-30");
        asked += ", CHECK_IN 2026-12-30";
        assertThat(said(advise(null, touches(asked), WorkDays.MONDAY_TO_FRIDAY, later)))
                .isEqualTo("CHECK_IN 2027-01-13");
        asked += ", CHECK_IN 2027-01-13";
        assertThat(said(advise(null, touches(asked), WorkDays.MONDAY_TO_FRIDAY, later)))
                .isEqualTo("DONE_YOUR_PART");
    }

    @Test
    void beforeAnInterviewThereIsNothingToAsk() {
        List<Touch> touches = touches("APPLIED 2026-11-01, MET 2026-12-09, MET 2026-12-30");
        Advice before = advise(null, touches, WorkDays.MONDAY_TO_FRIDAY, LocalDate.of(2026, 12, 8));
        assertThat(said(before)).isEqualTo("INTERVIEW_AHEAD");
        assertThat(before.reason().args()).containsExactly(new DayName(LocalDate.of(2026, 12, 9)));
        assertThat(said(advise(null, touches, WorkDays.MONDAY_TO_FRIDAY, LocalDate.of(2026, 12, 29))))
                .isEqualTo("INTERVIEW_AHEAD");
        // On its own day it counts as contact.
        assertThat(said(advise(null, touches, WorkDays.MONDAY_TO_FRIDAY, LocalDate.of(2026, 12, 30))))
                .isEqualTo("CHECK_IN 2027-01-06");
    }

    @Test
    void whatIsStillToComeIsLeftOut() {
        LocalDate today = LocalDate.of(2026, 12, 8);
        String past = "APPLIED 2026-12-01";
        for (Touch.Kind kind : EnumSet.complementOf(EnumSet.of(Touch.Kind.MET))) {
            List<Touch> touches = touches(past + ", " + kind + " 2026-12-09, " + kind + " 2026-12-30");
            assertThat(said(advise(null, touches, WorkDays.MONDAY_TO_FRIDAY, today)))
                    .isEqualTo("CHECK_IN 2026-12-08");
            // From its own day on it counts.
            assertThat(said(advise(null, touches, WorkDays.MONDAY_TO_FRIDAY, today.plusDays(1))))
                    .isNotEqualTo("CHECK_IN 2026-12-08");
        }
        NextStep agreed = agreed(LocalDate.of(2026, 12, 4), Permission.YES, LocalDate.of(2026, 12, 1));
        List<Touch> touches = touches("AGREED 2026-12-01, RECEIVED 2026-12-09");
        assertThat(said(advise(agreed, touches, WorkDays.MONDAY_TO_FRIDAY, today)))
                .isEqualTo("CHECK_IN 2026-12-09");
    }

    /// On 2026-12-31.
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            no check-in                              | APPLIED 2026-12-01, RECEIVED 2026-12-03                              | 0
            one, and no word ever                    | CHECK_IN 2026-12-08                                                  | 1
            one after I applied                      | APPLIED 2026-12-01, CHECK_IN 2026-12-08                              | 1
            two without an answer                    | APPLIED 2026-12-01, CHECK_IN 2026-12-08, CHECK_IN 2026-12-22         | 2
            two on one day                           | CHECK_IN 2026-12-08, CHECK_IN 2026-12-08                             | 2
            a reply after it                         | CHECK_IN 2026-12-08, RECEIVED 2026-12-09                             | 0
            a reply on the same day                  | CHECK_IN 2026-12-08, RECEIVED 2026-12-08                             | 0
            a reply the day before                   | RECEIVED 2026-12-07, CHECK_IN 2026-12-08                             | 1
            a reply between two                      | CHECK_IN 2026-12-08, RECEIVED 2026-12-10, CHECK_IN 2026-12-22        | 1
            a meeting after it                       | CHECK_IN 2026-12-08, MET 2026-12-15                                  | 0
            it moved on after it                     | CHECK_IN 2026-12-08, MOVED_ON 2026-12-15                             | 0
            agreed how it goes on after it           | CHECK_IN 2026-12-08, AGREED 2026-12-15                               | 0
            before the latest contact, which is mine | CHECK_IN 2026-12-08, SENT 2026-12-15                                 | 1
            before the day I applied                 | CHECK_IN 2026-12-08, APPLIED 2026-12-15                              | 1
            a turn passed on is no check-in          | CHECK_IN 2026-12-08, PASSED_ON 2026-12-22                            | 1
            out of order                             | CHECK_IN 2026-12-22, CHECK_IN 2026-12-08, RECEIVED 2026-12-10        | 1
            today                                    | RECEIVED 2026-12-30, CHECK_IN 2026-12-31                             | 1
            still to come                            | CHECK_IN 2026-12-08, CHECK_IN 2027-01-01, MET 2027-01-02             | 1
            """)
    void checkInsCountSinceTheOtherSideLastShowedItself(String what, String touches, int count) {
        assertThat(Pacing.checkInsSinceSignOfLife(touches(touches), LocalDate.of(2026, 12, 31)))
                .as(what)
                .isEqualTo(count);
    }

    @Test
    void whereNothingIsKnownNoCheckInCounts() {
        assertThat(Pacing.checkInsSinceSignOfLife(List.of(), LocalDate.of(2026, 12, 31)))
                .isZero();
    }

    private static Advice advise(@Nullable NextStep agreed, List<Touch> touches, WorkDays days, LocalDate today) {
        PacingSettings settings = PacingSettings.USUAL.withWorkDays(days);
        return Pacing.advise(StageKind.INTERVIEWING, false, agreed, touches, settings, today);
    }

    private static String said(Advice advice) {
        return advice.due() == null ? advice.verdict().name() : advice.verdict() + " " + advice.due();
    }

    private static NextStep agreed(@Nullable LocalDate by, Permission permission, LocalDate on) {
        return new NextStep(1, 1, "they decide", by, permission, null, null, on);
    }

    private static WorkDays workDays(String name) {
        return switch (name) {
            case "off" -> DAYS_OFF;
            case "fri-sat" -> FRIDAY_AND_SATURDAY_FREE;
            default -> WorkDays.MONDAY_TO_FRIDAY;
        };
    }

    /// Reads `APPLIED 2026-12-01, CHECK_IN 2026-12-08`.
    private static List<Touch> touches(String text) {
        List<Touch> touches = new ArrayList<>();
        for (String one : text.split(", ", -1)) {
            int space = one.indexOf(' ');
            touches.add(
                    new Touch(LocalDate.parse(one.substring(space + 1)), Touch.Kind.valueOf(one.substring(0, space))));
        }
        return touches;
    }

    private static LocalDate lastDay(String touches) {
        return touches(touches).stream()
                .map(Touch::on)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private static DayName named(LocalDate day) {
        return new DayName(day);
    }
}
