package headway.ui.kit.agenda;

import headway.text.Messages;
import headway.ui.kit.Typed;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Times and time zones in words.
public final class FormWords {
    private FormWords() {}

    /// A time of day for a field: as the language writes it, where that is understood when it is read back.
    static String typedTime(LocalTime time, Messages messages) {
        String words = messages.time(time);
        return Typed.time(words).equals(Optional.of(time)) ? words : time.toString();
    }

    /// A zone by its place: America/New York.
    public static String zone(ZoneId zone) {
        return zone.getId().equals("Z") ? "UTC" : zone.getId().replace('_', ' ');
    }

    /// The zones of places, by name, and the user's own.
    static List<FormSearch.Choice<ZoneId>> zones(ZoneId own) {
        List<FormSearch.Choice<ZoneId>> zones = new ArrayList<>();
        zones.add(FormSearch.Choice.of(own, zone(own)));
        ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.equals("UTC") || (id.contains("/") && !id.matches("(Etc|SystemV|US)/.*")))
                .filter(id -> !id.equals(zone(own).replace(' ', '_')))
                .sorted()
                .forEach(id -> zones.add(FormSearch.Choice.of(ZoneId.of(id), zone(ZoneId.of(id)))));
        return List.copyOf(zones);
    }
}
