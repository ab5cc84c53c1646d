package headway.ui;

import headway.domain.Interview;
import headway.domain.InterviewType;
import headway.journal.Changes;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.control.ToggleButton;

/// Interviews for their screen, beside the two of the sample.
final class InterviewsContent {
    private InterviewsContent() {}

    /// Adds one in another zone at the same time as the next one of the sample.
    static void fill(TestWindow window) {
        long id = window.kept("Bluewater Transit").id();
        LocalDateTime start = window.journal(journal -> journal.today().plusDays(1).atTime(9, 30));
        window.act(() -> window.context().background().change(journal -> {
            journal.interviews()
                    .add(new Interview(
                            0,
                            id,
                            1,
                            InterviewType.PANEL,
                            start,
                            ZoneId.of("America/New_York"),
                            90,
                            "Room 4, then https://meet.example/bluewater",
                            List.of(),
                            ""));
            return Changes.EVERYTHING;
        }));
    }

    /// Turns to a part about the chosen interview.
    static void turn(TestWindow window, String tab) {
        window.act(() -> window.find(ToggleButton.class, "tab" + tab).fire());
    }
}
