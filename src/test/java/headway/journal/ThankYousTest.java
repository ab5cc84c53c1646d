package headway.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import headway.domain.ActionKey;
import headway.domain.Channel;
import headway.domain.Contact;
import headway.domain.ContactEntry;
import headway.domain.ContactRole;
import headway.domain.EffortEntry;
import headway.domain.EffortKind;
import headway.domain.FollowUp;
import headway.domain.FollowUpKind;
import headway.domain.FollowUpState;
import headway.domain.FollowUpWords;
import headway.domain.Interview;
import headway.domain.InterviewType;
import headway.domain.JobApplication;
import headway.domain.JournalException.Problem;
import headway.domain.NextStep;
import headway.domain.PacingSettings;
import headway.domain.Permission;
import headway.domain.StageKind;
import headway.domain.ThankYou;
import headway.domain.ThankYouForm;
import headway.domain.ThankYouNote;
import headway.domain.ThankYouOwed;
import headway.domain.WorkDays;
import headway.text.Messages;
import headway.text.Templates;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// It is Monday, March 16, 2026, 9:30 in the zone UTC.
class ThankYousTest extends JournalTestBase {
    private long acme;
    private long anna;
    private long novak;
    private long panel;

    @BeforeEach
    void aPanel() {
        acme = add(JobApplication.builder("Acme", "Developer").build(), StageKind.INTERVIEWING);
        anna = person("Anna Díaz");
        novak = person("Dr. Novak");
        panel = interview(today.atTime(8, 0), anna, novak);
    }

    @Test
    void everyInterviewerIsThankedOnTheSameDay() {
        assertThat(journal.thankYous().of(panel))
                .extracting(ThankYouOwed::key, ThankYouOwed::due, ThankYouOwed::state)
                .containsExactly(
                        tuple(ActionKey.thankYou(panel, anna), today, FollowUpState.PLANNED),
                        tuple(ActionKey.thankYou(panel, novak), today, FollowUpState.PLANNED));
        assertThat(journal.thankYous().of(panel).get(1).interview().company()).isEqualTo("Acme");
        assertThat(journal.thankYous().open()).hasSize(2);
        long alone = interview(today.atTime(7, 0));
        assertThat(journal.thankYous().of(alone))
                .extracting(ThankYouOwed::key, ThankYouOwed::contact)
                .containsExactly(tuple(ActionKey.thankYou(alone, 0), null));
    }

    @Test
    void markingItSentLogsContactAndEffortInOneStep() {
        List<String> before = dump();
        journal.thankYous().sent(ActionKey.thankYou(panel, anna), ThankYouForm.CARD, today, "Thank you, Anna");
        FollowUp done = journal.followUps().of(acme).get(0);
        assertThat(done.kind()).isEqualTo(FollowUpKind.THANK_YOU);
        assertThat(done.channel()).isEqualTo(Channel.POST);
        assertThat(done.message()).isEqualTo("Thank you, Anna");
        ContactEntry contact = journal.contactLog().of(acme).get(0);
        assertThat(contact.contactId()).isEqualTo(anna);
        assertThat(contact.channel()).isEqualTo(Channel.POST);
        assertThat(journal.effort().all())
                .extracting(EffortEntry::kind, EffortEntry::contactId)
                .contains(tuple(EffortKind.THANK_YOU_SENT, anna));
        ThankYouOwed sent = journal.thankYous().of(panel).get(0);
        assertThat(sent.state()).isEqualTo(FollowUpState.DONE);
        assertThat(sent.closedOn()).isEqualTo(today);
        assertThat(sent.sent()).isEqualTo("Thank you, Anna");
        assertThat(journal.thankYous().open())
                .extracting(ThankYouOwed::key)
                .containsExactly(ActionKey.thankYou(panel, novak));
        refused(
                Problem.FOLLOW_UP_CLOSED,
                () -> journal.thankYous().sent(ActionKey.thankYou(panel, anna), ThankYouForm.EMAIL, today, ""));
        journal.undo();
        assertThat(dump()).isEqualTo(before);
    }

    @Test
    void whatWasPutOffIsOpenWhatWasPassedOnIsNot() {
        journal.followUps().moveTo(ActionKey.thankYou(panel, anna), today.plusDays(30));
        journal.followUps().skip(ActionKey.thankYou(panel, novak));
        assertThat(journal.thankYous().open()).extracting(ThankYouOwed::due).containsExactly(today.plusDays(30));
        assertThat(journal.thankYous().of(panel))
                .extracting(ThankYouOwed::state)
                .containsExactly(FollowUpState.PLANNED, FollowUpState.SKIPPED);
        journal.applications().delete(Set.of(acme));
        assertThat(journal.thankYous().open()).isEmpty();
    }

    @Test
    void somebodyTakenOffTheInterviewWhoWasThankedIsStillNamed() {
        journal.thankYous().sent(ActionKey.thankYou(panel, novak), ThankYouForm.EMAIL, today, "");
        Interview before = journal.interviews().find(panel).orElseThrow();
        journal.interviews()
                .edit(new Interview(
                        panel, acme, 1, before.type(), before.start(), before.zone(), 60, "", List.of(anna), ""));
        assertThat(journal.thankYous().of(panel))
                .extracting(one -> Objects.requireNonNull(one.contact()).name(), ThankYouOwed::state)
                .containsExactly(tuple("Anna Díaz", FollowUpState.PLANNED), tuple("Dr. Novak", FollowUpState.DONE));
    }

    @Test
    void eachDraftSpeaksOfItsOwnPoint() {
        journal.thankYous().keep(ThankYouNote.blank(panel, anna).withPoint("how you train new people."));
        journal.thankYous().keep(ThankYouNote.blank(panel, novak).withPoint("the garden on the roof"));
        String toAnna = draft(ActionKey.thankYou(panel, anna));
        String toNovak = draft(ActionKey.thankYou(panel, novak));
        assertThat(toAnna)
                .startsWith("Dear Anna Díaz,\n\nThank you for our panel interview on Monday, March 16.")
                .contains("I remember this: how you train new people.");
        assertThat(toNovak).startsWith("Dear Dr. Novak,").contains("the garden on the roof");
        assertThat(toAnna.lines().skip(1)).doesNotContainAnyElementsOf(lines(toNovak));
        // A thank-you that was put off keeps it.
        journal.followUps().moveTo(ActionKey.thankYou(panel, anna), today.plusDays(1));
        assertThat(draft(journal.thankYous().of(panel).get(0).key())).isEqualTo(toAnna);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            decided tomorrow, three mail days | 1 | 3 | EMAIL | false
            decided tomorrow, no mail days    | 1 | 0 | POST  | true
            decided today, no mail days       | 0 | 0 | EMAIL | false
            decided in four days              | 4 | 3 | POST  | true
            no decision date                  | - | 3 | EMAIL | true
            agreed for an earlier round       | -1 | 0 | EMAIL | true
            """)
    void theWayFollowsFromMailDaysAndDecision(
            String what, @Nullable Integer inDays, int mailDays, Channel advised, boolean post) {
        journal.settings().setPacing(new PacingSettings(3, 7, 14, 2, mailDays, 90, WorkDays.MONDAY_TO_FRIDAY));
        LocalDate by = inDays == null ? null : today.plusDays(inDays);
        journal.nextSteps().agree(new NextStep(0, acme, "x", by, Permission.YES, null, null, today));
        ThankYou.Way way = journal.thankYous().way(panel);
        assertThat(way.advised()).as(what).isEqualTo(advised);
        assertThat(way.postPossible()).as(what).isEqualTo(post);
    }

    @Test
    void whatIsBeingWrittenIsKeptForEachPersonOnce() {
        ThankYouNote note = new ThankYouNote(panel, anna, ThankYouForm.LETTER, "x", "Dear Anna");
        journal.thankYous().keep(note);
        assertThat(journal.thankYous().keep(note)).isEqualTo(Changes.NONE);
        journal.thankYous().keep(note.withText("Dear Anna, thanks"));
        journal.thankYous().keep(ThankYouNote.blank(panel, null).withText("Dear all"));
        journal.thankYous().keep(ThankYouNote.blank(panel, null).withText("Dear team"));
        assertThat(journal.thankYous().of(panel).get(0).note()).isEqualTo(note.withText("Dear Anna, thanks"));
        assertThat(dump().stream().filter(row -> row.startsWith("thank_you_note")))
                .hasSize(2);
        refused(
                Problem.NO_SUCH_CONTACT,
                () -> journal.thankYous().keep(ThankYouNote.blank(panel, 99L).withText("x")));
        refused(Problem.NO_SUCH_INTERVIEW, () -> journal.thankYous().keep(ThankYouNote.blank(99, null)));
    }

    private String draft(ActionKey key) {
        FollowUpWords words =
                new FollowUpWords(new Messages(Locale.US), new Templates(Locale.US), any -> Optional.empty());
        Drafts.Basis basis = journal.drafts().of(key);
        return words.write(basis.kind(), Channel.EMAIL, basis.turn(), basis.facts())
                .body();
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        lines.removeIf(line -> line.isBlank() || line.startsWith("Kind regards"));
        return lines;
    }

    private long person(String name) {
        journal.contacts().add(acme, Contact.named(name), ContactRole.INTERVIEWER);
        return journal.contacts().of(acme).stream()
                .filter(one -> one.contact().name().equals(name))
                .findFirst()
                .orElseThrow()
                .contact()
                .id();
    }

    private long interview(LocalDateTime start, Long... people) {
        return journal.interviews()
                .add(new Interview(
                        0, acme, 1, InterviewType.PANEL, start, ZoneId.of("UTC"), 60, "", List.of(people), ""))
                .value()
                .id();
    }
}
