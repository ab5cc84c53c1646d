package headway.domain;

import static org.assertj.core.api.Assertions.assertThat;

import headway.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The vocabulary: every phrase, and each in one place only.
class EffortWordsTest {
    @ParameterizedTest
    @EnumSource
    void everyPhraseReadsAsItsKindAndLeavesNothing(EffortKind kind) {
        assertThat(EffortWords.phrases(kind)).isNotEmpty();
        for (String phrase : EffortWords.phrases(kind)) {
            List<String> forms = new ArrayList<>(EffortWords.spellings(phrase));
            forms.addAll(List.of(phrase, phrase.toUpperCase(Locale.ROOT), phrase.replace('-', ' ')));
            for (String form : forms) {
                assertThat(SampleLines.said(form, SampleLines.FACTS)).isEqualTo(kind.name());
                assertThat(SampleLines.said("45m " + form + " Ana Díaz", SampleLines.FACTS))
                        .isEqualTo(kind.name() + " 45 @Acme#1 +Ana Díaz#1");
                assertThat(SampleLines.said("gestern @Globex " + form, SampleLines.FACTS))
                        .isEqualTo(kind.name() + " 2026-11-19 @Globex Robotics#5");
            }
        }
    }

    @Test
    void noPhraseIsThereTwice() {
        List<String> all = new ArrayList<>();
        for (EffortKind kind : EffortKind.values()) {
            for (String phrase : EffortWords.phrases(kind)) {
                all.add(EffortWords.spellings(phrase).get(0));
            }
        }
        assertThat(all).doesNotHaveDuplicates().hasSizeGreaterThan(400);
    }

    @ParameterizedTest
    @EnumSource
    void whatAKindIsCalledReadsAsThatKind(EffortKind kind) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            assertThat(SampleLines.said(new Messages(locale).name(kind), SampleLines.FACTS))
                    .isEqualTo(kind.name());
        }
    }
}
