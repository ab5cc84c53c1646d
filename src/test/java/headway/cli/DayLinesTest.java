package headway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import headway.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayLinesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final List<DayLines.Row> rows = new ArrayList<>();

    private void add(int daysAhead, int count) {
        for (int i = 1; i <= count; i++) {
            rows.add(
                    new DayLines.Row(DAY.plusDays(daysAhead), List.of(Integer.toString(rows.size() + 1), "", "x" + i)));
        }
    }

    private String text(int lines) {
        return new DayLines(new Messages(Locale.US), 40, lines).of(rows);
    }

    @Test
    void whatFitsIsShownWithGaps() {
        add(0, 2);
        add(1, 1);

        assertThat(text(24)).isEqualTo("""
                        2026-11-23 Mon (2)
                          1  x1
                          2  x2

                        2026-11-24 Tue (1)
                          3  x1
                        """);
        assertThat(text(7)).isEqualTo(text(24));
        assertThat(text(6)).doesNotContain("\n\n").contains("x2", "2026-11-24 Tue (1)\n  3  x1\n");
    }

    @Test
    void aVeryFullDayIsCutAndCounted() {
        add(0, 5000);
        add(1, 2);

        assertThat(text(10)).isEqualTo("""
                        2026-11-23 Mon (5000)
                          1     x1
                          2     x2
                          3     x3
                          4     x4
                          … and 4996 more
                        2026-11-24 Tue (2)
                          5001  x1
                          5002  x2
                        """);
    }

    @Test
    void daysThatFindNoRoomAreCounted() {
        for (int i = 0; i < 30; i++) {
            add(i, 4);
        }

        assertThat(text(10)).isEqualTo("""
                        2026-11-23 Mon (4)
                          1    x1
                          … and 3 more
                        2026-11-24 Tue (4)
                          5    x1
                          … and 3 more
                          … and 112 more
                        """.replace("  … and 112", "… and 112"));
    }

    @ParameterizedTest
    @CsvSource({"1,1", "1,100", "5,1", "40,1", "40,3", "3,5000", "22,1", "23,1", "11,1", "12,1", "7,2"})
    void aScreenIsNeverFuller(int days, int each) {
        for (int i = 0; i < days; i++) {
            add(i, each);
        }
        for (int lines : new int[] {10, 24, 25, 60}) {
            assertThat(text(lines).lines()).as(lines + " lines").hasSizeLessThan(lines);
        }
        assertThat(text(Integer.MAX_VALUE).lines().filter(line -> line.contains("x")))
                .hasSize(days * each);
    }
}
