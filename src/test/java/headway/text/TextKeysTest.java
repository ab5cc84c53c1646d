package headway.text;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.CalendarKind;
import headway.domain.Channel;
import headway.domain.ContactDirection;
import headway.domain.ContactRole;
import headway.domain.DocumentKind;
import headway.domain.EffortKind;
import headway.domain.EmploymentType;
import headway.domain.FollowUpKind;
import headway.domain.FollowUpState;
import headway.domain.InterviewType;
import headway.domain.JournalException.Problem;
import headway.domain.LeavingQuestion;
import headway.domain.Outcome;
import headway.domain.Paper;
import headway.domain.Permission;
import headway.domain.PlanLayout;
import headway.domain.PlanPart;
import headway.domain.PromisedKind;
import headway.domain.RecordField;
import headway.domain.ReferenceConsent;
import headway.domain.RehearsalLevel;
import headway.domain.SalaryPeriod;
import headway.domain.StageKind;
import headway.domain.StartingCriterion;
import headway.domain.ThankYouForm;
import headway.domain.Wording;
import headway.domain.WorkMode;
import headway.exchange.DateOrder;
import headway.exchange.ImportField;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// All words a user reads: none missing, none obsolete, the same in every language, and put together right.
class TextKeysTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final String ENGLISH = "messages.properties";

    /// Enums that are shown by name.
    private static final List<Class<? extends Enum<?>>> NAMED = List.of(
            StageKind.class,
            Outcome.class,
            WorkMode.class,
            EmploymentType.class,
            SalaryPeriod.class,
            Channel.class,
            ContactRole.class,
            EffortKind.class,
            FollowUpKind.class,
            FollowUpState.class,
            InterviewType.class,
            CalendarKind.class,
            Permission.class,
            RecordField.class,
            ContactDirection.class,
            Wording.class,
            Paper.class,
            PlanLayout.class,
            PlanPart.class,
            StartingCriterion.class,
            RehearsalLevel.class,
            LeavingQuestion.class,
            PromisedKind.class,
            ThankYouForm.class,
            ReferenceConsent.class,
            DocumentKind.class,
            ImportField.class,
            DateOrder.class);

    /// Prefixes of keys that code puts together, and where; each has to be found in that file.
    private static final Map<String, String> PUT_TOGETHER = new TreeMap<>(Map.ofEntries(
            Map.entry("problem.", "headway/domain/JournalException.java"),
            Map.entry("leaving.open.", "headway/domain/LeavingChecklist.java"),
            Map.entry("leaving.note.", "headway/domain/LeavingChecklist.java"),
            Map.entry("thankYou.part.", "headway/domain/ThankYouPart.java"),
            Map.entry("destination.", "headway/ui/kit/Destination.java"),
            Map.entry("pipeline.person.", "headway/ui/pipeline/PersonCard.java"),
            Map.entry("pipeline.column.", "headway/ui/pipeline/TableColumns.java"),
            Map.entry("interviews.fit.rating.", "headway/ui/interviews/RatingField.java"),
            Map.entry("interviews.fit.weight.", "headway/ui/interviews/FitRow.java"),
            Map.entry("interviews.rehearsal.nothing.", "headway/ui/interviews/RehearsalSight.java"),
            Map.entry("interviews.tab.", "headway/ui/interviews/InterviewTab.java"),
            Map.entry("letters.kind.", "headway/ui/letters/DocumentKind.java"),
            Map.entry("letters.prompt.", "headway/ui/letters/LettersText.java"),
            Map.entry("review.step.", "headway/ui/review/StepBar.java"),
            Map.entry("settings.effort.figure.", "headway/ui/settings/EffortPane.java"),
            Map.entry("settings.effort.why.", "headway/ui/settings/EffortPane.java"),
            Map.entry("settings.pace.", "headway/ui/settings/PacePane.java"),
            Map.entry("settings.paceWhy.", "headway/ui/settings/PacePane.java")));

    /// Names of something else that look like keys.
    private static final Set<String> NO_TEXT = Set.of(
            "calendar.alarms",
            "calendar.file",
            "calendar.firstDay",
            "calendar.hidden",
            "calendar.used",
            "calendar.view",
            "effort.longWeekHours",
            "effort.notCounted",
            "effort.recordTarget",
            "effort.restWithinDays",
            "effort.weeklyGoal",
            "interviews.chosen",
            "letters.chosen",
            "letters.recipient",
            "letters.subject",
            "letters.text",
            "pacing.agreedBusinessDays",
            "pacing.checkIns",
            "pacing.firstCheckInDays",
            "pacing.mailDays",
            "pacing.nextCheckInDays",
            "pacing.tooLateDays",
            "pipeline.view",
            "print.colour",
            "print.contact",
            "print.paper");

    /// Text that is put behind other text.
    private static final Set<String> BEGINS_WITH_SPACE = Set.of("cli.show.since");

    /// Beginnings that are completed with `.one` or `.many`.
    private static final List<String> COUNTED = List.of(".one", ".many");

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern FXML_KEY = Pattern.compile("=\"%([^\"]+)\"");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)[,}]");

    @Test
    void everyLanguageHasTheSameKeys() {
        Set<String> english = bundle(ENGLISH).keySet();
        for (String name : bundles()) {
            assertThat(bundle(name).keySet()).as(name).isEqualTo(english);
        }
        assertThat(bundles()).contains(ENGLISH, "messages_de.properties");
    }

    @Test
    void noKeyIsThereTwice() throws IOException {
        for (String name : bundles()) {
            List<String> keys =
                    Files.readAllLines(RESOURCES.resolve("headway").resolve(name), StandardCharsets.UTF_8).stream()
                            .filter(line -> line.matches("[A-Za-z][\\w.]*\\s*=.*"))
                            .map(line -> line.substring(0, line.indexOf('=')).strip())
                            .toList();
            assertThat(keys).as(name).doesNotHaveDuplicates();
        }
    }

    @Test
    void everyLanguageFillsInTheSameValues() {
        Map<String, String> english = bundle(ENGLISH);
        for (String name : bundles()) {
            bundle(name)
                    .forEach((key, text) -> assertThat(arguments(text))
                            .as(name + ": " + key)
                            .isEqualTo(arguments(String.valueOf(english.get(key)))));
        }
    }

    @Test
    void noTextIsBlankOrHasSpacesAtItsEnds() {
        for (String name : bundles()) {
            bundle(name)
                    .forEach((key, text) -> assertThat(text)
                            .as(name + ": " + key)
                            .isNotBlank()
                            .isEqualTo(BEGINS_WITH_SPACE.contains(key) ? " " + text.strip() : text.strip()));
        }
    }

    /// Only text with values goes through MessageFormat, where an apostrophe has to be doubled.
    @Test
    void apostrophesAreDoubledExactlyWhereValuesAreFilledIn() {
        for (String name : bundles()) {
            bundle(name).forEach((key, text) -> {
                if (text.contains("{")) {
                    assertThat(text.replace("''", "")).as(name + ": " + key).doesNotContain("'");
                } else {
                    assertThat(text).as(name + ": " + key).doesNotContain("''");
                }
            });
        }
    }

    @Test
    void everyTextIsPutTogetherWhole() {
        for (String name : bundles()) {
            Messages messages = new Messages(locale(name));
            bundle(name).forEach((key, text) -> {
                for (int number = 0; number < 3; number++) {
                    assertThat(messages.get(key, samples(text, number)))
                            .as(name + ": " + key)
                            .doesNotContain("{", "}", "''");
                }
                if (text.contains(",choice,")) {
                    return;
                }
                Object[] args = samples(text, 7);
                String said = messages.get(key, args);
                for (int argument : arguments(text)) {
                    assertThat(said).as(name + ": " + key).contains(String.valueOf(args[argument]));
                }
                assertThat(count(said, '\'')).as(name + ": " + key).isEqualTo(count(text.replace("''", "'"), '\''));
            });
        }
    }

    @Test
    void textWithoutValuesIsTheSameWhateverIsGivenToIt() {
        for (String name : bundles()) {
            Messages messages = new Messages(locale(name));
            bundle(name).forEach((key, text) -> {
                if (arguments(text).isEmpty()) {
                    assertThat(messages.get(key, "unused"))
                            .as(name + ": " + key)
                            .isEqualTo(messages.get(key));
                }
            });
        }
    }

    @Test
    void everyKeyThatIsUsedExists() {
        Set<String> missing = new TreeSet<>(used());
        missing.removeAll(bundle(ENGLISH).keySet());
        assertThat(missing).isEmpty();
    }

    @Test
    void everyKeyThatExistsIsUsed() {
        Set<String> obsolete = new TreeSet<>(bundle(ENGLISH).keySet());
        obsolete.removeAll(used());
        assertThat(obsolete).isEmpty();
    }

    @Test
    void fxmlTextHasNoValues() {
        Map<String, String> english = bundle(ENGLISH);
        for (String key : fxmlKeys()) {
            assertThat(arguments(english.getOrDefault(key, ""))).as(key).isEmpty();
        }
    }

    @Test
    void keysThatCodePutsTogetherAreStillPutTogetherThere() throws IOException {
        for (Map.Entry<String, String> entry : PUT_TOGETHER.entrySet()) {
            assertThat(Files.readString(SOURCES.resolve(entry.getValue()))).contains("\"" + entry.getKey() + "\" +");
        }
    }

    @Test
    void everyProblemHasItsSentence() {
        for (Problem problem : Problem.values()) {
            assertThat(bundle(ENGLISH)).containsKey("problem." + problem.name());
        }
    }

    /// The keys that code, screens and enums use.
    private static Set<String> used() {
        Set<String> keys = new TreeSet<>(fxmlKeys());
        for (Class<? extends Enum<?>> type : NAMED) {
            for (Enum<?> constant : Objects.requireNonNull(type.getEnumConstants())) {
                keys.add(type.getSimpleName() + "." + constant.name());
            }
        }
        for (Problem problem : Problem.values()) {
            keys.add("problem." + problem.name());
        }
        Set<String> known = bundle(ENGLISH).keySet();
        Set<String> areas = new TreeSet<>();
        known.forEach(key -> areas.add(key.substring(0, key.indexOf('.') + 1)));
        for (String literal : literals()) {
            if (known.contains(literal)) {
                keys.add(literal);
                continue;
            }
            for (String end : COUNTED) {
                if (known.contains(literal + end)) {
                    COUNTED.forEach(each -> keys.add(literal + each));
                }
            }
            // Looks like a key, in an area that has keys: a typing error, or a key that was forgotten.
            boolean shaped = !NO_TEXT.contains(literal) && literal.matches("[a-z]+(\\.[a-zA-Z]+)+");
            if (shaped
                    && areas.stream().anyMatch(literal::startsWith)
                    && COUNTED.stream().noneMatch(end -> known.contains(literal + end))) {
                keys.add(literal);
            }
        }
        for (String key : known) {
            for (String prefix : PUT_TOGETHER.keySet()) {
                if (key.startsWith(prefix) && !prefix.equals("problem.")) {
                    keys.add(key);
                }
            }
        }
        return keys;
    }

    private static Set<String> fxmlKeys() {
        Set<String> keys = new TreeSet<>();
        for (Path file : files(RESOURCES, ".fxml")) {
            Matcher matcher = FXML_KEY.matcher(read(file));
            while (matcher.find()) {
                keys.add(matcher.group(1));
            }
        }
        return keys;
    }

    private static Set<String> literals() {
        Set<String> literals = new TreeSet<>();
        for (Path file : files(SOURCES, ".java")) {
            Matcher matcher = LITERAL.matcher(read(file));
            while (matcher.find()) {
                literals.add(matcher.group(1));
            }
        }
        return literals;
    }

    private static Set<Integer> arguments(String text) {
        Set<Integer> found = new TreeSet<>();
        Matcher matcher = ARGUMENT.matcher(text);
        while (matcher.find()) {
            found.add(Integer.parseInt(matcher.group(1)));
        }
        return found;
    }

    /// Text for bare places, numbers for those that format numbers.
    private static Object[] samples(String text, int number) {
        if (arguments(text).isEmpty()) {
            return new Object[0];
        }
        List<Object> samples = new ArrayList<>();
        // A choice may hold places of its own, which the format does not count.
        for (int i = 0; i <= Collections.max(arguments(text)); i++) {
            samples.add(text.contains("{" + i + ",") ? number : "«it's " + i + "»");
        }
        return samples.toArray();
    }

    private static long count(String text, char wanted) {
        // The samples bring one each.
        return text.replaceAll("«it's \\d+»", "")
                .chars()
                .filter(c -> c == wanted)
                .count();
    }

    private static Locale locale(String bundle) {
        String tag = bundle.replaceAll("messages_?|\\.properties", "");
        return tag.isEmpty() ? Locale.ENGLISH : Locale.forLanguageTag(tag.replace('_', '-'));
    }

    private static List<String> bundles() {
        List<String> names = new ArrayList<>();
        for (Path file : files(RESOURCES.resolve("headway"), ".properties")) {
            String name = String.valueOf(file.getFileName());
            if (name.startsWith("messages")) {
                names.add(name);
            }
        }
        return names;
    }

    private static Map<String, String> bundle(String name) {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(RESOURCES.resolve("headway").resolve(name), StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new HashMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return new TreeMap<>(texts);
    }

    private static List<Path> files(Path folder, String end) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
