package headway.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Guesses what the columns of a sheet mean: by their headers first, then by what is in them.
final class ImportMapper {
    private static final int HEADER_SEARCH = 10;
    private static final Set<String> FROM = Set.of("source", "from", "von", "de", "desde", "origin");
    private static final Set<String> TO = Set.of("target", "to", "nach", "zu", "vers", "a", "hacia", "destination");

    private final DateOrder local;

    /// Makes a mapper for a country.
    ///
    /// @param local the date order to take where a file leaves it open
    ImportMapper(DateOrder local) {
        this.local = local;
    }

    ImportMapping guess(Sheet sheet, LocalDate today) {
        return guess(sheet, today, headerRow(sheet));
    }

    ImportMapping guess(Sheet sheet, LocalDate today, int headerRow) {
        if (sheet.form() == Sheet.Form.FLOWS) {
            return new ImportMapping(
                    ImportMapping.NO_HEADER,
                    List.of(new ImportColumn(0, "", ImportField.LEAVE_OUT, null, false, null)),
                    Map.of());
        }
        int header = Math.min(headerRow, sheet.rows().size() - 1);
        return new Guess(sheet, today, header).mapping();
    }

    /// The row with the names of the columns among the first rows, [ImportMapping#NO_HEADER] where there is none.
    private static int headerRow(Sheet sheet) {
        int best = ImportMapping.NO_HEADER;
        int most = 0;
        int end = Math.min(HEADER_SEARCH, sheet.rows().size());
        for (int i = 0; i < end; i++) {
            int score = headerScore(sheet, i);
            if (score > most) {
                most = score;
                best = i;
            }
        }
        return best;
    }

    private static int headerScore(Sheet sheet, int index) {
        SheetRow row = sheet.rows().get(index);
        List<SheetRow> below =
                sheet.rows().subList(index + 1, Math.min(sheet.rows().size(), index + 60));
        int known = 0;
        int sure = 0;
        int filled = 0;
        int data = 0;
        Set<String> distinct = new HashSet<>();
        for (int column = 0; column < row.cells().size(); column++) {
            String cell = row.cell(column).strip();
            if (cell.isEmpty()) {
                continue;
            }
            filled++;
            distinct.add(cell);
            if (isData(cell)) {
                data++;
                continue;
            }
            boolean word = !StatusWords.read(cell, Map.of()).isEmpty();
            boolean name = HeaderNames.find(cell).isPresent();
            if ((name || word) && !(word && hasWords(below, column))) {
                known++;
                sure += word ? 0 : 1;
            }
        }
        boolean lone = known == 1 && sure == 1 && data == 0 && !below.isEmpty() && (filled <= 2 || index == 0);
        int counted = index == 0 ? known : sure;
        if ((counted >= 2 && counted > data) || lone) {
            return known * 10;
        }
        boolean foreign = index == 0 && filled >= 2 && data == 0 && distinct.size() == filled;
        return foreign && hasTypedColumn(below, row.cells().size()) ? 1 : 0;
    }

    private static boolean hasWords(List<SheetRow> below, int column) {
        ColumnProfile under = ColumnProfile.of(below, column);
        return under.mostly(under.statusWords());
    }

    private static boolean hasTypedColumn(List<SheetRow> below, int columns) {
        for (int column = 0; column < columns; column++) {
            ColumnProfile under = ColumnProfile.of(below, column);
            if (under.mostly(under.dates()) || under.mostly(under.urls())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isData(String cell) {
        return !DateText.read(cell).dates().isEmpty()
                || Cells.isUrl(cell)
                || Cells.isEmail(cell)
                || Cells.isNumber(cell)
                || cell.length() > 80;
    }

    /// One guess at one sheet.
    private final class Guess {
        private final LocalDate today;
        private final int header;
        private final List<SheetRow> data;
        private final int width;
        private final ImportField[] fields;
        private final String[] names;
        private final ColumnProfile[] profiles;
        private final Set<ImportField> taken = EnumSet.noneOf(ImportField.class);

        Guess(Sheet sheet, LocalDate today, int header) {
            this.today = today;
            this.header = header;
            this.data = sheet.rows().subList(header + 1, sheet.rows().size());
            this.width = sheet.columns();
            this.fields = new ImportField[width];
            this.names = new String[width];
            this.profiles = new ColumnProfile[width];
            for (int c = 0; c < width; c++) {
                names[c] = header < 0 ? "" : sheet.rows().get(header).cell(c).strip();
                profiles[c] = ColumnProfile.of(data, c);
            }
        }

        ImportMapping mapping() {
            transitions();
            byName(false);
            byName(true);
            stages();
            byContent();
            ownAddresses();
            rowPerStage();
            List<ImportColumn> columns = new ArrayList<>();
            for (int c = 0; c < width; c++) {
                columns.add(new ImportColumn(c, names[c], field(c), null, false, stageOf(c)));
            }
            return new ImportMapping(header, withOrders(columns), Map.of());
        }

        private ImportField field(int column) {
            ImportField field = fields[column];
            if (field != null) {
                return field;
            }
            return profiles[column].isEmpty() ? ImportField.LEAVE_OUT : ImportField.KEEP_IN_NOTES;
        }

        private @Nullable WordMeaning stageOf(int column) {
            return fields[column] == ImportField.STAGE_COLUMN
                    ? StatusWords.ofHeader(names[column]).orElse(WordMeaning.INTERVIEWING)
                    : null;
        }

        private void set(int column, ImportField field) {
            fields[column] = field;
            taken.add(field);
        }

        private void transitions() {
            int from = -1;
            int to = -1;
            for (int c = 0; c < width; c++) {
                String name = Folding.fold(names[c]);
                from = FROM.contains(name) && from < 0 ? c : from;
                to = TO.contains(name) && to < 0 ? c : to;
            }
            if (from >= 0 && to >= 0) {
                set(from, ImportField.FROM_STAGE);
                set(to, ImportField.TO_STAGE);
            }
        }

        private void byName(boolean weak) {
            for (int c = 0; c < width; c++) {
                Optional<HeaderNames.Alias> alias = HeaderNames.find(names[c]);
                if (fields[c] != null || alias.isEmpty() || alias.get().weak() != weak) {
                    continue;
                }
                ImportField field = fitting(alias.get().field(), c);
                if (field == null) {
                    continue;
                }
                if (field.mayRepeat() || !taken.contains(field)) {
                    set(c, field);
                }
            }
        }

        /// What the name says, unless the cells say otherwise; null to leave it to the cells.
        private @Nullable ImportField fitting(ImportField named, int c) {
            ColumnProfile p = profiles[c];
            boolean answers = p.answers() > 0 && p.answers() * 2 >= p.filled();
            return switch (named) {
                case STATUS -> p.mostly(p.dates()) ? ImportField.STATUS_DATE : named;
                case APPLIED_ON, STATUS_DATE, SAVED_ON, DEADLINE -> {
                    boolean reached = p.dates() == 0 && (answers || p.mostly(p.statusWords()));
                    if (reached && StatusWords.ofHeader(names[c]).isPresent()) {
                        yield ImportField.STAGE_COLUMN;
                    }
                    yield p.filled() > 2 && p.dates() + p.serials() == 0 ? null : named;
                }
                case CONTACT_NAME, CONTACT_PHONE, METHOD -> {
                    boolean stage = StatusWords.ofHeader(names[c]).isPresent();
                    boolean reached = p.mostly(p.dates()) || (answers && !p.mostly(p.phones()));
                    yield stage && (reached || (p.isEmpty() && hasStageNeighbour(c)))
                            ? ImportField.STAGE_COLUMN
                            : named;
                }
                case POSTING_URL -> {
                    if (p.urls() > 0 || p.isEmpty()) {
                        yield named;
                    }
                    yield p.longest() > 40 ? ImportField.KEEP_IN_NOTES : ImportField.LEAVE_OUT;
                }
                case POSTING_TEXT, SOURCE, ROLE ->
                    p.mostly(p.urls()) && !taken.contains(ImportField.POSTING_URL) ? ImportField.POSTING_URL : named;
                case LEAVE_OUT -> p.numbered() || p.isEmpty() ? named : null;
                default -> named;
            };
        }

        private boolean hasStageNeighbour(int column) {
            for (int c = Math.max(0, column - 1); c <= Math.min(width - 1, column + 1); c++) {
                if (c != column
                        && HeaderNames.find(names[c]).isEmpty()
                        && StatusWords.ofHeader(names[c]).isPresent()) {
                    return true;
                }
            }
            return false;
        }

        private void stages() {
            for (int c = 0; c < width; c++) {
                ColumnProfile p = profiles[c];
                if (fields[c] != null
                        || names[c].isEmpty()
                        || StatusWords.ofHeader(names[c]).isEmpty()) {
                    continue;
                }
                boolean fits = p.isEmpty() || p.mostly(p.dates()) || p.answers() > 0 || p.longest() <= 30;
                if (fits && !p.mostly(p.urls()) && !p.mostly(p.emails())) {
                    set(c, ImportField.STAGE_COLUMN);
                }
            }
        }

        private void byContent() {
            for (int c = 0; c < width; c++) {
                if (fields[c] == null && profiles[c].numbered() && data.size() > 1 && names[c].isEmpty()) {
                    set(c, ImportField.LEAVE_OUT);
                }
            }
            boolean nameless = header < 0;
            for (int c = 0; c < width; c++) {
                ColumnProfile p = profiles[c];
                if (fields[c] != null || p.isEmpty() || !(nameless || names[c].isEmpty())) {
                    continue;
                }
                if (p.mostly(p.urls()) && !taken.contains(ImportField.POSTING_URL)) {
                    set(c, ImportField.POSTING_URL);
                } else if (p.mostly(p.emails()) && !taken.contains(ImportField.CONTACT_EMAIL)) {
                    set(c, ImportField.CONTACT_EMAIL);
                } else if (p.mostly(p.dates())) {
                    set(
                            c,
                            taken.contains(ImportField.APPLIED_ON)
                                    ? spare(ImportField.STATUS_DATE)
                                    : ImportField.APPLIED_ON);
                } else if (p.mostly(p.statusWords()) && !taken.contains(ImportField.STATUS)) {
                    set(c, ImportField.STATUS);
                }
            }
            if (!taken.contains(ImportField.ROLE) && !taken.contains(ImportField.SUBJECT)) {
                claim(ImportField.ROLE, true, nameless);
            }
            if (!taken.contains(ImportField.COMPANY)) {
                claim(ImportField.COMPANY, false, nameless);
            }
            if (nameless && !taken.contains(ImportField.ROLE) && !taken.contains(ImportField.FROM_STAGE)) {
                claim(ImportField.ROLE, false, true);
            }
            if (!taken.contains(ImportField.APPLIED_ON)
                    && !taken.contains(ImportField.STATUS_DATE)
                    && !taken.contains(ImportField.SAVED_ON)) {
                for (int c = 0; c < width; c++) {
                    if (fields[c] == null && profiles[c].mostly(profiles[c].dates())) {
                        set(c, ImportField.APPLIED_ON);
                        break;
                    }
                }
            }
        }

        private ImportField spare(ImportField field) {
            return taken.contains(field) ? ImportField.KEEP_IN_NOTES : field;
        }

        /// Gives a field to the first column of free text without a meaning, columns without a name first.
        private void claim(ImportField field, boolean rolesOnly, boolean anyName) {
            for (int round = 0; round < 2; round++) {
                for (int c = 0; c < width; c++) {
                    ColumnProfile p = profiles[c];
                    boolean nameFits = round == 0
                            ? names[c].isEmpty()
                            : anyName || HeaderNames.find(names[c]).isEmpty();
                    if (fields[c] == null && nameFits && p.isFreeText() && (!rolesOnly || isRoles(c))) {
                        set(c, field);
                        return;
                    }
                }
            }
        }

        private boolean isRoles(int column) {
            List<String> cells = data.stream()
                    .map(r -> r.cell(column))
                    .filter(cell -> !cell.isBlank())
                    .limit(100)
                    .toList();
            return cells.stream().filter(Cells::isRole).count() * 2 > cells.size();
        }

        /// In the export of a network the contact is the applicant, not a person at the company.
        private void ownAddresses() {
            Set<String> folded = new HashSet<>();
            for (String name : names) {
                folded.add(Folding.fold(name));
            }
            if (!folded.contains("questionandanswers") || !folded.contains("resumename")) {
                return;
            }
            for (int c = 0; c < width; c++) {
                if (fields[c] == ImportField.CONTACT_EMAIL || fields[c] == ImportField.CONTACT_PHONE) {
                    fields[c] = ImportField.KEEP_IN_NOTES;
                }
            }
        }

        /// A log with a row per stage: the same company and role again, each time with another word.
        private void rowPerStage() {
            int company = at(ImportField.COMPANY);
            int role = at(ImportField.ROLE);
            int status = at(ImportField.STATUS);
            int start = at(ImportField.STAGE_START);
            boolean generic = false;
            if (start < 0) {
                start = at(ImportField.APPLIED_ON);
                generic = start >= 0
                        && HeaderNames.find(names[start])
                                .map(HeaderNames.Alias::weak)
                                .orElse(false);
            }
            boolean found = company >= 0
                    && status >= 0
                    && start >= 0
                    && (!generic ? at(ImportField.STAGE_START) >= 0 : true)
                    && repeatsByStage(company, role, status, generic);
            if (found) {
                set(start, ImportField.STAGE_START);
                return;
            }
            for (int c = 0; c < width; c++) {
                if (fields[c] == ImportField.STAGE_START || fields[c] == ImportField.STAGE_FINISH) {
                    fields[c] = null;
                }
            }
        }

        private boolean repeatsByStage(int company, int role, int status, boolean strict) {
            Map<String, Set<String>> words = new HashMap<>();
            Map<String, Integer> counts = new HashMap<>();
            Map<String, Boolean> applied = new HashMap<>();
            for (SheetRow row : data) {
                String key =
                        Folding.sameName(row.cell(company)) + '\n' + (role < 0 ? "" : Folding.sameName(row.cell(role)));
                String word = StatusWords.fold(row.cell(status));
                words.computeIfAbsent(key, k -> new HashSet<>()).add(word);
                counts.merge(key, 1, Integer::sum);
                boolean first = StatusWords.read(row.cell(status), Map.of()).stream()
                        .anyMatch(r -> r.meaning().equals(WordMeaning.APPLIED));
                applied.merge(key, first, Boolean::logicalOr);
            }
            int repeated = 0;
            int distinct = 0;
            for (Map.Entry<String, Integer> count : counts.entrySet()) {
                if (count.getValue() > 1) {
                    repeated++;
                    boolean each = words.getOrDefault(count.getKey(), Set.of()).size() == count.getValue();
                    boolean begins = applied.getOrDefault(count.getKey(), false);
                    distinct += each && (!strict || begins) ? 1 : 0;
                }
            }
            return repeated > 0 && distinct * 2 > repeated;
        }

        private int at(ImportField field) {
            for (int c = 0; c < width; c++) {
                if (fields[c] == field) {
                    return c;
                }
            }
            return -1;
        }

        /// Finds the order of the dates of each column; where a column leaves it open, another one may tell.
        private List<ImportColumn> withOrders(List<ImportColumn> columns) {
            DateOrder known = null;
            DateColumn.@Nullable Order[] orders = new DateColumn.Order[width];
            for (ImportColumn column : columns) {
                if (column.field().isDate()) {
                    List<String> cells =
                            data.stream().map(r -> r.cell(column.index())).toList();
                    DateColumn.Order order = DateColumn.order(
                            cells.stream().map(DateText::read).toList(),
                            cells,
                            local,
                            today,
                            column.field() == ImportField.DEADLINE || column.field() == ImportField.STAGE_COLUMN);
                    orders[column.index()] = order;
                    if (order != null && order.known() && known == null) {
                        known = order.order();
                    }
                }
            }
            List<ImportColumn> ordered = new ArrayList<>();
            for (ImportColumn column : columns) {
                DateColumn.Order order = orders[column.index()];
                if (order == null) {
                    ordered.add(column);
                    continue;
                }
                boolean follow = order.open() && known != null;
                ordered.add(new ImportColumn(
                        column.index(),
                        column.header(),
                        column.field(),
                        follow && known != null ? known : order.order(),
                        order.open() && known == null,
                        column.stage()));
            }
            return ordered;
        }
    }
}
