package headway.ui.effort;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.text.Text;

/// The names beside and above the days of a year: as many as keep apart from each other.
final class HeatNames {
    /// A year has a name for each of its months, and for the one in which it ends again.
    private static final int MONTHS = 13;

    private static final double SPACE = 6;

    private final Locale locale;
    private final List<Text> weekdays = new ArrayList<>();
    private final List<Text> months = new ArrayList<>();

    HeatNames(Locale locale) {
        this.locale = locale;
        for (int i = 0; i < DayOfWeek.values().length; i++) {
            weekdays.add(name());
        }
        for (int i = 0; i < MONTHS; i++) {
            months.add(name());
        }
    }

    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>(weekdays);
        nodes.addAll(months);
        return nodes;
    }

    /// Names the days of the week.
    void show(DayOfWeek first) {
        for (int i = 0; i < weekdays.size(); i++) {
            weekdays.get(i).setText(first.plus(i).getDisplayName(TextStyle.SHORT_STANDALONE, locale));
        }
    }

    /// The sizes that leave room for the names.
    ///
    /// @param width of all of it, in pixels
    HeatSizes sizes(double width) {
        double left = 0;
        for (Text name : weekdays) {
            left = Math.max(left, width(name));
        }
        return HeatSizes.of(width, Math.ceil(left) + SPACE, Math.ceil(height()) + SPACE);
    }

    /// Puts the names in their places.
    void place(HeatGrid grid, HeatSizes sizes) {
        int step = Math.max(2, (int) Math.ceil(height() / sizes.pitch()));
        for (int i = 0; i < weekdays.size(); i++) {
            Text name = weekdays.get(i);
            name.setOpacity(i % step == 0 ? 1 : 0);
            name.relocate(0, sizes.y(i) + (sizes.side() - height()) / 2);
        }
        List<HeatGrid.MonthName> named = grid.months();
        double free = 0;
        for (int i = 0; i < months.size(); i++) {
            Text name = months.get(i);
            name.setText(
                    i < named.size()
                            ? named.get(i).day().getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, locale)
                            : "");
            double x = i < named.size() ? sizes.x(named.get(i).column()) : free;
            boolean apart = x >= free;
            name.setOpacity(apart ? 1 : 0);
            name.relocate(x, 0);
            free = apart ? x + width(name) + SPACE : free;
        }
    }

    private double height() {
        return weekdays.get(0).getLayoutBounds().getHeight();
    }

    private static double width(Text name) {
        return name.getLayoutBounds().getWidth();
    }

    /// Never hidden: what is hidden gets no style, and then no size.
    private static Text name() {
        Text name = new Text();
        name.getStyleClass().add("heat-name");
        name.setManaged(false);
        name.setMouseTransparent(true);
        return name;
    }
}
