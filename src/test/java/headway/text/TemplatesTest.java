package headway.text;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.Channel;
import headway.domain.FollowUpKind;
import headway.domain.InterviewType;
import headway.domain.MessageFields;
import headway.domain.MessageTemplate;
import headway.domain.Wording;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The built-in wording as it stands in its files.
class TemplatesTest {
    private static final Templates ENGLISH = new Templates(Locale.US);
    private static final Templates GERMAN = new Templates(Locale.GERMANY);

    @Test
    void everyLanguageHasTheSameKeys() {
        assertThat(GERMAN.keys()).isEqualTo(ENGLISH.keys());
        assertThat(GERMAN.text("greeting.letter")).isNotEqualTo(ENGLISH.text("greeting.letter"));
    }

    @Test
    void textIsReadRaw() {
        assertThat(ENGLISH.text("greeting.letter")).contains("Dear {name},");
        assertThat(ENGLISH.text("greeting.none")).isEmpty();
    }

    @Test
    void everyTextParsesAndUsesOnlyFieldsThatExist() {
        Map<String, String> facts = new HashMap<>();
        MessageFields.NAMES.forEach(name -> facts.put(name, "«" + name + "»"));
        for (Templates templates : List.of(ENGLISH, GERMAN)) {
            for (String key : templates.keys()) {
                MessageTemplate.Filled filled =
                        MessageTemplate.parse(text(templates, key)).fill(facts);
                assertThat(filled.unknown()).as(key).isEmpty();
                assertThat(filled.text())
                        .as(key)
                        .doesNotContain(MessageTemplate.BLANK)
                        .isNotBlank();
            }
        }
    }

    @Test
    void textIsSetCleanly() {
        for (Templates templates : List.of(ENGLISH, GERMAN)) {
            for (String key : templates.keys()) {
                assertThat(text(templates, key))
                        .as(key)
                        .isEqualTo(text(templates, key).strip())
                        .doesNotContain("  ", " \n", "\n ", "\n\n\n", "''", "..", " ,", " .", "\t", "\\", "- ");
            }
        }
    }

    @Test
    void everyTextIsOneThatTheProgramLooksFor() {
        String kinds = names(FollowUpKind.values());
        String template = "(" + kinds + ")\\.(" + names(Channel.values()) + ")\\.(" + names(Wording.values())
                + ")\\.(subject|body)";
        String words = "(greeting|hello|introduction|position|applied|meeting|agreed)\\.[a-z]+(\\.[a-z]+)?"
                + "|introduction\\.inPerson|voicemail\\.(any|" + kinds + ")|interviewType\\.("
                + names(InterviewType.values()) + ")|(thanks|wish|confirming|lookingForward)\\.[1-4]|remembered"
                + "|check\\.(APPRECIATION|NEXT_STEP)";
        assertThat(ENGLISH.keys()).allMatch(key -> key.matches(template + "|" + words));
        for (InterviewType type : InterviewType.values()) {
            assertThat(ENGLISH.keys()).contains("interviewType." + type);
        }
    }

    @Test
    void everyKindHasItsLetterAndItsScript() {
        for (FollowUpKind kind : FollowUpKind.values()) {
            assertThat(ENGLISH.keys())
                    .contains(kind + ".EMAIL.OPEN.subject", kind + ".EMAIL.OPEN.body", kind + ".PHONE.OPEN.body");
        }
        for (String key : ENGLISH.keys()) {
            if (key.contains(".EMAIL.")) {
                assertThat(ENGLISH.keys()).contains(key.replace(".body", ".subject"), key.replace(".subject", ".body"));
            }
        }
    }

    @Test
    void whereThereIsNoWordingEnglishIsWhollyEnglish() {
        Templates french = new Templates(Locale.FRANCE);
        assertThat(french.text("greeting.letter")).contains("Dear {name},");
        assertThat(french.locale().getLanguage()).isEqualTo("en");
        assertThat(french.day(LocalDate.of(2026, 12, 4))).contains("Friday", "December");
        assertThat(new Templates(Locale.of("de", "AT")).text("hello.nobody")).contains("Guten Tag");
    }

    @Test
    void daysAreNamedAsTheLanguageDoes() {
        LocalDate day = LocalDate.of(2026, 12, 4);
        assertThat(ENGLISH.day(day)).isEqualTo("Friday, December 4");
        assertThat(ENGLISH.date(day)).isEqualTo("December 4, 2026");
        assertThat(new Templates(Locale.UK).day(day)).matches("Friday,? 4 December");
        assertThat(GERMAN.day(day)).isEqualTo("Freitag, 4. Dezember");
        assertThat(GERMAN.date(day)).isEqualTo("4. Dezember 2026");
    }

    private static String text(Templates templates, String key) {
        return templates.text(key).orElseThrow();
    }

    private static String names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).collect(Collectors.joining("|"));
    }
}
