package headway.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import headway.domain.ApplicationContact;
import headway.domain.Channel;
import headway.domain.Contact;
import headway.domain.ContactRole;
import headway.domain.EmploymentType;
import headway.domain.JobApplication;
import headway.domain.JournalException.Problem;
import headway.domain.Outcome;
import headway.domain.SalaryPeriod;
import headway.domain.StageChange;
import headway.domain.StageKind;
import headway.domain.Texts;
import headway.domain.WorkMode;
import headway.testing.SetClock;
import headway.testing.TypicalApplications;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepositoriesTest {
    @TempDir
    static Path folder;

    private static int files;

    private JournalFile journal = open();

    private static JournalFile open() {
        return JournalFile.open(folder.resolve(files++ + ".headway"), new SetClock(), db -> {});
    }

    @BeforeEach
    void stage() {
        journal.write(db -> StageRepository.insert(db, "Closed", StageKind.CLOSED, 0));
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void everyFieldOfAnApplicationComesBack() {
        JobApplication filled = TypicalApplications.everyFieldFilled();
        long id = journal.write(db -> ApplicationRepository.insert(db, filled));
        JobApplication expected = filled.toBuilder().id(id).build();
        assertThat(find(id)).isEqualTo(expected);
        List<JobApplication> trashed = journal.read(ApplicationRepository::trashed);
        assertThat(trashed).containsExactly(expected);
    }

    @Test
    void everyFieldOfAnApplicationIsChanged() throws ReflectiveOperationException {
        long id = journal.write(db -> ApplicationRepository.insert(
                db, TypicalApplications.acme().toBuilder().stageId(1).build()));
        JobApplication filled =
                TypicalApplications.everyFieldFilled().toBuilder().id(id).build();
        JobApplication plain = find(id);
        for (RecordComponent component : JobApplication.class.getRecordComponents()) {
            if (!List.of("id", "stageId", "stageSinceKnown").contains(component.getName())) {
                assertThat(component.getAccessor().invoke(filled))
                        .as(component.getName())
                        .isNotEqualTo(component.getAccessor().invoke(plain));
            }
        }
        journal.write(db -> {
            ApplicationRepository.update(db, filled);
            return true;
        });
        assertThat(find(id)).isEqualTo(filled);
        journal.write(db -> {
            ApplicationRepository.update(db, plain);
            return true;
        });
        assertThat(find(id)).isEqualTo(plain);
    }

    @Test
    void aBuilderCopiesEveryField() {
        JobApplication filled = TypicalApplications.everyFieldFilled();
        assertThat(filled.toBuilder().build()).isEqualTo(filled);
    }

    @Test
    void whatIsNotKnownStaysUnknown() {
        JobApplication bare = JobApplication.builder("C", "R").stageId(1).build();
        long id = journal.write(db -> ApplicationRepository.insert(db, bare));
        assertThat(find(id)).isEqualTo(bare.toBuilder().id(id).build());
    }

    @Test
    void everyFieldOfAContactComesBack() {
        Contact filled = TypicalApplications.everyContactFieldFilled();
        long id = journal.write(db -> ContactRepository.insert(db, filled));
        Contact other = new Contact(id, "n", "t", "c", "e", "p", null, "o");
        assertThat(contact(id)).isEqualTo(withId(filled, id));
        journal.write(db -> {
            ContactRepository.update(db, other);
            return true;
        });
        assertThat(contact(id)).isEqualTo(other);
        journal.write(db -> {
            ContactRepository.update(db, withId(filled, id));
            return true;
        });
        assertThat(contact(id)).isEqualTo(withId(filled, id));
    }

    @Test
    void everyFieldOfAStepComesBack() {
        long application = insert(TypicalApplications.acme());
        StageChange step = new StageChange(
                0,
                application,
                1L,
                1,
                Outcome.DECLINED,
                LocalDate.of(2026, 2, 28),
                false,
                Instant.parse("2026-03-01T00:00:00Z"));
        long id = journal.write(db -> StageChangeRepository.insert(db, step));
        List<StageChange> kept = journal.read(db -> StageChangeRepository.of(db, application));
        assertThat(kept)
                .containsExactly(new StageChange(
                        id, application, 1L, 1, Outcome.DECLINED, step.changedOn(), false, step.recordedAt()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "🙂👩‍👩‍👧‍👦🏳️‍🌈",
                "مرحبا بالعالم",
                "\u202Eevil\u202C bidi",
                "e\u0301 NFD",
                "\uFEFFBOM",
                "tab\tcr\rlf\nend",
                "'; DROP TABLE job_application; --",
                "100%_[x]!",
                "\u2028line\u2029paragraph",
                "𝒳𝒴𝒵",
                "\u0001\u001F\u007F",
                "=1+1",
                " spaces "
            })
    void textComesBackExactlyAsTyped(String text) {
        long id = insert(JobApplication.builder(text, text)
                .notes(text)
                .postingText(text)
                .tags(List.of(text))
                .build());
        JobApplication kept = find(id);
        assertThat(kept.company()).isEqualTo(text);
        assertThat(kept.notes()).isEqualTo(text);
        assertThat(kept.postingText()).isEqualTo(text);
        assertThat(kept.tags()).containsExactly(text);
    }

    @Test
    void aNoteOfOneMebibyteComesBack() {
        String note = "äß🙂x".repeat((1 << 20) / 9).substring(0, 500_000);
        long id = insert(TypicalApplications.acme().toBuilder().notes(note).build());
        assertThat(find(id).notes()).isEqualTo(note);
        String ascii = "x".repeat(1 << 20);
        long second = insert(JobApplication.builder(ascii, "r").build());
        assertThat(find(second).company()).isEqualTo(ascii);
    }

    @Test
    void nulAndLoneSurrogatesBecomeVisible() {
        String text = Texts.keepable("a\0b\uD800c\uDC00");
        long id = insert(TypicalApplications.acme().toBuilder().notes(text).build());
        assertThat(find(id).notes()).isEqualTo("a\uFFFDb\uFFFDc\uFFFD").isEqualTo(text);
    }

    @Test
    void tagsAreInOneOrderBeyondAsciiToo() {
        List<String> tags = List.of("ä", "É", "z", "Zoë");
        long id = insert(TypicalApplications.acme().toBuilder()
                .tags(tags.stream().sorted(JobApplication.TAG_ORDER).toList())
                .build());
        assertThat(find(id).tags())
                .isSortedAccordingTo(JobApplication.TAG_ORDER)
                .hasSize(4);
        List<JobApplication> all = journal.read(ApplicationRepository::all);
        assertThat(all.get(0).tags()).isEqualTo(find(id).tags());
    }

    @Test
    void aTagKeepsTheSpellingItCameWith() {
        insert(TypicalApplications.acme().toBuilder().tags(List.of("Remote")).build());
        long second = insert(
                TypicalApplications.globex().toBuilder().tags(List.of("remote")).build());
        assertThat(find(second).tags()).containsExactly("Remote");
        List<String> names = journal.read(ApplicationRepository::allTagNames);
        assertThat(names).containsExactly("Remote");
    }

    @Test
    void aContactHasOneRoleInAnApplication() {
        long application = insert(TypicalApplications.acme());
        long anna = journal.write(db -> ContactRepository.insert(db, TypicalApplications.anna()));
        journal.write(db -> {
            ContactRepository.link(db, application, anna, ContactRole.RECRUITER);
            ContactRepository.link(db, application, anna, ContactRole.COACH);
            return true;
        });
        List<ApplicationContact> linked = journal.read(db -> ContactRepository.of(db, application));
        assertThat(linked).extracting(ApplicationContact::role).containsExactly(ContactRole.COACH);
    }

    @Test
    void momentsSortAsTextAlsoWithinASecond() {
        Instant whole = Instant.parse("2026-01-01T00:00:00Z");
        Instant half = Instant.parse("2026-01-01T00:00:00.5Z");
        long early = insert(TypicalApplications.acme());
        long late = insert(TypicalApplications.globex());
        journal.write(db -> {
            ApplicationRepository.trash(db, early, whole);
            ApplicationRepository.trash(db, late, half);
            return ApplicationRepository.deleteTrashedBefore(db, half);
        });
        assertThat(journal.<Optional<JobApplication>>read(
                        db -> Optional.ofNullable(ApplicationRepository.find(db, early))))
                .isEmpty();
        assertThat(find(late).trashedAt()).isEqualTo(half);
    }

    @Test
    void theSchemaTellsEnumsApart() {
        assertThatThrownBy(() -> journal.write(db -> db.update("UPDATE pipeline_stage SET kind = 'NONE'")))
                .hasMessage(Problem.INTERNAL.code());
        for (StageKind kind : StageKind.values()) {
            journal.write(db -> db.update("UPDATE pipeline_stage SET kind = ?", kind));
        }
        long id = insert(TypicalApplications.acme());
        everyConstant("job_application", "outcome", Outcome.values(), id);
        everyConstant("job_application", "work_mode", WorkMode.values(), id);
        everyConstant("job_application", "employment_type", EmploymentType.values(), id);
        everyConstant("job_application", "salary_period", SalaryPeriod.values(), id);
        long anna = journal.write(db -> ContactRepository.insert(db, TypicalApplications.anna()));
        everyConstant("contact", "preferred_channel", Channel.values(), anna);
        for (ContactRole role : ContactRole.values()) {
            journal.write(db -> {
                ContactRepository.link(db, id, anna, role);
                return true;
            });
        }
    }

    private void everyConstant(String table, String column, Enum<?>[] constants, long id) {
        for (Enum<?> constant : constants) {
            journal.write(db -> db.update("UPDATE " + table + " SET " + column + " = ? WHERE id = ?", constant, id));
        }
        assertThatThrownBy(() -> journal.write(
                        db -> db.update("UPDATE " + table + " SET " + column + " = 'X' WHERE id = ?", id)))
                .hasMessage(Problem.INTERNAL.code());
    }

    private long insert(JobApplication application) {
        return journal.write(db -> ApplicationRepository.insert(
                db, application.toBuilder().stageId(1).build()));
    }

    private JobApplication find(long id) {
        return journal.<Optional<JobApplication>>read(db -> Optional.ofNullable(ApplicationRepository.find(db, id)))
                .orElseThrow();
    }

    private Contact contact(long id) {
        return journal.<Optional<Contact>>read(db -> Optional.ofNullable(ContactRepository.find(db, id)))
                .orElseThrow();
    }

    private static Contact withId(Contact c, long id) {
        return new Contact(id, c.name(), c.title(), c.company(), c.email(), c.phone(), c.preferredChannel(), c.notes());
    }
}
