package headway.ui.kit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds a web address in what was typed.
public final class WebAddress {
    private static final Pattern WEB_ADDRESS = Pattern.compile("(?i)\\bhttps?://[^\\s<>\"]*[^\\s<>\".,;:!?)\\]]");

    private WebAddress() {}

    /// The first web address in a text; never one of another scheme.
    public static Optional<String> in(String text) {
        Matcher matcher = WEB_ADDRESS.matcher(text);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }
}
