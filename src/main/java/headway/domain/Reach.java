package headway.domain;

import headway.text.Message;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/// Ways to reach a person: what an e-mail address and a phone number look like, and links for the mail program
/// (RFC 6068).
public final class Reach {
    /// Some mail programs on Windows cut a link off behind about so many characters.
    public static final int LONG_LINK = 2000;

    private static final int MAX_EMAIL = 254;
    private static final int MAX_LOCAL = 64;
    private static final int MAX_PHONE = 60;
    private static final int MAX_SHOWN = 60;
    private static final int MIN_DIGITS = 3;
    private static final int MAX_DIGITS = 20;

    private static final String WORD = "[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~-]+";
    private static final Pattern LOCAL = Pattern.compile(WORD + "(?:\\." + WORD + ")*");
    private static final String LABEL = "[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}-]{0,61}[\\p{L}\\p{M}\\p{N}])?";
    private static final Pattern DOMAIN = Pattern.compile("(?:" + LABEL + "\\.)+" + LABEL);
    private static final Pattern ONLY_DIGITS = Pattern.compile("[0-9]+");

    private static final Pattern EXTENSION = Pattern.compile(
            "\\s*[,;]?\\s*(?:extension|ext\\.?|x|durchwahl|dw\\.?|#)\\s*[:=]?\\s*\\p{Nd}{1,8}$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("\\(?\\+?[\\p{Nd}\\p{Zs}().\\p{Pd}/]+");

    private static final Pattern LINE_BREAKS = Pattern.compile("\\R");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\u2028\\u2029]+");

    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private Reach() {}

    /// A link that opens the mail program.
    ///
    /// @param uri plain ASCII
    /// @param isLong whether some mail programs would cut the text off; copying it is safer then
    public record MailLink(String uri, boolean isLong) {}

    /// Whether text can be an e-mail address: one `@`, a name before it, a domain with a dot behind it; letters of any
    /// language; 254 characters at most. Whether mail arrives there, only the mail shows.
    public static boolean isEmail(String text) {
        int at = text.indexOf('@');
        if (text.length() > MAX_EMAIL || at < 1 || at > MAX_LOCAL) {
            return false;
        }
        String domain = text.substring(at + 1);
        String top = domain.substring(domain.lastIndexOf('.') + 1);
        return LOCAL.matcher(text.substring(0, at)).matches()
                && DOMAIN.matcher(domain).matches()
                && !ONLY_DIGITS.matcher(top).matches();
    }

    /// Whether text can be a phone number: 3 to 20 digits with the usual signs between them, and an extension.
    public static boolean isPhone(String text) {
        if (text.length() > MAX_PHONE) {
            return false;
        }
        String number = EXTENSION.matcher(text).replaceFirst("");
        long digits = number.codePoints().filter(Character::isDigit).count();
        return digits >= MIN_DIGITS
                && digits <= MAX_DIGITS
                && NUMBER.matcher(number).matches();
    }

    /// What is wrong with an e-mail address as typed; empty when nothing is, or when none is given.
    public static Optional<Message> emailProblem(String typed) {
        String text = typed.strip();
        return text.isEmpty() || isEmail(text)
                ? Optional.empty()
                : Optional.of(Message.of("reach.notEmail", Texts.oneLine(text, MAX_SHOWN)));
    }

    /// What is wrong with a phone number as typed; empty when nothing is, or when none is given.
    public static Optional<Message> phoneProblem(String typed) {
        String text = typed.strip();
        return text.isEmpty() || isPhone(text)
                ? Optional.empty()
                : Optional.of(Message.of("reach.notPhone", Texts.oneLine(text, MAX_SHOWN)));
    }

    /// The link for a message. Nothing in its parts can add another header or another recipient.
    ///
    /// @param email may be empty: then the mail program asks for it
    /// @param subject put into one line
    public static MailLink mailto(String email, String subject, String body) {
        String address = CONTROLS.matcher(email).replaceAll("").strip();
        int at = address.lastIndexOf('@');
        StringBuilder uri = new StringBuilder("mailto:");
        encode(address.substring(0, Math.max(at, 0)), uri);
        if (at >= 0) {
            uri.append('@');
        }
        encode(address.substring(at + 1), uri);
        uri.append("?subject=");
        encode(CONTROLS.matcher(subject).replaceAll(" ").strip(), uri);
        uri.append("&body=");
        int from = 0;
        for (String line : LINE_BREAKS.split(body, -1)) {
            uri.append(from++ == 0 ? "" : "%0D%0A");
            encode(CONTROLS.matcher(line.replace('\t', ' ')).replaceAll(""), uri);
        }
        return new MailLink(uri.toString(), uri.length() > LONG_LINK);
    }

    private static void encode(String text, StringBuilder uri) {
        for (byte b : Texts.keepable(text).getBytes(StandardCharsets.UTF_8)) {
            if (UNRESERVED.indexOf(b) >= 0) {
                uri.append((char) b);
            } else {
                uri.append('%').append(HEX.toHexDigits(b));
            }
        }
    }
}
