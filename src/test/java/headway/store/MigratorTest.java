package headway.store;

import static headway.store.JournalFileTest.keep;
import static headway.store.JournalFileTest.kept;
import static headway.store.JournalFileTest.names;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import headway.domain.EffortEntry;
import headway.domain.EffortKind;
import headway.domain.FollowUp;
import headway.domain.FollowUpKind;
import headway.domain.Interview;
import headway.domain.InterviewNotes;
import headway.domain.InterviewType;
import headway.domain.JobApplication;
import headway.domain.JournalException.Problem;
import headway.domain.Plan;
import headway.domain.StageKind;
import headway.testing.SetClock;
import headway.testing.TypicalApplications;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MigratorTest {
    private static final String NEXT = """
            -- A script of a version to come.
            ALTER TABLE contact ADD COLUMN nickname TEXT NOT NULL DEFAULT '';
            CREATE TABLE extra (
                id INTEGER PRIMARY KEY,
                name TEXT NOT NULL DEFAULT 'a; b'
            ) STRICT;
            CREATE TRIGGER extra_insert AFTER INSERT ON extra BEGIN
                UPDATE extra SET name = 'x' WHERE id = new.id;
                DELETE FROM extra WHERE id < 0;
            END;
            INSERT INTO extra (name) VALUES ('first');
            """;

    /// The version that brought interviews.
    private static final int INTERVIEWS = 2;

    /// The version that brought effort.
    private static final int EFFORT = 3;

    /// The version that brought plans.
    private static final int PLANS = 4;

    @TempDir
    Path folder;

    private final SetClock clock = new SetClock();
    private Path file = Path.of("");

    @BeforeEach
    void anOldJournal() {
        file = folder.resolve("j.headway");
        try (JournalFile journal = JournalFile.open(file, clock, db -> {})) {
            keep(journal, "a", "1");
        }
    }

    @Test
    void anOlderJournalIsBroughtUpToDateAfterACopyWasMade() throws IOException {
        byte[] before = Files.readAllBytes(file);
        try (JournalFile journal = open(NEXT)) {
            assertThat(journal.<Long>read(db -> db.number("PRAGMA user_version")))
                    .isEqualTo(Migrations.load().version() + 1L);
            assertThat(journal.<Long>read(db -> db.number("SELECT count(*) FROM extra WHERE name = 'x'")))
                    .isEqualTo(1L);
            assertThat(kept(journal, "a")).isEqualTo("1");
            keep(journal, "a", "2");
            journal.verify();
        }
        assertThat(names(folder)).containsExactly("backups", "j.headway");
        List<String> copies = names(folder.resolve("backups"));
        assertThat(copies).containsExactly("j.headway-before-update-20260316T093000Z");
        Path copy = folder.resolve("backups").resolve(copies.get(0));
        assertThat(before).isNotEmpty();
        try (JournalFile old = JournalFile.open(copy, clock, db -> {})) {
            assertThat(kept(old, "a")).isEqualTo("1");
            assertThat(old.<Long>read(db -> db.number("PRAGMA user_version")))
                    .isEqualTo((long) Migrations.load().version());
        }
        // Once is enough.
        clock.pass(Duration.ofDays(1));
        open(NEXT).close();
        assertThat(names(folder.resolve("backups"))).hasSize(1);
        // And the older program leaves it alone.
        byte[] after = Files.readAllBytes(file);
        assertThatThrownBy(() -> JournalFile.open(file, clock, db -> {})).hasMessage(Problem.NEWER_VERSION.code());
        assertThat(Files.readAllBytes(file)).isEqualTo(after);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ALTER TABLE contact ADD COLUMN nickname TEXT;\nINSERT INTO nowhere VALUES (1);\n",
                "CREATE TABLE extra (x);\nUPDATE setting SET value = NULL;\n",
                "DELETE FROM setting;\nSELECT 1 +;\n",
                "CREATE TABLE big (x);\nINSERT INTO big SELECT randomblob(3000000);\nSELECT 1 FROM nowhere;\n"
            })
    void aScriptThatFailsLeavesEveryByteAndACopy(String script) throws IOException {
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> open(script)).hasMessage(Problem.MIGRATION_FAILED.code());
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(names(folder)).containsExactly("backups", "j.headway");
        try (JournalFile journal = JournalFile.open(file, clock, db -> {})) {
            assertThat(kept(journal, "a")).isEqualTo("1");
        }
    }

    /// Every older schema that was ever published, with an application in it.
    @Test
    void aJournalOfEveryOlderVersionIsBroughtUpToDateWithAllItHolds() {
        List<String> scripts = Migrations.load().scripts();
        for (int version = 1; version < scripts.size(); version++) {
            Path old = folder.resolve("version" + version + ".headway");
            long id;
            try (JournalFile journal =
                    JournalFile.open(old, clock, db -> {}, new Migrations(scripts.subList(0, version)))) {
                journal.write(db -> StageRepository.insert(db, "Applied", StageKind.APPLIED, 0));
                id = journal.write(db -> ApplicationRepository.insert(db, TypicalApplications.everyFieldFilled()));
                if (version >= INTERVIEWS) {
                    journal.write(db -> InterviewRepository.insert(db, interview(0, id)));
                    journal.write(db -> FollowUpRepository.insert(db, thanks(0, id)));
                }
                if (version >= EFFORT) {
                    journal.write(db -> EffortRepository.insert(db, attended(0, id)));
                }
                if (version >= PLANS) {
                    journal.write(db -> PlanRepository.insert(db, Plan.blank("Mine")));
                }
            }
            try (JournalFile journal = JournalFile.open(old, clock, UndoLog::install)) {
                assertThat(journal.<Long>read(db -> db.number("PRAGMA user_version")))
                        .isEqualTo((long) scripts.size());
                assertThat(journal.<JobApplication>read(
                                db -> Objects.requireNonNull(ApplicationRepository.find(db, id))))
                        .isEqualTo(TypicalApplications.everyFieldFilled().toBuilder()
                                .id(id)
                                .build());
                if (version >= INTERVIEWS) {
                    assertThat(journal.<List<Interview>>read(db -> InterviewRepository.of(db, id)))
                            .containsExactly(interview(1, id));
                    assertThat(journal.<Boolean>read(db -> InterviewRepository.isCounted(db, 1)))
                            .isFalse();
                    assertThat(journal.<List<FollowUp>>read(FollowUpRepository::all))
                            .containsExactly(thanks(1, id));
                    whatBelongsToInterviewsHasItsPlace(journal);
                }
                if (version >= EFFORT) {
                    assertThat(journal.<List<EffortEntry>>read(EffortRepository::all))
                            .containsExactly(attended(1, id));
                }
                if (version >= PLANS) {
                    assertThat(journal.<List<Plan>>read(PlanRepository::all))
                            .containsExactly(Plan.blank("Mine").withId(1));
                }
                journal.verify();
            }
        }
    }

    /// The interview of an older journal can be prepared, and takes it along when it goes.
    private static void whatBelongsToInterviewsHasItsPlace(JournalFile journal) {
        InterviewNotes notes = InterviewNotes.none(1).withHeard("They grow");
        assertThat(journal.<InterviewNotes>read(db -> InterviewNotesRepository.find(db, 1)))
                .isEqualTo(InterviewNotes.none(1));
        journal.write(db -> {
            InterviewNotesRepository.keep(db, notes);
            return true;
        });
        assertThat(journal.<InterviewNotes>read(db -> InterviewNotesRepository.find(db, 1)))
                .isEqualTo(notes);
        journal.write(db -> {
            InterviewRepository.delete(db, 1);
            return true;
        });
        assertThat(journal.<Long>read(db -> db.number("SELECT count(*) FROM interview_notes")))
                .isZero();
    }

    private static FollowUp thanks(long id, long application) {
        return FollowUp.planned(application, FollowUpKind.THANK_YOU, LocalDate.of(2026, 3, 29), "Thanks")
                .withId(id);
    }

    private static EffortEntry attended(long id, long application) {
        return EffortEntry.of(LocalDate.of(2026, 3, 29), EffortKind.PREPARATION, 45, "Their shop")
                .withWhom(application, null, "")
                .withId(id);
    }

    private static Interview interview(long id, long application) {
        return new Interview(
                id,
                application,
                3,
                InterviewType.PANEL,
                LocalDateTime.of(2026, 3, 29, 2, 30),
                ZoneId.of("Europe/Berlin"),
                45,
                "Room 4",
                List.of(),
                "notes");
    }

    @Test
    void withoutACopyNothingIsDone() throws IOException {
        Files.createFile(folder.resolve("backups"));
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> open(NEXT)).hasMessage(Problem.MIGRATION_FAILED.code());
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void aScriptIsSplitAtTheEndsOfStatements() {
        List<String> statements = Migrations.statements(NEXT);
        assertThat(statements).hasSize(4);
        assertThat(statements.get(2)).startsWith("CREATE TRIGGER").endsWith("END");
        assertThat(Migrations.statements(Migrations.load().scripts().get(0)))
                .hasSizeGreaterThan(20)
                .allSatisfy(statement -> assertThat(statement).matches("(?s)(CREATE|INSERT) .*"));
    }

    private JournalFile open(String next) {
        List<String> scripts = new ArrayList<>(Migrations.load().scripts());
        scripts.add(next);
        return JournalFile.open(file, clock, db -> {}, new Migrations(scripts));
    }
}
