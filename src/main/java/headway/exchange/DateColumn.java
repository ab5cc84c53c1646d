package headway.exchange;

import headway.text.Message;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The dates of one column, seen together: what order their numbers have, and in which years they are.
final class DateColumn {

    private DateColumn() {}

    /// The order found, and why.
    ///
    /// @param open true where nothing decides it
    /// @param known true where the dates themselves decide it, so that other columns can follow
    record Order(DateOrder order, boolean open, boolean known, Message reason) {}

    /// @param texts the cells in file order
    /// @param mayBeAhead true for a column of days to come, such as deadlines
    static @Nullable Order order(
            List<DateText> texts, List<String> cells, DateOrder local, LocalDate today, boolean mayBeAhead) {
        List<DateText.Found> open = new ArrayList<>();
        boolean halfDay = false;
        boolean any = false;
        int dayFirst = 0;
        int monthFirst = 0;
        int yearFirst = 0;
        int dots = 0;
        int undecided = 0;
        String proof = "";
        for (int i = 0; i < texts.size(); i++) {
            halfDay |= texts.get(i).halfDay();
            for (DateText.Found date : texts.get(i).dates()) {
                any = true;
                if (!date.isOrderOpen()) {
                    continue;
                }
                open.add(date);
                dots += date.dots() ? 1 : 0;
                if (date.a() > 31) {
                    yearFirst++;
                } else if (date.a() > 12 && date.b() <= 12) {
                    proof = monthFirst == 0 && dayFirst == 0 ? cells.get(i).strip() : proof;
                    dayFirst++;
                } else if (date.b() > 12 && date.a() <= 12) {
                    proof = monthFirst == 0 && dayFirst == 0 ? cells.get(i).strip() : proof;
                    monthFirst++;
                } else if (date.a() != date.b()) {
                    undecided++;
                }
            }
        }
        if (!any) {
            return null;
        }
        if (open.isEmpty()) {
            return new Order(DateOrder.YMD, false, false, Message.of("import.because.written"));
        }
        if (yearFirst > 0 || looksYearFirst(open, today)) {
            return new Order(DateOrder.YMD, false, true, Message.of("import.because.yearFirst"));
        }
        if (dayFirst != monthFirst) {
            return new Order(
                    dayFirst > monthFirst ? DateOrder.DMY : DateOrder.MDY,
                    false,
                    true,
                    Message.of("import.because.proof", proof));
        }
        if (dots * 2 > open.size()) {
            return new Order(DateOrder.DMY, false, true, Message.of("import.because.dots"));
        }
        if (halfDay) {
            return new Order(DateOrder.MDY, false, true, Message.of("import.because.halfDay"));
        }
        if (undecided == 0) {
            return new Order(local, false, false, Message.of("import.because.noMatter"));
        }
        if (!mayBeAhead) {
            long dayAhead = ahead(open, DateOrder.DMY, today);
            long monthAhead = ahead(open, DateOrder.MDY, today);
            if ((dayAhead == 0) != (monthAhead == 0)) {
                return new Order(
                        dayAhead == 0 ? DateOrder.DMY : DateOrder.MDY,
                        false,
                        true,
                        Message.of("import.because.notAhead"));
            }
        }
        double dayPath = path(open, DateOrder.DMY);
        double monthPath = path(open, DateOrder.MDY);
        if (open.size() >= 4 && Math.min(dayPath, monthPath) * 2 < Math.max(dayPath, monthPath)) {
            return new Order(
                    dayPath < monthPath ? DateOrder.DMY : DateOrder.MDY,
                    false,
                    true,
                    Message.of("import.because.sequence"));
        }
        return new Order(local, true, false, Message.of("import.because.usual"));
    }

    /// `24/01/31` for the last of January: no sense as a day of 2031, and the third number goes beyond what years do.
    private static boolean looksYearFirst(List<DateText.Found> open, LocalDate today) {
        int limit = today.getYear() + 3;
        int late = 0;
        for (DateText.Found date : open) {
            if (!date.shortYear() || !date.hasYear() || date.dots()) {
                return false;
            }
            LocalDate yearFirst = date.on(DateOrder.YMD, 0);
            if (yearFirst == null || yearFirst.getYear() != 2000 + date.a() || date.a() + 2000 > limit) {
                return false;
            }
            late += date.year() > limit || date.year() < 2005 ? 1 : 0;
        }
        return late * 4 >= open.size();
    }

    private static long ahead(List<DateText.Found> open, DateOrder order, LocalDate today) {
        return open.stream()
                .map(d -> d.hasYear() ? d.on(order, 0) : null)
                .filter(d -> d != null && d.isAfter(today.plusDays(1)))
                .count();
    }

    /// How far one jumps in all when going from row to row: logs are kept in the order of time, more or less.
    private static double path(List<DateText.Found> open, DateOrder order) {
        double sum = 1;
        LocalDate before = null;
        for (DateText.Found date : open) {
            LocalDate day = date.hasYear() ? date.on(order, 0) : null;
            if (day != null && before != null) {
                sum += Math.abs(ChronoUnit.DAYS.between(before, day));
            }
            before = day == null ? before : day;
        }
        return sum;
    }

    /// The dates of the rows, with years put in where they are missing.
    ///
    /// @param anchors the day each row began, from which its later days are counted; null where not known
    /// @return for each row its days in the order of the text; null for a day that doesn't exist
    static List<List<@Nullable LocalDate>> resolve(
            List<DateText> texts, DateOrder order, List<@Nullable LocalDate> anchors, LocalDate today) {
        int size = texts.size();
        List<List<@Nullable LocalDate>> days = new ArrayList<>(size);
        LocalDate before = null;
        boolean open = false;
        for (int i = 0; i < size; i++) {
            List<@Nullable LocalDate> row = new ArrayList<>();
            for (DateText.Found date : texts.get(i).dates()) {
                LocalDate day = null;
                if (date.hasYear()) {
                    day = date.on(order, 0);
                } else if (anchors.get(i) != null) {
                    day = firstFrom(date, order, anchors.get(i).minusDays(7));
                } else if (before != null) {
                    day = nearest(date, order, before);
                } else {
                    open = true;
                }
                before = day == null ? before : day;
                row.add(day);
            }
            days.add(row);
        }
        if (open) {
            fillStart(texts, order, days, today);
        }
        return days;
    }

    /// The rows before the first year known: backwards from there; or, where no year is known, so that all is past.
    private static void fillStart(
            List<DateText> texts, DateOrder order, List<List<@Nullable LocalDate>> days, LocalDate today) {
        int first = 0;
        while (first < days.size() && days.get(first).stream().allMatch(d -> d == null)) {
            first++;
        }
        if (first < days.size()) {
            LocalDate after =
                    days.get(first).stream().filter(d -> d != null).findFirst().orElse(today);
            for (int i = first - 1; i >= 0; i--) {
                after = fillRow(texts.get(i), order, days.get(i), after);
            }
            return;
        }
        LocalDate at = null;
        LocalDate latest = null;
        for (int i = 0; i < days.size(); i++) {
            for (int k = 0; k < texts.get(i).dates().size(); k++) {
                LocalDate day = nearest(texts.get(i).dates().get(k), order, at == null ? today : at);
                days.get(i).set(k, day);
                at = day == null ? at : day;
                latest = day != null && (latest == null || day.isAfter(latest)) ? day : latest;
            }
        }
        int back = 0;
        while (latest != null && latest.minusYears(back).isAfter(today)) {
            back++;
        }
        for (int i = 0; i < days.size(); i++) {
            for (int k = 0; k < days.get(i).size(); k++) {
                LocalDate day = days.get(i).get(k);
                if (day != null && back > 0) {
                    days.get(i).set(k, texts.get(i).dates().get(k).on(order, day.getYear() - back));
                }
            }
        }
    }

    private static LocalDate fillRow(DateText text, DateOrder order, List<@Nullable LocalDate> row, LocalDate near) {
        LocalDate at = near;
        for (int k = 0; k < row.size(); k++) {
            if (row.get(k) == null && !text.dates().get(k).hasYear()) {
                LocalDate day = nearest(text.dates().get(k), order, at);
                row.set(k, day);
                at = day == null ? at : day;
            }
        }
        return at;
    }

    private static @Nullable LocalDate nearest(DateText.Found date, DateOrder order, LocalDate near) {
        LocalDate best = null;
        for (int year = near.getYear() - 1; year <= near.getYear() + 1; year++) {
            LocalDate day = date.on(order, year);
            if (day != null
                    && (best == null
                            || Math.abs(ChronoUnit.DAYS.between(day, near))
                                    < Math.abs(ChronoUnit.DAYS.between(best, near)))) {
                best = day;
            }
        }
        return best;
    }

    private static @Nullable LocalDate firstFrom(DateText.Found date, DateOrder order, LocalDate from) {
        for (int year = from.getYear(); year <= from.getYear() + 1; year++) {
            LocalDate day = date.on(order, year);
            if (day != null && !day.isBefore(from)) {
                return day;
            }
        }
        return nearest(date, order, from);
    }
}
