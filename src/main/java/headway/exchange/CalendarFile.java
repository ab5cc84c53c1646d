package headway.exchange;

import headway.text.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/// The place where a calendar is kept for calendar programs. It may come from a journal that somebody else made, so
/// nothing is ever written over but a calendar that Headway wrote.
public final class CalendarFile {
    private static final String ENDING = ".ics";
    private static final int HEAD_BYTES = 200;
    private static final Pattern OURS = Pattern.compile(
            "BEGIN:VCALENDAR\\r\\n(?:[A-Z-]+:.*\\r\\n)*?PRODID:" + Pattern.quote(ICalendar.PRODUCT) + "\\r\\n");
    /// The lines that tell when a calendar was written.
    private static final Pattern STAMPS = Pattern.compile("(?m)^(?:DTSTAMP|SEQUENCE):.*\\r\\n");

    private final Path file;
    private final Path journal;

    /// Names a place; nothing is looked at yet.
    ///
    /// @param typed a path as typed or kept; one that is not absolute starts at the folder the program runs in
    /// @param journal the open journal, which is never touched
    /// @throws ExportException when no calendar can be there, with the reason
    public CalendarFile(String typed, Path journal) throws ExportException {
        // On Windows such a path leads to another machine, and nothing of the journal goes there unasked.
        if (typed.strip().startsWith("\\\\") || typed.strip().startsWith("//")) {
            throw new ExportException(Message.of("calendar.ics.noPlace", typed));
        }
        try {
            this.file = Path.of(typed.strip()).toAbsolutePath();
        } catch (InvalidPathException e) {
            throw new ExportException(Message.of("calendar.ics.noPlace", typed), e);
        }
        this.journal = journal.toAbsolutePath();
        checkEnding(file);
    }

    /// Where the calendar is or will be.
    public Path path() {
        return file;
    }

    /// Writes the calendar, all of it or nothing. Only its owner can read a new file; an old one keeps its permissions.
    ///
    /// @param calendar as [ICalendar#write] makes it
    /// @return false when the file says the same already, and was left alone
    /// @throws ExportException when it can't be there or can't be written; the file is as it was
    public boolean write(byte[] calendar) throws ExportException {
        Path target = target();
        try {
            checkNotJournal(target);
            boolean there = Files.exists(target, LinkOption.NOFOLLOW_LINKS);
            if (there) {
                checkOurs(target);
                if (saysTheSame(target, calendar)) {
                    return false;
                }
            }
            WholeFile.put(target, calendar, there);
            return true;
        } catch (IOException e) {
            throw new ExportException(Message.of("calendar.ics.failed", file.toString()), e);
        }
    }

    /// The file that is meant in the end: a link is followed, so that it stays a link.
    private Path target() throws ExportException {
        Path name = file.getFileName();
        Path folder = file.getParent();
        if (name == null || folder == null) {
            throw new ExportException(Message.of("calendar.ics.noPlace", file.toString()));
        }
        if (!Files.isDirectory(folder)) {
            throw new ExportException(Message.of("calendar.ics.noFolder", folder.toString()));
        }
        try {
            Path target = WholeFile.meant(file);
            checkEnding(target);
            return target;
        } catch (IOException e) {
            throw new ExportException(Message.of("calendar.ics.failed", file.toString()), e);
        }
    }

    private static void checkEnding(Path path) throws ExportException {
        if (!path.toString().toLowerCase(Locale.ROOT).endsWith(ENDING)) {
            throw new ExportException(Message.of("calendar.ics.otherEnding", path.toString()));
        }
    }

    private void checkNotJournal(Path target) throws IOException, ExportException {
        if (WholeFile.isSame(target, journal)) {
            throw new ExportException(Message.of("calendar.ics.journal", file.toString()));
        }
    }

    private void checkOurs(Path target) throws IOException, ExportException {
        // A pipe or a device is not even opened.
        boolean ours =
                Files.isRegularFile(target) && OURS.matcher(text(head(target))).lookingAt();
        if (!ours) {
            throw new ExportException(Message.of("calendar.ics.notOurs", file.toString()));
        }
        if (!Files.isWritable(target)) {
            throw new ExportException(Message.of("calendar.ics.failed", file.toString()));
        }
    }

    private static byte[] head(Path target) throws IOException {
        try (InputStream in = Files.newInputStream(target)) {
            return in.readNBytes(HEAD_BYTES);
        }
    }

    private static boolean saysTheSame(Path target, byte[] calendar) throws IOException {
        // A number of another length is all that may differ.
        if (Files.size(target) > 2L * calendar.length) {
            return false;
        }
        byte[] before = Files.readAllBytes(target);
        return Arrays.equals(before, calendar) || unstamped(before).equals(unstamped(calendar));
    }

    private static String unstamped(byte[] calendar) {
        return STAMPS.matcher(text(calendar)).replaceAll("");
    }

    /// A character for each byte.
    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
