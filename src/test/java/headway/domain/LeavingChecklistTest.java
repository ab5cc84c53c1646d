package headway.domain;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.Leaving.Agreed;
import headway.text.Message;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LeavingChecklistTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 4);

    @Test
    void atFirstEverythingIsOpenInTheOrderOfAsking() {
        assertThat(LeavingChecklist.open(Leaving.blank(1)))
                .extracting(Message::key)
                .containsExactly(
                        "leaving.open.ANYTHING_ELSE",
                        "leaving.open.WANT_THE_JOB",
                        "leaving.open.NEXT_STEP",
                        "leaving.open.DATE",
                        "leaving.open.MAY_FOLLOW_UP",
                        "leaving.open.CHANNEL");
    }

    @Test
    void whatWasNotDoneIsAnsweredToo() {
        Leaving leaving = Leaving.blank(1);
        for (LeavingQuestion question : LeavingQuestion.values()) {
            leaving = leaving.withAnswer(question, false);
        }
        assertThat(LeavingChecklist.open(leaving)).isEmpty();
        assertThat(LeavingChecklist.open(leaving.withAnswer(LeavingQuestion.DATE, null)))
                .containsExactly(Message.of("leaving.open.DATE"));
    }

    @Test
    void whatWasAskedForIsToBeNoted() {
        Leaving leaving = Leaving.blank(1);
        for (LeavingQuestion question : LeavingQuestion.values()) {
            leaving = leaving.withAnswer(question, true);
        }
        assertThat(LeavingChecklist.open(leaving))
                .extracting(Message::key)
                .containsExactly(
                        "leaving.note.NEXT_STEP",
                        "leaving.note.DATE",
                        "leaving.note.MAY_FOLLOW_UP",
                        "leaving.note.CHANNEL");
        assertThat(LeavingChecklist.open(leaving.withAgreed(Agreed.on(" ", DAY))))
                .extracting(Message::key)
                .containsExactly("leaving.note.NEXT_STEP", "leaving.note.MAY_FOLLOW_UP", "leaving.note.CHANNEL");
        assertThat(LeavingChecklist.open(
                        leaving.withAgreed(new Agreed("They decide", DAY, Permission.NO, Channel.EMAIL, null))))
                .isEmpty();
    }

    @Test
    void anAgreementThatSaysNothingIsNone() {
        assertThat(Agreed.on(" ", null).isEmpty()).isTrue();
        assertThat(Agreed.on("x", null).isEmpty()).isFalse();
        assertThat(Agreed.on("", DAY).isEmpty()).isFalse();
        assertThat(new Agreed("", null, Permission.NO, null, null).isEmpty()).isFalse();
        assertThat(new Agreed("", null, Permission.NOT_ASKED, Channel.PHONE, null).isEmpty())
                .isFalse();
    }
}
