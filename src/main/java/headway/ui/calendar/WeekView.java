package headway.ui.calendar;

import headway.domain.CalendarItem;
import headway.ui.kit.Focus;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/// A week: what has no time of day on top, the interviews at their hours below.
final class WeekView extends Region implements CalendarPage {
    private static final int FROM_HOUR = 7;
    private static final int HOURS_SHOWN = 13;

    /// The part of the height that what has no time may take.
    private static final double MOST_FOR_ALL_DAY = 0.35;

    /// What each day loses to the scroll bar beside the hours.
    private static final double SCROLL_BAR_SHARE = 2;

    private final CalendarModel model;
    private final CalendarTexts texts;
    private final List<WeekDay> days = new ArrayList<>();
    private final Label allDay = new Label();
    private final HourGrid hours;
    private final ScrollPane scroll = new ScrollPane();
    private DayRange morningOf = DayRange.of(LocalDate.EPOCH, DayRange.WEEK);

    WeekView(ItemChips maker) {
        model = maker.model();
        texts = maker.texts();
        getStyleClass().addAll("week-view", "calendar-page");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        for (int i = 0; i < DayRange.WEEK; i++) {
            days.add(new WeekDay(maker, this::requestFocus));
        }
        hours = new HourGrid(texts, days.stream().map(WeekDay::column).toList());
        allDay.setText(texts.messages().get("calendar.allDay"));
        allDay.getStyleClass().add("hour-name");
        allDay.setWrapText(true);
        scroll.setContent(hours);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.ALWAYS);
        scroll.setFocusTraversable(false);
        days.forEach(day -> getChildren().add(day.back()));
        for (WeekDay day : days) {
            getChildren().addAll(day.head(), day.stack());
        }
        getChildren().addAll(allDay, scroll);
        focusedProperty().addListener((observed, before, focused) -> {
            if (focused) {
                model.choose(model.dayProperty().get());
            }
        });
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void refresh() {
        DayRange range = model.rangeProperty().get();
        for (int i = 0; i < DayRange.WEEK; i++) {
            days.get(i).show(range.day(i));
        }
        setAccessibleText(texts.spoken(model.dayProperty().get(), model));
        if (Focus.isIn(this)) {
            focus();
        }
        requestLayout();
    }

    @Override
    public void focus() {
        CalendarItem item = model.itemProperty().get();
        Optional<ItemChip> chip =
                item == null ? Optional.empty() : day(item.day()).chip(item);
        Node owner = chip.map(Node.class::cast).orElse(this);
        if (!owner.isFocused()) {
            owner.requestFocus();
        }
    }

    @Override
    public Node beside(LocalDate day) {
        return day(day).head();
    }

    @Override
    public boolean takeKey(KeyEvent event) {
        boolean up = event.getCode() == KeyCode.UP;
        if (event.isShiftDown() || (!up && event.getCode() != KeyCode.DOWN)) {
            return false;
        }
        double hidden = hours.getHeight() - scroll.getViewportBounds().getHeight();
        if (hidden > 0) {
            double step = hours.hourHeight() / hidden;
            scroll.setVvalue(Math.max(0, Math.min(1, scroll.getVvalue() + (up ? -step : step))));
        }
        event.consume();
        return true;
    }

    @Override
    protected void layoutChildren() {
        double gutter = hours.namesWidth();
        double headHeight = headHeight((getWidth() - gutter) / DayRange.WEEK);
        double stackHeight = snapSizeY(stackHeight());
        double top = headHeight + stackHeight;
        scroll.resizeRelocate(0, top, getWidth(), Math.max(0, getHeight() - top));
        // Now, because how wide the days are depends on the room beside the scroll bar.
        scroll.layout();
        hours.arrange(gutter, scroll.getViewportBounds().getHeight() / HOURS_SHOWN);
        scroll.layout();
        double inner = scroll.getViewportBounds().getWidth() - gutter;
        for (int i = 0; i < DayRange.WEEK; i++) {
            double x = snapPositionX(gutter + inner * i / DayRange.WEEK);
            double width = snapPositionX(gutter + inner * (i + 1) / DayRange.WEEK) - x;
            WeekDay day = days.get(i);
            day.back().resizeRelocate(x, 0, width, getHeight());
            day.head().resizeRelocate(x, 0, width, headHeight);
            day.stack().resizeRelocate(x, headHeight, width, stackHeight);
        }
        allDay.resizeRelocate(0, headHeight, gutter, Math.min(stackHeight, allDay.prefHeight(gutter)));
        revealMorning();
    }

    /// All dates in the same form, as short as the one that needs most room.
    private double headHeight(double roomForADay) {
        double room = roomForADay - SCROLL_BAR_SHARE;
        int brevity =
                days.stream().mapToInt(day -> day.head().brevityFor(room)).max().orElse(0);
        days.forEach(day -> day.head().shorten(brevity));
        return snapSizeY(days.stream()
                .mapToDouble(day -> day.head().prefHeight(-1))
                .max()
                .orElse(0));
    }

    private double stackHeight() {
        ChipStack stack = days.get(0).stack();
        int most = days.stream().mapToInt(WeekDay::untimed).max().orElse(0);
        int rows = 1;
        while (rows < most && stack.heightOf(rows + 1) < getHeight() * MOST_FOR_ALL_DAY) {
            rows++;
        }
        return stack.heightOf(rows);
    }

    /// Begins each week in the morning, or earlier where there is an interview.
    private void revealMorning() {
        DayRange range = model.rangeProperty().get();
        double hidden = hours.getHeight() - scroll.getViewportBounds().getHeight();
        if (hidden > 0 && !range.equals(morningOf)) {
            morningOf = range;
            int earliest = days.stream()
                    .flatMap(day -> day.column().boxes().stream())
                    .mapToInt(box -> box.top() / 60)
                    .filter(hour -> hour > 0)
                    .min()
                    .orElse(FROM_HOUR);
            double above = Math.min(FROM_HOUR, earliest) * hours.hourHeight() - hours.overhang();
            scroll.setVvalue(Math.min(1, above / hidden));
        }
    }

    private WeekDay day(LocalDate day) {
        long index = ChronoUnit.DAYS.between(model.rangeProperty().get().first(), day);
        return days.get((int) Math.max(0, Math.min(DayRange.WEEK - 1, index)));
    }
}
