package headway.journal;

import static headway.testing.TypicalApplications.acme;
import static headway.testing.TypicalApplications.anna;
import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.ContactRole;
import headway.domain.EffortEntry;
import headway.domain.EffortKind;
import headway.domain.EffortSettings;
import headway.domain.Outcome;
import headway.domain.PointPrices;
import headway.domain.RecordField;
import headway.domain.RecordFields;
import headway.domain.StageKind;
import headway.domain.Week;
import headway.domain.WorkSearchRecord;
import headway.domain.WorkSearchRow;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WorkSearchTest extends JournalTestBase {
    private static final RecordFields OWN = new RecordFields(
            "employer", "address", "phone", "email", "title", "method", "position", "reference", "result", "proof");

    private final Week week = Week.of(today, DayOfWeek.MONDAY);

    @Test
    void onlyWhatTheUserWantsOfThatWeekIsInIt() {
        log(EffortKind.LEARNING, true, RecordFields.NONE, null, null);
        log(EffortKind.NETWORKING, false, RecordFields.NONE, null, null);
        journal.effort()
                .log(EffortEntry.of(today.minusDays(1), EffortKind.OTHER, 0, "last week")
                        .withRecord(true, RecordFields.NONE));
        clock.pass(Duration.ofDays(1));
        journal.effort()
                .log(EffortEntry.of(journal.today(), EffortKind.OTHER, 0, "later")
                        .withRecord(true, RecordFields.NONE));
        WorkSearchRecord record = journal.workSearch().of(week);
        assertThat(record.week()).isEqualTo(week);
        assertThat(record.target()).isZero();
        assertThat(record.rows()).extracting(WorkSearchRow::note).containsExactly("note", "later");
        assertThat(journal.workSearch().of(Week.of(today, DayOfWeek.SUNDAY)).rows())
                .extracting(WorkSearchRow::note)
                .containsExactly("last week", "note", "later");
    }

    @Test
    void theTargetIsASetting() {
        journal.settings().setEffort(new EffortSettings(PointPrices.USUAL, Set.of(), 50, 40, 10, 3));
        assertThat(journal.workSearch().of(week).target()).isEqualTo(3);
    }

    @Test
    void theUsersOwnWordsComeFirst() {
        long application = application();
        long person = person(application);
        log(EffortKind.NETWORKING, true, OWN, application, person);
        assertThat(row().fields()).isEqualTo(OWN);
        assertThat(row().person()).isEqualTo("Anna Díaz");
        assertThat(row().missing()).isEmpty();
    }

    @Test
    void thenWhatTheApplicationTells() {
        long application = application();
        long person = person(application);
        log(EffortKind.APPLICATION_SENT, true, RecordFields.NONE, application, person);
        assertThat(row().fields())
                .isEqualTo(new RecordFields(
                        "Acme GmbH",
                        "Street 1",
                        "+49 30 2",
                        "https://acme.example/jobs/17",
                        "Recruiter",
                        "Online",
                        "Software Developer",
                        "R-17",
                        "",
                        "Mail of Monday"));
        assertThat(row().missing()).isEmpty();
    }

    @Test
    void thenWhatThePersonTells() {
        long application = application();
        log(EffortKind.NETWORKING, true, RecordFields.NONE, null, person(application));
        assertThat(row().fields())
                .isEqualTo(
                        new RecordFields("Acme", "", "+49 30 1", "anna@acme.example", "Recruiter", "", "", "", "", ""));
        assertThat(row().missing()).containsExactly(RecordField.METHOD);
    }

    @Test
    void aPersonWhomTheJournalDoesNotKnowHasANameOnly() {
        journal.effort()
                .log(EffortEntry.of(today, EffortKind.NETWORKING, 0, "")
                        .withWhom(null, null, "Bo")
                        .withRecord(true, RecordFields.NONE));
        assertThat(row().person()).isEqualTo("Bo");
        assertThat(row().fields()).isEqualTo(RecordFields.NONE);
        assertThat(row().missing())
                .containsExactlyInAnyOrder(RecordField.EMPLOYER, RecordField.EMAIL, RecordField.METHOD);
    }

    @Test
    void theResultIsWhereTheApplicationIsByNow() {
        long application = application();
        log(EffortKind.APPLICATION_SENT, true, RecordFields.NONE, application, null);
        assertThat(row().stage()).isEqualTo(StageKind.SAVED);
        assertThat(row().outcome()).isNull();
        journal.applications().moveTo(Set.of(application), stage(StageKind.CLOSED), Outcome.NO_RESPONSE, today);
        assertThat(row().stage()).isEqualTo(StageKind.CLOSED);
        assertThat(row().outcome()).isEqualTo(Outcome.NO_RESPONSE);
        // In the trash it still tells what was done.
        journal.applications().delete(Set.of(application));
        assertThat(row().fields().employer()).isEqualTo("Acme GmbH");
    }

    @Test
    void anApplicationThatIsGoneForGoodTellsNothing() {
        long application = application();
        log(EffortKind.APPLICATION_SENT, true, RecordFields.NONE, application, null);
        journal.applications().delete(Set.of(application));
        clock.pass(Duration.ofDays(31));
        reopen();
        assertThat(row().stage()).isNull();
        assertThat(row().fields()).isEqualTo(RecordFields.NONE);
        assertThat(row().missing()).contains(RecordField.EMPLOYER, RecordField.POSITION);
    }

    private WorkSearchRow row() {
        WorkSearchRecord record = journal.workSearch().of(week);
        assertThat(record.rows()).hasSize(1);
        return record.rows().get(0);
    }

    private long application() {
        return add(
                acme().toBuilder()
                        .employerAddress("Street 1")
                        .employerPhone("+49 30 2")
                        .method("Online")
                        .referenceNumber("R-17")
                        .confirmation("Mail of Monday")
                        .build(),
                StageKind.SAVED);
    }

    private long person(long application) {
        journal.contacts().add(application, anna(), ContactRole.RECRUITER);
        return journal.contacts().all().get(0).id();
    }

    private void log(
            EffortKind kind,
            boolean counts,
            RecordFields fields,
            @Nullable Long applicationId,
            @Nullable Long contactId) {
        journal.effort()
                .log(EffortEntry.of(today, kind, 0, "note")
                        .withWhom(applicationId, contactId, "")
                        .withRecord(counts, fields));
    }
}
