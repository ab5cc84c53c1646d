package headway.journal;

import headway.domain.AskedQuestion;
import headway.domain.Interview;
import headway.domain.JournalException;
import headway.domain.JournalException.Problem;
import headway.domain.Question;
import headway.journal.Changes.Area;
import headway.store.Db;
import headway.store.QuestionRepository;
import headway.text.Message;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

/// The user's own questions to ask, and those chosen for an interview.
public final class Questions {
    private final Journal journal;

    Questions(Journal journal) {
        this.journal = journal;
    }

    /// All of them, those with a star first, then in the user's order.
    public List<Question> all() {
        return journal.read(QuestionRepository::all);
    }

    public Kept<Question> add(Question draft) {
        Question clean = keepable(draft);
        return journal.make(
                kept -> Message.of("undo.addQuestion"),
                db -> existing(db, QuestionRepository.insert(db, clean)),
                kept -> changes());
    }

    /// Changes words and star. What was chosen for interviews before keeps its words.
    public Changes edit(Question typed) {
        Question clean = keepable(typed);
        return journal.change(Message.of("undo.editQuestion"), changes(), db -> {
            if (!clean.equals(existing(db, clean.id()))) {
                QuestionRepository.update(db, clean);
            }
            return true;
        });
    }

    public Changes remove(long id) {
        return journal.change(Message.of("undo.removeQuestion"), changes(), db -> {
            existing(db, id);
            QuestionRepository.delete(db, id);
            return true;
        });
    }

    /// Puts the questions in an order.
    public Changes reorder(List<Long> ids) {
        return journal.change(Message.of("undo.reorderQuestions"), changes(), db -> {
            QuestionRepository.reorder(db, ids);
            return true;
        });
    }

    /// The questions chosen for an interview, in the user's order.
    public List<AskedQuestion> of(long interviewId) {
        return journal.read(db -> QuestionRepository.chosen(db, interviewId));
    }

    /// Chooses a question for an interview; the same one once.
    ///
    /// @param questionId one of the user's questions
    public Kept<AskedQuestion> choose(long interviewId, long questionId) {
        Question question = journal.read(db -> existing(db, questionId));
        return choose(new AskedQuestion(0, interviewId, questionId, question.text(), false, ""));
    }

    /// Adds a question of its own to an interview.
    public Kept<AskedQuestion> choose(long interviewId, String text) {
        return choose(new AskedQuestion(0, interviewId, null, text, false, ""));
    }

    /// Changes words, answer and whether it was asked.
    public Changes editChosen(AskedQuestion typed) {
        AskedQuestion clean = keepable(typed);
        return journal.change(label(clean.interviewId()), changes(), db -> {
            if (!clean.equals(chosen(db, clean.id()))) {
                QuestionRepository.update(db, clean);
            }
            return true;
        });
    }

    /// Takes a question off an interview.
    public Changes removeChosen(long id) {
        AskedQuestion question = journal.read(db -> chosen(db, id));
        return journal.change(label(question.interviewId()), changes(), db -> {
            QuestionRepository.deleteChosen(db, id);
            return true;
        });
    }

    /// Puts the questions of an interview in an order.
    public Changes reorderChosen(long interviewId, List<Long> ids) {
        return journal.change(label(interviewId), changes(), db -> {
            QuestionRepository.reorderChosen(db, ids);
            return true;
        });
    }

    private Kept<AskedQuestion> choose(AskedQuestion draft) {
        AskedQuestion clean = keepable(draft);
        Message label = label(clean.interviewId());
        return journal.make(
                kept -> label,
                db -> {
                    for (AskedQuestion before : QuestionRepository.chosen(db, clean.interviewId())) {
                        if (clean.questionId() != null && Objects.equals(before.questionId(), clean.questionId())) {
                            return before;
                        }
                    }
                    return chosen(db, QuestionRepository.insert(db, clean));
                },
                kept -> changes());
    }

    private static Question existing(Db db, long id) throws SQLException {
        Question question = QuestionRepository.find(db, id);
        if (question == null) {
            throw new JournalException(Problem.NO_SUCH_QUESTION, id);
        }
        return question;
    }

    private static AskedQuestion chosen(Db db, long id) throws SQLException {
        AskedQuestion question = QuestionRepository.findChosen(db, id);
        if (question == null) {
            throw new JournalException(Problem.NO_SUCH_QUESTION, id);
        }
        return question;
    }

    private static Question keepable(Question typed) {
        return new Question(typed.id(), words(typed.text()), typed.starred());
    }

    private static AskedQuestion keepable(AskedQuestion typed) {
        return new AskedQuestion(
                typed.id(),
                typed.interviewId(),
                typed.questionId(),
                words(typed.text()),
                typed.asked(),
                Rules.text(typed.answer()));
    }

    private static String words(String typed) {
        String words = Rules.text(typed).strip();
        if (words.isEmpty()) {
            throw new JournalException(Problem.BLANK_QUESTION);
        }
        return words;
    }

    private Message label(long interviewId) {
        Interview interview = journal.read(db -> Interviews.existing(db, interviewId));
        return journal.named("undo.interviewQuestions", interview.applicationId());
    }

    private static Changes changes() {
        return Changes.of(Area.INTERVIEWS);
    }
}
