package headway.domain;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/// What each kind of effort is worth in points. The usual prices are [#USUAL].
///
/// @param points by kind, 0 to [#MOST]; a kind without a price is worth nothing
public record PointPrices(Map<EffortKind, Integer> points) {
    /// The highest price.
    public static final int MOST = 1000;

    /// Priced by the half hour; everything else has one price however long it took.
    public static final Set<EffortKind> BY_HALF_HOUR =
            Set.copyOf(EnumSet.of(EffortKind.PREPARATION, EffortKind.LEARNING));

    public static final PointPrices USUAL = usual();

    private static final int HALF_HOUR = 30;

    public PointPrices {
        for (int price : points.values()) {
            if (price < 0 || price > MOST) {
                throw new IllegalArgumentException(price + " is not within 0 and " + MOST);
            }
        }
        points = Map.copyOf(points);
    }

    public int price(EffortKind kind) {
        return points.getOrDefault(kind, 0);
    }

    /// The points for a piece of work.
    ///
    /// What is priced by the half hour is worth its share, rounded to the nearest point and never less than one;
    /// without minutes it counts as one half hour.
    ///
    /// @param minutes 0 when not told
    /// @param restToday true when the day has a planned rest already: a second one is worth nothing
    public int of(EffortKind kind, int minutes, boolean restToday) {
        int price = price(kind);
        if (kind == EffortKind.PLANNED_REST && restToday) {
            return 0;
        }
        if (!BY_HALF_HOUR.contains(kind) || minutes == 0 || price == 0) {
            return price;
        }
        return Math.max(1, (price * minutes + HALF_HOUR / 2) / HALF_HOUR);
    }

    /// The same prices but for one.
    public PointPrices with(EffortKind kind, int price) {
        Map<EffortKind, Integer> changed = new EnumMap<>(EffortKind.class);
        changed.putAll(points);
        changed.put(kind, price);
        return new PointPrices(changed);
    }

    private static PointPrices usual() {
        Map<EffortKind, Integer> prices = new EnumMap<>(EffortKind.class);
        prices.put(EffortKind.APPLICATION_SENT, 10);
        prices.put(EffortKind.TAILORED_APPLICATION, 15);
        prices.put(EffortKind.NETWORKING, 8);
        prices.put(EffortKind.INFORMATIONAL_INTERVIEW, 12);
        prices.put(EffortKind.INTERVIEW_ATTENDED, 15);
        prices.put(EffortKind.PREPARATION, 5);
        prices.put(EffortKind.REHEARSAL, 3);
        prices.put(EffortKind.THANK_YOU_SENT, 5);
        prices.put(EffortKind.CHECK_IN_SENT, 3);
        prices.put(EffortKind.FEEDBACK_ASKED, 8);
        prices.put(EffortKind.COACHING_SESSION, 8);
        prices.put(EffortKind.LEARNING, 4);
        prices.put(EffortKind.PLANNED_REST, 3);
        prices.put(EffortKind.OTHER, 3);
        return new PointPrices(prices);
    }
}
