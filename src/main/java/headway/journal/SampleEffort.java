package headway.journal;

import headway.domain.EffortEntry;
import headway.domain.EffortKind;
import headway.domain.PointPrices;
import headway.domain.RewardClaim;
import headway.domain.Week;
import headway.domain.WeeklyReview;
import headway.store.Db;
import headway.store.EffortRepository;
import headway.store.ReviewRepository;
import headway.store.RewardRepository;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// Fourteen weeks of the log of the invented search, some fuller than others, and what its user treats herself to.
final class SampleEffort {
    private static final int WEEKS = 14;

    private final Journal journal;
    private final LocalDate today;

    SampleEffort(Journal journal) {
        this.journal = journal;
        this.today = journal.today();
    }

    /// @param alder for which she prepares
    void fill(long alder) {
        long museum =
                journal.rewards().add("An afternoon at the museum", 120).value().id();
        journal.rewards().add("Cinema", 60);
        journal.rewards().add("A walk by the sea", 40);
        journal.rewards().choose(museum);
        journal.tidy(db -> {
            for (int week = 0; week < WEEKS; week++) {
                fill(db, week, alder);
            }
            claim(db, "A weekend by the lake", 160, 80);
            claim(db, "Dinner with friends", 140, 61);
            claim(db, "A day of climbing", 130, 38);
            claim(db, "Concert in the park", 90, 24);
            Week last = Week.of(today, DayOfWeek.MONDAY).plus(-1);
            ReviewRepository.put(
                    db,
                    new WeeklyReview(
                            last.plus(-1).start(),
                            "Writing in the library instead of at home.",
                            "Ask about the team first; the portfolio comes up by itself.",
                            "One coffee with somebody who works where I want to.",
                            null,
                            journal.now()));
            ReviewRepository.setGoal(db, last.plus(1), 60);
            return true;
        });
    }

    private void claim(Db db, String name, int price, int daysAgo) throws SQLException {
        LocalDate day = today.minusDays(daysAgo);
        RewardRepository.insert(
                db,
                new RewardClaim(
                        0,
                        null,
                        name,
                        price,
                        day,
                        day.atTime(LocalTime.NOON).atZone(journal.zone()).toInstant()));
    }

    private void fill(Db db, int weeksAgo, long alder) throws SQLException {
        LocalDate day = today.minusWeeks(weeksAgo);
        log(db, day, EffortKind.LEARNING, 45, "Course on accessible forms", null, "");
        log(
                db,
                day.minusDays(1),
                EffortKind.PREPARATION,
                60,
                "Three stories for the talk",
                weeksAgo < 4 ? alder : null,
                "");
        if (weeksAgo % 2 == 0) {
            log(db, day.minusDays(2), EffortKind.NETWORKING, 45, "Coffee", null, "Ana Costa");
        }
        if (weeksAgo % 3 == 1) {
            log(
                    db,
                    day.minusDays(3),
                    EffortKind.INFORMATIONAL_INTERVIEW,
                    30,
                    "How her team works",
                    null,
                    "Maya Brandt");
        }
        if (weeksAgo % 4 == 0) {
            log(db, day.minusDays(4), EffortKind.COACHING_SESSION, 60, "The closing statement", null, "Ruth Adeyemi");
            log(db, day.minusDays(4), EffortKind.REHEARSAL, 10, "Closing statement, twice", null, "");
        }
        if (weeksAgo % 5 != 3) {
            log(db, day.minusDays(5), EffortKind.PLANNED_REST, 0, "", null, "");
        }
        if (weeksAgo % 3 == 0) {
            log(db, day.minusDays(6), EffortKind.TAILORED_APPLICATION, 90, "Letter made for the role", null, "");
        }
    }

    private void log(
            Db db,
            LocalDate day,
            EffortKind kind,
            int minutes,
            String note,
            @Nullable Long applicationId,
            String person)
            throws SQLException {
        EffortRepository.insert(
                db,
                EffortEntry.of(day, kind, minutes, note)
                        .withWhom(applicationId, null, person)
                        .withPoints(PointPrices.USUAL.of(kind, minutes, false))
                        .withCreatedAt(day.atTime(18, 0).atZone(journal.zone()).toInstant()));
    }
}
