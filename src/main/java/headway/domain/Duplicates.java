package headway.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// When two applications are likely the same: same posting address, or same company and similar role.
public final class Duplicates {
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}+#]+");
    private static final Set<String> LEGAL_FORMS = Set.of(
            "inc",
            "ltd",
            "llc",
            "plc",
            "corp",
            "co",
            "gmbh",
            "ag",
            "se",
            "kg",
            "ug",
            "mbh",
            "sa",
            "sas",
            "srl",
            "bv",
            "nv",
            "ab",
            "oy",
            "as",
            "pty",
            "limited",
            "company",
            "corporation",
            "incorporated",
            "aps",
            "asa",
            "doo",
            "ev",
            "gbr",
            "kgaa",
            "llp",
            "lp",
            "ohg",
            "oyj",
            "pte",
            "sarl",
            "sl",
            "sp",
            "spa",
            "sro",
            "z",
            "oo");
    /// Between the letters of an abbreviation: `S.A.`, `A/S`.
    private static final Pattern ABBREVIATION = Pattern.compile("(?<=(?<!\\p{L})\\p{L})[./](?=\\p{L}(?!\\p{L}))");
    /// Words that two postings of one role differ in, and that two different roles share.
    private static final Set<String> FILLERS = Set.of(
            "a", "an", "the", "and", "of", "for", "in", "m", "w", "f", "d", "x", "mwd", "und", "fur", "der", "die");

    private static final Pattern TRACKING = Pattern.compile(
            "(?i)^(utm_.*|ref|refid|refcode|src|source|trk|trackingid|gclid|fbclid|jobsource|iis|iisn)=.*");

    private Duplicates() {}

    /// The company without its legal form, case and punctuation: `ACME, Inc.` and `Acme` are one.
    public static String companyKey(String company) {
        StringBuilder key = new StringBuilder();
        List<String> words = words(ABBREVIATION.matcher(Texts.fold(company)).replaceAll(""));
        for (int i = 0; i < words.size(); i++) {
            if (i == 0 || !LEGAL_FORMS.contains(words.get(i))) {
                key.append(key.isEmpty() ? "" : " ").append(words.get(i));
            }
        }
        return key.isEmpty() ? Texts.fold(company) : key.toString();
    }

    /// The posting address without scheme, `www.`, fragment and what only tracks; empty for no address.
    public static String urlKey(String url) {
        String key = url.strip();
        int scheme = key.indexOf("://");
        if (scheme < 0) {
            return "";
        }
        key = key.substring(scheme + 3);
        // A fragment that looks like a path belongs to the address of a single-page site.
        int fragment = key.indexOf('#');
        if (fragment >= 0 && !key.startsWith("#/", fragment)) {
            key = key.substring(0, fragment);
        }
        int query = key.indexOf('?');
        StringBuilder kept = new StringBuilder();
        if (query >= 0) {
            for (String part : key.substring(query + 1).split("&", -1)) {
                if (!part.isEmpty() && !TRACKING.matcher(part).matches()) {
                    kept.append(kept.isEmpty() ? "?" : "&").append(part);
                }
            }
            key = key.substring(0, query);
        }
        int slash = key.indexOf('/');
        String host = (slash < 0 ? key : key.substring(0, slash)).toLowerCase(Locale.ROOT);
        String path = slash < 0 ? "" : key.substring(slash);
        while (path.endsWith("/")) {
            path = path.substring(0, path.length() - 1);
        }
        return (host.startsWith("www.") ? host.substring(4) : host) + path + kept;
    }

    /// True when two role titles share at least half of their telling words.
    public static boolean similarRoles(String one, String other) {
        Set<String> mine = tellingWords(one);
        Set<String> theirs = tellingWords(other);
        if (mine.isEmpty() || theirs.isEmpty()) {
            return Texts.fold(one).equals(Texts.fold(other));
        }
        Set<String> shared = new HashSet<>(mine);
        shared.retainAll(theirs);
        Set<String> all = new HashSet<>(mine);
        all.addAll(theirs);
        return shared.size() * 2 >= all.size();
    }

    /// True when the second is likely the first again.
    public static boolean likely(String company, String role, String url, ApplicationCard earlier) {
        String address = urlKey(url);
        if (!address.isEmpty() && address.equals(urlKey(earlier.postingUrl()))) {
            return true;
        }
        return !company.isBlank()
                && companyKey(company).equals(companyKey(earlier.company()))
                && (role.isBlank() || similarRoles(role, earlier.role()));
    }

    private static Set<String> tellingWords(String role) {
        Set<String> telling = new HashSet<>(words(role));
        telling.removeAll(FILLERS);
        return telling;
    }

    private static List<String> words(String text) {
        return NOT_WORD.splitAsStream(Texts.fold(text))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
