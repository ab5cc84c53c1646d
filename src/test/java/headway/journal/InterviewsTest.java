package headway.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import headway.domain.ActionKey;
import headway.domain.CalendarItem;
import headway.domain.CalendarKind;
import headway.domain.ClosingStatement;
import headway.domain.Contact;
import headway.domain.ContactRole;
import headway.domain.DocumentKind;
import headway.domain.FitAxis;
import headway.domain.FitRating;
import headway.domain.FitRequirement;
import headway.domain.Interview;
import headway.domain.InterviewLine;
import headway.domain.InterviewNotes;
import headway.domain.InterviewSheet;
import headway.domain.InterviewType;
import headway.domain.JobApplication;
import headway.domain.JournalException.Problem;
import headway.domain.Leaving;
import headway.domain.LeavingQuestion;
import headway.domain.NextStep;
import headway.domain.Permission;
import headway.domain.PromisedItem;
import headway.domain.PromisedKind;
import headway.domain.Question;
import headway.domain.Rehearsal;
import headway.domain.RehearsalLevel;
import headway.domain.StageKind;
import headway.domain.Suggestion;
import headway.domain.ThankYouNote;
import headway.domain.ThankYouOwed;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// It is Monday, March 16, 2026, 9:30 in the zone UTC.
class InterviewsTest extends JournalTestBase {
    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private long acme;
    private long globex;

    @BeforeEach
    void twoApplications() {
        acme = add(JobApplication.builder("Acme", "Developer").build(), StageKind.INTERVIEWING);
        globex = add(JobApplication.builder("Globex", "Tester").build(), StageKind.INTERVIEWING);
    }

    @Test
    void upcomingAndPastAreSplitByTheMomentTheyEnd() {
        long soon = interview(acme, today.atTime(9, 0), UTC);
        long over = interview(globex, today.atTime(8, 30), UTC);
        // 18:00 in Tokyo is 9:00 here, 19:00 is 10:00.
        long late = interview(acme, today.atTime(19, 0), TOKYO);
        long first = interview(globex, today.minusDays(400).atTime(9, 0), UTC);
        long far = interview(globex, today.plusDays(700).atTime(9, 0), UTC);
        assertThat(ids(journal.interviews().upcoming())).containsExactly(soon, late, far);
        assertThat(ids(journal.interviews().past())).containsExactly(over, first);
        clock.pass(Duration.ofMinutes(30));
        assertThat(ids(journal.interviews().upcoming())).containsExactly(late, far);
        assertThat(ids(journal.interviews().past())).containsExactly(soon, over, first);
    }

    @Test
    void whatIsUnderWayAroundMidnightIsUpcoming() {
        long night = interview(acme, today.minusDays(1).atTime(23, 30), UTC, 12 * 60);
        assertThat(ids(journal.interviews().upcoming())).containsExactly(night);
        journal.applications().delete(Set.of(acme));
        assertThat(journal.interviews().upcoming()).isEmpty();
        assertThat(journal.interviews().sheet(night).interview().id()).isEqualTo(night);
    }

    @Test
    void aLineNamesWhatListsShow() {
        long anna = person(acme, "Anna");
        long bo = person(acme, "Bo");
        long id = interview(acme, today.plusDays(1).atTime(23, 30), TOKYO, 60, bo, anna);
        InterviewLine line = journal.interviews().upcoming().get(0);
        assertThat(line)
                .isEqualTo(new InterviewLine(
                        id,
                        acme,
                        "Acme",
                        "Developer",
                        1,
                        InterviewType.PANEL,
                        today.plusDays(1).atTime(23, 30),
                        TOKYO,
                        60,
                        List.of("Bo", "Anna")));
        assertThat(line.startIn(UTC).toLocalDateTime())
                .isEqualTo(today.plusDays(1).atTime(14, 30));
    }

    @Test
    void twoAtTheSameTimeArePointedOut() {
        long one = interview(acme, today.plusDays(1).atTime(14, 0), UTC);
        // 23:30 to 0:30 in Tokyo is 14:30 to 15:30 here.
        long other = interview(globex, today.plusDays(1).atTime(23, 30), TOKYO);
        interview(globex, today.plusDays(1).atTime(15, 30), UTC);
        interview(globex, today.plusDays(1).atTime(13, 0), UTC);
        assertThat(ids(journal.interviews().sheet(one).sameTime())).containsExactly(other);
        assertThat(ids(journal.interviews().sheet(other).sameTime())).containsExactly(one);
        Interview draft = draft(acme, today.plusDays(1).atTime(13, 59), UTC, 2);
        assertThat(ids(journal.interviews().sameTime(draft))).hasSize(2);
        Interview free = draft(acme, today.plusDays(1).atTime(16, 30), UTC, 60);
        assertThat(journal.interviews().sameTime(free)).isEmpty();
        journal.applications().delete(Set.of(globex));
        assertThat(journal.interviews().sheet(one).sameTime()).isEmpty();
    }

    @Test
    void aSheetHoldsAllOfOneInterview() {
        long anna = person(acme, "Anna");
        long id = interview(acme, today.minusDays(1).atTime(10, 0), UTC, 60, anna);
        InterviewSheet blank = journal.interviews().sheet(id);
        assertThat(blank.notes()).isEqualTo(InterviewNotes.none(id));
        assertThat(blank.closing()).isEqualTo(ClosingStatement.blank(acme));
        assertThat(blank.leaving()).isEqualTo(Leaving.blank(id));
        assertThat(blank.agreed()).isNull();
        assertThat(blank.pace().measured()).isFalse();
        prepare(id, anna);
        InterviewSheet sheet = journal.interviews().sheet(id);
        assertThat(sheet.application().company()).isEqualTo("Acme");
        assertThat(sheet.people().get(0).contact().name()).isEqualTo("Anna");
        assertThat(sheet.people().get(0).role()).isEqualTo(ContactRole.INTERVIEWER);
        assertThat(sheet.notes().heard()).isEqualTo("They grow");
        assertThat(sheet.questions().get(0).text()).isEqualTo("Why?");
        assertThat(sheet.fit().forThem().get(0).rating()).isEqualTo(4);
        assertThat(sheet.closing().text()).isEqualTo("I want it");
        assertThat(sheet.rehearsals()).hasSize(1);
        assertThat(sheet.rehearsalCount()).isEqualTo(1);
        assertThat(sheet.pace().wordsPerMinute()).isEqualTo(120);
        assertThat(sheet.leaving().promised()).hasSize(1);
        assertThat(Objects.requireNonNull(sheet.agreed()).what()).isEqualTo("They decide");
        assertThat(sheet.thankYous().get(0).note().point()).isEqualTo("The garden");
        assertThat(sheet.documents().get(0).name()).isEqualTo("cv.pdf");
        refused(Problem.NO_SUCH_INTERVIEW, () -> journal.interviews().sheet(99));
    }

    @Test
    void whatIsGoneForGoodTakesAllAlongButTheEffort() {
        long anna = person(acme, "Anna");
        long id = interview(acme, today.minusDays(1).atTime(10, 0), UTC, 60, anna);
        prepare(id, anna);
        int effort = journal.effort().all().size();
        journal.applications().delete(Set.of(acme));
        clock.pass(Duration.ofDays(31));
        reopen();
        for (String table : List.of(
                "interview",
                "fit_requirement",
                "fit_rating",
                "closing_",
                "rehearsal",
                "leaving",
                "promised_item",
                "thank_you_note",
                "document_link",
                "follow_up")) {
            assertThat(dump()).as(table).noneMatch(row -> row.startsWith(table));
        }
        // What is the user's own stays.
        assertThat(dump()).anyMatch(row -> row.startsWith("question|"));
        assertThat(journal.documents().all()).hasSize(1);
        assertThat(journal.effort().all()).hasSize(effort);
        assertIndexed();
    }

    @Test
    void anInterviewThatIsRemovedTakesItsOwnAlong() {
        long anna = person(acme, "Anna");
        long id = interview(acme, today.minusDays(1).atTime(10, 0), UTC, 60, anna);
        prepare(id, anna);
        journal.interviews().remove(id);
        assertThat(dump())
                .noneMatch(row -> row.startsWith("interview_notes")
                        || row.startsWith("fit_rating")
                        || row.startsWith("leaving")
                        || row.startsWith("thank_you_note")
                        || row.startsWith("interview_question"));
        // What was said and promised to the employer stands.
        assertThat(journal.nextSteps().current(acme)).isPresent();
        assertThat(journal.followUps().of(acme)).hasSize(1);
        assertThat(journal.rehearsals().of(journal.closings().toSay(acme).id(), 9))
                .hasSize(1);
    }

    @Test
    void thanksAreDueOnTheDayALateInterviewEnds() {
        long id = interview(acme, today.minusDays(1).atTime(23, 30), UTC);
        assertThat(journal.agenda().today().actions())
                .extracting(Suggestion::key, Suggestion::due)
                .containsExactly(tuple(ActionKey.thankYou(id, 0), today));
        assertThat(thanksOn()).containsExactly(tuple(today, ActionKey.thankYou(id, 0)));
        assertThat(journal.thankYous().of(id)).extracting(ThankYouOwed::due).containsExactly(today);
        journal.followUps().done(ActionKey.thankYou(id, 0), FollowUps.Doing.on(today));
        assertThat(journal.followUps().of(acme).get(0).due()).isEqualTo(today);
    }

    @Test
    void thanksForAnInterviewElsewhereAreDueOnTheUsersDay() {
        // Tuesday, 0:30 to 1:30 in Tokyo, is Monday afternoon here.
        interview(acme, today.plusDays(1).atTime(0, 30), TOKYO);
        assertThat(journal.thankYous().open()).isEmpty();
        clock.pass(Duration.ofHours(8));
        assertThat(journal.thankYous().open()).extracting(ThankYouOwed::due).containsExactly(today);
    }

    @Test
    void oneAcrossADayAndAllZonesIsNotMissed() {
        // From the noon of the 13th on the clocks 12 hours behind: it ends on the 15th here.
        interview(acme, today.minusDays(3).atTime(12, 30), ZoneId.of("Etc/GMT+12"), Interview.MAX_MINUTES);
        assertThat(thanksOn()).extracting(one -> one.toList().get(0)).containsExactly(today.minusDays(1));
    }

    @Test
    void oneAcrossADayAndAllZonesIsNotMissedWhereTheDayBegins() {
        // From 22:30 on the 13th on the clocks 12 hours behind: it ends at 0:30 on the 16th on those 14 hours ahead.
        LocalDate day = LocalDate.of(2026, 3, 13);
        interview(acme, day.atTime(22, 30), ZoneId.of("Etc/GMT+12"), Interview.MAX_MINUTES);
        journal.close();
        journal = Journal.open(file, clock.withZone(ZoneId.of("Pacific/Kiritimati")), JournalTestBase::stageName);
        assertThat(journal.agenda().between(day.plusDays(3), day.plusDays(3)))
                .extracting(CalendarItem::day, CalendarItem::kind)
                .contains(tuple(day.plusDays(3), CalendarKind.FOLLOW_UP));
    }

    @Test
    void theChecklistSetsTheCalendar() {
        long id = interview(acme, today.minusDays(1).atTime(10, 0), UTC);
        journal.leaving()
                .keep(Leaving.blank(id)
                        .withAgreed(Leaving.Agreed.on("They decide", today.plusDays(4)))
                        .withPromised(List.of(PromisedItem.of(PromisedKind.REFERENCES, "Three", today.plusDays(1)))));
        assertThat(journal.agenda().between(today, today.plusDays(9)))
                .extracting(CalendarItem::kind, CalendarItem::day)
                .contains(tuple(CalendarKind.AGREED_DATE, today.plusDays(4)))
                .contains(tuple(CalendarKind.FOLLOW_UP, today.plusDays(1)));
        journal.undo();
        assertThat(journal.agenda().between(today, today.plusDays(9)))
                .extracting(CalendarItem::kind)
                .doesNotContain(CalendarKind.AGREED_DATE);
    }

    private List<org.assertj.core.groups.Tuple> thanksOn() {
        return journal.agenda().between(today.minusDays(9), today.plusDays(9)).stream()
                .filter(item -> item.key() != null && item.key().type() == ActionKey.Type.THANK_YOU)
                .map(item -> tuple(item.day(), item.key()))
                .toList();
    }

    private void prepare(long id, long anna) {
        journal.interviews().keepNotes(InterviewNotes.none(id).withHeard("They grow"));
        long requirement = journal.fit()
                .addRequirement(new FitRequirement(0, acme, "SQL", 3))
                .value()
                .id();
        journal.fit().rate(new FitRating(id, FitAxis.FOR_THEM, requirement, 4, "Ten years"));
        long question =
                journal.questions().add(new Question(0, "Why?", true)).value().id();
        journal.questions().choose(id, question);
        long closing = journal.closings()
                .keep(ClosingStatement.blank(acme).withText("I want it"))
                .value()
                .id();
        journal.rehearsals().add(Rehearsal.of(closing, id, RehearsalLevel.TEXT, 60, 120));
        journal.leaving()
                .keep(Leaving.blank(id)
                        .withAnswer(LeavingQuestion.WANT_THE_JOB, true)
                        .withAgreed(new Leaving.Agreed("They decide", today.plusDays(3), Permission.YES, null, anna))
                        .withPromised(List.of(PromisedItem.of(PromisedKind.OTHER, "A list", today))));
        journal.thankYous().keep(ThankYouNote.blank(id, anna).withPoint("The garden"));
        journal.documents().add("cv.pdf", DocumentKind.RESUME, new ByteArrayInputStream(new byte[] {1, 2, 3}), acme);
        assertThat(journal.nextSteps().current(acme).map(NextStep::contactId)).contains(anna);
    }

    private long person(long applicationId, String name) {
        journal.contacts().add(applicationId, Contact.named(name), ContactRole.INTERVIEWER);
        return journal.contacts().of(applicationId).stream()
                .filter(one -> one.contact().name().equals(name))
                .findFirst()
                .orElseThrow()
                .contact()
                .id();
    }

    private long interview(long id, LocalDateTime start, ZoneId zone) {
        return interview(id, start, zone, 60);
    }

    private long interview(long id, LocalDateTime start, ZoneId zone, int minutes, Long... people) {
        return journal.interviews()
                .add(draft(id, start, zone, minutes, people))
                .value()
                .id();
    }

    private static Interview draft(long id, LocalDateTime start, ZoneId zone, int minutes, Long... people) {
        return new Interview(0, id, 1, InterviewType.PANEL, start, zone, minutes, "", List.of(people), "");
    }

    private static List<Long> ids(List<InterviewLine> lines) {
        return lines.stream().map(InterviewLine::id).toList();
    }
}
