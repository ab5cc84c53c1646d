package headway.ui.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.FollowUp;
import headway.domain.FollowUpKind;
import headway.domain.Leaving;
import headway.domain.Leaving.Agreed;
import headway.domain.LeavingQuestion;
import headway.domain.PromisedItem;
import headway.domain.PromisedKind;
import headway.journal.Journal;
import headway.journal.SampleJournal;
import headway.testing.SetClock;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A leaving checklist that is being filled in, over a real journal.
class LeavingTypingTest {
    @TempDir
    private Path folder;

    private final LeavingTyping typing = new LeavingTyping();
    private Journal journal;
    private long interview;

    @BeforeEach
    void open() {
        journal = Journal.open(folder.resolve("typing.headway"), new SetClock(), Enum::name);
        SampleJournal.fill(journal);
        interview = journal.interviews().past().get(0).id();
        typing.take(journal.leaving().of(interview));
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void whoeverNotesAnAnswerHasAsked() {
        typing.agree(LeavingQuestion.NEXT_STEP, one -> Agreed.on("They decide", null));
        assertThat(typed().answers()).containsEntry(LeavingQuestion.NEXT_STEP, true);
        typing.edit(leaving -> leaving.withAnswer(LeavingQuestion.DATE, false));
        typing.agree(LeavingQuestion.DATE, one -> Agreed.on(one.what(), day(3)));
        assertThat(typed().answers()).as("what was answered stays").containsEntry(LeavingQuestion.DATE, false);
        typing.promise(sample("A study"));
        assertThat(typed().answers()).containsEntry(LeavingQuestion.ANYTHING_ELSE, true);
    }

    @Test
    void aNewPromiseIsKeptOnceHoweverOftenItIsTypedInto() {
        typing.promise(sample("A"));
        long local = typed().promised().get(0).followUpId();
        Leaving first = typing.begin();
        typing.change(local, one -> renamed(one, "A st"));
        Leaving second = typing.begin();
        // Both are on their way before either is done.
        typing.keep(journal, first);
        typing.keep(journal, second);
        typing.end();
        typing.end();
        typing.change(local, one -> renamed(one, "A study"));
        keep();
        assertThat(promises()).extracting(FollowUp::what).containsExactly("A study");
        assertThat(typed().promised().get(0).followUpId())
                .isEqualTo(promises().get(0).id());
        assertThat(typing.isSame(local, promises().get(0).id())).isTrue();
        assertThat(typing.isTyped()).isFalse();
    }

    @Test
    void aPromiseThatWasUndoneElsewhereIsNotKeptAgain() {
        typing.promise(sample("A study"));
        keep();
        long number = typed().promised().get(0).followUpId();
        typing.change(number, one -> renamed(one, "Another study"));
        journal.undo();
        keep();
        assertThat(promises()).isEmpty();
    }

    @Test
    void whatIsTypedStaysWhenSomethingElseIsRead() {
        typing.agree(LeavingQuestion.NEXT_STEP, one -> Agreed.on("They dec", null));
        assertThat(typing.take(journal.leaving().of(interview))).isFalse();
        assertThat(Objects.requireNonNull(typed().agreed()).what()).isEqualTo("They dec");
        journal.leaving().keep(journal.leaving().of(interview).withAnswer(LeavingQuestion.CHANNEL, true));
        assertThat(typing.take(journal.leaving().of(interview))).isFalse();
        assertThat(typing.isTyped()).isTrue();
    }

    @Test
    void whatChangedElsewhereIsShownWhenNothingIsTyped() {
        journal.leaving().keep(journal.leaving().of(interview).withAnswer(LeavingQuestion.CHANNEL, true));
        assertThat(typing.take(journal.leaving().of(interview))).isTrue();
        assertThat(typed().answers()).containsEntry(LeavingQuestion.CHANNEL, true);
        assertThat(typing.take(journal.leaving().of(interview)))
                .as("the same again")
                .isFalse();
    }

    @Test
    void somebodyToAskAloneIsNothingAgreed() {
        typing.agree(LeavingQuestion.CHANNEL, one -> new Agreed("", null, one.mayFollowUp(), null, 1L));
        assertThat(typing.isTyped()).isFalse();
        assertThat(typed().answers()).isEmpty();
    }

    private Leaving typed() {
        return Objects.requireNonNull(typing.typed());
    }

    private void keep() {
        Leaving sent = typing.begin();
        typing.keep(journal, sent);
        typing.end();
    }

    private List<FollowUp> promises() {
        long application = journal.interviews().find(interview).orElseThrow().applicationId();
        return journal.followUps().of(application).stream()
                .filter(one -> one.kind() == FollowUpKind.PROMISED_ITEM)
                .filter(one -> Objects.equals(one.interviewId(), interview))
                .toList();
    }

    private LocalDate day(int ahead) {
        return journal.today().plusDays(ahead);
    }

    private PromisedItem sample(String what) {
        return PromisedItem.of(PromisedKind.WORK_SAMPLE, what, day(2));
    }

    private static PromisedItem renamed(PromisedItem one, String what) {
        return new PromisedItem(
                one.followUpId(),
                one.kind(),
                what,
                one.due(),
                one.contactId(),
                one.documentId(),
                one.planId(),
                one.state());
    }
}
