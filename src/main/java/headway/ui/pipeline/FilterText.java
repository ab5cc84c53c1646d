package headway.ui.pipeline;

import headway.domain.ApplicationFilter;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/// A filter as one line of text, so that it can be kept: `text=…&stage=3&tag=…&source=…&resting=1`.
final class FilterText {
    private FilterText() {}

    static String of(ApplicationFilter filter) {
        StringBuilder line = new StringBuilder();
        append(line, "text", filter.text());
        filter.stageIds().stream().sorted().forEach(id -> append(line, "stage", Long.toString(id)));
        filter.tags().stream().sorted().forEach(tag -> append(line, "tag", tag));
        filter.sources().stream().sorted().forEach(source -> append(line, "source", source));
        append(line, "resting", filter.restingOnly() ? "1" : "");
        return line.toString();
    }

    /// Parts that are not understood are left out.
    static ApplicationFilter parse(String line) {
        String text = "";
        Set<Long> stages = new HashSet<>();
        Set<String> tags = new HashSet<>();
        Set<String> sources = new HashSet<>();
        boolean resting = false;
        for (String part : line.split("&", -1)) {
            int equals = part.indexOf('=');
            String key = equals < 0 ? part : part.substring(0, equals);
            String value = equals < 0 ? "" : decoded(part.substring(equals + 1));
            switch (key) {
                case "text" -> text = value;
                case "stage" -> {
                    if (value.matches("\\d{1,18}")) {
                        stages.add(Long.parseLong(value));
                    }
                }
                case "tag" -> addIfAny(tags, value);
                case "source" -> addIfAny(sources, value);
                case "resting" -> resting = true;
                default -> {}
            }
        }
        return new ApplicationFilter(text, stages, tags, sources, resting);
    }

    private static void addIfAny(Set<String> values, String value) {
        if (!value.isEmpty()) {
            values.add(value);
        }
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static void append(StringBuilder line, String key, String value) {
        if (!value.isEmpty()) {
            line.append(line.isEmpty() ? "" : "&")
                    .append(key)
                    .append('=')
                    .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
