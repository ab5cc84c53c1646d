package headway.journal;

import static headway.testing.TypicalApplications.anna;
import static headway.testing.TypicalApplications.globex;
import static headway.testing.TypicalApplications.number;
import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.Contact;
import headway.domain.ContactRole;
import headway.domain.ImportedApplication;
import headway.domain.JournalException.Problem;
import headway.domain.Outcome;
import headway.domain.PipelineStage;
import headway.domain.StageKind;
import headway.testing.TypicalApplications;
import headway.text.Message;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UndoTest extends JournalTestBase {
    private static final Map<String, Consumer<UndoTest>> USE_CASES = new LinkedHashMap<>();

    static {
        USE_CASES.put("Applications.add", t -> t.add(number(7), StageKind.APPLIED));
        USE_CASES.put("Applications.add closed", t -> t.add(number(8), StageKind.CLOSED, t.today.minusDays(3)));
        USE_CASES.put(
                "Applications.edit",
                t -> t.journal.applications().edit(t.acme, a -> TypicalApplications.everyFieldFilled()));
        USE_CASES.put(
                "Applications.edit tags",
                t -> t.journal
                        .applications()
                        .edit(t.acme, a -> a.toBuilder().tags(List.of("x", "Y")).build()));
        USE_CASES.put(
                "Applications.edit spelling",
                t -> t.journal
                        .applications()
                        .edit(t.acme, a -> a.toBuilder().company("ACME gmbh").build()));
        USE_CASES.put(
                "Applications.edit 1 MiB",
                t -> t.journal
                        .applications()
                        .edit(
                                t.acme,
                                a -> a.toBuilder()
                                        .notes("'".repeat(1 << 20))
                                        .postingText("")
                                        .build()));
        USE_CASES.put(
                "Applications.moveTo",
                t -> t.journal
                        .applications()
                        .moveTo(Set.of(t.acme, t.globex), t.stage(StageKind.OFFER), null, t.today));
        USE_CASES.put(
                "Applications.moveTo closed",
                t -> t.journal
                        .applications()
                        .moveTo(Set.of(t.acme), t.stage(StageKind.CLOSED), Outcome.WITHDRAWN, t.today));
        USE_CASES.put(
                "Applications.redate", t -> t.journal.applications().redate(t.globex, t.firstStep(t.globex), t.today));
        USE_CASES.put(
                "Applications.addStep",
                t -> t.journal
                        .applications()
                        .addStep(t.globex, t.stage(StageKind.SCREENING), null, t.today.minusDays(9)));
        USE_CASES.put(
                "Applications.removeStep", t -> t.journal.applications().removeStep(t.globex, t.lastStep(t.globex)));
        USE_CASES.put("Applications.rest", t -> t.journal.applications().rest(Set.of(t.acme, t.globex), true));
        USE_CASES.put("Applications.addTag", t -> t.journal.applications().addTag(Set.of(t.acme, t.globex), "new"));
        USE_CASES.put("Applications.removeTag", t -> t.journal.applications().removeTag(Set.of(t.acme), "REMOTE"));
        USE_CASES.put("Applications.delete", t -> t.journal.applications().delete(Set.of(t.acme, t.globex)));
        USE_CASES.put("Stages.add", t -> t.journal.stages().add("Second talk", StageKind.INTERVIEWING));
        USE_CASES.put("Stages.rename", t -> t.journal.stages().rename(t.stage(StageKind.OFFER), "Won"));
        USE_CASES.put("Stages.reorder", t -> {
            List<Long> ids = new ArrayList<>(
                    t.journal.stages().current().stream().map(PipelineStage::id).toList());
            Collections.reverse(ids);
            t.journal.stages().reorder(ids);
        });
        USE_CASES.put(
                "Stages.remove",
                t -> t.journal.stages().remove(t.stage(StageKind.INTERVIEWING), t.stage(StageKind.APPLIED)));
        USE_CASES.put("Contacts.add", t -> t.journal.contacts().add(t.globex, Contact.named("Bo"), ContactRole.COACH));
        USE_CASES.put("Contacts.add known", t -> t.journal.contacts().add(t.globex, t.person(), ContactRole.REFERENCE));
        USE_CASES.put(
                "Contacts.edit",
                t -> t.journal
                        .contacts()
                        .edit(
                                t.acme,
                                new Contact(t.person().id(), "Ann", "", "", "", "", null, "x"),
                                ContactRole.REFERRER));
        USE_CASES.put("Contacts.remove", t -> t.journal.contacts().remove(t.acme, t.person()));
        USE_CASES.put("Trash.restore", t -> t.journal.trash().restore(Set.of(t.trashed)));
        USE_CASES.put(
                "Imports.keep",
                t -> t.journal
                        .imports()
                        .keep(
                                IntStream.range(100, 120)
                                        .mapToObj(TypicalApplications::imported)
                                        .toList(),
                                "log.csv"));
        AgendaUseCases.addTo(USE_CASES);
        EffortUseCases.addTo(USE_CASES);
        InterviewUseCases.addTo(USE_CASES);
        PrintUseCases.addTo(USE_CASES);
        USE_CASES.put("Journal.saveFilter", t -> t.journal.saveFilter("mine", "{}"));
        USE_CASES.put("Journal.saveFilter again", t -> t.journal.saveFilter("kept", "changed"));
        USE_CASES.put("Journal.removeFilter", t -> t.journal.removeFilter("kept"));
    }

    long acme;
    long globex;
    private long trashed;
    AgendaUseCases.Filled agenda = AgendaUseCases.Filled.NOTHING;
    EffortUseCases.Filled effort = EffortUseCases.Filled.NOTHING;
    PrintUseCases.Filled plans = PrintUseCases.Filled.NOTHING;

    InterviewUseCases.Filled interviews = InterviewUseCases.Filled.NOTHING;
    List<String> before = List.of();

    @BeforeEach
    void fill() {
        acme = add(TypicalApplications.acme(), StageKind.SAVED);
        globex = add(globex(), StageKind.APPLIED, today.minusDays(20));
        journal.applications().moveTo(Set.of(globex), stage(StageKind.INTERVIEWING), null, today.minusDays(5));
        trashed = add(number(1), StageKind.INTERVIEWING);
        journal.applications().delete(Set.of(trashed));
        journal.contacts().add(acme, anna(), ContactRole.RECRUITER);
        journal.saveFilter("kept", "{}");
        agenda = AgendaUseCases.fill(this);
        effort = EffortUseCases.fill(this);
        interviews = InterviewUseCases.fill(this);
        plans = PrintUseCases.fill(this);
        reopen();
    }

    static Set<String> useCases() {
        return USE_CASES.keySet();
    }

    @ParameterizedTest
    @MethodSource("useCases")
    void everyUseCaseCanBeUndoneAndDoneAgain(String name) {
        before = dump();
        Consumer<UndoTest> useCase = Objects.requireNonNull(USE_CASES.get(name));
        useCase.accept(this);
        List<String> after = dump();
        assertThat(after).isNotEqualTo(before);
        Message label = journal.undoLabel().orElseThrow();
        assertThat(journal.redoLabel()).isEmpty();
        for (int i = 0; i < 2; i++) {
            assertThat(journal.undo().isNone()).isFalse();
            assertThat(dump()).isEqualTo(before);
            assertThat(journal.undoLabel()).isEmpty();
            assertThat(journal.redoLabel()).contains(label);
            assertThat(journal.redo().isNone()).isFalse();
            assertThat(dump()).isEqualTo(after);
            assertThat(journal.undoLabel()).contains(label);
            assertThat(journal.redoLabel()).isEmpty();
        }
        assertIndexed();
        journal.undo();
        assertIndexed();
        reopen();
        assertThat(dump()).isEqualTo(before);
    }

    @Test
    void noUseCaseIsForgottenHere() {
        Set<String> expected = new TreeSet<>();
        for (Class<?> type : List.of(
                Applications.class,
                Stages.class,
                Contacts.class,
                Trash.class,
                Imports.class,
                NextSteps.class,
                ContactLog.class,
                Interviews.class,
                FollowUps.class,
                Effort.class,
                Rewards.class,
                Reviews.class,
                WorkSearch.class,
                Plans.class,
                Settings.class,
                Fit.class,
                Questions.class,
                Stories.class,
                Closings.class,
                Rehearsals.class,
                LeavingChecklists.class,
                ThankYous.class,
                References.class,
                Documents.class,
                Journal.class)) {
            for (Method method : type.getDeclaredMethods()) {
                boolean changes = method.getReturnType() == Changes.class || method.getReturnType() == Kept.class;
                if (changes && Modifier.isPublic(method.getModifiers())) {
                    expected.add(type.getSimpleName() + "." + method.getName());
                }
            }
        }
        expected.removeAll(Set.of("Journal.undo", "Journal.redo", "Journal.refresh"));
        Set<String> covered = new TreeSet<>();
        USE_CASES.keySet().forEach(name -> covered.add(name.split(" ", 2)[0]));
        assertThat(covered).isEqualTo(expected);
    }

    @Test
    void allUseCasesInARowCanBeUndoneAndDoneAgain() {
        List<List<String>> states = new ArrayList<>();
        states.add(dump());
        for (String name : List.of(
                "Applications.add",
                "Applications.moveTo",
                "Applications.addTag",
                "Contacts.add",
                "Stages.remove",
                "Imports.keep",
                "Applications.edit",
                "Trash.restore",
                "Applications.rest",
                "Applications.delete")) {
            Objects.requireNonNull(USE_CASES.get(name)).accept(this);
            states.add(dump());
        }
        for (int i = states.size() - 2; i >= 0; i--) {
            journal.undo();
            assertThat(dump()).isEqualTo(states.get(i));
        }
        for (int i = 1; i < states.size(); i++) {
            journal.redo();
            assertThat(dump()).isEqualTo(states.get(i));
        }
        assertIndexed();
    }

    @Test
    void fiftyStepsAreKept() {
        for (int i = 0; i <= 50; i++) {
            int n = i;
            journal.applications()
                    .edit(acme, a -> a.toBuilder().notes("note " + n).build());
        }
        for (int i = 0; i < 50; i++) {
            assertThat(journal.undo().isNone()).isFalse();
        }
        assertThat(find(acme).notes()).isEqualTo("note 0");
        assertThat(journal.undoLabel()).isEmpty();
        assertThat(journal.undo()).isEqualTo(Changes.NONE);
        for (int i = 0; i < 50; i++) {
            assertThat(journal.redo().isNone()).isFalse();
        }
        assertThat(find(acme).notes()).isEqualTo("note 50");
        assertThat(journal.redo()).isEqualTo(Changes.NONE);
    }

    @Test
    void aNewChangeMakesWhatWasUndoneVoid() {
        note("one");
        note("two");
        journal.undo();
        note("three");
        assertThat(journal.redoLabel()).isEmpty();
        assertThat(journal.redo()).isEqualTo(Changes.NONE);
        assertThat(find(acme).notes()).isEqualTo("three");
        journal.undo();
        assertThat(find(acme).notes()).isEqualTo("one");
    }

    @Test
    void whatChangesNothingIsNoStep() {
        note("one");
        assertThat(journal.applications().edit(acme, a -> a)).isEqualTo(Changes.NONE);
        assertThat(journal.applications().moveTo(Set.of(acme), stage(StageKind.SAVED), null, today))
                .isEqualTo(Changes.NONE);
        assertThat(journal.applications().addTag(Set.of(acme), "JAVA")).isEqualTo(Changes.NONE);
        assertThat(journal.applications().removeTag(Set.of(acme), "none")).isEqualTo(Changes.NONE);
        assertThat(journal.applications().rest(Set.of(acme), false)).isEqualTo(Changes.NONE);
        assertThat(journal.stages().rename(stage(StageKind.OFFER), "Stage OFFER"))
                .isEqualTo(Changes.NONE);
        assertThat(journal.saveFilter("kept", "{}")).isEqualTo(Changes.NONE);
        assertThat(journal.removeFilter("none")).isEqualTo(Changes.NONE);
        assertThat(journal.applications().delete(Set.of())).isEqualTo(Changes.NONE);
        journal.undo();
        assertThat(find(acme).notes()).isEqualTo(TypicalApplications.acme().notes());
    }

    @Test
    void aRefusedChangeIsNoStep() {
        note("one");
        refused(Problem.NO_SUCH_APPLICATION, () -> journal.applications().addTag(idsWithOneMissing(), "x"));
        refused(
                Problem.BLANK_COMPANY,
                () -> journal.applications()
                        .edit(acme, a -> a.toBuilder().company(" ").build()));
        assertThat(find(acme).tags()).isEqualTo(TypicalApplications.acme().tags());
        journal.undo();
        assertThat(find(acme).notes()).isEqualTo(TypicalApplications.acme().notes());
    }

    @Test
    void aChangeThatFoundTheDiskFullIsNoStep() {
        note("one");
        journal.undo();
        long pages = journal.read(db -> db.number("PRAGMA page_count"));
        journal.read(db -> db.number("PRAGMA max_page_count = " + (pages + 2)));
        refused(Problem.DISK_FULL, () -> note("x".repeat(800_000)));
        assertThat(journal.redoLabel()).isPresent();
        assertThat(journal.undoLabel()).isEmpty();
        journal.redo();
        assertThat(find(acme).notes()).isEqualTo("one");
        note("two");
        journal.undo();
        assertThat(find(acme).notes()).isEqualTo("one");
        assertIndexed();
    }

    @Test
    void undoSaysWhatToReadAnew() {
        Changes made = journal.applications().moveTo(Set.of(acme), stage(StageKind.OFFER), null, today);
        assertThat(journal.undo()).isEqualTo(made);
        assertThat(journal.redo()).isEqualTo(made);
        assertThat(made.applicationIds()).containsExactly(acme);
    }

    @Test
    void anImportOfTwoThousandIsOneStep() {
        List<String> before = dump();
        List<ImportedApplication> log = IntStream.range(10, 2010)
                .mapToObj(TypicalApplications::imported)
                .toList();
        assertThat(journal.imports().keep(log, "log.csv").value().added()).isEqualTo(2000);
        List<String> after = dump();
        journal.undo();
        assertThat(dump()).isEqualTo(before);
        journal.redo();
        assertThat(dump()).isEqualTo(after);
        assertIndexed();
        journal.undo();
        assertThat(dump()).isEqualTo(before);
        assertThat(journal.applications().search("company")).isEmpty();
        assertIndexed();
    }

    @Test
    void undoIsVoidAfterAnotherProgramWrote() throws SQLException {
        note("one");
        elsewhere("UPDATE job_application SET notes = 'theirs' WHERE id = " + acme);
        assertThat(journal.undo()).isEqualTo(Changes.EVERYTHING);
        assertThat(find(acme).notes()).isEqualTo("theirs");
        assertThat(journal.undoLabel()).isEmpty();
        note("two");
        assertThat(journal.undo().isNone()).isFalse();
        assertThat(find(acme).notes()).isEqualTo("theirs");
    }

    @Test
    void aChangeAfterAnotherProgramWroteSaysToReadEverythingAnew() throws SQLException {
        note("one");
        elsewhere("UPDATE job_application SET source = 'theirs' WHERE id = " + acme);
        Changes changes = note("two");
        assertThat(changes).isEqualTo(Changes.EVERYTHING);
        assertThat(find(acme).notes()).isEqualTo("two");
        assertThat(find(acme).source()).isEqualTo("theirs");
        journal.undo();
        assertThat(find(acme).notes()).isEqualTo("one");
        assertThat(find(acme).source()).isEqualTo("theirs");
        assertThat(journal.undoLabel()).isEmpty();
    }

    @Test
    void whatTheWindowRemembersIsNoStepAndHidesNothing() throws SQLException {
        note("one");
        journal.rememberUiState(Map.of("width", "800"));
        assertThat(journal.uiState()).containsEntry("width", "800");
        journal.undo();
        assertThat(find(acme).notes()).isEqualTo(TypicalApplications.acme().notes());
        assertThat(journal.uiState()).containsEntry("width", "800");
        elsewhere("UPDATE job_application SET source = 'theirs' WHERE id = " + acme);
        journal.rememberUiState(Map.of("width", "900"));
        assertThat(journal.refresh()).isEqualTo(Changes.EVERYTHING);
    }

    @Test
    void theSampleMarkIsNoStep() {
        assertThat(journal.isSample()).isFalse();
        journal.markAsSample();
        assertThat(journal.isSample()).isTrue();
        assertThat(journal.undoLabel()).isEmpty();
    }

    @Test
    void stepsAreForgottenWithTheSession() {
        note("one");
        clock.pass(Duration.ofMinutes(1));
        reopen();
        assertThat(journal.undoLabel()).isEmpty();
        assertThat(journal.undo()).isEqualTo(Changes.NONE);
        assertThat(find(acme).notes()).isEqualTo("one");
    }

    private Changes note(String text) {
        return journal.applications().edit(acme, a -> a.toBuilder().notes(text).build());
    }

    private Set<Long> idsWithOneMissing() {
        Set<Long> ids = new LinkedHashSet<>();
        ids.add(acme);
        ids.add(999L);
        return ids;
    }

    private void elsewhere(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Contact person() {
        return journal.contacts().all().get(0);
    }

    private long firstStep(long id) {
        return journal.applications().history(id).get(0).id();
    }

    private long lastStep(long id) {
        return journal.applications().history(id).getLast().id();
    }
}
