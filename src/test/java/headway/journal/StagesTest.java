package headway.journal;

import static headway.testing.TypicalApplications.acme;
import static headway.testing.TypicalApplications.globex;
import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.JournalException.Problem;
import headway.domain.Outcome;
import headway.domain.PipelineStage;
import headway.domain.StageChange;
import headway.domain.StageKind;
import headway.testing.TypicalApplications;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StagesTest extends JournalTestBase {

    @Test
    void aNewJournalHasAStageOfEachKind() {
        assertThat(journal.stages().current()).extracting(PipelineStage::kind).containsExactly(StageKind.values());
        assertThat(journal.undoLabel()).isEmpty();
        reopen();
        assertThat(journal.stages().current()).hasSize(6);
    }

    @Test
    void stagesAreFoundByNameOrKind() {
        journal.stages().rename(stage(StageKind.OFFER), "Great News");
        assertThat(stage("great news")).isEqualTo(stage(StageKind.OFFER));
        assertThat(stage("offer")).isEqualTo(stage(StageKind.OFFER));
        assertThat(journal.stages().named("nothing")).isEmpty();
        journal.stages().rename(stage(StageKind.SAVED), "Offer");
        assertThat(stage("OFFER")).isEqualTo(stage(StageKind.SAVED));
    }

    @Test
    void namesAreUniqueWhateverTheCase() {
        refused(Problem.STAGE_NAME_TAKEN, () -> journal.stages().add("stage offer", StageKind.OFFER));
        refused(Problem.STAGE_NAME_TAKEN, () -> journal.stages().rename(stage(StageKind.SAVED), " STAGE OFFER "));
        refused(Problem.BLANK_NAME, () -> journal.stages().add(" ", StageKind.OFFER));
        journal.stages().rename(stage(StageKind.OFFER), "STAGE OFFER");
        assertThat(stage("stage offer")).isEqualTo(stage(StageKind.OFFER));
    }

    @Test
    void aStageIsAddedBehindItsKind() {
        journal.stages().add("Second talk", StageKind.INTERVIEWING);
        journal.stages().add("Shortlist", StageKind.SAVED);
        assertThat(names())
                .containsExactly(
                        "Stage SAVED",
                        "Shortlist",
                        "Stage APPLIED",
                        "Stage SCREENING",
                        "Stage INTERVIEWING",
                        "Second talk",
                        "Stage OFFER",
                        "Stage CLOSED");
        List<Long> closedFirst = ids();
        closedFirst.add(0, closedFirst.remove(closedFirst.size() - 1));
        journal.stages().reorder(closedFirst);
        journal.stages().add("Wish", StageKind.SAVED);
        assertThat(names()).startsWith("Stage CLOSED", "Stage SAVED", "Shortlist", "Wish");
    }

    @Test
    void stagesLeftOutOfANewOrderFollow() {
        journal.stages().reorder(List.of(stage(StageKind.OFFER), stage(StageKind.SAVED)));
        assertThat(journal.stages().current())
                .extracting(PipelineStage::kind)
                .containsExactly(
                        StageKind.OFFER,
                        StageKind.SAVED,
                        StageKind.APPLIED,
                        StageKind.SCREENING,
                        StageKind.INTERVIEWING,
                        StageKind.CLOSED);
        assertThat(journal.stages().current())
                .extracting(PipelineStage::position)
                .doesNotHaveDuplicates();
    }

    @Test
    void aRemovedStageHandsItsCardsOverAndLivesOnInHistory() {
        long applied = stage(StageKind.APPLIED);
        long id = add(acme(), StageKind.APPLIED, today.minusDays(4));
        long trashed = add(globex(), StageKind.APPLIED, today.minusDays(4));
        journal.applications().delete(Set.of(trashed));
        journal.stages().remove(applied, stage(StageKind.SCREENING));
        assertThat(kindOf(id)).isEqualTo(StageKind.SCREENING);
        assertThat(kindOf(trashed)).isEqualTo(StageKind.SCREENING);
        assertThat(find(id).stageSince()).isEqualTo(today);
        assertThat(journal.stages().current()).hasSize(5);
        assertThat(journal.stages().withRemoved()).hasSize(6);
        assertThat(journal.applications().history(id))
                .extracting(StageChange::toStageId)
                .containsExactly(applied, stage(StageKind.SCREENING));
        assertThat(journal.stages().named("Stage APPLIED")).isEmpty();
        journal.stages().add("Stage APPLIED", StageKind.APPLIED);
    }

    @Test
    void nothingGoesIntoARemovedStage() {
        long applied = stage(StageKind.APPLIED);
        long id = add(acme(), StageKind.SAVED);
        journal.stages().remove(applied, stage(StageKind.SAVED));
        refused(Problem.NO_SUCH_STAGE, () -> journal.applications().moveTo(Set.of(id), applied, null, today));
        refused(Problem.NO_SUCH_STAGE, () -> journal.applications().add(globex(), applied, null, today));
        refused(Problem.NO_SUCH_STAGE, () -> journal.applications().addStep(id, applied, null, today));
        refused(Problem.NO_SUCH_STAGE, () -> journal.stages().rename(applied, "x"));
        refused(Problem.NO_SUCH_STAGE, () -> journal.stages().remove(applied, stage(StageKind.SAVED)));
    }

    @Test
    void historyNeverLeadsACardBackIntoARemovedStage() {
        long applied = stage(StageKind.APPLIED);
        long id = add(acme(), StageKind.APPLIED, today.minusDays(4));
        journal.stages().remove(applied, stage(StageKind.OFFER));
        long last = journal.applications().history(id).getLast().id();
        List<String> before = dump();
        journal.applications().removeStep(id, last);
        assertThat(journal.stages().current()).extracting(PipelineStage::id).contains(find(id).stageId());
        assertThat(kindOf(id)).isEqualTo(StageKind.SAVED);
        journal.undo();
        assertThat(dump()).isEqualTo(before);
    }

    @Test
    void cardsStayOnTheirSide() {
        long closed = stage(StageKind.CLOSED);
        refused(Problem.LAST_STAGE_OF_KIND, () -> journal.stages().remove(closed, stage(StageKind.OFFER)));
        refused(Problem.LAST_STAGE_OF_KIND, () -> journal.stages().remove(stage(StageKind.OFFER), closed));
        refused(Problem.LAST_STAGE_OF_KIND, () -> journal.stages().remove(closed, closed));
        journal.stages().add("Archive", StageKind.CLOSED);
        long id = add(acme(), StageKind.CLOSED);
        journal.stages().remove(closed, stage("Archive"));
        assertThat(find(id).stageId()).isEqualTo(stage("Archive"));
        assertThat(find(id).outcome()).isEqualTo(Outcome.REJECTED);
    }

    @Test
    void theNearestStageStandsInForAKindThatIsGone() {
        List<PipelineStage> stages = List.of(
                new PipelineStage(1, "Closed", StageKind.CLOSED, 0, false),
                new PipelineStage(2, "Offer", StageKind.OFFER, 1, false),
                new PipelineStage(3, "Screening", StageKind.SCREENING, 2, false),
                new PipelineStage(4, "Screening 2", StageKind.SCREENING, 3, false));
        assertThat(Stages.ofKind(stages, StageKind.SCREENING).id()).isEqualTo(3);
        assertThat(Stages.ofKind(stages, StageKind.INTERVIEWING).id()).isEqualTo(3);
        assertThat(Stages.ofKind(stages, StageKind.OFFER).id()).isEqualTo(2);
        assertThat(Stages.ofKind(stages, StageKind.SAVED).id()).isEqualTo(3);
        assertThat(Stages.ofKind(stages, StageKind.CLOSED).id()).isEqualTo(1);
    }

    @Test
    void removalIsUndoneAsAWhole() {
        for (int i = 0; i < 30; i++) {
            add(TypicalApplications.number(i), StageKind.APPLIED, LocalDate.of(2026, 1, 1 + i % 28));
        }
        List<String> before = dump();
        journal.stages().remove(stage(StageKind.APPLIED), stage(StageKind.OFFER));
        journal.undo();
        assertThat(dump()).isEqualTo(before);
        assertIndexed();
    }

    @Test
    void severalChangesOfStagesAreUndoneOneByOne() {
        add(acme(), StageKind.APPLIED);
        add(globex(), StageKind.SCREENING);
        List<String> before = dump();
        journal.stages().rename(stage(StageKind.SCREENING), "Phone call");
        journal.stages().add("Trial day", StageKind.INTERVIEWING);
        List<Long> order = ids();
        Collections.swap(order, 3, 4);
        journal.stages().reorder(order);
        journal.stages().remove(stage(StageKind.APPLIED), stage("Phone call"));
        for (int i = 0; i < 4; i++) {
            assertThat(journal.undo().isNone()).isFalse();
        }
        assertThat(dump()).isEqualTo(before);
    }

    private List<String> names() {
        return journal.stages().current().stream().map(PipelineStage::name).toList();
    }

    private List<Long> ids() {
        return new ArrayList<>(
                journal.stages().current().stream().map(PipelineStage::id).toList());
    }
}
