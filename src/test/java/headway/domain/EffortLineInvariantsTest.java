package headway.domain;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.EffortFacts.Company;
import headway.domain.EffortFacts.Person;
import headway.text.Messages;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What holds for any line: tried on many of them, the same ones each time.
class EffortLineInvariantsTest {
    private static final int TRIES = 40_000;

    private static final List<String> PIECES = List.of(
            "45m",
            "1h30",
            "1 h",
            "30",
            "-30m",
            "1:30",
            "½",
            "h",
            "min",
            "half an hour",
            "1/2",
            "99999999999m",
            "today",
            "gestern",
            "Fri",
            "last",
            "letzten",
            "Montag",
            "20.",
            "11.",
            "2026",
            "Nov",
            "20",
            "2/30",
            "13/13",
            "2026-11-20",
            "0000-00-00",
            "vor",
            "2 Tagen",
            "2",
            "days",
            "ago",
            "24/7",
            "the day before",
            "yesterday",
            "@",
            "@Acme",
            "@\"Alder & Finch\"",
            "@\"",
            "\"",
            "@alder",
            "&",
            "Finch",
            "@unknown",
            "@@",
            "@\u0000",
            "Ana",
            "Ana Díaz",
            "Díaz,",
            "Chris",
            "Will",
            "with",
            "mit",
            "Frau",
            "Dr.",
            "van",
            "Kim Novak",
            "'s",
            "’s",
            "networking",
            "interview",
            "prep",
            "the rest of",
            "rest",
            "tailored",
            "application",
            "Bewerbung",
            "danke",
            "#record",
            "#",
            "#rec",
            "notes",
            "und",
            "for",
            "of",
            "an",
            ",",
            ";",
            "-",
            "—",
            "…",
            "(",
            ")",
            "🎉",
            "\u200F",
            "\uFE0F",
            "\uD83D",
            "שלום",
            "مريم",
            "\u0301",
            "ß",
            "İ",
            "\t",
            "\u00A0",
            "\u2028",
            "\u0000");

    private static final List<String> DURATIONS =
            List.of("45m", "1h30", "1 h 30 min", "half an hour", "90 Minuten", "1,5 h", "1:30", "two hours", "1h");
    private static final List<String> DAYS = List.of(
            "yesterday",
            "vorgestern",
            "last friday",
            "am Montag",
            "Nov 13",
            "13 Nov",
            "13.11.",
            "2026-11-13",
            "2 days ago",
            "vor 2 Tagen",
            "11/13");
    private static final List<String> KINDS =
            List.of("networking", "Vorstellungsgespräch", "coffee chat", "thank-you note", "Um Rückmeldung gebeten");
    private static final List<String> COMPANIES =
            List.of("@Acme", "@\"Alder & Finch\"", "@Alder & Finch", "@globex", "@\"Not Known\"", "@Muller");
    private static final List<String> PEOPLE =
            List.of("Ana Díaz", "Ben", "with Ben", "mit Jürgen", "Anna van den Berg");

    @Test
    void whateverIsTypedIsRead() {
        Random random = new Random(1);
        Messages messages = new Messages(Locale.GERMAN);
        int problems = 0;
        for (int i = 0; i < TRIES; i++) {
            String line = i % 2 == 0 ? pieces(random) : noise(random);
            EffortReading read = EffortLine.read(line, SampleLines.facts(SampleLines.TODAY, i % 3 == 0));
            assertThat(read.minutes()).as(line).isBetween(0, EffortEntry.MAX_MINUTES);
            assertThat(read.points()).as(line).isNotNegative();
            assertThat(read.entry().note()).as(line).isEqualTo(read.note());
            assertThat(read.note()).as(line).isEqualTo(read.note().strip());
            assertThat(isWithin(read.note(), line))
                    .as(line + " > " + read.note())
                    .isTrue();
            problems += read.problems().size();
            read.problems().forEach(problem -> assertThat(messages.get(problem)).isNotBlank());
            boolean ahead = read.day().isAfter(SampleLines.TODAY) && read.kind() != EffortKind.PLANNED_REST;
            assertThat(!ahead || !read.problems().isEmpty()).as(line).isTrue();
        }
        assertThat(problems).isGreaterThan(TRIES / 100);
    }

    @Test
    void theOrderOfThePartsDoesNotMatter() {
        Random random = new Random(2);
        for (int i = 0; i < TRIES / 4; i++) {
            List<String> parts = new ArrayList<>(List.of(
                    one(random, DURATIONS),
                    one(random, DAYS),
                    one(random, KINDS),
                    one(random, COMPANIES),
                    one(random, PEOPLE),
                    "#record",
                    "über die pläne"));
            parts.remove(random.nextInt(parts.size()));
            String line = String.join(" ", parts);
            Collections.shuffle(parts, random);
            String other = String.join(random.nextBoolean() ? " " : "\t ", parts);
            assertThat(EffortLine.read(other, SampleLines.FACTS))
                    .as("%s > %s", line, other)
                    .isEqualTo(EffortLine.read(line, SampleLines.FACTS));
        }
    }

    @Test
    void everyPartIsRead() {
        for (String duration : DURATIONS) {
            for (String day : DAYS) {
                for (String company : COMPANIES) {
                    for (String person : PEOPLE) {
                        String line = String.join(" ", duration, "networking", person, day, company);
                        EffortReading read = EffortLine.read(line, SampleLines.FACTS);
                        assertThat(read.minutes()).as(line).isPositive();
                        assertThat(read.day()).as(line).isBefore(SampleLines.TODAY);
                        assertThat(read.company()).as(line).isNotEmpty();
                        assertThat(read.contactId()).as(line).isNotNull();
                        assertThat(read.note()).as(line).isEmpty();
                    }
                }
            }
        }
    }

    /// The line grows by a character at a time, as it does under somebody's hands.
    @Test
    void everyBeginningOfALineIsRead() {
        String line =
                "1 h 30 min Vorstellungsgespräch mit Frau Dr. Müller-Groß @\"Alder & Finch\" am 20. Nov. 🎉 #record";
        for (int end = 0; end <= line.length(); end++) {
            assertThat(EffortLine.read(line.substring(0, end), SampleLines.FACTS)
                            .minutes())
                    .isLessThanOrEqualTo(90);
        }
        assertThat(EffortLine.read(line, SampleLines.FACTS).note()).isEqualTo("🎉");
    }

    /// At every key, in a journal of many years: the middle of many takes less than 2 ms of the processor, a line of
    /// 10,000 characters 20 ms.
    @Test
    void aLineIsReadAtOnceInALargeJournal() {
        List<Company> companies = IntStream.range(0, 10_000)
                .mapToObj(i -> new Company(i, "Company " + (char) ('A' + i % 26) + i + " & Söhne GmbH", "Role"))
                .toList();
        List<Person> people = IntStream.range(0, 2_000)
                .mapToObj(i -> new Person(i, "Ana" + i % 40 + "x Díaz" + i, (long) i))
                .toList();
        EffortFacts facts = new EffortFacts(SampleLines.TODAY, companies, people, true, PointPrices.USUAL, Set.of());
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        assertThat(facts.prepared()).isSameAs(facts);
        List<String> lines = List.of(
                "45m networking Ana7x Díaz7 @Company yesterday",
                "@C",
                "Anax networking @\"company z\" 1h30 about many things that were said",
                "word ".repeat(2_000));
        for (String line : lines) {
            long[] nanos = new long[301];
            for (int i = 0; i < nanos.length; i++) {
                long from = threads.getCurrentThreadCpuTime();
                EffortReading read = EffortLine.read(line, facts);
                nanos[i] = threads.getCurrentThreadCpuTime() - from;
                assertThat(read.problems()).isEmpty();
            }
            Arrays.sort(nanos);
            assertThat(nanos[nanos.length / 2])
                    .as(line.substring(0, 2))
                    .isLessThan(line.length() > 200 ? 20_000_000 : 2_000_000);
        }
    }

    private static String one(Random random, List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static String pieces(Random random) {
        StringBuilder line = new StringBuilder();
        for (int i = random.nextInt(9); i >= 0; i--) {
            line.append(one(random, PIECES)).append(random.nextInt(5) == 0 ? "" : " ");
        }
        return line.toString();
    }

    private static String noise(Random random) {
        StringBuilder line = new StringBuilder();
        for (int i = random.nextInt(30); i >= 0; i--) {
            switch (random.nextInt(4)) {
                case 0 -> line.append((char) random.nextInt(0x10000));
                case 1 -> line.appendCodePoint(random.nextInt(0x110000));
                case 2 -> line.append((char) (' ' + random.nextInt(95)));
                default -> line.append("0123456789.:/-,@ hm".charAt(random.nextInt(19)));
            }
        }
        return line.toString();
    }

    /// True where all characters of the note but spaces follow each other in the line.
    private static boolean isWithin(String note, String line) {
        int at = 0;
        for (int i = 0; i < note.length(); i++) {
            if (note.charAt(i) != ' ') {
                at = line.indexOf(note.charAt(i), at) + 1;
                if (at == 0) {
                    return false;
                }
            }
        }
        return true;
    }
}
