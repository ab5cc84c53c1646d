package headway.exchange;

import headway.domain.Duplicates;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What the text of a single cell looks like.
final class Cells {
    /// Longer text is none of these things; very long text would take long to look at.
    private static final int MAX = 4_000;

    private static final Set<String> NOTHING = Set.of("na", "none", "null", "nan", "nil", "nat", "notapplicable");
    private static final Set<String> YES = Set.of(
            "yes", "y", "true", "x", "done", "ja", "oui", "si", "sim", "evet", "t", "wahr", "vrai", "ok", "是", "有", "✓",
            "✔", "☑", "✅", "✔️", "☑️");
    private static final Set<String> NO = Set.of(
            "no", "n", "false", "nein", "non", "nao", "hayir", "f", "falsch", "faux", "0", "否", "无", "✗", "✘", "❌",
            "☐");
    private static final Pattern URL = Pattern.compile(
            "(?:https?://|www\\.)\\S+|[\\w-]+(?:\\.[\\w-]+)*\\.[a-z]{2,}(?:/\\S*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(?:[.,]\\d+)?%?");
    private static final Pattern PHONE = Pattern.compile("[+(]?[\\d][\\d\\s()./-]{5,20}");
    private static final Pattern ROLE = Pattern.compile(
            "\\b(?:engineer|developer|manager|analyst|intern|internship|designer|scientist|consultant|specialist"
                    + "|assistant|director|lead|architect|administrator|coordinator|technician|officer|nurse|teacher"
                    + "|accountant|clerk|associate|executive|representative|researcher|student|trainee|head of|writer"
                    + "|editor|operator|driver|programmer|support|sales|entwickler\\w*|ingenieur\\w*|leiter\\w*"
                    + "|sachbearbeiter\\w*|praktikant\\w*|praktikum|berater\\w*|mitarbeiter\\w*|kaufmann|kauffrau"
                    + "|développeur|ingénieur|responsable|stagiaire|desarrollador|ingeniero|analista|desenvolvedor"
                    + "|sviluppatore|ingegnere|mühendis\\w*|geliştirici|uzman\\w*)\\b"
                    + "|工程师|设计师|研发|岗|经理|实习|\\((?:m|w|f)/(?:m|w|f)/(?:d|x)\\)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private Cells() {}

    /// No text, or a sign that there is none: `-`, `N/A`, `null`.
    static boolean isNothing(String cell) {
        String text = cell.strip();
        if (text.isEmpty()) {
            return true;
        }
        if (text.length() > 16) {
            return false;
        }
        String folded = Folding.fold(text);
        return folded.isEmpty() ? text.chars().allMatch(c -> "-–—_./?~".indexOf(c) >= 0) : NOTHING.contains(folded);
    }

    /// The same for names, where "None" and "NA" may be names: no text, dashes, or `n/a`.
    static String name(String cell) {
        String text = cell.strip();
        boolean nothing = text.chars().allMatch(c -> "-–—".indexOf(c) >= 0) || text.equalsIgnoreCase("n/a");
        return nothing ? "" : text;
    }

    static boolean isYes(String cell) {
        String text = cell.length() > MAX ? "" : cell.strip();
        return YES.contains(text) || YES.contains(Folding.fold(text)) || text.equals("1");
    }

    static boolean isNo(String cell) {
        String text = cell.length() > MAX ? "" : cell.strip();
        return NO.contains(text) || NO.contains(Folding.fold(text));
    }

    static boolean isUrl(String cell) {
        return cell.length() <= MAX && URL.matcher(cell.strip()).matches();
    }

    static boolean isEmail(String cell) {
        return cell.length() <= MAX && EMAIL.matcher(cell.strip()).matches();
    }

    static boolean isNumber(String cell) {
        return cell.length() <= MAX && NUMBER.matcher(cell.strip()).matches();
    }

    static boolean isPhone(String cell) {
        return cell.length() <= MAX && PHONE.matcher(cell.strip()).matches();
    }

    static boolean isRole(String cell) {
        return cell.length() <= MAX && ROLE.matcher(cell).find();
    }

    /// An address reduced to what makes it the same page, for comparison only.
    static String samePage(String url) {
        String key = Duplicates.urlKey(url);
        if (!key.isEmpty()) {
            return key;
        }
        String text = url.strip();
        int scheme = text.indexOf("://");
        int host = scheme < 0 ? 0 : scheme + 3;
        int path = text.indexOf('/', host);
        String start = path < 0 ? text.substring(host) : text.substring(host, path);
        String rest = path < 0 ? "" : text.substring(path);
        if (rest.endsWith("/")) {
            rest = rest.substring(0, rest.length() - 1);
        }
        String where = start.toLowerCase(Locale.ROOT);
        return (where.startsWith("www.") ? where.substring(4) : where) + rest;
    }
}
