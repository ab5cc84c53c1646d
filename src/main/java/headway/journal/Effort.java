package headway.journal;

import headway.domain.ActiveWeeks;
import headway.domain.Balance;
import headway.domain.DayEffort;
import headway.domain.EffortEntry;
import headway.domain.EffortFacts;
import headway.domain.EffortKind;
import headway.domain.EffortOverview;
import headway.domain.EffortSettings;
import headway.domain.EffortTimer;
import headway.domain.EffortWeek;
import headway.domain.Interview;
import headway.domain.JournalException;
import headway.domain.JournalException.Problem;
import headway.domain.Overload;
import headway.domain.RecordFields;
import headway.domain.ShownEffort;
import headway.domain.Week;
import headway.domain.WeeklyGoals;
import headway.journal.Changes.Area;
import headway.store.Db;
import headway.store.EffortRepository;
import headway.store.InterviewRepository;
import headway.store.ReviewRepository;
import headway.store.RewardRepository;
import headway.store.SettingRepository;
import headway.text.Message;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The log of what was done. It counts effort, whatever comes of it.
public final class Effort {
    /// How far the year that is shown reaches back.
    public static final int DAYS_SHOWN = 371;

    /// An interview that was over longer ago is not counted by itself any more.
    public static final int ATTENDED_DAYS = 30;

    private static final String TIMER = "effort_timer";
    private static final String REST_SUGGESTED = "rest_suggested";

    private final Journal journal;

    Effort(Journal journal) {
        this.journal = journal;
    }

    /// The user's week in which a day lies.
    ///
    /// @param usual the first day of the week where the user has set none
    public Week week(LocalDate day, DayOfWeek usual) {
        return Week.of(day, journal.settings().firstDayOfWeek().orElse(usual));
    }

    /// What the screen shows at a glance.
    ///
    /// @param usual the first day of the week where the user has set none
    public EffortOverview overview(DayOfWeek usual) {
        LocalDate today = journal.today();
        Week week = week(today, usual);
        return journal.read(db -> {
            List<DayEffort> days = EffortRepository.days(db, today.minusDays(DAYS_SHOWN - 1L), week.end());
            EffortSettings settings = Settings.effort(db);
            String suggested = SettingRepository.info(db, REST_SUGGESTED);
            Overload overload = Overload.of(days, week, today, settings);
            return new EffortOverview(
                    today,
                    week(db, week),
                    days.stream().collect(Collectors.toMap(DayEffort::day, Function.identity())),
                    EffortRepository.balance(db),
                    ActiveWeeks.of(days, week),
                    RewardRepository.all(db),
                    week.name().equals(suggested) ? Overload.NONE : overload);
        });
    }

    /// A week of the log.
    public EffortWeek of(Week week) {
        return journal.read(db -> week(db, week));
    }

    /// What was done on a day, latest first.
    public List<ShownEffort> on(LocalDate day) {
        return journal.read(db -> EffortRepository.shown(db, day, day));
    }

    public Optional<EffortEntry> find(long id) {
        return journal.read(db -> Optional.ofNullable(EffortRepository.find(db, id)));
    }

    /// All entries by their days.
    public List<EffortEntry> all() {
        return journal.read(EffortRepository::all);
    }

    public Balance balance() {
        return journal.read(EffortRepository::balance);
    }

    /// What a typed line is read with.
    ///
    /// @param monthFirst true where people write the month before the day
    public EffortFacts facts(boolean monthFirst) {
        LocalDate today = journal.today();
        return journal.read(db -> new EffortFacts(
                today,
                EffortRepository.companies(db),
                EffortRepository.people(db),
                monthFirst,
                Settings.effort(db).prices(),
                EffortRepository.daysWith(
                        db, EffortKind.PLANNED_REST, today.minusDays(DAYS_SHOWN), today.plusDays(DAYS_SHOWN))));
    }

    /// Keeps an entry.
    ///
    /// @param draft number, points and time of creation are set here; the day is today or earlier, but for planned rest
    public Kept<EffortEntry> log(EffortEntry draft) {
        // What is counted automatically is no business of this.
        EffortEntry clean = keepable(draft).byHand();
        notAhead(clean);
        return journal.make(
                kept -> Message.of("undo.logEffort", kept.kind()),
                db -> {
                    exists(db, clean);
                    long id = EffortRepository.insert(
                            db, clean.withPoints(points(db, clean)).withCreatedAt(journal.now()));
                    return existing(db, id);
                },
                kept -> Changes.of(Area.EFFORT));
    }

    /// Changes an entry. Its points stay as they were fixed, unless it is other work now, or a rest that comes to a day
    /// with one already. One that was counted automatically becomes the user's own with another application.
    public Changes edit(EffortEntry typed) {
        EffortEntry clean = keepable(typed);
        return journal.change(Message.of("undo.editEffort", clean.kind()), Changes.of(Area.EFFORT), db -> {
            EffortEntry before = existing(db, clean.id());
            exists(db, clean);
            if (!before.kind().isWork() || !before.day().equals(clean.day())) {
                // After a flight to the west, what was counted lies ahead of today and stays there.
                notAhead(clean);
            }
            boolean automatic = Objects.equals(before.applicationId(), clean.applicationId());
            EffortEntry after = (automatic ? clean.countedFrom(before) : clean.byHand())
                    .withCreatedAt(before.createdAt())
                    .withPoints(worksTheSame(db, before, clean) ? before.points() : points(db, clean));
            if (!after.equals(before)) {
                EffortRepository.update(db, after);
            }
            return true;
        });
    }

    public Changes remove(long id) {
        EffortEntry entry = journal.read(db -> existing(db, id));
        return journal.change(Message.of("undo.removeEffort", entry.kind()), Changes.of(Area.EFFORT), db -> {
            EffortRepository.delete(db, id);
            return true;
        });
    }

    /// Sets what a week and those after it aim at.
    ///
    /// @param points a week
    public Changes setGoal(Week from, int points) {
        return journal.change(Message.of("undo.weeklyGoal"), Changes.of(Area.EFFORT), db -> {
            goal(db, from, points);
            return true;
        });
    }

    /// Counts interviews that are over by now. Nothing that the user did, so it is no step of theirs.
    ///
    /// @return how many were counted
    public int countAttended() {
        LocalDateTime from = journal.today().minusDays(ATTENDED_DAYS).atStartOfDay();
        // Clocks differ by 26 hours at most.
        LocalDateTime to = journal.today().plusDays(3).atStartOfDay();
        List<Interview> over = journal.read(db -> InterviewRepository.notCounted(db, from, to)).stream()
                .filter(interview -> Counting.isOver(journal, interview))
                .toList();
        if (over.isEmpty()) {
            return 0;
        }
        return journal.tidy(db -> {
            for (Interview interview : over) {
                Counting.attended(db, journal, interview);
            }
            return over.size();
        });
    }

    /// The timer that was started and not logged yet. It goes on while the program is closed.
    public Optional<EffortTimer> timer() {
        return journal.read(db -> Optional.ofNullable(SettingRepository.info(db, TIMER)))
                .flatMap(Effort::timer);
    }

    /// Remembers the timer.
    ///
    /// @param timer null when there is none any more
    public void keepTimer(@Nullable EffortTimer timer) {
        String kept = timer == null
                ? ""
                : timer.before().toMillis() + "|" + Objects.requireNonNullElse(timer.since(), "") + "|"
                        + Rules.text(timer.text());
        journal.tidy(db -> {
            SettingRepository.setInfo(db, TIMER, kept);
            return true;
        });
    }

    /// Notes that a rest was suggested, so that it is not said again in the same week.
    public void restSuggested(Week week) {
        journal.tidy(db -> {
            SettingRepository.setInfo(db, REST_SUGGESTED, week.name());
            return true;
        });
    }

    static void goalFits(int points) {
        if (points < WeeklyGoals.LEAST || points > WeeklyGoals.MOST) {
            throw new JournalException(Problem.WEEKLY_GOAL, WeeklyGoals.LEAST, WeeklyGoals.MOST);
        }
    }

    static void goal(Db db, Week from, int points) throws SQLException {
        goalFits(points);
        WeeklyGoals goals = goals(db);
        if (!goals.isChosen(from) || goals.of(from) != points) {
            ReviewRepository.setGoal(db, from, points);
        }
    }

    static WeeklyGoals goals(Db db) throws SQLException {
        return new WeeklyGoals(ReviewRepository.goals(db), Settings.effort(db).weeklyGoal());
    }

    static EffortWeek week(Db db, Week week) throws SQLException {
        return new EffortWeek(week, goals(db).of(week), EffortRepository.shown(db, week.start(), week.end()));
    }

    private int points(Db db, EffortEntry entry) throws SQLException {
        boolean rest = entry.kind() == EffortKind.PLANNED_REST
                && EffortRepository.any(db, EffortKind.PLANNED_REST, entry.day(), entry.id());
        return Settings.effort(db).prices().of(entry.kind(), entry.minutes(), rest);
    }

    private static boolean worksTheSame(Db db, EffortEntry before, EffortEntry after) throws SQLException {
        if (before.kind() != after.kind() || before.minutes() != after.minutes()) {
            return false;
        }
        boolean restMoves = !after.kind().isWork() && !before.day().equals(after.day());
        return !restMoves
                || (before.points() > 0 && !EffortRepository.any(db, EffortKind.PLANNED_REST, after.day(), after.id()));
    }

    /// Work lies behind; a rest may be planned.
    private void notAhead(EffortEntry entry) {
        if (entry.kind().isWork()) {
            Rules.notInFuture(entry.day(), journal.today());
        }
    }

    private static void exists(Db db, EffortEntry entry) throws SQLException {
        if (entry.applicationId() != null) {
            Rules.application(db, entry.applicationId());
        }
        Rules.contactExists(db, entry.contactId());
    }

    private static EffortEntry existing(Db db, long id) throws SQLException {
        EffortEntry entry = EffortRepository.find(db, id);
        if (entry == null) {
            throw new JournalException(Problem.NO_SUCH_EFFORT, id);
        }
        return entry;
    }

    private static EffortEntry keepable(EffortEntry typed) {
        if (typed.minutes() < 0 || typed.minutes() > EffortEntry.MAX_MINUTES) {
            throw new JournalException(Problem.EFFORT_MINUTES, typed.minutes());
        }
        Rules.sensible(typed.day());
        RecordFields record = typed.record();
        return typed.withNote(Rules.text(typed.note()).strip())
                .withWhom(
                        typed.applicationId(),
                        typed.contactId(),
                        Rules.text(typed.person()).strip())
                .withRecord(
                        typed.countsForRecord(),
                        new RecordFields(
                                line(record.employer()),
                                line(record.address()),
                                line(record.phone()),
                                line(record.email()),
                                line(record.title()),
                                line(record.method()),
                                line(record.position()),
                                line(record.reference()),
                                line(record.result()),
                                line(record.proof())));
    }

    private static String line(String typed) {
        return Rules.text(typed).strip();
    }

    private static Optional<EffortTimer> timer(String kept) {
        String[] parts = kept.split("\\|", 3);
        if (parts.length < 3) {
            return Optional.empty();
        }
        try {
            Instant since = parts[1].isEmpty() ? null : Instant.parse(parts[1]);
            return Optional.of(new EffortTimer(parts[2], Duration.ofMillis(Long.parseLong(parts[0])), since));
        } catch (DateTimeException | NumberFormatException e) {
            // Not by Headway: then there is no timer.
            return Optional.empty();
        }
    }
}
