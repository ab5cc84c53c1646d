package headway.journal;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.AskedQuestion;
import headway.domain.Contact;
import headway.domain.Interview;
import headway.domain.InterviewType;
import headway.domain.JobApplication;
import headway.domain.JournalException.Problem;
import headway.domain.Question;
import headway.domain.ReferenceConsent;
import headway.domain.ReferencePerson;
import headway.domain.StageKind;
import headway.domain.Story;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Questions to ask, stories to tell, and the people who can speak for the user.
class InterviewWordsTest extends JournalTestBase {

    @Test
    void questionsAreReusedAndKeepTheirWordsWhereTheyWereChosen() {
        long interview = interview();
        long why = journal.questions()
                .add(new Question(0, " Why? ", false))
                .value()
                .id();
        long who = journal.questions()
                .add(new Question(0, "With whom?", true))
                .value()
                .id();
        assertThat(journal.questions().all()).extracting(Question::id).containsExactly(who, why);
        journal.questions().choose(interview, why);
        assertThat(journal.questions().choose(interview, why).changes()).isEqualTo(Changes.NONE);
        AskedQuestion own = journal.questions().choose(interview, "And then?").value();
        journal.questions().choose(interview, "And then?");
        assertThat(journal.questions().of(interview))
                .extracting(AskedQuestion::text)
                .containsExactly("Why?", "And then?", "And then?");
        journal.questions().reorderChosen(interview, List.of(own.id()));
        journal.questions().edit(new Question(why, "Why now?", false));
        journal.questions().remove(why);
        assertThat(journal.questions().of(interview))
                .filteredOn(one -> one.text().equals("Why?"))
                .extracting(AskedQuestion::questionId)
                .containsOnlyNulls();
        refused(Problem.BLANK_QUESTION, () -> journal.questions().add(new Question(0, " ", false)));
        refused(Problem.NO_SUCH_QUESTION, () -> journal.questions().choose(interview, why));
        refused(Problem.NO_SUCH_INTERVIEW, () -> journal.questions().choose(99, who));
        refused(Problem.NO_SUCH_QUESTION, () -> journal.questions().removeChosen(99));
    }

    @Test
    void questionsAndStoriesStandInTheUsersOrder() {
        long a = journal.questions().add(new Question(0, "a", false)).value().id();
        long b = journal.questions().add(new Question(0, "b", false)).value().id();
        journal.questions().reorder(List.of(b, a));
        long c = journal.questions().add(new Question(0, "c", false)).value().id();
        assertThat(journal.questions().all()).extracting(Question::id).containsExactly(b, a, c);
        long flood =
                journal.stories().add(new Story(0, "The flood", "")).value().id();
        long fair = journal.stories()
                .add(new Story(0, "The fair", "x\n\ny"))
                .value()
                .id();
        journal.stories().reorder(List.of(fair, flood));
        reopen();
        assertThat(journal.stories().all())
                .containsExactly(new Story(fair, "The fair", "x\n\ny"), new Story(flood, "The flood", ""));
        refused(Problem.BLANK_NAME, () -> journal.stories().edit(new Story(flood, "", "x")));
        refused(Problem.NO_SUCH_STORY, () -> journal.stories().remove(99));
    }

    @Test
    void aReferenceIsAPersonOfTheJournal() {
        ReferencePerson rosa = journal.references()
                .keep(ReferencePerson.of(Contact.named(" Rosa Vidal ")))
                .value();
        long id = rosa.contact().id();
        assertThat(id).isPositive();
        assertThat(journal.references().find(id)).contains(rosa);
        assertThat(journal.references().keep(rosa).changes()).isEqualTo(Changes.NONE);
        ReferencePerson asked = new ReferencePerson(rosa.contact(), ReferenceConsent.GIVEN, today, "My first boss");
        journal.references().keep(asked);
        assertThat(journal.references().all()).containsExactly(asked);
        journal.references().remove(id);
        assertThat(journal.references().all()).isEmpty();
        assertThat(journal.contacts().all()).extracting(Contact::id).contains(id);
        refused(
                Problem.DATE_IN_FUTURE,
                () -> journal.references()
                        .keep(new ReferencePerson(rosa.contact(), ReferenceConsent.GIVEN, today.plusDays(1), "")));
        refused(Problem.NO_SUCH_REFERENCE, () -> journal.references().remove(id));
        refused(
                Problem.NO_SUCH_CONTACT,
                () -> journal.references().keep(ReferencePerson.of(new Contact(99, "x", "", "", "", "", null, ""))));
    }

    private long interview() {
        long acme = add(JobApplication.builder("Acme", "Developer").build(), StageKind.INTERVIEWING);
        return journal.interviews()
                .add(new Interview(
                        0,
                        acme,
                        1,
                        InterviewType.PHONE,
                        today.plusDays(1).atTime(9, 0),
                        ZoneId.of("UTC"),
                        60,
                        "",
                        List.of(),
                        ""))
                .value()
                .id();
    }
}
