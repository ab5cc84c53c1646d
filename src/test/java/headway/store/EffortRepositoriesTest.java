package headway.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import headway.domain.Balance;
import headway.domain.Contact;
import headway.domain.ContactRole;
import headway.domain.DayEffort;
import headway.domain.EffortEntry;
import headway.domain.EffortFacts;
import headway.domain.EffortKind;
import headway.domain.EffortSource;
import headway.domain.FollowUp;
import headway.domain.FollowUpKind;
import headway.domain.FollowUpState;
import headway.domain.Interview;
import headway.domain.InterviewType;
import headway.domain.JobApplication;
import headway.domain.JournalException.Problem;
import headway.domain.Outcome;
import headway.domain.RecordFields;
import headway.domain.Reward;
import headway.domain.RewardClaim;
import headway.domain.ShownEffort;
import headway.domain.StageKind;
import headway.domain.Week;
import headway.domain.WeekReviewed;
import headway.domain.WeeklyReview;
import headway.testing.SetClock;
import headway.testing.TypicalApplications;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is written about effort comes back, in every field.
class EffortRepositoriesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 28);
    private static final Instant MOMENT = Instant.parse("2026-02-01T10:00:00.123456789Z");
    private static final RecordFields RECORD = new RecordFields(
            "employer", "address", "phone", "email", "title", "method", "position", "reference", "result", "proof");

    @TempDir
    Path folder;

    private JournalFile journal;
    private long application;
    private long anna;
    private long followUp;
    private long interview;

    @BeforeEach
    void open() {
        journal = JournalFile.open(folder.resolve("a.headway"), new SetClock(), UndoLog::install);
        journal.write(db -> StageRepository.insert(db, "Applied", StageKind.APPLIED, 0));
        application = insert(TypicalApplications.acme());
        anna = journal.write(db -> ContactRepository.insert(db, Contact.named("Anna")));
        followUp = journal.write(
                db -> FollowUpRepository.insert(db, FollowUp.planned(application, FollowUpKind.OTHER, DAY, "")));
        interview = journal.write(db -> InterviewRepository.insert(db, interview(DAY)));
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void everyFieldOfAnEntryComesBack() {
        long id = insert(full());
        assertThat(entry(id)).isEqualTo(full().withId(id));
        assertThat(journal.<List<EffortEntry>>read(EffortRepository::all)).containsExactly(full().withId(id));
        EffortEntry bare = EffortEntry.of(DAY, EffortKind.OTHER, 0, "");
        long second = insert(bare);
        assertThat(entry(second)).isEqualTo(bare.withId(second));
    }

    @Test
    void everyFieldOfAnEntryIsChanged() throws ReflectiveOperationException {
        EffortEntry bare = EffortEntry.of(DAY.plusDays(1), EffortKind.OTHER, 0, "");
        long id = insert(bare);
        for (RecordComponent component : EffortEntry.class.getRecordComponents()) {
            if (!component.getName().equals("id")) {
                assertThat(component.getAccessor().invoke(full()))
                        .as(component.getName())
                        .isNotEqualTo(component.getAccessor().invoke(bare));
            }
        }
        update(full().withId(id));
        assertThat(entry(id)).isEqualTo(full().withId(id));
        update(bare.withId(id));
        assertThat(entry(id)).isEqualTo(bare.withId(id));
        journal.write(db -> {
            EffortRepository.delete(db, id);
            return true;
        });
        assertThat(journal.<List<EffortEntry>>read(EffortRepository::all)).isEmpty();
    }

    @Test
    void theSchemaTakesEveryKindAndSource() {
        long id = insert(full());
        for (EffortKind kind : EffortKind.values()) {
            update(full().withId(id).withWork(kind, EffortEntry.MAX_MINUTES));
        }
        for (EffortSource source : EffortSource.values()) {
            update(full().withId(id).countedFrom(source, null, null));
        }
        assertThatThrownBy(() -> update(full().withId(id).withWork(EffortKind.OTHER, EffortEntry.MAX_MINUTES + 1)))
                .hasMessage(Problem.INTERNAL.code());
        assertThatThrownBy(() -> journal.write(db -> db.update("UPDATE effort_entry SET kind = 'REPLY_RECEIVED'")))
                .hasMessage(Problem.INTERNAL.code());
    }

    @Test
    void anEntryIsShownWithItsCompanyAndPerson() {
        long known = insert(full());
        long unknown = insert(EffortEntry.of(DAY.minusDays(1), EffortKind.NETWORKING, 0, "")
                .withWhom(null, null, "Bo")
                .withRecord(false, RECORD));
        assertThat(shown(DAY.minusDays(1), DAY))
                .containsExactly(
                        new ShownEffort(entry(known), "Acme GmbH", "Software Developer", "Anna"),
                        new ShownEffort(entry(unknown), "employer", "", "Bo"));
        assertThat(shown(DAY, DAY)).extracting(one -> one.entry().id()).containsExactly(known);
        assertThat(shown(DAY.plusDays(1), DAY.plusDays(9))).isEmpty();
    }

    @Test
    void whatGoesLeavesTheEntry() {
        long id = insert(full());
        journal.write(db -> {
            FollowUpRepository.delete(db, followUp);
            return db.update("DELETE FROM contact WHERE id = ?", anna);
        });
        assertThat(entry(id).followUpId()).isNull();
        assertThat(entry(id).contactId()).isNull();
        assertThat(entry(id).points()).isEqualTo(8);
        journal.write(db -> {
            InterviewRepository.delete(db, interview);
            return true;
        });
        assertThat(journal.<Optional<EffortEntry>>read(db -> Optional.ofNullable(EffortRepository.find(db, id))))
                .isEmpty();
    }

    @Test
    void daysAreAddedUp() {
        insert(EffortEntry.of(DAY, EffortKind.NETWORKING, 45, "").withPoints(8));
        insert(EffortEntry.of(DAY, EffortKind.LEARNING, 30, "").withPoints(4));
        insert(EffortEntry.of(DAY, EffortKind.PLANNED_REST, 600, "").withPoints(3));
        insert(EffortEntry.of(DAY.plusDays(2), EffortKind.PLANNED_REST, 600, "").withPoints(3));
        assertThat(journal.<List<DayEffort>>read(db -> EffortRepository.days(db, DAY, DAY.plusDays(2))))
                .containsExactlyInAnyOrder(
                        new DayEffort(DAY, 15, 75, 3, 2), new DayEffort(DAY.plusDays(2), 3, 0, 1, 0));
        assertThat(journal.<List<DayEffort>>read(db -> EffortRepository.days(db, DAY.plusDays(1), DAY.plusDays(1))))
                .isEmpty();
        assertThat(journal.<Set<LocalDate>>read(
                        db -> EffortRepository.daysWith(db, EffortKind.PLANNED_REST, DAY, DAY.plusDays(2))))
                .containsExactlyInAnyOrder(DAY, DAY.plusDays(2));
        assertThat(journal.<LocalDate>read(db -> Objects.requireNonNull(EffortRepository.firstDay(db))))
                .isEqualTo(DAY);
    }

    @Test
    void fiftyThousandEntriesAreReadRight() {
        List<EffortKind> kinds = List.of(EffortKind.values());
        journal.write(db -> {
            for (int i = 0; i < 50_000; i++) {
                EffortKind kind = kinds.get(i % kinds.size());
                EffortRepository.insert(
                        db,
                        EffortEntry.of(DAY.minusDays(i % 5000), kind, i % 60, "n")
                                .withPoints(i % 20));
            }
            return true;
        });
        Balance balance = journal.read(EffortRepository::balance);
        assertThat(balance.earned()).isEqualTo(2500L * 190);
        List<DayEffort> days = journal.read(db -> EffortRepository.days(db, DAY.minusDays(4999), DAY));
        assertThat(days).hasSize(5000);
        assertThat(days.stream().mapToLong(DayEffort::points).sum()).isEqualTo(balance.earned());
        assertThat(days.stream().mapToLong(DayEffort::entries).sum()).isEqualTo(50_000);
        // Every fourteenth entry is a rest.
        assertThat(days.stream().mapToLong(DayEffort::work).sum()).isEqualTo(50_000 - 50_000 / 14);
        assertThat(shown(DAY.minusDays(4999), DAY)).hasSize(50_000);
        assertThat(shown(DAY.minusDays(6), DAY)).hasSize(70);
        assertThat(journal.<LocalDate>read(db -> Objects.requireNonNull(EffortRepository.firstDay(db))))
                .isEqualTo(DAY.minusDays(4999));
    }

    @Test
    void everyFieldOfARewardAndItsClaimComesBack() {
        long id = journal.write(db -> RewardRepository.insert(db, new Reward(0, "Cinema", 20, true)));
        assertThat(reward(id)).isEqualTo(new Reward(id, "Cinema", 20, true));
        Reward other = new Reward(id, "Sea", 100_000, false);
        journal.write(db -> {
            RewardRepository.update(db, other);
            return true;
        });
        assertThat(reward(id)).isEqualTo(other);
        long claim =
                journal.write(db -> RewardRepository.insert(db, new RewardClaim(0, id, "Cinema", 20, DAY, MOMENT)));
        assertThat(claims()).containsExactly(new RewardClaim(claim, id, "Cinema", 20, DAY, MOMENT));
        assertThat(journal.<Balance>read(EffortRepository::balance)).isEqualTo(new Balance(0, 20));
        journal.write(db -> {
            RewardRepository.delete(db, id);
            return true;
        });
        assertThat(claims()).containsExactly(new RewardClaim(claim, null, "Cinema", 20, DAY, MOMENT));
        journal.write(db -> {
            RewardRepository.deleteClaim(db, claim);
            return true;
        });
        assertThat(claims()).isEmpty();
    }

    @Test
    void oneRewardIsChosen() {
        long cinema = journal.write(db -> RewardRepository.insert(db, new Reward(0, "Cinema", 20, true)));
        long sea = journal.write(db -> RewardRepository.insert(db, new Reward(0, "Sea", 10, false)));
        choose(sea);
        assertThat(journal.<List<Reward>>read(RewardRepository::all))
                .containsExactly(new Reward(sea, "Sea", 10, true), new Reward(cinema, "Cinema", 20, false));
        choose(null);
        assertThat(journal.<List<Reward>>read(RewardRepository::all)).noneMatch(Reward::chosen);
    }

    @Test
    void everyFieldOfAReviewComesBack() {
        Week week = new Week(LocalDate.of(2026, 2, 23));
        WeeklyReview full = new WeeklyReview(week.start(), "helped", "learned", "next", 60, MOMENT);
        put(full);
        assertThat(review(week)).contains(full);
        WeeklyReview bare = new WeeklyReview(week.start(), "", "", "", null, MOMENT.plusSeconds(1));
        put(bare);
        put(new WeeklyReview(week.plus(1).start(), "later", "", "", null, MOMENT));
        assertThat(review(week)).contains(bare);
        assertThat(journal.<List<WeeklyReview>>read(ReviewRepository::all))
                .extracting(WeeklyReview::weekStart)
                .containsExactly(week.plus(1).start(), week.start());
        journal.write(db -> {
            ReviewRepository.delete(db, week.start());
            return true;
        });
        assertThat(review(week)).isEmpty();
        assertThat(review(week.plus(1))).isPresent();
    }

    @Test
    void aReviewIsFoundByItsWeekWhateverDayWeeksBeginOn() {
        for (DayOfWeek then : DayOfWeek.values()) {
            Week week = Week.named("2026-W09", then);
            put(new WeeklyReview(week.start(), then.name(), "", "", null, MOMENT));
            for (DayOfWeek now : DayOfWeek.values()) {
                assertThat(review(Week.named("2026-W08", now))).isEmpty();
                assertThat(review(Week.named("2026-W09", now)))
                        .get()
                        .extracting(WeeklyReview::helped)
                        .isEqualTo(then.name());
                assertThat(review(Week.named("2026-W10", now))).isEmpty();
            }
            journal.write(db -> {
                ReviewRepository.delete(db, week.start());
                return true;
            });
        }
    }

    @Test
    void aWeekHasOneGoal() {
        Week monday = new Week(LocalDate.of(2026, 2, 23));
        setGoal(monday, 60);
        setGoal(monday.plus(1), 70);
        assertThat(goals()).isEqualTo(Map.of(monday.start(), 60, monday.plus(1).start(), 70));
        setGoal(monday, 65);
        assertThat(goals()).containsEntry(monday.start(), 65).hasSize(2);
        // Weeks begin on Sunday now: the same week.
        Week sunday = new Week(LocalDate.of(2026, 2, 22));
        setGoal(sunday, 80);
        assertThat(goals()).isEqualTo(Map.of(sunday.start(), 80, monday.plus(1).start(), 70));
        setGoal(monday, 90);
        assertThat(goals()).isEqualTo(Map.of(monday.start(), 90, monday.plus(1).start(), 70));
    }

    @Test
    void anInterviewIsCountedOnceUntilSaidOtherwise() {
        assertThat(notCounted(DAY, DAY.plusDays(1))).containsExactly(interview);
        assertThat(notCounted(DAY.plusDays(1), DAY.plusDays(2))).isEmpty();
        assertThat(notCounted(DAY.minusDays(1), DAY)).isEmpty();
        journal.write(db -> {
            InterviewRepository.setCounted(db, interview, true);
            // What else changes about it leaves that alone.
            InterviewRepository.update(db, Objects.requireNonNull(InterviewRepository.find(db, interview)));
            return true;
        });
        assertThat(journal.<Boolean>read(db -> InterviewRepository.isCounted(db, interview)))
                .isTrue();
        assertThat(notCounted(DAY, DAY.plusDays(1))).isEmpty();
        journal.write(db -> {
            InterviewRepository.setCounted(db, interview, false);
            ApplicationRepository.trash(db, application, MOMENT);
            return true;
        });
        assertThat(notCounted(DAY, DAY.plusDays(1))).isEmpty();
    }

    @Test
    void theFirstEntryOfAnInterviewStays() {
        long first = insert(full().countedFrom(EffortSource.INTERVIEW, null, interview));
        long second = insert(full().countedFrom(EffortSource.INTERVIEW, null, interview));
        long other = journal.write(db -> InterviewRepository.insert(db, interview(DAY)));
        long ofOther = insert(full().countedFrom(EffortSource.INTERVIEW, null, other));
        long own = insert(EffortEntry.of(DAY, EffortKind.INTERVIEW_ATTENDED, 0, ""));
        journal.write(db -> {
            EffortRepository.deleteSecondOfInterview(db);
            return true;
        });
        assertThat(second).isNotEqualTo(first);
        assertThat(journal.<List<EffortEntry>>read(EffortRepository::all))
                .extracting(EffortEntry::id)
                .containsExactly(first, ofOther, own);
        journal.write(db -> {
            EffortRepository.deleteOfInterview(db, interview);
            return true;
        });
        assertThat(journal.<List<EffortEntry>>read(EffortRepository::all))
                .extracting(EffortEntry::id)
                .containsExactly(ofOther, own);
    }

    @Test
    void linesSpeakOfWhatIsKeptOnly() {
        long globex = insert(TypicalApplications.globex());
        long trashed = insert(TypicalApplications.number(1));
        journal.write(db -> {
            ApplicationRepository.trash(db, trashed, MOMENT);
            ContactRepository.link(db, globex, anna, ContactRole.RECRUITER);
            ContactRepository.link(db, trashed, anna, ContactRole.RECRUITER);
            return true;
        });
        long bo = journal.write(db -> ContactRepository.insert(db, Contact.named("Bo")));
        journal.write(db -> {
            ContactRepository.link(db, trashed, bo, ContactRole.COACH);
            return true;
        });
        assertThat(journal.<List<EffortFacts.Company>>read(EffortRepository::companies))
                .extracting(EffortFacts.Company::applicationId)
                .containsExactlyInAnyOrder(application, globex);
        assertThat(people())
                .containsExactly(new EffortFacts.Person(bo, "Bo", null), new EffortFacts.Person(anna, "Anna", globex));
        journal.write(db -> {
            ContactRepository.link(db, application, anna, ContactRole.RECRUITER);
            return true;
        });
        assertThat(people()).contains(new EffortFacts.Person(anna, "Anna", null));
    }

    @Test
    void whatEndedWithANoIsFoundInItsWeek() {
        long no = closed(Outcome.REJECTED, DAY);
        long asked = closed(Outcome.REJECTED, DAY.plusDays(6));
        long askedByHand = closed(Outcome.REJECTED, DAY.plusDays(6));
        long passedOn = closed(Outcome.REJECTED, DAY.plusDays(6));
        closed(Outcome.REJECTED, DAY.minusDays(1));
        closed(Outcome.REJECTED, DAY.plusDays(7));
        closed(Outcome.WITHDRAWN, DAY);
        long trashed = closed(Outcome.REJECTED, DAY);
        journal.write(db -> {
            ApplicationRepository.trash(db, trashed, MOMENT);
            FollowUpRepository.insert(db, FollowUp.planned(asked, FollowUpKind.FEEDBACK_REQUEST, DAY, ""));
            FollowUpRepository.insert(
                    db,
                    FollowUp.planned(passedOn, FollowUpKind.FEEDBACK_REQUEST, DAY, "")
                            .withState(FollowUpState.SKIPPED, DAY));
            FollowUpRepository.insert(db, FollowUp.planned(no, FollowUpKind.CHECK_IN, DAY, ""));
            return EffortRepository.insert(
                    db, EffortEntry.of(DAY, EffortKind.FEEDBACK_ASKED, 0, "").withWhom(askedByHand, null, ""));
        });
        List<WeekReviewed.MovedOn> found = journal.read(db -> EffortRepository.rejections(db, DAY, DAY.plusDays(6)));
        assertThat(found)
                .extracting(WeekReviewed.MovedOn::applicationId, WeekReviewed.MovedOn::askedFeedback)
                .containsExactly(
                        tuple(no, false), tuple(asked, true), tuple(askedByHand, true), tuple(passedOn, false));
    }

    private EffortEntry full() {
        return new EffortEntry(
                0,
                DAY,
                EffortKind.NETWORKING,
                45,
                8,
                "note",
                application,
                anna,
                "person",
                EffortSource.FOLLOW_UP,
                followUp,
                interview,
                true,
                RECORD,
                MOMENT);
    }

    private Interview interview(LocalDate day) {
        return new Interview(
                0, application, 1, InterviewType.VIDEO, day.atTime(12, 0), ZoneOffset.UTC, 45, "", List.of(), "");
    }

    private long closed(Outcome outcome, LocalDate day) {
        return insert(TypicalApplications.globex().toBuilder()
                .outcome(outcome)
                .stageSince(day)
                .stageSinceKnown(true)
                .build());
    }

    private long insert(JobApplication draft) {
        return journal.write(db ->
                ApplicationRepository.insert(db, draft.toBuilder().stageId(1).build()));
    }

    private long insert(EffortEntry entry) {
        return journal.write(db -> EffortRepository.insert(db, entry));
    }

    private void update(EffortEntry entry) {
        journal.write(db -> {
            EffortRepository.update(db, entry);
            return true;
        });
    }

    private EffortEntry entry(long id) {
        return journal.read(db -> Objects.requireNonNull(EffortRepository.find(db, id)));
    }

    private List<ShownEffort> shown(LocalDate first, LocalDate last) {
        return journal.read(db -> EffortRepository.shown(db, first, last));
    }

    private List<EffortFacts.Person> people() {
        return journal.read(EffortRepository::people);
    }

    private Reward reward(long id) {
        return journal.read(db -> Objects.requireNonNull(RewardRepository.find(db, id)));
    }

    private List<RewardClaim> claims() {
        return journal.read(RewardRepository::claims);
    }

    private void choose(@Nullable Long id) {
        journal.write(db -> {
            RewardRepository.choose(db, id);
            return true;
        });
    }

    private void put(WeeklyReview review) {
        journal.write(db -> {
            ReviewRepository.put(db, review);
            return true;
        });
    }

    private Optional<WeeklyReview> review(Week week) {
        return journal.read(db -> Optional.ofNullable(ReviewRepository.of(db, week)));
    }

    private void setGoal(Week week, int points) {
        journal.write(db -> {
            ReviewRepository.setGoal(db, week, points);
            return true;
        });
    }

    private NavigableMap<LocalDate, Integer> goals() {
        return journal.read(ReviewRepository::goals);
    }

    private List<Long> notCounted(LocalDate from, LocalDate to) {
        return journal.read(db -> InterviewRepository.notCounted(db, from.atStartOfDay(), to.atStartOfDay()).stream()
                .map(Interview::id)
                .toList());
    }
}
