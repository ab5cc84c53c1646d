package headway.store;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.Channel;
import headway.domain.Contact;
import headway.domain.ContactDirection;
import headway.domain.ContactEntry;
import headway.domain.DatedInterview;
import headway.domain.FollowUp;
import headway.domain.FollowUpKind;
import headway.domain.FollowUpState;
import headway.domain.Interview;
import headway.domain.InterviewType;
import headway.domain.NextStep;
import headway.domain.Permission;
import headway.domain.StageKind;
import headway.testing.SetClock;
import headway.testing.TypicalApplications;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is written comes back, in every field.
class AgendaRepositoriesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 28);
    private static final Instant MOMENT = Instant.parse("2026-02-01T10:00:00.123456789Z");

    @TempDir
    Path folder;

    private JournalFile journal;
    private long application;
    private long anna;
    private long bo;

    @BeforeEach
    void open() {
        journal = JournalFile.open(folder.resolve("a.headway"), new SetClock(), UndoLog::install);
        journal.write(db -> StageRepository.insert(db, "Applied", StageKind.APPLIED, 0));
        application = journal.write(db -> ApplicationRepository.insert(
                db, TypicalApplications.acme().toBuilder().stageId(1).build()));
        anna = journal.write(db -> ContactRepository.insert(db, Contact.named("Anna")));
        bo = journal.write(db -> ContactRepository.insert(db, Contact.named("Bo")));
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void nextSteps() {
        NextStep full = new NextStep(1, application, "a", DAY, Permission.NO, Channel.PHONE, anna, DAY.minusDays(3));
        NextStep bare = new NextStep(1, application, "", null, Permission.NOT_ASKED, null, null, DAY);
        for (NextStep first : List.of(full, bare)) {
            long id = journal.write(db -> NextStepRepository.insert(db, first));
            NextStep kept = withId(first, id);
            assertThat(journal.<NextStep>read(db -> Objects.requireNonNull(NextStepRepository.find(db, id))))
                    .isEqualTo(kept);
            NextStep other = withId(first.equals(full) ? bare : full, id);
            journal.write(db -> {
                NextStepRepository.update(db, other);
                return true;
            });
            assertThat(journal.<NextStep>read(db -> Objects.requireNonNull(NextStepRepository.find(db, id))))
                    .isEqualTo(other);
        }
        assertThat(journal.<List<NextStep>>read(db -> NextStepRepository.of(db, application)))
                .hasSize(2);
        NextStep current = journal.read(db -> Objects.requireNonNull(NextStepRepository.current(db, application)));
        assertThat(current.agreedOn()).isEqualTo(DAY);
        assertThat(journal.<Map<Long, NextStep>>read(NextStepRepository::allCurrent))
                .containsOnlyKeys(application)
                .containsValue(current);
    }

    @Test
    void contacts() {
        long followUp = journal.write(
                db -> FollowUpRepository.insert(db, FollowUp.planned(application, FollowUpKind.OTHER, DAY, "")));
        ContactEntry full = new ContactEntry(
                0, application, ContactDirection.SENT, DAY, Channel.POST, anna, "words", followUp, MOMENT);
        long id = journal.write(db -> ContactLogRepository.insert(db, full));
        ContactEntry kept = new ContactEntry(
                id, application, ContactDirection.SENT, DAY, Channel.POST, anna, "words", followUp, MOMENT);
        assertThat(journal.<ContactEntry>read(db -> Objects.requireNonNull(ContactLogRepository.find(db, id))))
                .isEqualTo(kept);
        ContactEntry other = new ContactEntry(
                id, application, ContactDirection.RECEIVED, DAY.plusDays(1), null, null, "", followUp, MOMENT);
        journal.write(db -> {
            ContactLogRepository.update(db, other);
            return true;
        });
        assertThat(journal.<List<ContactEntry>>read(db -> ContactLogRepository.of(db, application)))
                .containsExactly(other);
        journal.write(db -> {
            FollowUpRepository.delete(db, followUp);
            return true;
        });
        ContactEntry left = journal.read(db -> Objects.requireNonNull(ContactLogRepository.find(db, id)));
        assertThat(left.followUpId()).isNull();
    }

    @Test
    void followUps() {
        long interview = journal.write(db -> InterviewRepository.insert(db, interview(0, List.of(anna))));
        FollowUp full = new FollowUp(
                0,
                application,
                FollowUpKind.THANK_YOU,
                DAY,
                Channel.EMAIL,
                anna,
                interview,
                "what",
                "message",
                FollowUpState.DONE,
                DAY.plusDays(1),
                "came back",
                true,
                MOMENT);
        FollowUp bare = new FollowUp(
                0,
                application,
                FollowUpKind.OTHER,
                DAY.plusDays(7),
                null,
                null,
                null,
                "",
                "",
                FollowUpState.PLANNED,
                null,
                "",
                false,
                MOMENT);
        long id = journal.write(db -> FollowUpRepository.insert(db, full));
        assertThat(journal.<FollowUp>read(db -> Objects.requireNonNull(FollowUpRepository.find(db, id))))
                .isEqualTo(full.withId(id));
        journal.write(db -> {
            FollowUpRepository.update(db, bare.withId(id));
            return true;
        });
        assertThat(journal.<List<FollowUp>>read(db -> FollowUpRepository.of(db, application)))
                .containsExactly(bare.withId(id));
    }

    @Test
    void interviews() {
        long id = journal.write(db -> InterviewRepository.insert(db, interview(0, List.of(bo, anna))));
        assertThat(journal.<Interview>read(db -> Objects.requireNonNull(InterviewRepository.find(db, id))))
                .isEqualTo(interview(id, List.of(bo, anna)));
        Interview other = new Interview(
                id,
                application,
                9,
                InterviewType.INFORMAL,
                LocalDateTime.of(2027, 1, 1, 0, 0),
                ZoneId.of("Asia/Kolkata"),
                1440,
                "",
                List.of(anna),
                "");
        journal.write(db -> {
            InterviewRepository.update(db, other);
            return true;
        });
        assertThat(journal.<List<Interview>>read(db -> InterviewRepository.of(db, application)))
                .containsExactly(other);
        assertThat(journal.<List<DatedInterview>>read(db -> InterviewRepository.between(
                        db, LocalDateTime.of(2027, 1, 1, 0, 0), LocalDateTime.of(2027, 1, 1, 0, 1))))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.interview()).isEqualTo(other);
                    assertThat(one.people()).containsExactly("Anna");
                    assertThat(one.company()).isEqualTo("Acme GmbH");
                });
        assertThat(journal.<List<DatedInterview>>read(db -> InterviewRepository.between(
                        db, LocalDateTime.of(2026, 1, 1, 0, 0), LocalDateTime.of(2027, 1, 1, 0, 0))))
                .isEmpty();
    }

    private Interview interview(long id, List<Long> people) {
        return new Interview(
                id,
                application,
                3,
                InterviewType.PANEL,
                LocalDateTime.of(2026, 3, 29, 2, 30),
                ZoneId.of("Europe/Berlin"),
                45,
                "Room 4",
                people,
                "notes");
    }

    private static NextStep withId(NextStep step, long id) {
        return new NextStep(
                id,
                step.applicationId(),
                step.what(),
                step.by(),
                step.mayFollowUp(),
                step.channel(),
                step.contactId(),
                step.agreedOn());
    }
}
