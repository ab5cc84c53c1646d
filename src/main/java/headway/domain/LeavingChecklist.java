package headway.domain;

import headway.text.Message;
import java.util.ArrayList;
import java.util.List;

/// What is still open before leaving an interview. It only reminds; nothing depends on it.
public final class LeavingChecklist {
    private LeavingChecklist() {}

    /// What is not answered yet, and what was asked for without a note of the answer; in the order of asking.
    public static List<Message> open(Leaving leaving) {
        List<Message> open = new ArrayList<>();
        for (LeavingQuestion question : LeavingQuestion.values()) {
            Boolean done = leaving.answers().get(question);
            if (done == null) {
                open.add(Message.of("leaving.open." + question.name()));
            } else if (done && !isNoted(question, leaving)) {
                open.add(Message.of("leaving.note." + question.name()));
            }
        }
        return open;
    }

    private static boolean isNoted(LeavingQuestion question, Leaving leaving) {
        Leaving.Agreed agreed = leaving.agreed();
        return switch (question) {
            case ANYTHING_ELSE, WANT_THE_JOB -> true;
            case NEXT_STEP -> agreed != null && !agreed.what().isBlank();
            case DATE -> agreed != null && agreed.by() != null;
            case MAY_FOLLOW_UP -> agreed != null && agreed.mayFollowUp() != Permission.NOT_ASKED;
            case CHANNEL -> agreed != null && agreed.channel() != null;
        };
    }
}
