package headway.ui.kit.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.CalendarItem;
import headway.domain.CalendarKind;
import headway.domain.FollowUpState;
import headway.domain.InterviewType;
import headway.text.Message;
import headway.text.Messages;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What stands in the fields for the time of an interview.
class InterviewTypingTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 20);

    private final Messages messages = new Messages(Locale.UK);

    @Test
    void theStartIsKnownOnceDayAndTimeAre() {
        assertThat(typing(DAY, "2pm", BERLIN).start()).isEqualTo("2026-03-20T14:00");
        assertThat(typing(DAY, "soon", BERLIN).start()).isNull();
        assertThat(typing(null, "2pm", BERLIN).start()).isNull();
    }

    @Test
    void theLengthIsThatOfAnInterview() {
        assertThat(length("60")).isEqualTo(60);
        assertThat(length("1:30")).isEqualTo(90);
        assertThat(length("1440")).isEqualTo(1440);
        assertThat(length("1441")).isEqualTo(-1);
        assertThat(length("0")).isEqualTo(-1);
        assertThat(length("an hour")).isEqualTo(-1);
    }

    @Test
    void onTheUsersOwnClocksThereIsNothingToSay() {
        assertThat(hints(typing(DAY, "14:00", BERLIN), BERLIN)).isEmpty();
        assertThat(hints(typing(DAY, "", NEW_YORK), BERLIN)).isEmpty();
        assertThat(hints(typing(DAY, "14:00", null), BERLIN)).isEmpty();
        assertThat(hints(typing(DAY, "14:00", ZoneId.of("Europe/Vienna")), BERLIN))
                .as("a zone with the same time")
                .isEmpty();
    }

    @Test
    void theTimeIsToldOnTheUsersClocks() {
        // Between the two changes of clocks New York is five hours behind, not six.
        assertThat(hints(typing(DAY, "20:30", NEW_YORK), BERLIN))
                .containsExactly("On your clocks: 01:30, Saturday 21 Mar");
        assertThat(hints(typing(LocalDate.of(2026, 4, 10), "20:30", NEW_YORK), BERLIN))
                .containsExactly("On your clocks: 02:30, Saturday 11 Apr");
    }

    @Test
    void aTimeThatTheClocksSkipIsSaid() {
        assertThat(hints(typing(LocalDate.of(2026, 3, 29), "2:30", BERLIN), BERLIN))
                .containsExactly("The clocks skip 02:30 on that day. It counts as 03:30.");
        assertThat(hints(typing(LocalDate.of(2026, 3, 29), "3:00", BERLIN), BERLIN))
                .isEmpty();
        assertThat(hints(typing(LocalDate.of(2026, 3, 29), "1:59", BERLIN), BERLIN))
                .isEmpty();
    }

    @Test
    void aTimeThatTheClocksShowTwiceIsSaid() {
        assertThat(hints(typing(LocalDate.of(2026, 10, 25), "2:30", BERLIN), BERLIN))
                .containsExactly("The clocks show 02:30 twice on that day. The first one counts.");
    }

    @Test
    void anotherInterviewAtThatTimeIsSaid() {
        List<CalendarItem> others = List.of(interview(7, "Acme", 14, 60), interview(8, "Globex", 16, 30));
        assertThat(hints(typing(DAY, "13:30", BERLIN), others, 0))
                .contains("At that time there is already an interview: Acme.");
        assertThat(hints(typing(DAY, "14:59", BERLIN), others, 0)).isNotEmpty();
        assertThat(hints(typing(DAY, "13:00", BERLIN), others, 0))
                .as("ends as the other begins")
                .isEmpty();
        assertThat(hints(typing(DAY, "15:00", BERLIN), others, 0))
                .as("begins as the other ends")
                .isEmpty();
        assertThat(hints(typing(DAY, "14:00", BERLIN), others, 7)).as("itself").isEmpty();
        assertThat(hints(typing(DAY, "10:15", NEW_YORK), others, 0))
                .as("in another zone: 15:15 to 16:15 here")
                .anyMatch(hint -> hint.contains("Globex"));
    }

    private InterviewTyping typing(@Nullable LocalDate day, String time, @Nullable ZoneId zone) {
        return new InterviewTyping(day, time, zone, "60");
    }

    private static int length(String typed) {
        return new InterviewTyping(DAY, "14:00", BERLIN, typed).length().orElse(-1);
    }

    private List<String> hints(InterviewTyping typing, ZoneId own) {
        return words(typing.hints(own, List.of(), 0));
    }

    private List<String> hints(InterviewTyping typing, List<CalendarItem> others, long id) {
        return words(typing.hints(BERLIN, others, id));
    }

    private List<String> words(List<Message> hints) {
        return hints.stream().map(messages::get).toList();
    }

    private static CalendarItem interview(long id, String company, int hour, int minutes) {
        return new CalendarItem(
                CalendarKind.INTERVIEW,
                id,
                1,
                company,
                "Role",
                DAY,
                DAY.atTime(hour, 0).atZone(BERLIN),
                minutes,
                null,
                null,
                FollowUpState.PLANNED,
                false,
                InterviewType.VIDEO,
                1,
                null,
                "",
                "",
                "");
    }
}
