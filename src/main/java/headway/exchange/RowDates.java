package headway.exchange;

import headway.text.Message;
import headway.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The days in the date columns of all rows, and what had to be assumed to read them.
final class RowDates {
    private static final LocalDate LONG_AGO = LocalDate.of(1990, 1, 1);

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Map<Integer, Column> columns = new HashMap<>();
    private final Messages messages;
    private final LocalDate today;
    private final AssumptionLog log;

    private record Column(
            ImportColumn column, DateOrder order, List<DateText> texts, List<List<@Nullable LocalDate>> days) {}

    RowDates(List<SheetRow> rows, ImportMapping mapping, Messages messages, LocalDate today, AssumptionLog log) {
        this.messages = messages;
        DateOrder local = DateOrder.of(messages.locale());
        this.today = today;
        this.log = log;
        List<@Nullable LocalDate> anchors = new ArrayList<>();
        rows.forEach(row -> anchors.add(null));
        List<@Nullable LocalDate> none = List.copyOf(List.of());
        for (int round = 0; round < 2; round++) {
            for (ImportColumn column : mapping.columns()) {
                boolean first = column.field() == ImportField.APPLIED_ON;
                if (column.field().isDate() && first == (round == 0)) {
                    boolean counted = !first
                            && column.field() != ImportField.SAVED_ON
                            && column.field() != ImportField.DEADLINE
                            && column.field() != ImportField.STAGE_START;
                    add(rows, column, local, mapping, counted ? anchors : none);
                    if (first) {
                        Column applied = columns.get(column.index());
                        for (int i = 0; applied != null && i < rows.size(); i++) {
                            List<@Nullable LocalDate> days = applied.days().get(i);
                            anchors.set(i, days.isEmpty() ? null : days.get(0));
                        }
                    }
                }
            }
        }
    }

    private void add(
            List<SheetRow> rows,
            ImportColumn column,
            DateOrder local,
            ImportMapping mapping,
            List<@Nullable LocalDate> anchors) {
        List<String> cells = rows.stream().map(r -> r.cell(column.index())).toList();
        List<DateText> texts = cells.stream()
                .map(c -> Cells.isNothing(c) ? DateText.NONE : DateText.read(c))
                .toList();
        DateColumn.Order found = DateColumn.order(
                texts,
                cells,
                local,
                today,
                column.field() == ImportField.DEADLINE || column.field() == ImportField.STAGE_COLUMN);
        DateOrder order = column.dateOrder() != null ? column.dateOrder() : found == null ? local : found.order();
        if (found != null) {
            report(column, order, found, mapping, texts);
        }
        List<@Nullable LocalDate> from = anchors;
        if (anchors.isEmpty()) {
            from = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                from.add(null);
            }
        }
        columns.put(column.index(), new Column(column, order, texts, DateColumn.resolve(texts, order, from, today)));
    }

    private void report(
            ImportColumn column, DateOrder order, DateColumn.Order found, ImportMapping mapping, List<DateText> texts) {
        int count = (int) texts.stream().filter(t -> !t.dates().isEmpty()).count();
        boolean open = found.open() && (column.dateOrderOpen() || column.dateOrder() == null);
        if (open) {
            log.note(
                    AssumptionKind.DATE_ORDER_OPEN,
                    column.header(),
                    "",
                    order.name(),
                    count,
                    Message.of("import.assumed.dateOrderOpen", label(column), order));
            return;
        }
        Message reason = found.reason();
        if (order != found.order() || found.open()) {
            boolean other = mapping.columns().stream()
                    .anyMatch(c -> c.index() != column.index() && order == c.dateOrder() && !c.dateOrderOpen());
            reason = Message.of(other && found.open() ? "import.because.otherColumn" : "import.because.said");
        }
        log.note(
                AssumptionKind.DATE_ORDER,
                column.header(),
                "",
                order.name(),
                count,
                Message.of("import.assumed.dateOrder", label(column), order, reason));
    }

    /// The days of a cell in the order of the text, without those that don't exist. Notes what is odd about them.
    ///
    /// @param draft takes the text where it says more than the days do; null where nothing is to be noted
    List<LocalDate> read(int row, SheetRow cells, ImportColumn at, @Nullable Draft draft) {
        Column column = columns.get(at.index());
        String cell = cells.cell(at.index()).strip();
        if (column == null || Cells.isNothing(cell)) {
            return List.of();
        }
        DateText text = column.texts().get(row);
        List<@Nullable LocalDate> days = column.days().get(row);
        List<LocalDate> sound = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            LocalDate day = days.get(i);
            if (day != null) {
                sound.add(day);
            }
            if (draft != null) {
                odd(cells.line(), column, text.dates().get(i), day, cell);
            }
        }
        if (draft == null) {
            return sound;
        }
        boolean several = days.size() > 1;
        if (sound.size() < days.size() || days.isEmpty()) {
            log.row(
                    AssumptionKind.DATE_UNREADABLE,
                    at.header(),
                    shortened(cell),
                    "",
                    cells.line(),
                    Message.of("import.assumed.dateUnreadable", label(at), shortened(cell)));
        } else if (several) {
            log.row(
                    AssumptionKind.DATES_IN_ONE_CELL,
                    at.header(),
                    shortened(cell),
                    join(sound),
                    cells.line(),
                    Message.of(
                            at.field() == ImportField.STAGE_COLUMN
                                    ? "import.assumed.severalDays"
                                    : "import.assumed.severalDaysFirst",
                            label(at),
                            shortened(cell)));
        }
        boolean lost = several && at.field() != ImportField.STAGE_COLUMN;
        if (sound.size() < days.size() || days.isEmpty() || lost || text.moreText()) {
            draft.aside(
                    at.header().isEmpty() ? messages.get("import.column.unnamed", at.index() + 1) : at.header(), cell);
        }
        return sound;
    }

    private void odd(long line, Column column, DateText.Found date, @Nullable LocalDate day, String cell) {
        String header = column.column().header();
        if (day == null) {
            return;
        }
        if (date.repaired()) {
            log.row(
                    AssumptionKind.DATE_REPAIRED,
                    header,
                    shortened(cell),
                    day.toString(),
                    line,
                    Message.of("import.assumed.dateRepaired", shortened(cell), day));
        }
        if (!date.hasYear()) {
            log.row(
                    AssumptionKind.YEAR_INFERRED,
                    header,
                    shortened(cell),
                    day.toString(),
                    line,
                    Message.of("import.assumed.year", shortened(cell), day));
        }
        boolean plans = column.column().field() == ImportField.DEADLINE
                || column.column().field() == ImportField.STAGE_COLUMN
                || column.column().field() == ImportField.STAGE_FINISH;
        boolean ahead = day.isAfter(plans ? today.plusYears(2) : today.plusDays(1));
        boolean turned = date.isOrderOpen()
                && ((column.order() == DateOrder.MDY && date.a() > 12)
                        || (column.order() == DateOrder.DMY && date.b() > 12));
        if (ahead || day.isBefore(LONG_AGO)) {
            doubt(line, column, cell, day, ahead ? "import.assumed.dateAhead" : "import.assumed.dateLongAgo");
        } else if (turned) {
            doubt(line, column, cell, day, "import.assumed.dateTurned");
        }
    }

    private void doubt(long line, Column column, String cell, LocalDate day, String key) {
        log.row(
                AssumptionKind.DATE_DOUBTFUL,
                column.column().header(),
                shortened(cell),
                day.toString(),
                line,
                Message.of(key, shortened(cell), day));
    }

    private static String join(List<LocalDate> days) {
        return String.join(" ", days.stream().map(LocalDate::toString).toList());
    }

    static String shortened(String cell) {
        String text = SPACES.matcher(cell.strip()).replaceAll(" ");
        if (text.length() <= 60) {
            return text;
        }
        int cut = Character.isHighSurrogate(text.charAt(56)) ? 56 : 57;
        return text.substring(0, cut) + "…";
    }

    static Object label(ImportColumn column) {
        return column.header().isEmpty() ? Message.of("import.column.unnamed", column.index() + 1) : column.header();
    }
}
