package headway.ui.kit.agenda;

import headway.domain.WorkDays;
import headway.text.DayName;
import headway.text.Message;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/// The days that something can be put off to with one key.
final class SnoozeDays {
    private SnoozeDays() {}

    /// A day, and what it is called seen from today.
    record Choice(LocalDate day, Message name) {
        Message date() {
            return Message.of("followUp.snooze.day", new DayName(day));
        }
    }

    /// The next day, three days on and the beginning of next week, each a business day. Those that fall on the same
    /// day, as on a Friday, are one.
    ///
    /// @param from today, or the day something is due where that is later
    static List<Choice> after(LocalDate from, LocalDate today, WorkDays workDays, DayOfWeek weekBegins) {
        List<Choice> choices = new ArrayList<>();
        boolean fromToday = from.equals(today);
        LocalDate tomorrow = workDays.sameOrNext(from.plusDays(1));
        String first = tomorrow.equals(from.plusDays(1)) ? "followUp.snooze.tomorrow" : "followUp.snooze.nextWorkDay";
        add(choices, tomorrow, fromToday ? first : "followUp.snooze.dayLater");
        add(
                choices,
                workDays.sameOrNext(from.plusDays(3)),
                fromToday ? "followUp.snooze.inThreeDays" : "followUp.snooze.threeDaysLater");
        add(
                choices,
                workDays.sameOrNext(from.with(TemporalAdjusters.next(weekBegins))),
                fromToday ? "followUp.snooze.nextWeek" : "followUp.snooze.weekLater");
        return choices;
    }

    private static void add(List<Choice> choices, LocalDate day, String key) {
        if (choices.stream().noneMatch(choice -> choice.day().equals(day))) {
            choices.add(new Choice(day, Message.of(key)));
        }
    }
}
