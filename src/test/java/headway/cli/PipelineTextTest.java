package headway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.ApplicationCard;
import headway.domain.Outcome;
import headway.domain.PipelineStage;
import headway.domain.StageKind;
import headway.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PipelineTextTest {
    private static final Messages ENGLISH = new Messages(Locale.US);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private final List<PipelineStage> stages = new ArrayList<>();
    private final List<ApplicationCard> cards = new ArrayList<>();

    PipelineTextTest() {
        for (StageKind kind : StageKind.values()) {
            stages.add(new PipelineStage(stages.size() + 1L, ENGLISH.name(kind), kind, stages.size(), false));
        }
    }

    private void add(int stage, int count, String company) {
        for (int i = 0; i < count; i++) {
            boolean closed = stages.get(stage).isClosed();
            cards.add(card(cards.size() + 1L, company, stage + 1L, closed ? Outcome.NO_RESPONSE : null));
        }
    }

    private static ApplicationCard card(long id, String company, long stageId, @Nullable Outcome outcome) {
        return new ApplicationCard(
                id,
                company,
                "Engineer",
                stageId,
                outcome,
                DAY,
                id % 2 == 0,
                false,
                "",
                null,
                "",
                "",
                0,
                List.of(),
                DAY,
                null,
                null,
                null,
                null);
    }

    private List<String> lines(int columns, int lines) {
        return new PipelineText(ENGLISH, columns, lines)
                .of(stages, cards)
                .lines()
                .toList();
    }

    @Test
    void anEmptyJournalSaysHowToBegin() {
        assertThat(lines(80, 24)).hasSize(1).first().asString().contains("headway add", "headway import");
    }

    @Test
    void aScreenIsSharedAndTheRestIsCounted() {
        add(0, 30, "Saved for later");
        add(1, 2, "Acme");
        add(5, 200, "Contoso");

        List<String> shown = lines(80, 24);

        assertThat(shown).hasSizeLessThan(24);
        assertThat(shown).contains("Saved (30)", "Applied (2)", "Closed (200)");
        assertThat(shown).filteredOn(line -> line.contains("Acme")).hasSize(2);
        assertThat(shown).filteredOn(line -> line.contains("later")).hasSize(15);
        assertThat(shown).contains("  … and 15 more");
    }

    @ParameterizedTest
    @CsvSource({"80,24", "80,10", "80,7", "40,24", "20,24", "200,60", "80,1"})
    void theTextFitsTheTerminal(int columns, int height) {
        for (int stage = 0; stage < stages.size(); stage++) {
            add(stage, 12, "星河 Aktiengesellschaft für sehr lange Namen " + "🚀".repeat(50));
        }

        List<String> shown = lines(columns, height);

        assertThat(shown.size()).isLessThanOrEqualTo(Math.max(stages.size(), height - 1));
        if (columns >= 40) {
            assertThat(shown)
                    .allSatisfy(line -> assertThat(TerminalText.width(line)).isLessThanOrEqualTo(columns));
        }
    }

    @Test
    void withoutALimitNothingIsLeftOut() {
        add(1, 500, "Acme");

        assertThat(lines(80, Integer.MAX_VALUE)).hasSize(501);
    }

    @Test
    void aDayThatIsNotKnownStaysOpen() {
        add(1, 2, "Acme");

        assertThat(lines(80, 24).get(1)).doesNotContain("2026");
        assertThat(lines(80, 24).get(2)).endsWith("2026-11-20");
    }
}
