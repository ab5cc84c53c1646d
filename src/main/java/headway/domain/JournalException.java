package headway.domain;

import headway.text.Message;
import org.jspecify.annotations.Nullable;

/// Something about the journal that the user has to know, in one sentence. Nothing was changed when it is thrown.
public final class JournalException extends RuntimeException {
    private final Problem problem;
    private final Message said;

    public JournalException(Problem problem, Object... args) {
        this(null, problem, args);
    }

    public JournalException(@Nullable Throwable cause, Problem problem, Object... args) {
        super(problem.code(), cause);
        this.problem = problem;
        this.said = Message.of("problem." + problem.name(), args);
    }

    public Problem problem() {
        return problem;
    }

    /// The sentence, to be put into words where it is shown.
    public Message said() {
        return said;
    }

    /// What can go wrong. Users quote and search for the numbers: never change one.
    public enum Problem {
        PATH_NOT_ALLOWED(1),
        FOLDER_NOT_WRITABLE(2),
        FILE_NOT_WRITABLE(3),
        FILE_NOT_READABLE(4),
        EMPTY_FILE(5),
        NOT_A_JOURNAL(6),
        TRUNCATED(7),
        DAMAGED(8),
        NEWER_VERSION(9),
        ALTERED_SCHEMA(10),
        BUSY(11),
        DISK_FULL(12),
        MOVED_AWAY(13),
        REPLACED(14),
        INPUT_OUTPUT(15),
        TOO_SLOW(16),
        MIGRATION_FAILED(17),
        BLANK_COMPANY(18),
        BLANK_ROLE(19),
        BLANK_NAME(20),
        TEXT_TOO_LONG(21),
        NO_SUCH_APPLICATION(22),
        NO_SUCH_STAGE(23),
        STAGE_NAME_TAKEN(24),
        LAST_STAGE_OF_KIND(25),
        OUTCOME_NEEDED(26),
        OUTCOME_WITHOUT_CLOSED(27),
        DATE_IN_FUTURE(28),
        INTERNAL(29),
        NO_SUCH_FOLLOW_UP(30),
        FOLLOW_UP_CLOSED(31),
        NO_SUCH_INTERVIEW(32),
        NO_SUCH_CONTACT(33),
        NO_SUCH_CONTACT_ENTRY(34),
        NO_SUCH_NEXT_STEP(35),
        DATE_NOT_SENSIBLE(36),
        DATE_IN_PAST(37),
        INTERVIEW_LENGTH(38),
        NO_SUCH_EFFORT(39),
        EFFORT_MINUTES(40),
        NO_SUCH_REWARD(41),
        REWARD_PRICE(42),
        NOT_ENOUGH_POINTS(43),
        WEEKLY_GOAL(44),
        NO_SUCH_CLAIM(45),
        NO_SUCH_PLAN(46),
        NO_SUCH_CRITERION(47),
        NO_SUCH_REQUIREMENT(48),
        FIT_RATING(49),
        NO_SUCH_QUESTION(50),
        BLANK_QUESTION(51),
        NO_SUCH_STORY(52),
        NO_SUCH_CLOSING(53),
        NO_SUCH_CLOSING_VERSION(54),
        NO_SUCH_REHEARSAL(55),
        REHEARSAL_LENGTH(56),
        NO_SUCH_REFERENCE(57),
        NO_SUCH_DOCUMENT(58),
        DOCUMENT_TOO_LARGE(59),
        DOCUMENT_NOT_READABLE(60);

        private final int number;

        Problem(int number) {
            this.number = number;
        }

        /// A short code to quote and to search for: `HW-01` and so on.
        public String code() {
            return "HW-%02d".formatted(number);
        }
    }
}
