package headway.ui.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.Leaving;
import headway.domain.LeavingQuestion;
import headway.journal.Journal;
import headway.journal.SampleJournal;
import headway.testing.SetClock;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which interview is chosen, and where it opens.
class InterviewsModelTest {
    private static final Set<InterviewTab> ALL = EnumSet.allOf(InterviewTab.class);

    @TempDir
    private Path folder;

    private final SetClock clock = new SetClock();
    private final InterviewsModel model = new InterviewsModel(ALL);
    private Journal journal;

    @BeforeEach
    void open() {
        journal = Journal.open(folder.resolve("model.headway"), clock, Enum::name);
        SampleJournal.fill(journal);
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void theNextInterviewIsChosenFirstAndOpensAtItsPreparation() {
        read(model, true);
        assertThat(model.chosen()).isEqualTo(upcoming());
        assertThat(model.tab()).isEqualTo(InterviewTab.PREPARE);
    }

    @Test
    void oneThatIsOverOpensAtLeavingAndAtThanksOnceEachQuestionHasAnAnswer() {
        model.open(past());
        read(model, true);
        assertThat(model.tab()).isEqualTo(InterviewTab.LEAVING);
        answerAll(past());
        read(model, false);
        assertThat(model.tab()).as("stays while it is being filled in").isEqualTo(InterviewTab.LEAVING);
        read(model, true);
        assertThat(model.tab()).isEqualTo(InterviewTab.THANKS);
    }

    @Test
    void oneThatEndedMeanwhileOpensAnewWhenSomebodyComesBack() {
        read(model, true);
        model.turnTo(InterviewTab.FIT);
        read(model, true);
        assertThat(model.tab()).isEqualTo(InterviewTab.FIT);
        clock.pass(Duration.ofDays(2));
        read(model, false);
        assertThat(model.tab()).isEqualTo(InterviewTab.FIT);
        read(model, true);
        assertThat(model.tab()).isEqualTo(InterviewTab.LEAVING);
    }

    @Test
    void eachInterviewKeepsThePartThatWasTurnedToUntilItIsOpenedFromElsewhere() {
        read(model, true);
        model.turnTo(InterviewTab.CLOSING);
        model.choose(past());
        read(model, true);
        assertThat(model.tab()).isEqualTo(InterviewTab.LEAVING);
        model.choose(upcoming());
        read(model, true);
        assertThat(model.tab()).isEqualTo(InterviewTab.CLOSING);
        model.open(upcoming());
        read(model, true);
        assertThat(model.tab()).isEqualTo(InterviewTab.PREPARE);
    }

    @Test
    void whereAPartIsMissingThePreparationIsShown() {
        InterviewsModel small = new InterviewsModel(EnumSet.of(InterviewTab.PREPARE));
        small.open(past());
        read(small, true);
        assertThat(small.tab()).isEqualTo(InterviewTab.PREPARE);
    }

    @Test
    void whatWasReadForAnotherInterviewIsDropped() {
        read(model, true);
        InterviewsReading old = InterviewsReading.of(journal, model.chosen());
        model.choose(past());
        assertThat(model.take(old, false)).isFalse();
        assertThat(model.chosen()).isEqualTo(past());
        assertThat(model.sheet()).isEmpty();
    }

    @Test
    void anotherOneIsChosenWhenTheChosenOneIsGone() {
        read(model, true);
        journal.interviews().remove(model.chosen());
        read(model, false);
        assertThat(model.chosen()).isEqualTo(past());
        journal.interviews().remove(model.chosen());
        read(model, false);
        assertThat(model.chosen()).isZero();
        assertThat(model.sheet()).isEmpty();
        assertThat(model.reading().anyApplication()).isTrue();
    }

    @Test
    void theListHasThoseAheadThenThoseThatAreOverAndFindsByCompanyRoleAndPerson() {
        read(model, true);
        assertThat(model.rows()).extracting(InterviewsModel.Row::past).containsExactly(false, true);
        assertThat(model.rows()).allMatch(InterviewsModel.Row::first);
        for (String words : List.of("alder", "DESIGNER alder", "nadia fínch")) {
            model.search(words);
            assertThat(model.rows()).as(words).hasSize(2);
        }
        model.search("alder nobody");
        assertThat(model.rows()).isEmpty();
        assertThat(model.chosen()).isNotZero();
    }

    private void read(InterviewsModel into, boolean arriving) {
        assertThat(into.take(InterviewsReading.of(journal, into.chosen()), arriving))
                .isTrue();
    }

    private void answerAll(long id) {
        Leaving leaving = journal.leaving().of(id);
        for (LeavingQuestion question : LeavingQuestion.values()) {
            leaving = leaving.withAnswer(question, false);
        }
        journal.leaving().keep(leaving);
    }

    private long upcoming() {
        return journal.interviews().upcoming().get(0).id();
    }

    private long past() {
        return journal.interviews().past().get(0).id();
    }
}
