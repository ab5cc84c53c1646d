package headway.ui;

import headway.domain.EffortEntry;
import headway.domain.EffortKind;
import headway.domain.Outcome;
import headway.domain.PipelineStage;
import headway.domain.RecordFields;
import headway.domain.StageKind;
import headway.domain.Week;
import headway.domain.WeeklyReview;
import headway.journal.Changes;
import headway.journal.Journal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Weeks of work around the day of the test clock, Monday 2026-03-16, with rewards and reviews.
public final class ReviewContent {
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 16);

    /// The week before the one of today, where weeks begin on Monday.
    static final Week LAST = Week.of(TODAY.minusDays(7), DayOfWeek.MONDAY);

    private ReviewContent() {}

    /// Adds all of it to a window's journal, for the companies of the sample.
    static void fill(TestWindow window) {
        change(window, ReviewContent::work);
        change(window, ReviewContent::rejections);
        change(window, ReviewContent::rewards);
        change(window, ReviewContent::reviews);
    }

    private static void change(TestWindow window, Consumer<Journal> work) {
        window.act(() -> window.context().background().change(journal -> {
            work.accept(journal);
            return Changes.EVERYTHING;
        }));
    }

    /// Last week's own entries give 8 + 12 + 10 + 20 + 3 = 53 points, 205 minutes of work.
    static void work(Journal journal) {
        long alder = id(journal, "Alder & Finch");
        for (int weeks = 2; weeks <= 6; weeks++) {
            log(journal, LAST.start().plusDays(2).minusWeeks(weeks - 1L), EffortKind.NETWORKING, 30, "Alumni", null);
            log(journal, LAST.start().plusDays(3).minusWeeks(weeks - 1L), EffortKind.LEARNING, 90, "SQL", null);
        }
        log(journal, LAST.start(), EffortKind.NETWORKING, 45, "Coffee with Ana", alder);
        log(journal, LAST.start().plusDays(1), EffortKind.INFORMATIONAL_INTERVIEW, 40, "", null);
        log(journal, LAST.start().plusDays(1), EffortKind.TAILORED_APPLICATION, 0, "", alder);
        log(journal, LAST.start().plusDays(2), EffortKind.LEARNING, 120, "Statistik, Kapitel 3", null);
        log(journal, LAST.start().plusDays(6), EffortKind.PLANNED_REST, 0, "", null);
        log(journal, TODAY, EffortKind.PREPARATION, 60, "Questions for Thursday", alder);
        journal.effort()
                .log(EffortEntry.of(TODAY, EffortKind.NETWORKING, 20, "Fair")
                        .withRecord(
                                true,
                                RecordFields.NONE.withEmployer(
                                        "Donaudampfschifffahrtsgesellschaft Rechtsschutzversicherungs-AG")));
        journal.effort()
                .log(EffortEntry.of(TODAY, EffortKind.APPLICATION_SENT, 0, "")
                        .withWhom(alder, null, "")
                        .withRecord(true, RecordFields.NONE));
    }

    /// Two that ended last week, one of them asked for feedback.
    static void rejections(Journal journal) {
        PipelineStage closed = journal.stages().current().stream()
                .filter(stage -> stage.kind() == StageKind.CLOSED)
                .findFirst()
                .orElseThrow();
        for (String company : new String[] {"Cobalt Kitchen", "Dovetail Health"}) {
            journal.applications()
                    .moveTo(
                            Set.of(id(journal, company)),
                            closed.id(),
                            Outcome.REJECTED,
                            LAST.start().plusDays(3));
        }
    }

    static void rewards(Journal journal) {
        journal.rewards().add("cinema", 20);
        long walk =
                journal.rewards().add("a long walk by the river", 10).value().id();
        journal.rewards()
                .choose(journal.rewards()
                        .add("ein Wochenende in einer Stadt, die ich noch nicht kenne", 900)
                        .value()
                        .id());
        journal.rewards().claim(walk);
        journal.rewards().claim(walk);
    }

    static void reviews(Journal journal) {
        for (int weeks = 1; weeks <= 3; weeks++) {
            journal.reviews()
                    .keep(WeeklyReview.blank(LAST.plus(-weeks))
                            .withHelped("Calling in the morning, before the post.")
                            .withLearned("Short messages get answers sooner than long ones.\nAsk one thing at a time.")
                            .withNextStep("Call two people I know"));
        }
    }

    private static void log(
            Journal journal, LocalDate day, EffortKind kind, int minutes, String note, @Nullable Long applicationId) {
        journal.effort().log(EffortEntry.of(day, kind, minutes, note).withWhom(applicationId, null, ""));
    }

    private static long id(Journal journal, String company) {
        return journal.applications().all().stream()
                .filter(application -> application.company().equals(company))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
