package headway.ui.review;

import headway.domain.Week;
import java.time.LocalDate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// Which week is looked back on, and how far the walk through it is.
final class ReviewModel {
    private final ObjectProperty<ReviewStep> step = new SimpleObjectProperty<>(ReviewStep.DID);
    private final ReadOnlyObjectWrapper<@Nullable ReviewWeek> shown = new ReadOnlyObjectWrapper<>();
    private @Nullable Week wanted;

    ObjectProperty<ReviewStep> stepProperty() {
        return step;
    }

    /// What is shown; null before the first was read.
    ReadOnlyObjectProperty<@Nullable ReviewWeek> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Goes so many steps on, or back for a negative count; never beyond the ends.
    void step(int places) {
        step.set(step.get().plus(places));
    }

    /// Takes what was read. The walk through another week begins at its first step.
    void show(ReviewWeek read) {
        ReviewWeek before = shown.get();
        if (before != null && !before.week().equals(read.week())) {
            step.set(ReviewStep.DID);
        }
        wanted = read.week();
        shown.set(read);
    }

    /// The week to read; null for the one to open with.
    @Nullable
    Week wanted() {
        return wanted;
    }

    /// What was shown last, and when.
    record Left(@Nullable Week week, @Nullable LocalDate day) {
        /// The week to read when the screen is shown again: on the same day the one that was left, so that the walk
        /// goes on; later whichever is due then.
        @Nullable
        Week on(LocalDate today) {
            return today.equals(day) ? week : null;
        }
    }

    Left left() {
        ReviewWeek last = shown.get();
        return new Left(wanted, last == null ? null : last.today());
    }

    void want(Week week) {
        wanted = week;
    }

    /// The week so many later, or earlier for a negative count; null before the first was read, and for weeks that
    /// are still to come.
    @Nullable
    Week beside(int weeks) {
        ReviewWeek now = shown.get();
        if (now == null) {
            return null;
        }
        Week week = now.week().plus(weeks);
        return week.compareTo(now.present()) > 0 ? null : week;
    }
}
