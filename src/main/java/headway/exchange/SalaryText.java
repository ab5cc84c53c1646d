package headway.exchange;

import headway.domain.Salary;
import headway.domain.SalaryPeriod;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads what people write of pay: "€50,000 - 60,000", "50k–60k USD", "45.000 € pro Jahr", "$42.50/hr".
final class SalaryText {
    private static final Pattern AMOUNT = Pattern.compile(
            "(\\d{1,3}(?:[.,'’ \u00A0\u202F]\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?)\\s*([kK])?\\b");
    private static final Map<String, String> SIGNS = Map.of(
            "€", "EUR", "$", "USD", "£", "GBP", "₹", "INR", "₺", "TRY", "zł", "PLN", "¥", "", "us$", "USD", "r$",
            "BRL");
    private static final Map<String, SalaryPeriod> PERIODS = Map.ofEntries(
            Map.entry("hour", SalaryPeriod.HOUR),
            Map.entry("hourly", SalaryPeriod.HOUR),
            Map.entry("hr", SalaryPeriod.HOUR),
            Map.entry("h", SalaryPeriod.HOUR),
            Map.entry("stunde", SalaryPeriod.HOUR),
            Map.entry("heure", SalaryPeriod.HOUR),
            Map.entry("hora", SalaryPeriod.HOUR),
            Map.entry("day", SalaryPeriod.DAY),
            Map.entry("daily", SalaryPeriod.DAY),
            Map.entry("tag", SalaryPeriod.DAY),
            Map.entry("jour", SalaryPeriod.DAY),
            Map.entry("week", SalaryPeriod.WEEK),
            Map.entry("weekly", SalaryPeriod.WEEK),
            Map.entry("woche", SalaryPeriod.WEEK),
            Map.entry("month", SalaryPeriod.MONTH),
            Map.entry("monthly", SalaryPeriod.MONTH),
            Map.entry("monat", SalaryPeriod.MONTH),
            Map.entry("monatlich", SalaryPeriod.MONTH),
            Map.entry("mois", SalaryPeriod.MONTH),
            Map.entry("mes", SalaryPeriod.MONTH),
            Map.entry("mese", SalaryPeriod.MONTH),
            Map.entry("ay", SalaryPeriod.MONTH),
            Map.entry("year", SalaryPeriod.YEAR),
            Map.entry("yearly", SalaryPeriod.YEAR),
            Map.entry("annual", SalaryPeriod.YEAR),
            Map.entry("annually", SalaryPeriod.YEAR),
            Map.entry("yr", SalaryPeriod.YEAR),
            Map.entry("y", SalaryPeriod.YEAR),
            Map.entry("pa", SalaryPeriod.YEAR),
            Map.entry("annum", SalaryPeriod.YEAR),
            Map.entry("jahr", SalaryPeriod.YEAR),
            Map.entry("jährlich", SalaryPeriod.YEAR),
            Map.entry("an", SalaryPeriod.YEAR),
            Map.entry("año", SalaryPeriod.YEAR),
            Map.entry("ano", SalaryPeriod.YEAR),
            Map.entry("anno", SalaryPeriod.YEAR));
    private static final Pattern NEUTRAL =
            Pattern.compile("per|pro|a|p|to|bis|from|von|up|max|min|ab|until|and|und|par|por|al|brutto|gross|ca|circa");

    private SalaryText() {}

    /// An amount or a range; empty where the text says more than that.
    static Optional<Salary> read(String cell) {
        String text = cell.strip().toLowerCase(Locale.ROOT).replace("p.a.", "pa");
        List<BigDecimal> amounts = new ArrayList<>();
        List<Boolean> thousands = new ArrayList<>();
        Matcher matcher = AMOUNT.matcher(text);
        StringBuilder rest = new StringBuilder();
        int done = 0;
        while (matcher.find()) {
            rest.append(text, done, matcher.start()).append(' ');
            done = matcher.end();
            amounts.add(amount(matcher.group(1)));
            thousands.add(matcher.group(2) != null);
        }
        rest.append(text, done, text.length());
        if (amounts.isEmpty() || amounts.size() > 2) {
            return Optional.empty();
        }
        boolean lastInThousands = thousands.get(thousands.size() - 1);
        for (int i = 0; i < amounts.size(); i++) {
            boolean small = amounts.get(i).compareTo(BigDecimal.valueOf(1000)) < 0;
            if (thousands.get(i) || (lastInThousands && small)) {
                amounts.set(i, amounts.get(i).multiply(BigDecimal.valueOf(1000)));
            }
        }
        String currency = "";
        SalaryPeriod period = null;
        String words = rest.toString();
        for (Map.Entry<String, String> sign : SIGNS.entrySet()) {
            if (words.contains(sign.getKey())) {
                currency = sign.getValue().length() >= currency.length() && !currency.equals("BRL")
                        ? sign.getValue()
                        : currency;
                words = words.replace(sign.getKey(), " ");
            }
        }
        for (String word : words.split("[^\\p{L}]+", -1)) {
            if (word.isEmpty() || NEUTRAL.matcher(word).matches()) {
                continue;
            }
            if (PERIODS.containsKey(word)) {
                period = PERIODS.get(word);
            } else if (!currency(word).isEmpty()) {
                currency = currency(word);
            } else {
                return Optional.empty();
            }
        }
        boolean upTo = text.matches("^(?:up to|bis|max).*");
        boolean openEnd = text.contains("+") || text.matches("^(?:from|ab|min).*");
        BigDecimal low = upTo && amounts.size() == 1 ? null : amounts.get(0);
        BigDecimal high = amounts.size() == 2 ? amounts.get(1) : openEnd ? null : amounts.get(0);
        return Optional.of(of(low, high, currency, period));
    }

    /// A salary from its parts, the lower end first whatever their order.
    static Salary of(
            @Nullable BigDecimal low, @Nullable BigDecimal high, String currency, @Nullable SalaryPeriod period) {
        boolean turned = low != null && high != null && low.compareTo(high) > 0;
        return new Salary(turned ? high : low, turned ? low : high, currency, period);
    }

    /// An ISO 4217 code in capitals from a code or a sign; empty where it is neither.
    static String currency(String word) {
        String text = word.strip();
        String sign = SIGNS.get(text.toLowerCase(Locale.ROOT));
        if (sign != null) {
            return sign;
        }
        if (text.equalsIgnoreCase("euro") || text.equalsIgnoreCase("euros")) {
            return "EUR";
        }
        if (text.length() != 3) {
            return "";
        }
        try {
            return Currency.getInstance(text.toUpperCase(Locale.ROOT)).getCurrencyCode();
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    static Optional<SalaryPeriod> period(String word) {
        String text = word.strip().toLowerCase(Locale.ROOT);
        for (String part : text.split("[^\\p{L}]+", -1)) {
            SalaryPeriod period = PERIODS.get(part);
            if (period != null) {
                return Optional.of(period);
            }
        }
        return Optional.empty();
    }

    private static BigDecimal amount(String digits) {
        String text = digits.replaceAll("['’ \u00A0\u202F]", "");
        int mark = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
        if (mark >= 0 && text.length() - mark - 1 <= 2) {
            String whole = text.substring(0, mark).replaceAll("[.,]", "");
            return new BigDecimal(whole + "." + text.substring(mark + 1));
        }
        return new BigDecimal(text.replaceAll("[.,]", ""));
    }
}
