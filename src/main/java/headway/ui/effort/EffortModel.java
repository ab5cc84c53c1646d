package headway.ui.effort;

import headway.domain.DayEffort;
import headway.domain.EffortOverview;
import headway.domain.Overload;
import headway.domain.ShownEffort;
import headway.domain.Week;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The state of the effort screen: what was read, which day or week stands on the shelf, and whether a rest is
/// suggested.
public final class EffortModel {
    /// What stands on the shelf.
    ///
    /// @param day in the week, or the day itself; null for the present week, whatever day it is
    /// @param alone true for that day alone
    record Shelf(@Nullable LocalDate day, boolean alone) {
        static final Shelf PRESENT = new Shelf(null, false);
    }

    private final ReadOnlyObjectWrapper<@Nullable EffortData> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Shelf> shelf = new ReadOnlyObjectWrapper<>(Shelf.PRESENT);
    private final ReadOnlyObjectWrapper<Overload> overload = new ReadOnlyObjectWrapper<>(Overload.NONE);
    private final ObservableList<ShelfRow> rows = FXCollections.observableArrayList();
    private final Map<LocalDate, List<ShownEffort>> known = new HashMap<>();

    /// What was read last; null before.
    ReadOnlyObjectProperty<@Nullable EffortData> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// What is to stand on the shelf.
    ReadOnlyObjectProperty<Shelf> shelfProperty() {
        return shelf.getReadOnlyProperty();
    }

    /// Why a rest is suggested; [Overload#NONE] while none is.
    ReadOnlyObjectProperty<Overload> overloadProperty() {
        return overload.getReadOnlyProperty();
    }

    /// The rows on the shelf, latest day first.
    ObservableList<ShelfRow> rows() {
        return rows;
    }

    /// Takes over what was read.
    void load(EffortData data) {
        known.clear();
        known.putAll(data.shelf().entries().stream()
                .collect(Collectors.groupingBy(one -> one.entry().day())));
        // Once said it is not found again; it stays until the user answers or leaves.
        if (data.overview().overload() != Overload.NONE) {
            overload.set(data.overview().overload());
        }
        shown.set(data);
        fill();
    }

    /// True when the shelf is to show a week that was not read.
    boolean lacksShelf() {
        EffortData data = shown.get();
        return data != null && !data.shelf().week().contains(day(data.overview()));
    }

    /// Puts a day alone on the shelf.
    void chooseDay(LocalDate day) {
        put(new Shelf(day, true));
    }

    /// Puts the whole week of the shown day on the shelf.
    void chooseWeek() {
        put(new Shelf(shelf.get().day(), false));
    }

    void goToPresent() {
        put(Shelf.PRESENT);
    }

    /// Goes so many weeks later, or earlier for a negative count; by days where the shelf shows a day.
    void turn(int steps) {
        EffortData data = shown.get();
        if (data != null && (steps < 0 || canGoLater())) {
            LocalDate from = day(data.overview());
            boolean alone = shelf.get().alone();
            put(new Shelf(alone ? from.plusDays(steps) : from.plusWeeks(steps), alone));
        }
    }

    /// A rest may be planned ahead, but no further than for the coming week.
    boolean canGoLater() {
        EffortData data = shown.get();
        if (data == null) {
            return false;
        }
        LocalDate last = data.overview().week().week().plus(1).end();
        LocalDate day = day(data.overview());
        return shelf.get().alone()
                ? day.isBefore(last)
                : !day.plusDays(Week.DAYS).isAfter(last);
    }

    /// True when the shelf shows the present week.
    boolean isPresent() {
        EffortData data = shown.get();
        return data == null
                || (!shelf.get().alone() && data.overview().week().week().contains(day(data.overview())));
    }

    /// The suggestion of a rest is answered, or was seen.
    void answerRest() {
        overload.set(Overload.NONE);
    }

    /// True when today is still free of work, so that a rest can be planned for it.
    boolean canRestToday() {
        EffortData data = shown.get();
        return data != null && effort(data.overview().today()).work() == 0;
    }

    /// What was done on a day of the year.
    DayEffort effort(LocalDate day) {
        EffortData data = shown.get();
        return data == null ? DayEffort.none(day) : data.overview().days().getOrDefault(day, DayEffort.none(day));
    }

    /// The entries of a day; null when they have to be read.
    @Nullable
    List<ShownEffort> entries(LocalDate day) {
        return effort(day).isEmpty() ? List.of() : known.get(day);
    }

    /// Takes over the entries of a day.
    void know(LocalDate day, List<ShownEffort> entries) {
        known.put(day, List.copyOf(entries));
    }

    private void put(Shelf next) {
        shelf.set(next);
        fill();
    }

    private void fill() {
        EffortData data = shown.get();
        if (data == null || lacksShelf()) {
            return;
        }
        LocalDate day = day(data.overview());
        List<ShelfRow> next = ShelfRow.of(data.shelf().entries().stream()
                .filter(one -> !shelf.get().alone() || one.entry().day().equals(day))
                .toList());
        if (!rows.equals(next)) {
            rows.setAll(next);
        }
    }

    private LocalDate day(EffortOverview overview) {
        return Objects.requireNonNullElse(shelf.get().day(), overview.today());
    }
}
