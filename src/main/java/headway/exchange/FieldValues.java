package headway.exchange;

import headway.domain.EmploymentType;
import headway.domain.WorkMode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the words of fields with a fixed set of values. What can't be read is for the notes.
final class FieldValues {
    private static final Map<String, WorkMode> WORK_MODES = Map.ofEntries(
            Map.entry("remote", WorkMode.REMOTE),
            Map.entry("fullyremote", WorkMode.REMOTE),
            Map.entry("100remote", WorkMode.REMOTE),
            Map.entry("fullremote", WorkMode.REMOTE),
            Map.entry("wfh", WorkMode.REMOTE),
            Map.entry("homeoffice", WorkMode.REMOTE),
            Map.entry("workfromhome", WorkMode.REMOTE),
            Map.entry("teletravail", WorkMode.REMOTE),
            Map.entry("remoto", WorkMode.REMOTE),
            Map.entry("uzaktan", WorkMode.REMOTE),
            Map.entry("远程", WorkMode.REMOTE),
            Map.entry("hybrid", WorkMode.HYBRID),
            Map.entry("hybride", WorkMode.HYBRID),
            Map.entry("hibrido", WorkMode.HYBRID),
            Map.entry("ibrido", WorkMode.HYBRID),
            Map.entry("hibrit", WorkMode.HYBRID),
            Map.entry("混合", WorkMode.HYBRID),
            Map.entry("onsite", WorkMode.ON_SITE),
            Map.entry("inoffice", WorkMode.ON_SITE),
            Map.entry("office", WorkMode.ON_SITE),
            Map.entry("inperson", WorkMode.ON_SITE),
            Map.entry("vorort", WorkMode.ON_SITE),
            Map.entry("prasenz", WorkMode.ON_SITE),
            Map.entry("buro", WorkMode.ON_SITE),
            Map.entry("presentiel", WorkMode.ON_SITE),
            Map.entry("presencial", WorkMode.ON_SITE),
            Map.entry("insede", WorkMode.ON_SITE),
            Map.entry("ofis", WorkMode.ON_SITE),
            Map.entry("现场", WorkMode.ON_SITE));

    private static final Map<String, EmploymentType> EMPLOYMENT = Map.ofEntries(
            Map.entry("fulltime", EmploymentType.FULL_TIME),
            Map.entry("permanent", EmploymentType.FULL_TIME),
            Map.entry("vollzeit", EmploymentType.FULL_TIME),
            Map.entry("festanstellung", EmploymentType.FULL_TIME),
            Map.entry("unbefristet", EmploymentType.FULL_TIME),
            Map.entry("cdi", EmploymentType.FULL_TIME),
            Map.entry("tempsplein", EmploymentType.FULL_TIME),
            Map.entry("tiempocompleto", EmploymentType.FULL_TIME),
            Map.entry("jornadacompleta", EmploymentType.FULL_TIME),
            Map.entry("tempointegral", EmploymentType.FULL_TIME),
            Map.entry("tempopieno", EmploymentType.FULL_TIME),
            Map.entry("tamzamanli", EmploymentType.FULL_TIME),
            Map.entry("全职", EmploymentType.FULL_TIME),
            Map.entry("parttime", EmploymentType.PART_TIME),
            Map.entry("teilzeit", EmploymentType.PART_TIME),
            Map.entry("tempspartiel", EmploymentType.PART_TIME),
            Map.entry("mediajornada", EmploymentType.PART_TIME),
            Map.entry("yarizamanli", EmploymentType.PART_TIME),
            Map.entry("兼职", EmploymentType.PART_TIME),
            Map.entry("contract", EmploymentType.CONTRACT),
            Map.entry("contractor", EmploymentType.CONTRACT),
            Map.entry("freelance", EmploymentType.CONTRACT),
            Map.entry("freiberuflich", EmploymentType.CONTRACT),
            Map.entry("temporary", EmploymentType.TEMPORARY),
            Map.entry("temp", EmploymentType.TEMPORARY),
            Map.entry("fixedterm", EmploymentType.TEMPORARY),
            Map.entry("befristet", EmploymentType.TEMPORARY),
            Map.entry("cdd", EmploymentType.TEMPORARY),
            Map.entry("internship", EmploymentType.INTERNSHIP),
            Map.entry("intern", EmploymentType.INTERNSHIP),
            Map.entry("praktikum", EmploymentType.INTERNSHIP),
            Map.entry("stage", EmploymentType.INTERNSHIP),
            Map.entry("practicas", EmploymentType.INTERNSHIP),
            Map.entry("estagio", EmploymentType.INTERNSHIP),
            Map.entry("tirocinio", EmploymentType.INTERNSHIP),
            Map.entry("staj", EmploymentType.INTERNSHIP),
            Map.entry("实习", EmploymentType.INTERNSHIP),
            Map.entry("apprenticeship", EmploymentType.APPRENTICESHIP),
            Map.entry("ausbildung", EmploymentType.APPRENTICESHIP),
            Map.entry("alternance", EmploymentType.APPRENTICESHIP),
            Map.entry("volunteer", EmploymentType.VOLUNTEER),
            Map.entry("ehrenamt", EmploymentType.VOLUNTEER));

    private static final Map<String, Integer> INTEREST = Map.ofEntries(
            Map.entry("high", 5),
            Map.entry("medium", 3),
            Map.entry("low", 1),
            Map.entry("hoch", 5),
            Map.entry("mittel", 3),
            Map.entry("niedrig", 1),
            Map.entry("gering", 1),
            Map.entry("高", 5),
            Map.entry("中", 3),
            Map.entry("低", 1));
    private static final Pattern OUT_OF = Pattern.compile("(\\d{1,2}(?:[.,]\\d+)?)\\s*(?:/|of|von)\\s*(5|10)");

    private FieldValues() {}

    static Optional<WorkMode> workMode(String cell) {
        String folded = Folding.fold(cell);
        WorkMode mode = WORK_MODES.get(folded);
        if (mode == null && Cells.isYes(cell)) {
            mode = WorkMode.REMOTE;
        }
        return Optional.ofNullable(mode);
    }

    static Optional<EmploymentType> employmentType(String cell) {
        return Optional.ofNullable(EMPLOYMENT.get(Folding.fold(cell)));
    }

    /// Stars, words, and numbers of five or ten, as 1 to 5; empty where the cell says something else.
    static OptionalInt interest(String cell) {
        String text = cell.strip().toLowerCase(Locale.ROOT);
        long stars = text.chars().filter(c -> c == '★' || c == '⭐').count();
        if (stars > 0) {
            return stars <= 5 ? OptionalInt.of((int) stars) : OptionalInt.empty();
        }
        Integer word = INTEREST.get(Folding.fold(text));
        if (word != null) {
            return OptionalInt.of(word);
        }
        Matcher of = OUT_OF.matcher(text);
        boolean scaled = of.matches();
        String number = scaled ? of.group(1) : text;
        if (!Cells.isNumber(number) || number.endsWith("%") || number.length() > 8) {
            return OptionalInt.empty();
        }
        BigDecimal value = new BigDecimal(number.replace(',', '.'));
        if (scaled && of.group(2).equals("10")) {
            value = value.divide(BigDecimal.valueOf(2), RoundingMode.HALF_UP);
        }
        int rounded = value.setScale(0, RoundingMode.HALF_UP).intValue();
        return rounded >= 1 && rounded <= 5 ? OptionalInt.of(rounded) : OptionalInt.empty();
    }

    /// Parted at commas, semicolons and bars; in alphabetical order, none twice.
    static List<String> tags(List<String> cells) {
        Map<String, String> tags = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String cell : cells) {
            for (String tag : cell.split("[,;|\\n，；、]", -1)) {
                if (!Cells.isNothing(tag)) {
                    tags.putIfAbsent(tag.strip(), tag.strip());
                }
            }
        }
        return new ArrayList<>(tags.values());
    }
}
