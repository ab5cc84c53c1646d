package headway.ui.calendar;

import headway.domain.CalendarItem;
import headway.domain.CalendarKind;
import headway.domain.WorkDays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The state of the calendar: which days are shown and how, what is chosen, and what of the dated things is shown.
public final class CalendarModel {
    /// How the days are shown.
    public enum View {
        MONTH,
        WEEK,
        AGENDA
    }

    /// What is turned to.
    ///
    /// @param anchor a day of it, the first one in the agenda; null for today
    /// @param agendaDays how many days the agenda reaches
    record Page(View view, @Nullable LocalDate anchor, int agendaDays) {
        DayRange range(LocalDate today, DayOfWeek weekStart) {
            LocalDate day = Objects.requireNonNullElse(anchor, today);
            return switch (view) {
                case MONTH -> DayRange.month(day, weekStart);
                case WEEK -> DayRange.week(day, weekStart);
                case AGENDA -> DayRange.of(day, agendaDays);
            };
        }
    }

    static final int AGENDA_DAYS = 60;
    private static final int AGENDA_TURN = 30;

    /// What a journal can hold.
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    private static final String SUGGESTED = "SUGGESTED";

    private final ReadOnlyObjectWrapper<View> view = new ReadOnlyObjectWrapper<>(View.MONTH);
    private final ReadOnlyObjectWrapper<DayRange> range =
            new ReadOnlyObjectWrapper<>(DayRange.month(LocalDate.EPOCH, DayOfWeek.MONDAY));
    private final ReadOnlyObjectWrapper<LocalDate> day = new ReadOnlyObjectWrapper<>(LocalDate.EPOCH);
    private final ReadOnlyObjectWrapper<@Nullable CalendarItem> item = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper version = new ReadOnlyIntegerWrapper();
    private final Set<CalendarKind> kinds = EnumSet.allOf(CalendarKind.class);
    private boolean suggested = true;
    private @Nullable LocalDate anchor;
    private int agendaDays = AGENDA_DAYS;
    private @Nullable LocalDate expected;

    private LocalDate today = LocalDate.EPOCH;
    private DayOfWeek weekStart = DayOfWeek.MONDAY;
    private WorkDays workDays = WorkDays.MONDAY_TO_FRIDAY;
    private @Nullable DayRange known;
    private List<CalendarItem> all = List.of();
    private Map<LocalDate, List<CalendarItem>> shown = Map.of();

    public ReadOnlyObjectProperty<View> viewProperty() {
        return view.getReadOnlyProperty();
    }

    /// The days that are shown.
    ReadOnlyObjectProperty<DayRange> rangeProperty() {
        return range.getReadOnlyProperty();
    }

    /// The chosen day.
    public ReadOnlyObjectProperty<LocalDate> dayProperty() {
        return day.getReadOnlyProperty();
    }

    /// The chosen thing, which lies on the chosen day; null when there is none.
    public ReadOnlyObjectProperty<@Nullable CalendarItem> itemProperty() {
        return item.getReadOnlyProperty();
    }

    /// Counts up once for each change of anything here, when all of it is in place.
    public ReadOnlyIntegerProperty versionProperty() {
        return version.getReadOnlyProperty();
    }

    public LocalDate today() {
        return today;
    }

    /// The day whose month, week or agenda is shown.
    LocalDate anchor() {
        return Objects.requireNonNullElse(anchor, today);
    }

    public DayOfWeek weekStart() {
        return weekStart;
    }

    public boolean isBusinessDay(LocalDate date) {
        return workDays.isBusinessDay(date);
    }

    /// True for a single day off, which no weekend explains.
    public boolean isDayOff(LocalDate date) {
        return workDays.daysOff().contains(date);
    }

    /// The things of a day that are shown, in order.
    public List<CalendarItem> items(LocalDate date) {
        return shown.getOrDefault(date, List.of());
    }

    /// True once the journal was read and holds nothing dated in these days, whatever is filtered.
    boolean isEmpty() {
        return known != null && all.isEmpty();
    }

    /// True while some of the days that are shown have not been read.
    boolean lacksData() {
        return known == null || !known.contains(range.get());
    }

    Page page() {
        return new Page(view.get(), anchor, agendaDays);
    }

    /// Takes in what was read. What is chosen stays chosen, wherever it has gone.
    void load(CalendarData data) {
        if (!data.range().contains(page().range(data.today(), data.weekStart()))) {
            // The page was turned meanwhile, and what it shows is on its way.
            return;
        }
        today = data.today();
        weekStart = data.weekStart();
        workDays = data.workDays();
        known = data.range();
        all = data.items();
        if (anchor == null) {
            anchor = today;
            day.set(today);
        }
        turnTo(anchor);
        followChosen();
        changed();
    }

    void setView(View wanted) {
        if (wanted != view.get()) {
            view.set(wanted);
            agendaDays = AGENDA_DAYS;
            if (anchor != null) {
                turnTo(day.get());
            }
            changed();
        }
    }

    /// Chooses a day, and turns to it where it is not shown.
    void choose(LocalDate wanted) {
        LocalDate date = held(wanted);
        if (item.get() == null && date.equals(day.get()) && range.get().contains(date)) {
            return;
        }
        expected = null;
        item.set(null);
        day.set(date);
        if (!range.get().contains(date)) {
            turnTo(date);
        }
        changed();
    }

    /// Chooses a thing and its day.
    void choose(CalendarItem wanted) {
        if (!wanted.equals(item.get())) {
            expected = null;
            item.set(wanted);
            day.set(wanted.day());
            changed();
        }
    }

    /// Goes from the chosen day so many days on or back.
    void step(int days) {
        choose(day.get().plusDays(days));
    }

    /// Goes to an end of the chosen week.
    void stepToWeekEnd(boolean last) {
        DayRange week = DayRange.week(day.get(), weekStart);
        choose(last ? week.last() : week.first());
    }

    /// Turns the pages: months, weeks, or 30 days of the agenda.
    void turn(int pages) {
        LocalDate from = anchor();
        LocalDate to = switch (view.get()) {
            case MONTH -> sameDay(from.plusMonths(pages));
            case WEEK -> from.plusWeeks(pages);
            case AGENDA -> from.plusDays((long) AGENDA_TURN * pages);
        };
        LocalDate chosen = view.get() == View.WEEK ? day.get().plusWeeks(pages) : to;
        expected = null;
        item.set(null);
        day.set(held(chosen));
        turnTo(held(to));
        changed();
    }

    void goToToday() {
        expected = null;
        item.set(null);
        day.set(today);
        turnTo(today);
        changed();
    }

    /// Lets the agenda reach further.
    void showMore() {
        agendaDays += AGENDA_DAYS;
        turnTo(anchor());
        changed();
    }

    /// Says to which day the chosen thing is on its way.
    void expect(LocalDate date) {
        expected = date;
    }

    /// The day on which the chosen thing is, or will be in a moment.
    LocalDate expectedDay(CalendarItem of) {
        return Objects.requireNonNullElse(of.equals(item.get()) ? expected : null, of.day());
    }

    boolean shows(CalendarKind kind) {
        return kinds.contains(kind);
    }

    void show(CalendarKind kind, boolean wanted) {
        if (wanted ? kinds.add(kind) : kinds.remove(kind)) {
            followChosen();
            changed();
        }
    }

    boolean showsSuggested() {
        return suggested;
    }

    void showSuggested(boolean wanted) {
        if (suggested != wanted) {
            suggested = wanted;
            followChosen();
            changed();
        }
    }

    /// What is left out, as a text to remember.
    String hidden() {
        List<String> names = new ArrayList<>();
        for (CalendarKind kind : CalendarKind.values()) {
            if (!kinds.contains(kind)) {
                names.add(kind.name());
            }
        }
        if (!suggested) {
            names.add(SUGGESTED);
        }
        return String.join(",", names);
    }

    /// Takes up what was remembered; names that are unknown by now are left out.
    void hide(String remembered) {
        Set<String> names = Set.of(remembered.split(",", -1));
        for (CalendarKind kind : CalendarKind.values()) {
            show(kind, !names.contains(kind.name()));
        }
        showSuggested(!names.contains(SUGGESTED));
    }

    private void turnTo(LocalDate date) {
        anchor = date;
        range.set(page().range(today, weekStart));
    }

    private LocalDate sameDay(LocalDate month) {
        return month.withDayOfMonth(Math.min(day.get().getDayOfMonth(), month.lengthOfMonth()));
    }

    private static LocalDate held(LocalDate date) {
        return date.isBefore(EARLIEST) ? EARLIEST : date.isAfter(LATEST) ? LATEST : date;
    }

    /// Finds the chosen thing again after a change: where it was, where it was moved to, or on another page.
    private void followChosen() {
        shown = all.stream()
                .filter(this::passes)
                .collect(Collectors.groupingBy(CalendarItem::day, HashMap::new, Collectors.toList()));
        CalendarItem before = item.get();
        if (before == null) {
            return;
        }
        Optional<CalendarItem> now = found(before);
        LocalDate awaited = expected;
        if (now.isPresent()) {
            expected = null;
            item.set(now.get());
            day.set(now.get().day());
        } else if (awaited != null && !range.get().contains(awaited)) {
            day.set(awaited);
            turnTo(awaited);
        } else {
            expected = null;
            item.set(null);
        }
    }

    private Optional<CalendarItem> found(CalendarItem before) {
        return all.stream()
                .filter(one -> passes(one)
                        && sameThing(one, before)
                        && one.id() == before.id()
                        && one.proposed() == before.proposed()
                        && Objects.equals(one.key(), before.key()))
                .findFirst()
                // A proposal that was moved has become a plan with a number of its own.
                .or(() -> items(Objects.requireNonNullElse(expected, before.day())).stream()
                        .filter(one -> sameThing(one, before))
                        .findFirst());
    }

    private static boolean sameThing(CalendarItem one, CalendarItem other) {
        return one.kind() == other.kind()
                && one.applicationId() == other.applicationId()
                && one.followUp() == other.followUp();
    }

    private boolean passes(CalendarItem one) {
        return kinds.contains(one.kind()) && (suggested || !one.proposed());
    }

    private void changed() {
        version.set(version.get() + 1);
    }
}
