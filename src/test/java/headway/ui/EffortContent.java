package headway.ui;

import headway.domain.EffortEntry;
import headway.domain.EffortKind;
import headway.domain.RecordFields;
import headway.domain.ShownEffort;
import headway.journal.Journal;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

/// Things done, as the effort screen may have to show them, and that screen as a user sees it.
final class EffortContent {
    private EffortContent() {}

    /// Half a year of work, with rest in between and a long week at its end.
    static void fill(TestWindow window) {
        window.journal(journal -> {
            LocalDate today = journal.today();
            EffortKind[] kinds = EffortKind.values();
            for (int back = 180; back >= 0; back--) {
                if (back % 7 == 3) {
                    log(journal, today.minusDays(back), EffortKind.PLANNED_REST, 0, "");
                }
                for (int i = 0; i < back % 5; i++) {
                    log(journal, today.minusDays(back), kinds[(back + i) % kinds.length], 25 * i, "");
                }
            }
            long application = journal.applications().all().get(0).id();
            for (int hours = 1; hours <= 12; hours++) {
                journal.effort()
                        .log(EffortEntry.of(
                                        today, EffortKind.NETWORKING, hours * 60, "Long words: " + "again ".repeat(40))
                                .withWhom(application, null, "Friederike von Hohenlohe-Schillingsfürst")
                                .withRecord(true, RecordFields.NONE.withEmployer("Acme")));
            }
            return true;
        });
        // The screen reads the journal when it is shown.
        window.press(KeyCode.SHORTCUT, KeyCode.DIGIT2).press(KeyCode.SHORTCUT, KeyCode.DIGIT4);
    }

    static long log(Journal journal, LocalDate day, EffortKind kind, int minutes, String note) {
        return journal.effort()
                .log(EffortEntry.of(day, kind, minutes, note))
                .value()
                .id();
    }

    static Node map(TestWindow window) {
        return window.find(Node.class, node -> node.getStyleClass().contains("heat-map"));
    }

    static ListView<?> shelf(TestWindow window) {
        return window.find(ListView.class, list -> list.getStyleClass().contains("shelf"));
    }

    /// Opens the form of the first entry on the shelf.
    static void edit(TestWindow window) {
        ListView<?> shelf = shelf(window);
        window.focus(shelf);
        window.act(() -> shelf.getSelectionModel().select(1)).press(KeyCode.ENTER);
    }

    static List<ShownEffort> on(TestWindow window, LocalDate day) {
        return window.journal(journal -> journal.effort().on(day));
    }
}
