package headway.domain;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Names of files that come from elsewhere.
public final class FileNames {
    private static final int MAX_LENGTH = 120;
    private static final int MAX_ENDING = 10;
    private static final String UNNAMED = "document";

    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]");

    /// What a system refuses in names, and what makes a name look like another one.
    private static final Pattern REFUSED = Pattern.compile("[<>:\"|?*\\p{Cntrl}\\p{Cf}\\p{Co}\\uFFFD]");

    private static final Pattern OUTSIDE = Pattern.compile("^[.\\s\\p{Z}]+|[.\\s\\p{Z}]+$");

    /// Names of devices, with any ending.
    private static final Pattern DEVICE = Pattern.compile("(?i)(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\\..*)?");

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("pdf", "application/pdf"),
            Map.entry("doc", "application/msword"),
            Map.entry("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            Map.entry("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            Map.entry("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
            Map.entry("odt", "application/vnd.oasis.opendocument.text"),
            Map.entry("ods", "application/vnd.oasis.opendocument.spreadsheet"),
            Map.entry("odp", "application/vnd.oasis.opendocument.presentation"),
            Map.entry("rtf", "application/rtf"),
            Map.entry("zip", "application/zip"),
            Map.entry("txt", "text/plain"),
            Map.entry("md", "text/markdown"),
            Map.entry("csv", "text/csv"),
            Map.entry("html", "text/html"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("mp3", "audio/mpeg"),
            Map.entry("mp4", "video/mp4"));

    /// What runs when it is opened.
    private static final Set<String> PROGRAMS = Set.of(
            "exe", "bat", "cmd", "com", "scr", "msi", "ps1", "vbs", "vbe", "js", "jse", "wsf", "hta", "lnk", "jar",
            "sh", "desktop", "app", "command", "reg", "cpl", "pif", "url");

    private FileNames() {}

    /// A name that every system takes, and that lies in no folder. Letters of all languages stay.
    public static String safe(String typed) {
        String name = FOLDERS.matcher(typed.replaceAll("\\R", " ")).replaceFirst("");
        name = OUTSIDE.matcher(REFUSED.matcher(name).replaceAll("")).replaceAll("");
        if (name.isEmpty()) {
            return UNNAMED;
        }
        return shortened(DEVICE.matcher(name).matches() ? "_" + name : name);
    }

    /// The type of the content as the ending tells it; `application/octet-stream` where it does not.
    public static String mediaType(String name) {
        return TYPES.getOrDefault(ending(name), "application/octet-stream");
    }

    /// True for a file that would run rather than be shown.
    public static boolean isProgram(String name) {
        return PROGRAMS.contains(ending(name));
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static String shortened(String name) {
        int length = name.codePointCount(0, name.length());
        if (length <= MAX_LENGTH) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= MAX_ENDING ? name.substring(dot) : "";
        return name.substring(0, name.offsetByCodePoints(0, MAX_LENGTH - ending.length())) + ending;
    }
}
