package headway.ui;

import headway.domain.ContactEntry;
import headway.domain.FollowUp;
import headway.domain.FollowUpKind;
import headway.domain.JobApplication;
import headway.domain.StageKind;
import headway.journal.Journal;
import headway.ui.kit.Destination;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.VBox;

/// Windows on the day, and the day as a user sees it.
final class Days {
    private Days() {}

    /// What the clock of the tests says.
    static final LocalDate TODAY = LocalDate.of(2026, 3, 16);

    /// A window whose journal holds nothing yet.
    static TestWindow window(Path folder) {
        return TestWindow.in(folder).content(Content.EMPTY).show();
    }

    /// Goes to the day, which reads the journal anew.
    static TestWindow show(TestWindow window) {
        return window.act(() -> {
            window.context().shell().show(Destination.PIPELINE);
            window.context().shell().show(Destination.TODAY);
        });
    }

    /// An application that was sent some days ago.
    static long applied(TestWindow window, String company, int daysAgo) {
        return window.journal(journal -> applied(journal, company, daysAgo));
    }

    static long applied(Journal journal, String company, int daysAgo) {
        long stage = journal.stages().current().stream()
                .filter(one -> one.kind() == StageKind.APPLIED)
                .findFirst()
                .orElseThrow()
                .id();
        return journal.applications()
                .add(
                        JobApplication.builder(company, "Analyst").build(),
                        stage,
                        null,
                        journal.today().minusDays(daysAgo))
                .value()
                .id();
    }

    static long planned(TestWindow window, long applicationId, FollowUpKind kind, LocalDate due) {
        return window.journal(journal -> journal.followUps()
                .plan(FollowUp.planned(applicationId, kind, due, ""))
                .value()
                .id());
    }

    static List<FollowUp> followUps(TestWindow window, long applicationId) {
        return window.journal(journal -> journal.followUps().of(applicationId));
    }

    static List<ContactEntry> log(TestWindow window, long applicationId) {
        return window.journal(journal -> journal.contactLog().of(applicationId));
    }

    /// The titles of the cards of what to do, from top to bottom.
    static List<String> cards(TestWindow window) {
        return Fx.get(() -> window.all(VBox.class, box -> box.getStyleClass().contains("action-card")).stream()
                .map(Days::title)
                .toList());
    }

    /// The title of the card that has the focus; empty when none has.
    static String focusedCard(TestWindow window) {
        Node focused = window.focused();
        return focused != null && focused.getStyleClass().contains("action-card") ? Fx.get(() -> title(focused)) : "";
    }

    static String notice(TestWindow window) {
        return Fx.get(() -> window.context().notices().shownText());
    }

    /// What a label with a style says; empty when it is not shown.
    static String says(TestWindow window, String styleClass) {
        List<Label> labels =
                window.all(Label.class, label -> label.getStyleClass().contains(styleClass));
        return labels.isEmpty() ? "" : Fx.get(() -> labels.get(0).getText());
    }

    private static String title(Node card) {
        return card.lookup(".day-card-title") instanceof Labeled title ? title.getText() : "";
    }
}
