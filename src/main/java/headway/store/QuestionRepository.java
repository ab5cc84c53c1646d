package headway.store;

import headway.domain.AskedQuestion;
import headway.domain.Question;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The user's questions, and those chosen for interviews.
public final class QuestionRepository {
    private static final String TABLE = "question";
    private static final String CHOSEN = "interview_question";
    private static final String SELECT = "SELECT id, text, starred FROM question ";
    private static final String SELECT_CHOSEN =
            "SELECT id, interview_id, question_id, text, asked, answer FROM interview_question ";

    private QuestionRepository() {}

    /// All of them, those with a star first, then in the user's order.
    public static List<Question> all(Db db) throws SQLException {
        return db.list(SELECT + "ORDER BY starred DESC, position, id", QuestionRepository::question);
    }

    public static @Nullable Question find(Db db, long id) throws SQLException {
        return db.first(SELECT + "WHERE id = ?", QuestionRepository::question, id);
    }

    public static long insert(Db db, Question question) throws SQLException {
        return db.insert(
                "INSERT INTO question (text, starred, position) VALUES (?, ?, " + Positions.last(TABLE) + ")",
                question.text(),
                question.starred());
    }

    public static void update(Db db, Question question) throws SQLException {
        db.update(
                "UPDATE question SET text = ?, starred = ? WHERE id = ?",
                question.text(),
                question.starred(),
                question.id());
    }

    public static void delete(Db db, long id) throws SQLException {
        db.update("DELETE FROM question WHERE id = ?", id);
    }

    public static void reorder(Db db, List<Long> ids) throws SQLException {
        Positions.reorder(db, TABLE, ids);
    }

    /// The questions chosen for an interview, in the user's order.
    public static List<AskedQuestion> chosen(Db db, long interviewId) throws SQLException {
        return db.list(
                SELECT_CHOSEN + "WHERE interview_id = ? ORDER BY position, id",
                QuestionRepository::chosenOne,
                interviewId);
    }

    public static @Nullable AskedQuestion findChosen(Db db, long id) throws SQLException {
        return db.first(SELECT_CHOSEN + "WHERE id = ?", QuestionRepository::chosenOne, id);
    }

    public static long insert(Db db, AskedQuestion question) throws SQLException {
        return db.insert(
                "INSERT INTO interview_question (interview_id, question_id, text, asked, answer, position)"
                        + " VALUES (?, ?, ?, ?, ?, " + Positions.last(CHOSEN) + ")",
                question.interviewId(),
                question.questionId(),
                question.text(),
                question.asked(),
                question.answer());
    }

    /// Changes words, answer and whether it was asked.
    public static void update(Db db, AskedQuestion question) throws SQLException {
        db.update(
                "UPDATE interview_question SET text = ?, asked = ?, answer = ? WHERE id = ?",
                question.text(),
                question.asked(),
                question.answer(),
                question.id());
    }

    public static void deleteChosen(Db db, long id) throws SQLException {
        db.update("DELETE FROM interview_question WHERE id = ?", id);
    }

    public static void reorderChosen(Db db, List<Long> ids) throws SQLException {
        Positions.reorder(db, CHOSEN, ids);
    }

    private static Question question(Db.Row row) throws SQLException {
        return new Question(row.number(1), row.text(2), row.flag(3));
    }

    private static AskedQuestion chosenOne(Db.Row row) throws SQLException {
        return new AskedQuestion(
                row.number(1), row.number(2), row.numberOrNull(3), row.text(4), row.flag(5), row.text(6));
    }
}
