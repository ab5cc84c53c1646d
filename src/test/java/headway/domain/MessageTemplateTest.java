package headway.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import headway.domain.MessageTemplate.Filled;
import headway.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTemplateTest {
    private static final Map<String, String> VALUES = Map.of("firstName", "Anna", "role", "Developer", "myName", "");

    @ParameterizedTest
    @CsvSource({
        "Hello {firstName}!,Hello Anna!",
        "{firstName}{role},AnnaDeveloper",
        "{FIRSTNAME} {firstname} {First Name} {first_name} { firstName },Anna Anna Anna Anna Anna",
        "{{firstName}} as other programs write it,Anna as other programs write it",
        "no field,no field",
        "a } stays,a } stays",
        "}{firstName}},}Anna}",
        "a {{ brace,a { brace",
        "{{{{,{{",
        "{{m/w/d},{m/w/d}",
        "{{{role}}},(Developer)}",
        "{{role},(role)",
        "a}b{{c,a}b{c"
    })
    void fieldsAreFilledAndTheRestIsText(String template, String filled) {
        Filled result = fill(template);
        assertThat(result.text()).isEqualTo(filled);
        assertThat(result.unknown()).isEmpty();
        assertThat(result.missing()).isEmpty();
    }

    @Test
    void anUnknownFieldIsABlankAndIsNamed() {
        Filled result = fill("Dear {frstName}, {salary in €}, {}, {frstName}, {1}");
        assertThat(result.text()).isEqualTo("Dear ____, ____, ____, ____, ____");
        assertThat(result.unknown()).containsExactly("frstName", "salary in €", "", "1");
        assertThat(result.missing()).isEmpty();
    }

    @Test
    void aFieldWithoutValueIsABlankAndIsNamedAsItIsSpelled() {
        Filled result = fill("I am {MYNAME}. {nope}, {my name}");
        assertThat(result.text()).isEqualTo("I am ____. ____, ____");
        assertThat(result.unknown()).containsExactly("nope");
        assertThat(result.missing()).containsExactly("myName");
    }

    @Test
    void aValueNeverLooksLikeAFieldThatWasLeft() {
        Filled result =
                MessageTemplate.parse("{role} in {place}").fill(Map.of("role", "{firstName}", "place", "{A} {b/c}"));
        assertThat(result.text()).isEqualTo("(firstName) in (A) {b/c}");
        assertThat(result.unknown()).isEmpty();
    }

    @Test
    void aDollarOrABackslashIsAValueLikeAnyOther() {
        assertThat(MessageTemplate.parse("{a}").fill(Map.of("a", "$1 \\ $0")).text())
                .isEqualTo("$1 \\ $0");
    }

    @ParameterizedTest
    @CsvSource({
        "'Regards,|{myName}','Regards,'",
        "'A||{myName}||B','A||B'",
        "'A|{myName}||B','A||B'",
        "'A||{myName}|B','A||B'",
        "'A|{myName}|B','A|B'",
        "'{myName}||A','A'",
        "'A||{myName}','A'",
        "'A||{myName}||','A'",
        "'A||{myName} {myName}|{myName}||B','A||B'",
        "'{myName}',''",
        "'A||{firstName} {myName}','A||Anna ____'",
        "'A||{myName},','A||____,'",
        "'A|||B|','A|||B|'"
    })
    void aLineOfFieldsWithoutValueIsLeftOut(String template, String filled) {
        assertThat(fill(template.replace('|', '\n')).text()).isEqualTo(filled.replace('|', '\n'));
    }

    @Test
    void aLineLeftOutMissesNothing() {
        assertThat(fill("A\n{myName}").missing()).isEmpty();
    }

    @Test
    void aLineWithAnUnknownFieldIsNotLeftOut() {
        Filled result = fill("A\n{myNme}\n{myName} {myNme}");
        assertThat(result.text()).isEqualTo("A\n____\n____ ____");
        assertThat(result.unknown()).containsExactly("myNme");
    }

    @Test
    void everyLineBreakIsOne() {
        assertThat(fill("a\r\nb\rc\nd\u2028e").text()).isEqualTo("a\nb\nc\nd\ne");
    }

    @ParameterizedTest
    @CsvSource({
        "'{',1,1,'{'",
        "'Dear {firstName,',1,6,'{firstName,'",
        "'Dear {first{Name},',1,6,'{first{Name},'",
        "'🙂🙂 {x',1,4,'{x'",
        "'a|bc {firstName|d}',2,4,'{firstName'",
        "'{{ {{{x',1,6,'{x'",
        "'{{{firstName',1,3,'{firstName'",
        "'{firstName} {and so on and so on and on',1,13,'{and so on and so on and…'"
    })
    void anUnclosedFieldIsRefusedWithItsPlace(String template, int line, int column, String around) {
        assertThatThrownBy(() -> fill(template.replace('|', '\n')))
                .isInstanceOfSatisfying(TemplateException.class, e -> {
                    assertThat(e.line()).isEqualTo(line);
                    assertThat(e.column()).isEqualTo(column);
                    assertThat(e.said().key()).isEqualTo("template.unclosed");
                    assertThat(e.said().args()).containsExactly(line, column, around);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void theProblemIsSaidWithTheTextAroundIt(String language) {
        assertThatThrownBy(() -> fill("x\n{firstName"))
                .isInstanceOfSatisfying(
                        TemplateException.class,
                        e -> assertThat(new Messages(Locale.of(language)).get(e.said()))
                                .contains(" 2, ", " 1", "{firstName")
                                .doesNotContain("{0}"));
    }

    @Test
    void aLongTextIsReadInNoTime() {
        String text = "{firstName} {{ ".repeat(60_000) + "{{x".repeat(20_000);
        assertThat(fill(text).text()).startsWith("Anna { Anna").endsWith("{x{x");
    }

    @Test
    void whateverIsTypedNoFieldIsLeftAndOnlyAnOpenBraceIsRefused() {
        List<String> pieces = List.of(
                "{",
                "}",
                "{{",
                "}}",
                "{firstName}",
                "{ROLE}",
                "{myName}",
                "{nope}",
                "{{role}}",
                "{}",
                "firstName",
                "role",
                " ",
                "\n",
                "\r\n",
                "_",
                "-",
                "🙂",
                "é",
                "$1",
                "\\",
                "'",
                "x");
        Pattern field = Pattern.compile("\\{[\\p{L}\\p{N} _-]*\\}");
        Random random = new Random(20261124);
        int refused = 0;
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(12); n >= 0; n--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            Map<String, String> values = Map.of(
                    "firstName",
                    lines(pieces.get(random.nextInt(pieces.size()))),
                    "role",
                    lines(pieces.get(random.nextInt(pieces.size()))) + "}",
                    "myName",
                    "");
            try {
                Filled result = MessageTemplate.parse(text.toString()).fill(values);
                assertThat(result.text())
                        .as(text.toString())
                        .doesNotContainPattern(field)
                        .doesNotContain("\r");
                assertThat(result.missing()).isSubsetOf(values.keySet());
                assertThat(result.unknown()).doesNotContain("firstName", "ROLE", "role", "myName");
                if (!result.missing().isEmpty() || !result.unknown().isEmpty()) {
                    assertThat(result.text()).contains(MessageTemplate.BLANK);
                }
            } catch (TemplateException e) {
                refused++;
                String line = text.toString().split("\\R", -1)[e.line() - 1];
                assertThat(line.codePointAt(line.offsetByCodePoints(0, e.column() - 1)))
                        .as(text.toString())
                        .isEqualTo('{');
            }
        }
        assertThat(refused).isBetween(1_000, 15_000);
    }

    private static String lines(String text) {
        return text.replace("\r\n", "\n");
    }

    private static Filled fill(String template) {
        return MessageTemplate.parse(template).fill(VALUES);
    }
}
