package headway.ui.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.ApplicationCard;
import headway.domain.ApplicationFilter;
import headway.domain.PipelineStage;
import headway.domain.StageKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The state of the pipeline screen, without a toolkit.
class PipelineModelTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private final PipelineModel model = new PipelineModel();

    @BeforeEach
    void load() {
        model.load(
                List.of(
                        new PipelineStage(1, "Saved", StageKind.SAVED, 0, false),
                        new PipelineStage(2, "Applied", StageKind.APPLIED, 1, false),
                        new PipelineStage(3, "Closed", StageKind.CLOSED, 2, false)),
                List.of(card(12, 2, DAY.plusDays(2), "b"), card(11, 1, DAY.plusDays(1), "A"), card(10, 1, DAY)));
    }

    @Test
    void cardsStandInTheColumnOfTheirStage() {
        assertThat(ids(model.visible())).containsExactly(12L, 11L, 10L);
        assertThat(ids(model.column(1))).containsExactly(11L, 10L);
        assertThat(ids(model.column(2))).containsExactly(12L);
        assertThat(model.column(3)).isEmpty();
        assertThat(model.totalProperty().get()).isEqualTo(3);
    }

    @Test
    void aMovedCardComesFirstInItsNewColumnAndStaysSelected() {
        model.selectedProperty().set(model.card(10).orElseThrow());
        ApplicationCard moved = card(10, 2, DAY.plusDays(9));
        model.refresh(Set.of(10L), List.of(moved));
        assertThat(ids(model.column(2))).containsExactly(10L, 12L);
        assertThat(ids(model.column(1))).containsExactly(11L);
        assertThat(model.selectedProperty().get()).isEqualTo(moved);
    }

    @Test
    void aDeletedCardIsGoneAndNoLongerSelected() {
        model.selectedProperty().set(model.card(10).orElseThrow());
        model.refresh(Set.of(10L), List.of());
        assertThat(ids(model.visible())).containsExactly(12L, 11L);
        assertThat(model.selectedProperty().get()).isNull();
        assertThat(model.totalProperty().get()).isEqualTo(2);
    }

    @Test
    void oneChangedCardIsReplacedInPlace() {
        List<String> changes = new ArrayList<>();
        model.column(1).addListener((ListChangeListener<ApplicationCard>) change -> {
            while (change.next()) {
                changes.add(change.getFrom() + "-" + change.getTo());
            }
        });
        model.refresh(Set.of(10L), List.of(card(10, 1, DAY, "new")));
        assertThat(changes).containsExactly("1-2");
    }

    @Test
    void theFilterNarrowsAndWordsNeedToBeFound() {
        model.apply(new ApplicationFilter("", Set.of(1L), Set.of(), Set.of(), false), Set.of());
        assertThat(ids(model.visible())).containsExactly(11L, 10L);
        model.apply(new ApplicationFilter("word", Set.of(1L), Set.of(), Set.of(), false), Set.of(10L, 12L));
        assertThat(ids(model.visible())).containsExactly(10L);
        model.refresh(Set.of(10L), List.of(card(10, 2, DAY)));
        assertThat(model.visible()).isEmpty();
        assertThat(model.totalProperty().get()).isEqualTo(3);
    }

    @Test
    void theStageBesideAndTheTagsInUse() {
        assertThat(model.beside(1, 1)).map(PipelineStage::id).contains(2L);
        assertThat(model.beside(1, -1)).isEmpty();
        assertThat(model.beside(3, 1)).isEmpty();
        assertThat(model.tags()).containsExactly("A", "b");
    }

    @Test
    void theStagesAreAnnouncedOnlyWhenTheyChange() {
        List<String> changes = new ArrayList<>();
        model.stages().addListener((ListChangeListener<PipelineStage>) change -> changes.add("changed"));
        model.load(List.copyOf(model.stages()), List.of());
        assertThat(changes).isEmpty();
        model.load(List.of(new PipelineStage(1, "Kept", StageKind.SAVED, 0, false)), List.of());
        assertThat(changes).hasSize(1);
    }

    private static List<Long> ids(List<ApplicationCard> cards) {
        return cards.stream().map(ApplicationCard::id).toList();
    }

    private static ApplicationCard card(long id, long stage, LocalDate since, String... tags) {
        return new ApplicationCard(
                id,
                "Company " + id,
                "Role",
                stage,
                null,
                since,
                true,
                false,
                "",
                null,
                "",
                "",
                0,
                List.of(tags),
                since,
                null,
                null,
                null,
                null);
    }
}
