package headway.journal;

import headway.domain.EffortKind;
import headway.domain.EffortSettings;
import headway.domain.PacingSettings;
import headway.domain.Paper;
import headway.domain.PointPrices;
import headway.domain.PrintSettings;
import headway.domain.WorkDays;
import headway.journal.Changes.Area;
import headway.store.Db;
import headway.store.SettingRepository;
import headway.text.Message;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the user has set. A value that can't be understood counts as not set.
public final class Settings {
    private static final String AGREED = "pacing.agreedBusinessDays";
    private static final String FIRST = "pacing.firstCheckInDays";
    private static final String NEXT = "pacing.nextCheckInDays";
    private static final String CHECK_INS = "pacing.checkIns";
    private static final String MAIL = "pacing.mailDays";
    private static final String TOO_LATE = "pacing.tooLateDays";
    private static final String WEEKEND = "workDays.weekend";
    private static final String DAYS_OFF = "workDays.daysOff";
    private static final String TEMPLATE = "template.";
    private static final String MY_NAME = "me.name";
    private static final String FIRST_DAY = "calendar.firstDay";
    private static final String CALENDAR_FILE = "calendar.file";
    private static final String CALENDAR_ALARMS = "calendar.alarms";

    private static final String POINTS = "effort.points.";
    private static final String NOT_COUNTED = "effort.notCounted";
    private static final String WEEKLY_GOAL = "effort.weeklyGoal";
    private static final String LONG_WEEK = "effort.longWeekHours";
    private static final String REST_WITHIN = "effort.restWithinDays";
    private static final String RECORD_TARGET = "effort.recordTarget";

    private static final String PAPER = "print.paper";
    private static final String COLOUR = "print.colour";
    private static final String CONTACT = "me.contact";

    private final Journal journal;

    Settings(Journal journal) {
        this.journal = journal;
    }

    public PacingSettings pacing() {
        return journal.read(Settings::pacing);
    }

    public Changes setPacing(PacingSettings pacing) {
        return journal.change(Message.of("undo.settings"), Changes.of(Area.SETTINGS, Area.AGENDA), db -> {
            put(db, AGREED, Integer.toString(pacing.agreedBusinessDays()));
            put(db, FIRST, Integer.toString(pacing.firstCheckInDays()));
            put(db, NEXT, Integer.toString(pacing.nextCheckInDays()));
            put(db, CHECK_INS, Integer.toString(pacing.checkIns()));
            put(db, MAIL, Integer.toString(pacing.mailDays()));
            put(db, TOO_LATE, Integer.toString(pacing.tooLateDays()));
            put(
                    db,
                    WEEKEND,
                    pacing.workDays().weekend().stream()
                            .sorted()
                            .map(DayOfWeek::name)
                            .collect(Collectors.joining(",")));
            put(
                    db,
                    DAYS_OFF,
                    new TreeSet<>(pacing.workDays().daysOff())
                            .stream().map(LocalDate::toString).collect(Collectors.joining(",")));
            return true;
        });
    }

    /// The user's own wording in place of a built-in one.
    ///
    /// @param name of the template
    public Optional<String> template(String name) {
        return get(TEMPLATE + name);
    }

    /// Keeps the user's own wording.
    ///
    /// @param wording null to go back to the built-in one
    public Changes setTemplate(String name, @Nullable String wording) {
        return set(TEMPLATE + name, wording == null ? "" : Rules.text(wording));
    }

    /// The user's name under letters; empty when not set.
    public String myName() {
        return get(MY_NAME).orElse("");
    }

    public Changes setMyName(String name) {
        return set(MY_NAME, Rules.text(name).strip());
    }

    /// The first day of the user's week; empty means that of the language.
    public Optional<DayOfWeek> firstDayOfWeek() {
        return get(FIRST_DAY).flatMap(Settings::dayOfWeek);
    }

    /// Says on which day the week begins.
    ///
    /// @param day null for that of the language
    public Changes setFirstDayOfWeek(@Nullable DayOfWeek day) {
        return set(FIRST_DAY, day == null ? "" : day.name());
    }

    /// The path of the calendar file that is written anew with each change; empty means none.
    public String calendarFile() {
        return get(CALENDAR_FILE).orElse("");
    }

    public Changes setCalendarFile(String path) {
        return set(CALENDAR_FILE, Rules.text(path));
    }

    /// Whether the calendar file carries alarms.
    public boolean calendarAlarms() {
        return get(CALENDAR_ALARMS).filter("true"::equals).isPresent();
    }

    public Changes setCalendarAlarms(boolean wanted) {
        return set(CALENDAR_ALARMS, Boolean.toString(wanted));
    }

    public EffortSettings effort() {
        return journal.read(Settings::effort);
    }

    /// Keeps how effort counts from now on. What was logged keeps its points.
    public Changes setEffort(EffortSettings effort) {
        return journal.change(Message.of("undo.settings"), Changes.of(Area.SETTINGS, Area.EFFORT), db -> {
            for (EffortKind kind : EffortKind.values()) {
                put(db, POINTS + kind, Integer.toString(effort.prices().price(kind)));
            }
            put(
                    db,
                    NOT_COUNTED,
                    effort.notCounted().stream().sorted().map(EffortKind::name).collect(Collectors.joining(",")));
            put(db, WEEKLY_GOAL, Integer.toString(effort.weeklyGoal()));
            put(db, LONG_WEEK, Integer.toString(effort.longWeekHours()));
            put(db, REST_WITHIN, Integer.toString(effort.restWithinDays()));
            put(db, RECORD_TARGET, Integer.toString(effort.recordTarget()));
            return true;
        });
    }

    public PrintSettings print() {
        return journal.read(db -> new PrintSettings(
                paper(value(db, PAPER)), !"false".equals(value(db, COLOUR)), value(db, MY_NAME), value(db, CONTACT)));
    }

    /// Keeps how documents print, with the user's name and contact.
    public Changes setPrint(PrintSettings print) {
        String name = Rules.text(print.name()).strip();
        String contact = Rules.text(print.contact()).strip();
        return journal.change(Message.of("undo.settings"), Changes.of(Area.SETTINGS), db -> {
            put(db, PAPER, print.paper() == null ? "" : print.paper().name());
            put(db, COLOUR, Boolean.toString(print.colour()));
            put(db, MY_NAME, name);
            put(db, CONTACT, contact);
            return true;
        });
    }

    private static @Nullable Paper paper(String name) {
        for (Paper paper : Paper.values()) {
            if (paper.name().equals(name)) {
                return paper;
            }
        }
        return null;
    }

    static EffortSettings effort(Db db) throws SQLException {
        EffortSettings usual = EffortSettings.USUAL;
        PointPrices prices = usual.prices();
        for (EffortKind kind : EffortKind.values()) {
            int usualPrice = prices.price(kind);
            prices = prices.with(
                    kind, number(db, POINTS + kind, usualPrice, new EffortSettings.Range(0, PointPrices.MOST)));
        }
        Set<EffortKind> notCounted = EnumSet.noneOf(EffortKind.class);
        for (String name : value(db, NOT_COUNTED).split(",", -1)) {
            for (EffortKind kind : EffortKind.values()) {
                if (kind.name().equals(name.strip())) {
                    notCounted.add(kind);
                }
            }
        }
        return new EffortSettings(
                prices,
                notCounted,
                number(db, WEEKLY_GOAL, usual.weeklyGoal(), EffortSettings.WEEKLY_GOAL),
                number(db, LONG_WEEK, usual.longWeekHours(), EffortSettings.LONG_WEEK_HOURS),
                number(db, REST_WITHIN, usual.restWithinDays(), EffortSettings.REST_WITHIN_DAYS),
                number(db, RECORD_TARGET, usual.recordTarget(), EffortSettings.RECORD_TARGET));
    }

    static PacingSettings pacing(Db db) throws SQLException {
        PacingSettings usual = PacingSettings.USUAL;
        Set<LocalDate> daysOff = new TreeSet<>();
        for (String day : value(db, DAYS_OFF).split(",", -1)) {
            try {
                daysOff.add(LocalDate.parse(day.strip()));
            } catch (DateTimeException e) {
                // Not set, or not by Headway.
            }
        }
        try {
            return new PacingSettings(
                    number(db, AGREED, usual.agreedBusinessDays()),
                    number(db, FIRST, usual.firstCheckInDays()),
                    number(db, NEXT, usual.nextCheckInDays()),
                    number(db, CHECK_INS, usual.checkIns()),
                    number(db, MAIL, usual.mailDays()),
                    number(db, TOO_LATE, usual.tooLateDays()),
                    new WorkDays(weekend(db), daysOff));
        } catch (IllegalArgumentException e) {
            return usual.withWorkDays(usual.workDays().withDaysOff(daysOff));
        }
    }

    private static Set<DayOfWeek> weekend(Db db) throws SQLException {
        String value = SettingRepository.setting(db, WEEKEND);
        if (value == null) {
            return WorkDays.MONDAY_TO_FRIDAY.weekend();
        }
        Set<DayOfWeek> weekend = EnumSet.noneOf(DayOfWeek.class);
        for (String day : value.split(",", -1)) {
            dayOfWeek(day).ifPresent(weekend::add);
        }
        return weekend;
    }

    private static Optional<DayOfWeek> dayOfWeek(String name) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().equals(name.strip())) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    private static int number(Db db, String key, int usual) throws SQLException {
        String value = value(db, key);
        return value.matches("[0-9]{1,5}") ? Integer.parseInt(value) : usual;
    }

    private static int number(Db db, String key, int usual, EffortSettings.Range range) throws SQLException {
        int value = number(db, key, usual);
        return range.holds(value) ? value : usual;
    }

    private static String value(Db db, String key) throws SQLException {
        String value = SettingRepository.setting(db, key);
        return value == null ? "" : value;
    }

    private Optional<String> get(String key) {
        return journal.read(db -> Optional.of(value(db, key)).filter(value -> !value.isEmpty()));
    }

    private Changes set(String key, String value) {
        return journal.change(Message.of("undo.settings"), Changes.of(Area.SETTINGS), db -> {
            put(db, key, value);
            return true;
        });
    }

    /// What stays the same is no change.
    private static void put(Db db, String key, String value) throws SQLException {
        if (!value.equals(value(db, key))) {
            SettingRepository.setSetting(db, key, value);
        }
    }
}
