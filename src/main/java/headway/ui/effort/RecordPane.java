package headway.ui.effort;

import headway.domain.EffortEntry;
import headway.domain.ShownEffort;
import headway.domain.Week;
import headway.domain.WorkSearchRow;
import headway.journal.Changes;
import headway.journal.Changes.Area;
import headway.text.WeekStart;
import headway.ui.kit.Background;
import headway.ui.kit.Focus;
import headway.ui.kit.Formats;
import headway.ui.kit.Show;
import headway.ui.kit.Views;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The work-search record of a week: only for those who keep one.
final class RecordPane extends VBox {
    private static final Set<Area> CARES_FOR =
            EnumSet.of(Area.EFFORT, Area.SETTINGS, Area.APPLICATIONS, Area.CONTACTS, Area.STAGES);
    private static final int MOST_OFFERED = 30;

    private final Background background;
    private final Views views;
    private final RecordText text;
    private final DayOfWeek usual;
    private final Map<Long, RecordRow> rows = new HashMap<>();
    private Runnable unsubscribe = () -> {};
    private @Nullable Week wanted;
    private @Nullable RecordWeek shown;
    private Consumer<Week> exporter = week -> {};

    @FXML
    private HBox weeks;

    @FXML
    private Label weekDays;

    @FXML
    private Button later;

    @FXML
    private Label off;

    @FXML
    private VBox kept;

    @FXML
    private Label target;

    @FXML
    private VBox activities;

    @FXML
    private MenuButton put;

    @FXML
    private Button export;

    RecordPane(Background background, Views views, Formats formats) {
        this.background = background;
        this.views = views;
        this.text = new RecordText(views.messages());
        this.usual = WeekStart.usual(views.messages().locale());
        views.loadInto(this);
        Show.when(export, false);
    }

    /// Says how a week's record is written to a file; until then there is no button for it.
    void exportWith(Consumer<Week> write) {
        exporter = write;
        Show.when(export, true);
    }

    /// Goes to a week.
    void show(Week week) {
        wanted = week;
        read();
    }

    void onShown() {
        unsubscribe = background.feed().subscribe(this::changed);
        read();
    }

    void onHidden() {
        unsubscribe.run();
    }

    @FXML
    private void onEarlier() {
        go(-1);
    }

    @FXML
    private void onLater() {
        go(1);
    }

    @FXML
    private void onExport() {
        if (shown != null) {
            exporter.accept(shown.week());
        }
    }

    private void go(int weeks) {
        if (shown != null) {
            Week week = shown.week().plus(weeks);
            // The present week stays the present one when the next begins.
            wanted = week.equals(shown.present()) ? null : week;
            read();
        }
    }

    private void changed(Changes changes) {
        if (changes.areas().stream().anyMatch(CARES_FOR::contains)) {
            read();
        }
    }

    private void read() {
        Week week = wanted;
        background.read(journal -> RecordWeek.read(journal, week, usual), this::show);
    }

    private void show(RecordWeek read) {
        shown = read;
        Show.when(off, !read.isKept());
        Show.when(weeks, read.isKept() || !read.isPresent());
        Show.when(kept, read.isKept());
        weekDays.setText(text.week(read.week()));
        later.setDisable(
                !read.week().plus(1).end().isBefore(read.present().plus(1).start()));
        target.setText(text.target(read.record()));
        showRows(read.record().rows());
        put.getItems()
                .setAll(read.others().stream()
                        .limit(MOST_OFFERED)
                        .map(this::offered)
                        .toList());
        put.setDisable(read.others().isEmpty());
    }

    /// An activity keeps its row, and so the focus and the fields that are open beside it.
    private void showRows(List<WorkSearchRow> now) {
        List<Node> nodes = new ArrayList<>();
        for (WorkSearchRow one : now) {
            RecordRow row = rows.computeIfAbsent(
                    one.entryId(), id -> new RecordRow(views.messages(), text, at -> open(id, at)));
            row.show(nodes.size() + 1, one);
            nodes.add(row);
        }
        rows.values().retainAll(nodes);
        if (!activities.getChildren().equals(nodes)) {
            boolean focused = Focus.isIn(activities);
            activities.getChildren().setAll(nodes);
            if (focused) {
                put.requestFocus();
            }
        }
    }

    private void open(long entryId, RecordRow at) {
        RecordWeek week = shown;
        if (week == null) {
            return;
        }
        List<WorkSearchRow> all = week.record().rows();
        for (int i = 0; i < all.size(); i++) {
            WorkSearchRow row = all.get(i);
            if (row.entryId() == entryId) {
                String head = text.head(i + 1, row);
                background.read(
                        journal -> journal.effort().find(entryId),
                        found -> found.ifPresent(
                                entry -> new RecordForm(views, background, entry, row, head).show(at.fill())));
            }
        }
    }

    private MenuItem offered(ShownEffort one) {
        MenuItem item = new MenuItem(text.entry(one));
        item.setMnemonicParsing(false);
        EffortEntry entry = one.entry();
        item.setOnAction(event ->
                background.change(journal -> journal.effort().edit(entry.withRecord(true, entry.record()))));
        return item;
    }
}
