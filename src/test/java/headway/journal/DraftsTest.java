package headway.journal;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.ActionKey;
import headway.domain.ApplicationContact;
import headway.domain.Channel;
import headway.domain.Contact;
import headway.domain.ContactDirection;
import headway.domain.ContactEntry;
import headway.domain.ContactRole;
import headway.domain.FollowUpKind;
import headway.domain.Interview;
import headway.domain.InterviewType;
import headway.domain.JobApplication;
import headway.domain.NextStep;
import headway.domain.Permission;
import headway.domain.StageKind;
import headway.domain.Suggestion;
import headway.journal.FollowUps.Doing;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a message builds on. Today is Monday 2026-03-16, 9:30 in UTC, which is the user's zone.
class DraftsTest extends JournalTestBase {
    private long id;

    @BeforeEach
    void apply() {
        id = add(JobApplication.builder("Acme", "Developer").build(), StageKind.APPLIED, today.minusDays(40));
    }

    @Test
    void aThankYouGoesTheWayThatTodayAdvises() {
        long interview = interview(today);
        for (LocalDate by : List.of(today.minusDays(1), today, today.plusDays(3), today.plusDays(4))) {
            agree(by, today.minusDays(10));
            Suggestion suggestion = journal.agenda().today().actions().get(0);
            assertThat(suggestion.key()).isEqualTo(ActionKey.thankYou(interview, 0));
            assertThat(journal.drafts().of(suggestion.key()).channel())
                    .as("they decide on %s", by)
                    .isEqualTo(suggestion.channel())
                    .isEqualTo(by.isAfter(today.plusDays(3)) ? Channel.POST : Channel.EMAIL);
            assertThat(suggestion.reason().args())
                    .contains(journal.drafts().of(suggestion.key()).advice());
        }
    }

    @Test
    void aDecisionBeforeAnInterviewAheadWasAboutAnEarlierRound() {
        long interview = interview(today.plusDays(9));
        agree(today.plusDays(8), today.minusDays(10));
        assertThat(journal.drafts().of(ActionKey.thankYou(interview, 0)).channel())
                .isEqualTo(Channel.EMAIL);
        agree(today.plusDays(9), today.minusDays(9));
        assertThat(journal.drafts().of(ActionKey.thankYou(interview, 0)).channel())
                .isEqualTo(Channel.POST);
    }

    @Test
    void whomItIsToIsWhoWasNamedOrAgreedOrTheOnlyPerson() {
        long anna = person("Anna");
        assertThat(whom(ActionKey.checkIn(id))).isEqualTo("Anna");
        long bo = person("Bo");
        assertThat(whom(ActionKey.checkIn(id))).isEmpty();
        long interview = interview(today);
        assertThat(whom(ActionKey.thankYou(interview, bo))).isEqualTo("Bo");
        assertThat(whom(ActionKey.thankYou(interview, 0))).isEmpty();
        journal.nextSteps().agree(new NextStep(0, id, "They call", null, Permission.YES, null, anna, today));
        assertThat(whom(ActionKey.checkIn(id))).isEqualTo("Anna");
        assertThat(whom(ActionKey.thankYou(interview, bo))).isEqualTo("Bo");
        assertThat(whom(ActionKey.thankYou(interview, 0))).isEqualTo("Anna");
    }

    @Test
    void aCheckInCountsItsTurnsUntilAnAnswerComes() {
        assertThat(turn()).isEqualTo(1);
        journal.followUps().done(ActionKey.checkIn(id), Doing.on(today.minusDays(20)));
        assertThat(turn()).isEqualTo(2);
        log(ContactDirection.SENT, today.minusDays(10));
        assertThat(turn()).as("my own words are no answer").isEqualTo(2);
        interview(today.plusDays(3));
        assertThat(turn()).as("a meeting ahead is none yet").isEqualTo(2);
        log(ContactDirection.RECEIVED, today.minusDays(21));
        assertThat(turn()).as("what came before is none").isEqualTo(2);
        log(ContactDirection.RECEIVED, today.minusDays(20));
        assertThat(turn()).isEqualTo(1);
        assertThat(journal.drafts().of(id, FollowUpKind.NETWORKING, null).turn())
                .isEqualTo(1);
    }

    private String whom(ActionKey key) {
        Contact contact = journal.drafts().of(key).facts().contact();
        return contact == null ? "" : contact.name();
    }

    private long person(String name) {
        journal.contacts().add(id, Contact.named(name), ContactRole.INTERVIEWER);
        return journal.contacts().of(id).stream()
                .map(ApplicationContact::contact)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private int turn() {
        return journal.drafts().of(ActionKey.checkIn(id)).turn();
    }

    private void log(ContactDirection direction, LocalDate on) {
        journal.contactLog().log(new ContactEntry(0, id, direction, on, Channel.EMAIL, null, "", null, Instant.EPOCH));
    }

    private void agree(LocalDate by, LocalDate on) {
        journal.nextSteps().agree(new NextStep(0, id, "They decide", by, Permission.YES, null, null, on));
    }

    /// An interview at 8:00, for an hour.
    private long interview(LocalDate day) {
        return journal.interviews()
                .add(new Interview(
                        0, id, 1, InterviewType.VIDEO, day.atTime(8, 0), ZoneOffset.UTC, 60, "", List.of(), ""))
                .value()
                .id();
    }
}
