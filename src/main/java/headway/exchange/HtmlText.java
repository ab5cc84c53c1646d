package headway.exchange;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Advert texts that come as HTML, made readable. Other text stays as it is.
final class HtmlText {
    private static final Pattern MARKUP = Pattern.compile("</?(?:p|div|br|ul|li|h[1-6]|span|strong|b|em)\\b[^>]*>");
    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>|</(?:p|div|li|h[1-6]|ul|ol)>");
    private static final Pattern ITEM = Pattern.compile("(?i)<li\\b[^>]*>");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]*>");
    private static final Pattern ENTITY = Pattern.compile("&(amp|lt|gt|quot|nbsp|#39|apos);");
    private static final Map<String, String> ENTITIES =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "nbsp", " ", "#39", "'", "apos", "'");

    private HtmlText() {}

    static String plain(String text) {
        if (!MARKUP.matcher(text).find()) {
            return text;
        }
        String lines = ITEM.matcher(BREAK.matcher(text).replaceAll("\n")).replaceAll("- ");
        String bare = TAG.matcher(lines).replaceAll("");
        String read = ENTITY.matcher(bare)
                .replaceAll(m -> Matcher.quoteReplacement(ENTITIES.getOrDefault(m.group(1), m.group())));
        return read.replaceAll("[ \\t]*\\n\\s*\\n\\s*", "\n\n").strip();
    }
}
