package headway.ui.interviews;

import headway.domain.AskedQuestion;
import headway.domain.Question;
import headway.domain.Texts;
import headway.journal.Changes;
import headway.journal.Journal;
import headway.ui.kit.Background;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What can be done with questions: those chosen for the shown interview, and those that the user likes to ask.
final class QuestionActions {
    private final Background background;
    private long interviewId;

    QuestionActions(Background background) {
        this.background = background;
    }

    /// Says for which interview questions are chosen from now on.
    void use(long interview) {
        interviewId = interview;
    }

    /// Chooses a question by its words: one of the user's where there is one with the same words.
    void choose(String typed) {
        long interview = interviewId;
        background.change(journal -> find(journal.questions().all(), typed)
                .map(one -> journal.questions().choose(interview, one.id()).changes())
                .orElseGet(() -> journal.questions().choose(interview, typed).changes()));
    }

    void choose(long questionId) {
        long interview = interviewId;
        background.change(
                journal -> journal.questions().choose(interview, questionId).changes());
    }

    /// Changes a chosen question, unless it is gone by now.
    void edit(long id, UnaryOperator<AskedQuestion> change) {
        long interview = interviewId;
        background.change(journal -> journal.questions().of(interview).stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .map(one -> journal.questions().editChosen(change.apply(one)))
                .orElse(Changes.NONE));
    }

    void removeChosen(long id) {
        background.change(journal -> journal.questions().removeChosen(id));
    }

    void reorderChosen(List<Long> ids) {
        long interview = interviewId;
        background.change(journal -> journal.questions().reorderChosen(interview, ids));
    }

    /// Puts a star on a question of the user's, or takes it off; one that is none of them yet becomes one.
    void star(String words, boolean starred) {
        background.change(journal -> find(journal.questions().all(), words)
                .map(one -> journal.questions().edit(new Question(one.id(), one.text(), starred)))
                .orElseGet(() ->
                        journal.questions().add(new Question(0, words, starred)).changes()));
    }

    /// Adds one to the user's questions; the same words once.
    void add(String typed) {
        background.change(journal -> find(journal.questions().all(), typed).isPresent()
                ? Changes.NONE
                : journal.questions().add(new Question(0, typed, false)).changes());
    }

    /// Changes one of the user's questions, unless it is gone by now.
    void editOwn(long id, UnaryOperator<Question> change) {
        background.change(journal -> own(journal, id)
                .map(one -> journal.questions().edit(change.apply(one)))
                .orElse(Changes.NONE));
    }

    void remove(long id) {
        background.change(journal -> journal.questions().remove(id));
    }

    void reorder(List<Long> ids) {
        background.change(journal -> journal.questions().reorder(ids));
    }

    /// The question with these words, whatever their case.
    static Optional<Question> find(List<Question> all, String words) {
        String folded = Texts.fold(words);
        return all.stream().filter(one -> Texts.fold(one.text()).equals(folded)).findFirst();
    }

    static AskedQuestion withText(AskedQuestion one, String text) {
        return new AskedQuestion(one.id(), one.interviewId(), one.questionId(), text, one.asked(), one.answer());
    }

    static AskedQuestion withAsked(AskedQuestion one, boolean asked) {
        return new AskedQuestion(one.id(), one.interviewId(), one.questionId(), one.text(), asked, one.answer());
    }

    static AskedQuestion withAnswer(AskedQuestion one, String answer) {
        return new AskedQuestion(one.id(), one.interviewId(), one.questionId(), one.text(), one.asked(), answer);
    }

    private static Optional<Question> own(Journal journal, long id) {
        return journal.questions().all().stream().filter(one -> one.id() == id).findFirst();
    }
}
