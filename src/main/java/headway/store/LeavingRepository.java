package headway.store;

import headway.domain.FollowUpState;
import headway.domain.LeavingQuestion;
import headway.domain.PromisedItem;
import headway.domain.PromisedKind;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Leaving checklists and what was promised.
public final class LeavingRepository {
    private LeavingRepository() {}

    public static Map<LeavingQuestion, Boolean> answers(Db db, long interviewId) throws SQLException {
        Map<LeavingQuestion, Boolean> answers = new EnumMap<>(LeavingQuestion.class);
        db.list(
                "SELECT question, done FROM leaving_answer WHERE interview_id = ?",
                row -> answers.put(row.constant(1, LeavingQuestion.class), row.flag(2)),
                interviewId);
        return answers;
    }

    /// Keeps an answer in place of the one before.
    ///
    /// @param done null takes the answer away
    public static void answer(Db db, long interviewId, LeavingQuestion question, @Nullable Boolean done)
            throws SQLException {
        if (done == null) {
            db.update("DELETE FROM leaving_answer WHERE interview_id = ? AND question = ?", interviewId, question);
        } else {
            db.update(
                    "INSERT INTO leaving_answer (interview_id, question, done) VALUES (?, ?, ?)"
                            + " ON CONFLICT (interview_id, question) DO UPDATE SET done = excluded.done",
                    interviewId,
                    question,
                    done);
        }
    }

    /// The agreement that was made in an interview; null when there is none.
    public static @Nullable Long nextStep(Db db, long interviewId) throws SQLException {
        long id = db.number("SELECT next_step_id FROM leaving WHERE interview_id = ?", interviewId);
        return id == 0 ? null : id;
    }

    public static void setNextStep(Db db, long interviewId, @Nullable Long nextStepId) throws SQLException {
        db.update(
                "INSERT INTO leaving (interview_id, next_step_id) VALUES (?, ?)"
                        + " ON CONFLICT (interview_id) DO UPDATE SET next_step_id = excluded.next_step_id",
                interviewId,
                nextStepId);
    }

    /// What was promised in an interview, in the order promised.
    public static List<PromisedItem> promised(Db db, long interviewId) throws SQLException {
        return db.list(
                "SELECT follow_up.id, promised_item.kind, follow_up.what, follow_up.due, follow_up.contact_id,"
                        + " promised_item.document_id, promised_item.plan_id, follow_up.state FROM promised_item"
                        + " JOIN follow_up ON follow_up.id = promised_item.follow_up_id"
                        + " WHERE follow_up.interview_id = ? ORDER BY follow_up.id",
                row -> new PromisedItem(
                        row.number(1),
                        row.constant(2, PromisedKind.class),
                        row.text(3),
                        row.date(4),
                        row.numberOrNull(5),
                        row.numberOrNull(6),
                        row.numberOrNull(7),
                        row.constant(8, FollowUpState.class)),
                interviewId);
    }

    /// Keeps what a promise is, in place of what it was before.
    public static void promise(Db db, PromisedItem item) throws SQLException {
        db.update(
                "INSERT INTO promised_item (follow_up_id, kind, document_id, plan_id) VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT (follow_up_id) DO UPDATE SET kind = excluded.kind,"
                        + " document_id = excluded.document_id, plan_id = excluded.plan_id",
                item.followUpId(),
                item.kind(),
                item.documentId(),
                item.planId());
    }
}
