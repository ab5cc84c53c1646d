package headway.journal;

import headway.domain.EffortEntry;
import headway.domain.EffortKind;
import headway.domain.EffortSettings;
import headway.domain.Interview;
import headway.domain.InterviewType;
import headway.domain.PointPrices;
import headway.domain.RecordFields;
import headway.domain.Reward;
import headway.domain.StageKind;
import headway.domain.Week;
import headway.domain.WeeklyReview;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// The use cases of effort and reward, for the test that undoes each of them.
final class EffortUseCases {
    private EffortUseCases() {}

    /// What the journal holds before.
    ///
    /// @param sent the entry that was counted when Globex was applied for
    record Filled(long entry, long sent, long cinema, long sea, long claim, long interview) {
        static final Filled NOTHING = new Filled(0, 0, 0, 0, 0, 0);
    }

    static Filled fill(UndoTest t) {
        Journal journal = t.journal;
        long sent = journal.effort().all().get(0).id();
        long entry = journal.effort()
                .log(EffortEntry.of(t.today, EffortKind.PREPARATION, 120, "Questions"))
                .value()
                .id();
        long cinema = journal.rewards().add("Cinema", 20).value().id();
        long sea = journal.rewards().add("A walk by the sea", 5).value().id();
        long claim = journal.rewards().claim(sea).value().id();
        journal.reviews().keep(review(t, "Mornings", 60));
        long interview = journal.interviews().add(interview(t, -2)).value().id();
        return new Filled(entry, sent, cinema, sea, claim, interview);
    }

    static void addTo(Map<String, Consumer<UndoTest>> cases) {
        cases.put(
                "Effort.log",
                t -> t.journal
                        .effort()
                        .log(EffortEntry.of(t.today, EffortKind.NETWORKING, 45, "Coffee")
                                .withWhom(t.acme, t.agenda.person(), "")));
        cases.put(
                "Effort.log rest",
                t -> t.journal.effort().log(EffortEntry.of(t.today.plusDays(1), EffortKind.PLANNED_REST, 0, "")));
        cases.put("Effort.edit", t -> {
            EffortEntry before = t.journal.effort().find(t.effort.entry()).orElseThrow();
            t.journal
                    .effort()
                    .edit(before.withWork(EffortKind.LEARNING, 60)
                            .withDay(t.today.minusDays(3))
                            .withNote("x")
                            .withWhom(t.globex, null, "Bo")
                            .withRecord(true, new RecordFields("a", "b", "c", "d", "e", "f", "g", "h", "i", "j")));
        });
        cases.put("Effort.edit counted", t -> {
            EffortEntry before = t.journal.effort().find(t.effort.sent()).orElseThrow();
            t.journal.effort().edit(before.withWork(EffortKind.TAILORED_APPLICATION, 90));
        });
        cases.put("Effort.remove", t -> t.journal.effort().remove(t.effort.entry()));
        cases.put("Effort.remove counted", t -> t.journal.effort().remove(t.effort.sent()));
        cases.put("Effort.setGoal", t -> t.journal.effort().setGoal(week(t).plus(1), 80));
        cases.put("Rewards.add", t -> t.journal.rewards().add("Museum", 120));
        cases.put("Rewards.edit", t -> t.journal.rewards().edit(new Reward(t.effort.cinema(), "Two films", 40, false)));
        cases.put("Rewards.remove", t -> t.journal.rewards().remove(t.effort.sea()));
        cases.put("Rewards.choose", t -> t.journal.rewards().choose(t.effort.sea()));
        cases.put("Rewards.choose none", t -> t.journal.rewards().choose(null));
        cases.put("Rewards.claim", t -> t.journal.rewards().claim(t.effort.cinema()));
        cases.put("Rewards.giveBack", t -> t.journal.rewards().giveBack(t.effort.claim()));
        cases.put(
                "Reviews.keep",
                t -> t.journal
                        .reviews()
                        .keep(new WeeklyReview(week(t).plus(-1).start(), "", "Ask first", "", 55, Instant.EPOCH)));
        cases.put("Reviews.keep again", t -> t.journal.reviews().keep(review(t, "Evenings", 70)));
        cases.put("Reviews.remove", t -> t.journal.reviews().remove(week(t)));
        cases.put(
                "Settings.setEffort",
                t -> t.journal
                        .settings()
                        .setEffort(new EffortSettings(
                                PointPrices.USUAL.with(EffortKind.NETWORKING, 20),
                                Set.of(EffortKind.CHECK_IN_SENT),
                                60,
                                30,
                                7,
                                3)));
        // What is counted goes and comes back with its action.
        cases.put(
                "Applications.moveTo applied",
                t -> t.journal
                        .applications()
                        .moveTo(Set.of(t.acme, t.agenda.saved()), t.stage(StageKind.APPLIED), null, t.today));
        cases.put(
                "Applications.removeStep counted",
                t -> t.journal
                        .applications()
                        .removeStep(
                                t.globex,
                                t.journal
                                        .applications()
                                        .history(t.globex)
                                        .get(0)
                                        .id()));
        cases.put("Interviews.add over", t -> t.journal.interviews().add(interview(t, -1)));
        cases.put(
                "Interviews.move into the past",
                t -> t.journal.interviews().move(t.agenda.interview(), t.today.minusDays(1)));
        cases.put(
                "Interviews.move out of the past",
                t -> t.journal.interviews().move(t.effort.interview(), t.today.plusDays(1)));
        cases.put(
                "Interviews.move within the past",
                t -> t.journal.interviews().move(t.effort.interview(), t.today.minusDays(3)));
        cases.put("Interviews.remove counted", t -> t.journal.interviews().remove(t.effort.interview()));
    }

    private static Week week(UndoTest t) {
        return Week.of(t.today, DayOfWeek.MONDAY);
    }

    private static WeeklyReview review(UndoTest t, String helped, int goal) {
        return new WeeklyReview(week(t).start(), helped, "", "One coffee", goal, Instant.EPOCH);
    }

    private static Interview interview(UndoTest t, int days) {
        return new Interview(
                0,
                t.globex,
                1,
                InterviewType.PHONE,
                t.today.plusDays(days).atTime(14, 0),
                ZoneId.of("Europe/Berlin"),
                45,
                "",
                List.of(),
                "");
    }
}
