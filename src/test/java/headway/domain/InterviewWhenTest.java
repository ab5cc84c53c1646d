package headway.domain;

import static org.assertj.core.api.Assertions.assertThat;

import headway.text.Message;
import headway.text.Messages;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterviewWhenTest {
    private static final Messages ENGLISH = new Messages(Locale.UK);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            in the same place         | Europe/Berlin    | 2026-12-01T14:00 | 60  | Europe/Berlin    | Tuesday 1 Dec, 14:00–15:00 | -
            another place, same time  | Europe/Paris     | 2026-12-01T14:00 | 60  | Europe/Berlin    | Tuesday 1 Dec, 14:00–15:00 | -
            over the ocean            | America/New_York | 2026-12-01T14:00 | 60  | Europe/Berlin    | Tuesday 1 Dec, 20:00–21:00 | New York on the clocks there: Tuesday 1 Dec, 14:00–15:00
            two weeks in March        | America/New_York | 2026-03-16T14:00 | 60  | Europe/Berlin    | Monday 16 Mar, 19:00–20:00 | New York on the clocks there: Monday 16 Mar, 14:00–15:00
            half an hour off          | Asia/Kolkata     | 2026-12-01T14:00 | 45  | Asia/Karachi     | Tuesday 1 Dec, 13:30–14:15 | Kolkata on the clocks there: Tuesday 1 Dec, 14:00–14:45
            late                      | Europe/Berlin    | 2026-12-01T23:30 | 60  | Europe/Berlin    | Tuesday 1 Dec, 23:30, to Wednesday 2 Dec, 00:30 | -
            until midnight            | Europe/Berlin    | 2026-12-01T23:00 | 60  | Europe/Berlin    | Tuesday 1 Dec, 23:00, to Wednesday 2 Dec, 00:00 | -
            late there only           | America/New_York | 2026-12-01T23:30 | 60  | Europe/Berlin    | Wednesday 2 Dec, 05:30–06:30 | New York on the clocks there: Tuesday 1 Dec, 23:30, to Wednesday 2 Dec, 00:30
            the day after             | Asia/Tokyo       | 2026-12-02T09:00 | 60  | Pacific/Honolulu | Tuesday 1 Dec, 14:00–15:00 | Tokyo on the clocks there: Wednesday 2 Dec, 09:00–10:00
            """)
    void itIsOnBothClocksWhereTheyDiffer(
            String what,
            ZoneId there,
            LocalDateTime start,
            int minutes,
            ZoneId here,
            String mine,
            @Nullable String theirs) {
        InterviewWhen when = InterviewWhen.of(interview(there, start, minutes), here);
        assertThat(plain(ENGLISH.get(when.onMyClocks()))).as(what).isEqualTo(mine);
        Message said = when.onTheirClocks();
        assertThat(said == null ? null : plain(ENGLISH.get(said))).as(what).isEqualTo(theirs);
        assertThat(when.remarks()).as(what).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            forward meanwhile       | 2026-03-29T01:30 | 60 | Sunday 29 Mar, 01:30–03:30    | interviewWhen.clocksChange
            back meanwhile          | 2026-10-25T01:30 | 120 | Sunday 25 Oct, 01:30–02:30 | interviewWhen.clocksChange
            at a time they skip     | 2026-03-29T02:30 | 60 | Sunday 29 Mar, 03:30–04:30    | interviewWhen.skipped
            at a time shown twice   | 2026-10-25T02:30 | 20 | Sunday 25 Oct, 02:30–02:50  | interviewWhen.twice
            twice, and meanwhile    | 2026-10-25T02:30 | 60 | Sunday 25 Oct, 02:30–02:30  | interviewWhen.twice interviewWhen.clocksChange
            just before             | 2026-03-29T01:00 | 59 | Sunday 29 Mar, 01:00–01:59    | -
            just after              | 2026-03-29T03:00 | 60 | Sunday 29 Mar, 03:00–04:00    | -
            """)
    void clocksThatChangeAreTold(String what, LocalDateTime start, int minutes, String mine, @Nullable String remarks) {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        InterviewWhen when = InterviewWhen.of(interview(berlin, start, minutes), berlin);
        assertThat(plain(ENGLISH.get(when.onMyClocks()))).as(what).isEqualTo(mine);
        assertThat(when.remarks().stream().map(Message::key).collect(Collectors.joining(" ")))
                .as(what)
                .isEqualTo(remarks == null ? "" : remarks);
    }

    private static Interview interview(ZoneId zone, LocalDateTime start, int minutes) {
        return new Interview(1, 1, 1, InterviewType.VIDEO, start, zone, minutes, "", List.of(), "");
    }

    /// Versions of Java set other commas and spaces.
    private static String plain(String said) {
        return said.replaceAll("(day), (\\d)", "$1 $2").replace('\u202f', ' ');
    }
}
