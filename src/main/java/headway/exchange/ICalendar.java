package headway.exchange;

import headway.domain.ActionKey;
import headway.domain.CalendarItem;
import headway.domain.CalendarKind;
import headway.domain.FollowUpState;
import headway.text.Messages;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/// Dated things as an iCalendar file (RFC 5545) for calendar programs. Keeps no state; safe for any thread.
///
/// The same items give the same bytes, whatever their order, but for DTSTAMP and SEQUENCE, which both tell the moment
/// of writing. SEQUENCE grows with it, because calendar programs raise it when the user touches an event there, and a
/// later export has to win all the same.
///
/// The UID of an item never changes (`interview-12@…`), so importing again updates. A proposed check-in that is kept
/// as a follow-up goes from `check-in-12` to `follow-up-7`: the file holds the whole and replaces the one before.
///
/// There is no METHOD: RFC 5546 asks for an organizer then, and nobody invites anybody.
public final class ICalendar {
    /// How the file of every version and language of Headway tells who wrote it.
    static final String PRODUCT = "-//Headway//Headway//EN";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final Pattern PLAIN_ID = Pattern.compile("[A-Za-z0-9-]{1,64}");
    private static final Pattern WEB_LINK = Pattern.compile("(?i)https?://\\S+");
    private static final Instant SEQUENCE_START = Instant.parse("2020-01-01T00:00:00Z");
    /// When an all-day item is brought to mind.
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final CalendarWords words;
    private final Messages messages;
    private final Clock clock;
    private final String journalId;
    private final boolean alarms;

    /// Makes a writer for one journal.
    ///
    /// @param clock the moment of writing, and the zone in which alarms that are over by then are left out
    /// @param journalId tells this journal from all others, and never changes
    /// @param alarms whether interviews ring an hour before, and the rest at nine on its day
    public ICalendar(Messages messages, Clock clock, String journalId, boolean alarms) {
        this.words = new CalendarWords(messages);
        this.messages = messages;
        this.clock = clock;
        // It comes from a file that anybody may have made, and programs name files after it.
        this.journalId = PLAIN_ID.matcher(journalId).matches()
                ? journalId
                : UUID.nameUUIDFromBytes(journalId.getBytes(StandardCharsets.UTF_8))
                        .toString();
        this.alarms = alarms;
    }

    /// The file. Follow-ups that are done or skipped are left out, and so is what lies beyond the years 1 to 9998,
    /// which the format can't say.
    public byte[] write(List<CalendarItem> items) {
        ContentLines lines = new ContentLines();
        lines.line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", PRODUCT)
                .line("CALSCALE", "GREGORIAN")
                .text("X-WR-CALNAME", messages.get("calendar.ics.name"));
        Set<String> written = new HashSet<>();
        items.stream()
                .filter(ICalendar::isShown)
                .sorted(CalendarItem.IN_ORDER.thenComparing(ICalendar::name))
                .filter(item -> written.add(name(item)))
                .forEach(item -> event(lines, item));
        if (written.isEmpty()) {
            anything(lines);
        }
        return lines.line("END", "VCALENDAR").bytes();
    }

    /// An empty calendar is none to the standard: it asks for at least one component.
    private static void anything(ContentLines lines) {
        lines.line("BEGIN", "VTIMEZONE")
                .line("TZID", "Etc/UTC")
                .line("BEGIN", "STANDARD")
                .line("DTSTART", "19700101T000000")
                .line("TZOFFSETFROM", "+0000")
                .line("TZOFFSETTO", "+0000")
                .line("END", "STANDARD")
                .line("END", "VTIMEZONE");
    }

    private static boolean isShown(CalendarItem item) {
        int year = item.day().getYear();
        return item.state() == FollowUpState.PLANNED && year >= 1 && year <= 9998;
    }

    private void event(ContentLines lines, CalendarItem item) {
        Instant now = clock.instant();
        lines.line("BEGIN", "VEVENT")
                .line("UID", name(item) + "@" + journalId + ".headway")
                .line("DTSTAMP", MOMENT.format(now))
                .line("SEQUENCE", Long.toString(sequence(now)));
        time(lines, item);
        lines.text("SUMMARY", words.summary(item));
        String description = words.description(item);
        if (!description.isEmpty()) {
            lines.text("DESCRIPTION", description);
        }
        place(lines, item.place());
        lines.line("STATUS", item.proposed() ? "TENTATIVE" : "CONFIRMED")
                .line("TRANSP", item.kind() == CalendarKind.INTERVIEW ? "OPAQUE" : "TRANSPARENT");
        if (alarms) {
            alarm(lines, item);
        }
        lines.line("END", "VEVENT");
    }

    private static long sequence(Instant now) {
        return Math.clamp(ChronoUnit.SECONDS.between(SEQUENCE_START, now), 0, Integer.MAX_VALUE);
    }

    private static void time(ContentLines lines, CalendarItem item) {
        ZonedDateTime start = item.start();
        if (start == null) {
            LocalDate day = item.day();
            lines.line("DTSTART;VALUE=DATE", DAY.format(day)).line("DTEND;VALUE=DATE", DAY.format(day.plusDays(1)));
            return;
        }
        lines.line("DTSTART", MOMENT.format(start.toInstant()));
        if (item.minutes() > 0) {
            lines.line("DTEND", MOMENT.format(start.toInstant().plusSeconds(60L * item.minutes())));
        }
    }

    private static void place(ContentLines lines, String place) {
        String typed = CalendarWords.oneLine(place);
        if (typed.isEmpty()) {
            return;
        }
        lines.text("LOCATION", typed);
        if (WEB_LINK.matcher(typed).matches()) {
            try {
                lines.line("URL", new URI(typed).toASCIIString());
            } catch (URISyntaxException e) {
                // It stays readable as the place; a broken address would make the whole file invalid.
                return;
            }
        }
    }

    private void alarm(ContentLines lines, CalendarItem item) {
        ZonedDateTime start = item.start();
        ZonedDateTime rings = start == null ? item.day().atTime(MORNING).atZone(clock.getZone()) : start;
        // Programs catch up on alarms that they missed; nobody wants those of last year.
        if (!rings.toInstant().isAfter(clock.instant())) {
            return;
        }
        lines.line("BEGIN", "VALARM")
                .line("ACTION", "DISPLAY")
                .text("DESCRIPTION", words.summary(item))
                .line("TRIGGER;RELATED=START", start == null ? "PT9H" : "-PT1H")
                .line("END", "VALARM");
    }

    /// What tells an item from all others of the journal: `interview-12`, `thank-you-5-3`.
    private static String name(CalendarItem item) {
        return switch (item.kind()) {
            case INTERVIEW -> "interview-" + item.id();
            case DEADLINE -> "deadline-" + item.id();
            case AGREED_DATE -> "agreed-" + item.id();
            case FOLLOW_UP -> followUpName(item);
        };
    }

    private static String followUpName(CalendarItem item) {
        ActionKey key = item.key();
        return key == null || key.type() == ActionKey.Type.FOLLOW_UP
                ? "follow-up-" + item.id()
                : key.toString().replace(':', '-');
    }
}
