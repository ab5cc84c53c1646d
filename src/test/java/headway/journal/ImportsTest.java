package headway.journal;

import static headway.testing.TypicalApplications.acme;
import static headway.testing.TypicalApplications.globex;
import static headway.testing.TypicalApplications.imported;
import static headway.testing.TypicalApplications.step;
import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.ApplicationContact;
import headway.domain.Contact;
import headway.domain.ContactRole;
import headway.domain.ImportedApplication;
import headway.domain.ImportedStep;
import headway.domain.JobApplication;
import headway.domain.Outcome;
import headway.domain.StageChange;
import headway.domain.StageKind;
import headway.testing.TypicalApplications;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ImportsTest extends JournalTestBase {
    private final ImportedStep applied = step(StageKind.APPLIED, LocalDate.of(2026, 2, 1));

    @Test
    void theSameLogAddsNothingTwice() {
        List<ImportedApplication> log =
                IntStream.range(0, 30).mapToObj(TypicalApplications::imported).toList();
        assertThat(keep(log).added()).isEqualTo(30);
        List<String> before = dump();
        Imports.Result again = keep(log);
        assertThat(again.added()).isZero();
        assertThat(again.alreadyThere()).hasSize(30).startsWith(1L, 2L);
        assertThat(dump()).isEqualTo(before);
        assertThat(journal.imports().keep(log, "log.csv").changes()).isEqualTo(Changes.NONE);
        reopen();
        assertThat(keep(log).added()).isZero();
    }

    @Test
    void aLogThatHasGrownAddsWhatIsNew() {
        keep(IntStream.range(0, 5).mapToObj(TypicalApplications::imported).toList());
        Imports.Result grown = keep(
                IntStream.range(0, 8).mapToObj(TypicalApplications::imported).toList());
        assertThat(grown.added()).isEqualTo(3);
        assertThat(grown.alreadyThere()).containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void aPreviewSaysWhatWouldBeAndChangesNothing() {
        List<ImportedApplication> log = List.of(imported(1), imported(2), imported(1));
        List<String> before = dump();
        Imports.Result preview = journal.imports().preview(log);
        assertThat(dump()).isEqualTo(before);
        assertThat(keep(log)).isEqualTo(preview);
        assertThat(journal.imports().preview(log).added()).isZero();
    }

    @Test
    void rowsThatAreAlikeAreAsManyAsInTheLog() {
        List<ImportedApplication> three =
                List.of(imported(2, globex(), applied), imported(3, globex(), applied), imported(4, globex(), applied));
        assertThat(keep(three).added()).isEqualTo(3);
        assertThat(keep(three).added()).isZero();
        List<ImportedApplication> five = new ArrayList<>(three);
        five.add(imported(5, globex(), applied));
        five.add(imported(6, globex(), applied));
        Imports.Result more = keep(five);
        assertThat(more.added()).isEqualTo(2);
        assertThat(more.alreadyThere()).containsExactly(2L, 3L, 4L);
        assertThat(keep(five).added()).isZero();
    }

    @Test
    void whatWasEditedOrDeletedSinceIsStillKnown() {
        List<ImportedApplication> log = List.of(imported(2, globex(), applied), imported(3, acme(), applied));
        keep(log);
        List<Long> ids =
                journal.applications().all().stream().map(JobApplication::id).toList();
        journal.applications()
                .edit(
                        ids.get(0),
                        a -> a.toBuilder()
                                .company("Globex Corporation")
                                .role("Senior Analyst")
                                .build());
        journal.applications().delete(Set.of(ids.get(1)));
        assertThat(keep(log).added()).isZero();
    }

    @Test
    void whatWasTypedByHandIsKnown() {
        add(globex(), StageKind.SAVED);
        ImportedStep saved = step(StageKind.SAVED, null);
        assertThat(keep(List.of(imported(2, globex(), saved))).added()).isZero();
        add(acme(), StageKind.SAVED);
        JobApplication samePosting = acme().toBuilder()
                .location("Elsewhere")
                .appliedOn(today)
                .postingUrl("http://www.acme.example/jobs/17/?utm_source=x#top")
                .build();
        assertThat(keep(List.of(imported(3, samePosting, saved))).added()).isZero();
    }

    @Test
    void stepsBecomeHistory() {
        long id = only(imported(
                2,
                globex(),
                step(StageKind.SAVED, LocalDate.of(2026, 1, 3)),
                step(StageKind.APPLIED, LocalDate.of(2026, 1, 5)),
                step(StageKind.CLOSED, LocalDate.of(2026, 2, 1))));
        JobApplication kept = find(id);
        assertThat(days(id))
                .containsExactly(LocalDate.of(2026, 1, 3), LocalDate.of(2026, 1, 5), LocalDate.of(2026, 2, 1));
        assertThat(kindOf(id)).isEqualTo(StageKind.CLOSED);
        assertThat(kept.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(kept.stageSince()).isEqualTo(LocalDate.of(2026, 2, 1));
        assertThat(kept.savedOn()).isEqualTo(LocalDate.of(2026, 1, 3));
        assertThat(journal.applications().history(id))
                .extracting(StageChange::fromStageId)
                .containsExactly(null, stage(StageKind.SAVED), stage(StageKind.APPLIED));
    }

    @Test
    void aStepWithoutADayTakesThatOfItsNeighbour() {
        long id = only(imported(
                2,
                globex(),
                step(StageKind.SAVED, null),
                step(StageKind.APPLIED, LocalDate.of(2026, 1, 5)),
                step(StageKind.OFFER, null)));
        assertThat(days(id)).containsOnly(LocalDate.of(2026, 1, 5)).hasSize(3);
        assertThat(journal.applications().history(id))
                .extracting(StageChange::dateKnown)
                .containsExactly(false, true, false);
        assertThat(find(id).stageSinceKnown()).isFalse();
        assertThat(journal.applications().card(id).orElseThrow().stageSinceKnown())
                .isFalse();
    }

    @Test
    void withoutAnyDayItIsTheDayOfApplicationOrOfSavingOrToday() {
        ImportedStep step = step(StageKind.INTERVIEWING, null);
        JobApplication onlyApplied =
                globex().toBuilder().appliedOn(LocalDate.of(2026, 1, 7)).build();
        JobApplication onlySaved =
                acme().toBuilder().savedOn(LocalDate.of(2026, 1, 8)).build();
        assertThat(days(only(imported(2, onlyApplied, step)))).containsExactly(LocalDate.of(2026, 1, 7));
        assertThat(days(only(imported(3, onlySaved, step)))).containsExactly(LocalDate.of(2026, 1, 8));
        assertThat(days(only(imported(4, TypicalApplications.number(3), step)))).containsExactly(today);
    }

    @Test
    void stepsThatGoBackInTimeStayInTheOrderOfTheLog() {
        long id = only(imported(
                2,
                globex(),
                step(StageKind.APPLIED, LocalDate.of(2026, 2, 10)),
                step(StageKind.INTERVIEWING, LocalDate.of(2026, 1, 10)),
                step(StageKind.OFFER, LocalDate.of(2026, 2, 20))));
        assertThat(journal.applications().history(id))
                .extracting(StageChange::toStageId)
                .containsExactly(stage(StageKind.APPLIED), stage(StageKind.INTERVIEWING), stage(StageKind.OFFER));
        assertThat(journal.applications().history(id))
                .extracting(StageChange::dateKnown)
                .containsExactly(true, false, true);
        assertThat(kindOf(id)).isEqualTo(StageKind.OFFER);
    }

    @Test
    void aStepStillToComeHoldsNothingBack() {
        long id = only(imported(
                2,
                globex(),
                step(StageKind.APPLIED, LocalDate.of(2026, 2, 10)),
                step(StageKind.INTERVIEWING, today.plusYears(36))));
        assertThat(find(id).stageSince()).isEqualTo(LocalDate.of(2026, 2, 10));
        assertThat(find(id).stageSinceKnown()).isFalse();
        journal.applications().moveTo(Set.of(id), stage(StageKind.OFFER), null, today);
        assertThat(kindOf(id)).isEqualTo(StageKind.OFFER);
        long first = only(imported(3, acme(), step(StageKind.SAVED, today.plusDays(1))));
        assertThat(days(first)).containsExactly(today);
    }

    @Test
    void aStageOfTheLogsOwnWordIsPreferred() {
        journal.stages().add("Phone screen", StageKind.SCREENING);
        long id = only(imported(
                2, globex(), new ImportedStep("PHONE  Screen", StageKind.SCREENING, null, LocalDate.of(2026, 1, 1))));
        assertThat(find(id).stageId()).isEqualTo(stage("Phone screen"));
        long other = only(
                imported(3, acme(), new ImportedStep("Unknown", StageKind.SCREENING, null, LocalDate.of(2026, 1, 1))));
        assertThat(find(other).stageId()).isEqualTo(stage(StageKind.SCREENING));
    }

    @Test
    void theDayOfApplicationComesFromItsStepWhereTheLogNamesNone() {
        long id = only(imported(2, globex(), applied, step(StageKind.OFFER, LocalDate.of(2026, 3, 1))));
        assertThat(find(id).appliedOn()).isEqualTo(LocalDate.of(2026, 2, 1));
        assertThat(keep(List.of(imported(2, globex(), applied))).added()).isZero();
    }

    @Test
    void oneRowThatCannotBeKeptStopsNoOther() {
        List<ImportedApplication> log = List.of(
                imported(2, globex(), applied),
                imported(3, acme().toBuilder().role(" ").build(), applied),
                imported(4, acme().toBuilder().notes("x".repeat((1 << 20) + 1)).build(), applied),
                new ImportedApplication(
                        5,
                        TypicalApplications.number(5),
                        List.of(applied),
                        List.of(new ApplicationContact(Contact.named(" "), ContactRole.COACH))),
                imported(6, acme(), applied));
        Imports.Result preview = journal.imports().preview(log);
        Imports.Result result = keep(log);
        assertThat(result).isEqualTo(preview);
        assertThat(result.added()).isEqualTo(2);
        assertThat(result.refused()).extracting(Imports.Refused::line).containsExactly(3L, 4L, 5L);
        assertThat(result.refused())
                .extracting(refused -> refused.reason().key())
                .containsExactly("problem.BLANK_ROLE", "problem.TEXT_TOO_LONG", "problem.BLANK_NAME");
        assertThat(journal.applications().all()).hasSize(2);
    }

    @Test
    void onePersonIsKeptOnceAndNamesakesApart() {
        Contact anna = TypicalApplications.anna();
        Contact john = Contact.named("John");
        keep(List.of(
                with(2, acme(), anna),
                with(3, globex(), anna),
                with(4, TypicalApplications.number(1), john),
                with(5, TypicalApplications.number(2), john)));
        assertThat(journal.contacts().all()).extracting(Contact::name).containsExactly("Anna Díaz", "John", "John");
        // The log has grown: the people are known.
        keep(List.of(
                with(6, TypicalApplications.number(8), anna),
                with(7, TypicalApplications.number(1).toBuilder().role("Other").build(), john)));
        assertThat(journal.contacts().all()).hasSize(3);
        assertThat(journal.applications().search("anna")).hasSize(3);
    }

    @Test
    void anImportChangesApplicationsHistoryAndContacts() {
        Changes changes =
                journal.imports().keep(List.of(imported(1)), "log.csv").changes();
        assertThat(changes.touches(Changes.Area.CONTACTS)).isTrue();
        assertThat(changes.touches(Changes.Area.HISTORY)).isTrue();
        assertThat(changes.touches(123L)).isTrue();
    }

    private static ImportedApplication with(long line, JobApplication application, Contact contact) {
        return new ImportedApplication(
                line,
                application,
                List.of(step(StageKind.APPLIED, LocalDate.of(2026, 2, 1))),
                List.of(new ApplicationContact(contact, ContactRole.RECRUITER)));
    }

    private Imports.Result keep(List<ImportedApplication> log) {
        return journal.imports().keep(log, "log.csv").value();
    }

    private long only(ImportedApplication one) {
        Set<Long> before = journal.applications().search("");
        assertThat(keep(List.of(one)).added()).isEqualTo(1);
        Set<Long> after = journal.applications().search("");
        after.removeAll(before);
        return after.iterator().next();
    }
}
