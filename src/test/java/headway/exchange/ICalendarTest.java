package headway.exchange;

import static headway.exchange.IcsBytes.property;
import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.ActionKey;
import headway.domain.CalendarItem;
import headway.domain.CalendarKind;
import headway.domain.FollowUpKind;
import headway.domain.FollowUpState;
import headway.testing.SetClock;
import headway.text.Messages;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ICalendarTest {
    private static final Messages ENGLISH = new Messages(Locale.ENGLISH);

    private final SetClock clock = new SetClock();

    @Test
    void anInterviewIsATimeThatIsTaken() {
        CalendarItem interview =
                Dated.interview(12, Dated.DAY.atTime(14, 0).atZone(Dated.BERLIN), "https://meet.example/a?b=c;d,e");

        assertThat(text(interview)).isEqualTo("""
                        BEGIN:VCALENDAR
                        VERSION:2.0
                        PRODID:-//Headway//Headway//EN
                        CALSCALE:GREGORIAN
                        X-WR-CALNAME:Job search
                        BEGIN:VEVENT
                        UID:interview-12@journal-1.headway
                        DTSTAMP:20260316T093000Z
                        SEQUENCE:195816600
                        DTSTART:20261201T130000Z
                        DTEND:20261201T140000Z
                        SUMMARY:Interview: Acme\\, Developer
                        DESCRIPTION:Video\\, round 2\\nWith Ana Silva\\, Bo
                        LOCATION:https://meet.example/a?b=c\\;d\\,e
                        URL:https://meet.example/a?b=c;d,e
                        STATUS:CONFIRMED
                        TRANSP:OPAQUE
                        END:VEVENT
                        END:VCALENDAR
                        """);
    }

    @Test
    void aFollowUpIsADayThatStaysFree() {
        assertThat(text(Dated.proposed(FollowUpKind.CHECK_IN, ActionKey.checkIn(12))))
                .contains("""
                        UID:check-in-12@journal-1.headway
                        DTSTAMP:20260316T093000Z
                        SEQUENCE:195816600
                        DTSTART;VALUE=DATE:20261201
                        DTEND;VALUE=DATE:20261202
                        SUMMARY:Check-in: Acme\\, Developer
                        DESCRIPTION:Contact: Ana Silva\\, E-mail\\nSuggested by Headway\\; move or skip it there as you like.
                        STATUS:TENTATIVE
                        TRANSP:TRANSPARENT
                        END:VEVENT
                        """);
    }

    @Test
    void theWordsAreThoseOfTheUser() {
        byte[] german = new ICalendar(new Messages(Locale.GERMAN), clock, "j", false).write(Dated.oneOfEach());

        assertThat(property(german, "SUMMARY"))
                .containsExactly(
                        "SUMMARY:Gespräch: Acme\\, Developer",
                        "SUMMARY:Dank: Acme\\, Developer",
                        "SUMMARY:Send the 90-day plan: Acme\\, Developer",
                        "SUMMARY:Nachfrage: Acme\\, Developer",
                        "SUMMARY:Bewerbungsschluss: Acme\\, Developer",
                        "SUMMARY:Vereinbarter Tag: Acme\\, Developer");
    }

    @ParameterizedTest
    @CsvSource({
        "PROMISED_ITEM, Send the plan, 'Send the plan: Acme, Developer', ''",
        "PROMISED_ITEM, '', 'Promised item: Acme, Developer', ''",
        "OTHER, Return the badge, 'Return the badge: Acme, Developer', ''",
        "OTHER, ' ', 'Follow-up: Acme, Developer', ''",
        "OFFER_REPLY, by noon, 'Reply to an offer: Acme, Developer', 'by noon\\n'"
    })
    void theTitleIsWhatTheUserWroteWhereTheKindTellsLittle(
            FollowUpKind kind, String what, String summary, String before) {
        byte[] file = write(Dated.followUp(7, kind, what));

        assertThat(property(file, "SUMMARY")).containsExactly("SUMMARY:" + summary.replace(",", "\\,"));
        assertThat(property(file, "DESCRIPTION"))
                .containsExactly("DESCRIPTION:" + before + "Contact: Ana Silva\\, Phone");
    }

    @Test
    void manyWordsOfTheUserAreNoTitle() {
        String what = "x".repeat(200);
        byte[] file = write(Dated.followUp(7, FollowUpKind.PROMISED_ITEM, what));

        assertThat(property(file, "SUMMARY")).containsExactly("SUMMARY:Promised item: Acme\\, Developer");
        assertThat(property(file, "DESCRIPTION").getFirst()).startsWith("DESCRIPTION:" + what + "\\n");
    }

    @Test
    void aTitleAndAPlaceAreOneLine() {
        CalendarItem interview =
                Dated.interview(1, Dated.DAY.atTime(9, 0).atZone(Dated.BERLIN), "Main Street 1\r\n2nd\n");

        assertThat(property(write(interview), "LOCATION")).containsExactly("LOCATION:Main Street 1 2nd");
        assertThat(property(write(Dated.deadlineAt("Acme\n Inc")), "SUMMARY"))
                .containsExactly("SUMMARY:Last day to apply: Acme Inc\\, Developer");
    }

    @ParameterizedTest
    @CsvSource({
        "https://meet.example/x, https://meet.example/x",
        "HTTP://meet.example/x, HTTP://meet.example/x",
        "' https://meet.example/ü ', https://meet.example/%C3%BC",
        "https://meet.example/a|b, ",
        "https://meet.example/ room 2, ",
        "Zoom https://meet.example/x, ",
        "javascript:alert(1), ",
        "Main Street 1, "
    })
    void onlyAWholeWebAddressIsALink(String place, String url) {
        byte[] file = write(Dated.interview(1, Dated.DAY.atTime(9, 0).atZone(Dated.BERLIN), place));

        assertThat(property(file, "URL")).isEqualTo(url == null ? List.of() : List.of("URL:" + url));
        assertThat(property(file, "LOCATION")).containsExactly("LOCATION:" + place.strip());
    }

    @Test
    void aTextCannotAddAPropertyOfItsOwn() {
        byte[] file = write(Dated.deadlineAt("Acme\r\nEND:VEVENT\r\nATTACH:file:///etc/passwd\nX"));

        assertThat(property(file, "END")).containsExactly("END:VEVENT", "END:VCALENDAR");
        assertThat(property(file, "ATTACH")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // Berlin is an hour ahead in winter, two in summer; the clocks go on 29 March at 2:00 and back on 25 October at
        // 3:00.
        "2026-03-29T01:30, +01:00, 20260329T003000Z, 20260329T013000Z",
        "2026-03-29T03:00, +02:00, 20260329T010000Z, 20260329T020000Z",
        "2026-10-25T02:30, +02:00, 20261025T003000Z, 20261025T013000Z",
        "2026-10-25T02:30, +01:00, 20261025T013000Z, 20261025T023000Z",
        "2026-12-31T23:30, +01:00, 20261231T223000Z, 20261231T233000Z",
        "2028-02-29T00:15, +01:00, 20280228T231500Z, 20280229T001500Z"
    })
    void aTimeIsTheSameMomentInUtc(LocalDateTime local, ZoneOffset offset, String start, String end) {
        ZonedDateTime at = ZonedDateTime.ofInstant(local.toInstant(offset), Dated.BERLIN);
        byte[] file = write(Dated.interview(1, at, ""));

        assertThat(at.toLocalDateTime()).isEqualTo(local);
        assertThat(property(file, "DTSTART")).containsExactly("DTSTART:" + start);
        assertThat(property(file, "DTEND")).containsExactly("DTEND:" + end);
    }

    @Test
    void theLastDayOfAMonthAndALeapDayEndOnTheNext() {
        CalendarItem deadline = Dated.allDay(CalendarKind.DEADLINE, 1, "");

        assertThat(property(write(Dated.on(deadline, LocalDate.of(2026, 12, 31))), "DTEND"))
                .containsExactly("DTEND;VALUE=DATE:20270101");
        assertThat(property(write(Dated.on(deadline, LocalDate.of(2028, 2, 28))), "DTEND"))
                .containsExactly("DTEND;VALUE=DATE:20280229");
    }

    @Test
    void everySortHasAUidOfItsOwnThatNeverChanges() {
        assertThat(property(write(Dated.oneOfEach()), "UID"))
                .containsExactlyInAnyOrder(
                        "UID:interview-12@journal-1.headway",
                        "UID:follow-up-7@journal-1.headway",
                        "UID:check-in-12@journal-1.headway",
                        "UID:thank-you-5-3@journal-1.headway",
                        "UID:deadline-12@journal-1.headway",
                        "UID:agreed-4@journal-1.headway");

        List<CalendarItem> moved = Dated.oneOfEach().stream()
                .map(item -> Dated.on(item, item.day().plusDays(5)))
                .toList();
        assertThat(property(write(moved), "UID")).isEqualTo(property(write(Dated.oneOfEach()), "UID"));
    }

    @Test
    void twoJournalsShareNoUid() {
        List<String> here = property(write(Dated.oneOfEach()), "UID");
        List<String> there =
                property(new ICalendar(ENGLISH, clock, "journal-2", false).write(Dated.oneOfEach()), "UID");

        assertThat(there).hasSameSizeAs(here).doesNotContainAnyElementsOf(here);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../../x", "a\r\nATTACH:file:///etc/passwd", "ü", "a b", "x@y", "\u0000"})
    void anIdThatIsNoneBecomesOne(String id) {
        List<String> uids = property(new ICalendar(ENGLISH, clock, id, false).write(Dated.oneOfEach()), "UID");

        assertThat(uids)
                .allMatch(uid -> uid.matches("UID:[a-z0-9-]+@[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\.headway"));
        assertThat(property(new ICalendar(ENGLISH, clock, id, false).write(Dated.oneOfEach()), "UID"))
                .isEqualTo(uids);
    }

    @Test
    void whatIsDoneOrSkippedIsLeftOut() {
        CalendarItem planned = Dated.followUp(7, FollowUpKind.CHECK_IN, "");
        byte[] file = write(List.of(
                Dated.in(Dated.followUp(8, FollowUpKind.CHECK_IN, ""), FollowUpState.DONE),
                planned,
                Dated.in(Dated.followUp(9, FollowUpKind.CHECK_IN, ""), FollowUpState.SKIPPED)));

        assertThat(property(file, "UID")).containsExactly("UID:follow-up-7@journal-1.headway");
    }

    @Test
    void theOrderOfTheListMakesNoDifference() {
        List<CalendarItem> items = new ArrayList<>(Dated.oneOfEach());
        // Of the same number, kind, company and day.
        items.add(Dated.proposed(FollowUpKind.CHECK_IN, ActionKey.checkIn(7)));
        List<CalendarItem> turned = new ArrayList<>(items);
        Collections.reverse(turned);

        assertThat(write(turned)).isEqualTo(write(items));
    }

    @Test
    void whatIsGivenTwiceIsWrittenOnce() {
        CalendarItem one = Dated.followUp(7, FollowUpKind.CHECK_IN, "");

        assertThat(write(List.of(one, Dated.on(one, Dated.DAY.plusDays(1))))).isEqualTo(write(one));
    }

    @Test
    void aLaterFileDiffersInItsStampsAlone() {
        String before = new String(write(Dated.oneOfEach()), StandardCharsets.UTF_8);
        clock.pass(Duration.ofMinutes(1));
        String after = new String(write(Dated.oneOfEach()), StandardCharsets.UTF_8);

        assertThat(after).isNotEqualTo(before).contains("DTSTAMP:20260316T093100Z\r\nSEQUENCE:195816660\r\n");
        assertThat(after.replace("20260316T093100Z", "20260316T093000Z").replace("195816660", "195816600"))
                .isEqualTo(before);
    }

    @Test
    void theSequenceNeverLeavesItsRange() {
        clock.pass(Duration.ofDays(-3650));
        assertThat(property(write(Dated.oneOfEach()), "SEQUENCE")).containsOnly("SEQUENCE:0");
        clock.pass(Duration.ofDays(365L * 200));
        assertThat(property(write(Dated.oneOfEach()), "SEQUENCE")).containsOnly("SEQUENCE:2147483647");
    }

    @Test
    void alarmsAreThereOnlyWhenWantedAndStillToCome() {
        byte[] without = write(Dated.oneOfEach());
        assertThat(property(without, "TRIGGER")).isEmpty();

        byte[] with = alarming().write(Dated.oneOfEach());
        assertThat(property(with, "TRIGGER"))
                .hasSize(6)
                .containsOnlyOnce("TRIGGER;RELATED=START:-PT1H")
                .contains("TRIGGER;RELATED=START:PT9H");
        assertThat(property(with, "ACTION")).hasSize(6).containsOnly("ACTION:DISPLAY");

        clock.pass(Duration.between(clock.instant(), Dated.DAY.atTime(8, 59).toInstant(ZoneOffset.UTC)));
        assertThat(property(alarming().write(Dated.oneOfEach()), "TRIGGER")).hasSize(6);
        clock.pass(Duration.ofMinutes(2));
        assertThat(property(alarming().write(Dated.oneOfEach()), "TRIGGER"))
                .containsExactly("TRIGGER;RELATED=START:-PT1H");
        clock.pass(Duration.ofHours(4));
        assertThat(property(alarming().write(Dated.oneOfEach()), "TRIGGER")).isEmpty();
    }

    @Test
    void nineInTheMorningIsThatOfTheUser() {
        // It is 9:30 in London and 5:30 in New York.
        CalendarItem today = Dated.on(Dated.allDay(CalendarKind.DEADLINE, 1, ""), LocalDate.of(2026, 3, 16));
        ICalendar newYork = new ICalendar(ENGLISH, clock.withZone(ZoneId.of("America/New_York")), "j", true);

        assertThat(property(alarming().write(List.of(today)), "TRIGGER")).isEmpty();
        assertThat(property(newYork.write(List.of(today)), "TRIGGER")).hasSize(1);
    }

    @Test
    void anEmptyCalendarHoldsATimeZoneAndNothingElse() {
        assertThat(text()).isEqualTo("""
                        BEGIN:VCALENDAR
                        VERSION:2.0
                        PRODID:-//Headway//Headway//EN
                        CALSCALE:GREGORIAN
                        X-WR-CALNAME:Job search
                        BEGIN:VTIMEZONE
                        TZID:Etc/UTC
                        BEGIN:STANDARD
                        DTSTART:19700101T000000
                        TZOFFSETFROM:+0000
                        TZOFFSETTO:+0000
                        END:STANDARD
                        END:VTIMEZONE
                        END:VCALENDAR
                        """);
    }

    @Test
    void yearsThatTheFormatCannotSayAreLeftOut() {
        CalendarItem deadline = Dated.allDay(CalendarKind.DEADLINE, 1, "");
        CalendarItem agreed = Dated.allDay(CalendarKind.AGREED_DATE, 1, "");

        byte[] file = write(List.of(
                Dated.on(deadline, LocalDate.MAX),
                Dated.on(agreed, LocalDate.of(9998, 12, 31)),
                Dated.on(Dated.allDay(CalendarKind.DEADLINE, 2, ""), LocalDate.of(0, 1, 1))));

        assertThat(property(file, "DTSTART")).containsExactly("DTSTART;VALUE=DATE:99981231");
    }

    @Test
    void fiveThousandOnOneDayAreWrittenAndEachLineIsShort() {
        List<CalendarItem> many = new ArrayList<>();
        for (int i = 1; i <= 5000; i++) {
            many.add(Dated.followUp(i, FollowUpKind.OTHER, "Straße " + "🚀".repeat(20) + i));
        }
        byte[] file = write(many);

        for (byte[] line : IcsBytes.rawLines(file)) {
            assertThat(line.length).isLessThanOrEqualTo(75);
        }
        assertThat(new HashSet<>(property(file, "UID"))).hasSize(5000);
    }

    private ICalendar alarming() {
        return new ICalendar(ENGLISH, clock, "journal-1", true);
    }

    private byte[] write(List<CalendarItem> items) {
        return new ICalendar(ENGLISH, clock, "journal-1", false).write(items);
    }

    private byte[] write(CalendarItem item) {
        return write(List.of(item));
    }

    private String text(CalendarItem... items) {
        return IcsBytes.unfolded(write(List.of(items))).replace("\r\n", "\n");
    }
}
