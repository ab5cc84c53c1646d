package headway.domain;

import static org.assertj.core.api.Assertions.assertThat;

import headway.text.PlanTexts;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanTemplateTest {
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

    @ParameterizedTest
    @EnumSource(PlanTemplate.class)
    void everyTemplateIsWholeInEveryLanguage(PlanTemplate template) {
        for (Locale language : LANGUAGES) {
            PlanTexts texts = new PlanTexts(language);
            Plan plan = template.plan("Mine", texts);
            assertThat(template.title(texts)).as(language + " " + template).isNotBlank();
            for (PlanPhase phase : plan.phases()) {
                if (template == PlanTemplate.BLANK) {
                    assertThat(phase.isBlank()).isTrue();
                    continue;
                }
                assertThat(phase.focus()).as(language + " " + template).isNotBlank();
                for (PlanPart part : PlanPart.values()) {
                    assertThat(phase.of(part))
                            .as(language + " " + template + " " + part)
                            .hasSizeBetween(3, 4)
                            .allSatisfy(line -> assertThat(line).isNotBlank().isEqualTo(line.strip()));
                }
            }
        }
    }

    @Test
    void languagesSayAsManyLines() {
        for (PlanTemplate template : PlanTemplate.values()) {
            Plan english = template.plan("x", new PlanTexts(Locale.ENGLISH));
            Plan german = template.plan("x", new PlanTexts(Locale.GERMAN));
            for (int phase = 0; phase < Plan.PHASES; phase++) {
                for (PlanPart part : PlanPart.values()) {
                    assertThat(german.phases().get(phase).of(part))
                            .as(template + " " + phase + " " + part)
                            .hasSameSizeAs(english.phases().get(phase).of(part));
                }
            }
        }
    }

    @Test
    void aTemplateOfAnotherLanguageIsEnglish() {
        assertThat(PlanTemplate.GENERAL.title(new PlanTexts(Locale.FRENCH))).isEqualTo("General");
    }
}
