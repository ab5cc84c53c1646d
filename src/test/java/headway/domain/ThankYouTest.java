package headway.domain;

import static org.assertj.core.api.Assertions.assertThat;

import headway.text.DayName;
import headway.text.Message;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThankYouTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a day to spare                       | 2026-12-08 | 2026-12-12 | 3  | POST
            more than a day to spare             | 2026-12-08 | 2026-12-28 | 3  | POST
            it would arrive on the day itself    | 2026-12-08 | 2026-12-11 | 3  | EMAIL
            it would arrive after it             | 2026-12-08 | 2026-12-10 | 3  | EMAIL
            decided tomorrow                     | 2026-12-08 | 2026-12-09 | 3  | EMAIL
            decided today                        | 2026-12-08 | 2026-12-08 | 3  | EMAIL
            decided already                      | 2026-12-08 | 2026-12-01 | 3  | EMAIL
            decided long ago                     | 2026-12-08 | 2024-12-08 | 0  | EMAIL
            by hand at once, decided tomorrow    | 2026-12-08 | 2026-12-09 | 0  | POST
            by hand at once, decided today       | 2026-12-08 | 2026-12-08 | 0  | EMAIL
            overnight, decided in two days       | 2026-12-08 | 2026-12-10 | 1  | POST
            overnight, decided tomorrow          | 2026-12-08 | 2026-12-09 | 1  | EMAIL
            over the end of a year               | 2026-12-30 | 2027-01-03 | 3  | POST
            over the end of a year, a day short  | 2026-12-30 | 2027-01-02 | 3  | EMAIL
            over a leap day                      | 2028-02-26 | 2028-03-01 | 3  | POST
            over the end of another February     | 2027-02-26 | 2027-03-01 | 3  | EMAIL
            from abroad                          | 2026-12-08 | 2027-02-07 | 60 | POST
            from abroad, a day short             | 2026-12-08 | 2027-02-06 | 60 | EMAIL
            """)
    void byPostOnlyWhenTheLetterIsThereADayBefore(
            String what, LocalDate today, LocalDate decision, int mailDays, Channel advised) {
        ThankYou.Way way = ThankYou.way(decision, today, settings(mailDays));
        boolean post = advised == Channel.POST;
        assertThat(way)
                .as(what)
                .isEqualTo(new ThankYou.Way(
                        advised,
                        post,
                        Message.of(post ? "thankYou.post" : "thankYou.email", new DayName(decision), mailDays)));
    }

    @Test
    void byEMailWhenNobodyKnowsTheDayAndAPostmanMightDo() {
        LocalDate today = LocalDate.of(2026, 12, 8);
        ThankYou.Way either = new ThankYou.Way(Channel.EMAIL, true, Message.of("thankYou.decisionUnknown"));
        assertThat(ThankYou.way(null, today, settings(3))).isEqualTo(either);
        assertThat(ThankYou.way(null, today, settings(0))).isEqualTo(either);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            nothing agreed                      | -          | 2026-12-08 | -
            the day before the interview        | 2026-12-07 | 2026-12-08 | -
            long before the interview           | 2025-12-08 | 2026-12-08 | -
            on the day of the interview         | 2026-12-08 | 2026-12-08 | 2026-12-08
            the day after the interview         | 2026-12-09 | 2026-12-08 | 2026-12-09
            over the end of a year              | 2027-01-01 | 2026-12-31 | 2027-01-01
            the last day of the year before     | 2026-12-31 | 2027-01-01 | -
            a day agreed and no interview known | 2026-12-07 | -          | 2026-12-07
            neither                             | -          | -          | -
            """)
    void whatWasAgreedForADayBeforeTheInterviewIsNoDecision(
            String what, @Nullable LocalDate by, @Nullable LocalDate interview, @Nullable LocalDate decision) {
        LocalDate agreedOn = LocalDate.of(2025, 12, 1);
        NextStep agreed = new NextStep(1, 1, "they decide", by, Permission.NOT_ASKED, null, null, agreedOn);
        assertThat(ThankYou.decision(agreed, interview)).as(what).isEqualTo(decision);
        assertThat(ThankYou.decision(null, interview)).isNull();
    }

    private static PacingSettings settings(int mailDays) {
        return new PacingSettings(3, 7, 14, 2, mailDays, 90, WorkDays.MONDAY_TO_FRIDAY);
    }
}
