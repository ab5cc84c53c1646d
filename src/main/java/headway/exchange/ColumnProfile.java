package headway.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the cells of a column look like. Counts are of cells with text.
///
/// @param serials plain numbers that a spreadsheet may mean as days, or anybody as money
/// @param numbered true where the cells count up one by one
record ColumnProfile(
        int filled,
        int dates,
        int serials,
        int urls,
        int emails,
        int phones,
        int answers,
        int statusWords,
        int distinct,
        int longest,
        boolean numbered) {

    private static final int SAMPLE = 400;

    static ColumnProfile of(List<SheetRow> rows, int column) {
        int filled = 0;
        int dates = 0;
        int serials = 0;
        int urls = 0;
        int emails = 0;
        int phones = 0;
        int answers = 0;
        int words = 0;
        int longest = 0;
        boolean numbered = true;
        List<Integer> numbers = new ArrayList<>();
        Set<String> distinct = new HashSet<>();
        Map<String, Boolean> seen = new HashMap<>();
        for (SheetRow row : rows) {
            String cell = row.cell(column).strip();
            if (Cells.isNothing(cell)) {
                answers += cell.isEmpty() ? 0 : 1;
                continue;
            }
            if (filled == SAMPLE) {
                break;
            }
            filled++;
            distinct.add(cell);
            longest = Math.max(longest, cell.length());
            DateText date = DateText.read(cell);
            boolean number = Cells.isNumber(cell);
            boolean dated =
                    !date.dates().isEmpty() && (!date.moreText() || date.dates().size() > 1);
            dates += dated && !number ? 1 : 0;
            serials += dated && number ? 1 : 0;
            urls += Cells.isUrl(cell) ? 1 : 0;
            emails += Cells.isEmail(cell) ? 1 : 0;
            phones += date.dates().isEmpty() && Cells.isPhone(cell) ? 1 : 0;
            answers += Cells.isYes(cell) || Cells.isNo(cell) ? 1 : 0;
            boolean word = cell.length() < 60
                    && seen.computeIfAbsent(
                            cell, c -> !StatusWords.read(c, Map.of()).isEmpty());
            words += word ? 1 : 0;
            numbered = numbered && number && cell.length() < 9 && cell.chars().allMatch(Character::isDigit);
            if (numbered) {
                int value = Integer.parseInt(cell);
                numbered = numbers.isEmpty() || value == numbers.get(numbers.size() - 1) + 1;
                numbers.add(value);
            }
        }
        return new ColumnProfile(
                filled,
                dates,
                serials,
                urls,
                emails,
                phones,
                answers,
                words,
                distinct.size(),
                longest,
                numbered && filled > 0);
    }

    boolean isEmpty() {
        return filled == 0;
    }

    boolean mostly(int count) {
        return filled > 0 && count * 2 > filled;
    }

    /// Text of many different kinds: names, remarks.
    boolean isFreeText() {
        return filled > 0 && !mostly(dates) && !mostly(urls) && !mostly(emails) && !numbered && !mostly(phones);
    }
}
