package headway.ui;

import headway.domain.ClosingStatement;
import headway.domain.Rehearsal;
import headway.domain.RehearsalLevel;
import headway.journal.Changes;
import headway.journal.Journal;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TitledPane;

/// A closing statement with versions and rehearsals, for the chosen interview.
final class ClosingContent {
    /// More than anybody can say in 90 seconds.
    private static final String LONG = "I have led two redesigns of a booking system, from the first interviews with"
            + " users to the numbers a year later. ";

    static final String TEXT =
            "Thank you for the time you took today. You told me about {learned}, and that is the kind"
                    + " of work I do best: I listen first, I measure, and I bring people along. "
                    + LONG.repeat(9) + "I would like this job. What is the next step, and may I ask after it?";

    private ClosingContent() {}

    /// @param interview whose notes fill the slot
    static void fill(TestWindow window, long interview) {
        window.act(() -> window.context().background().change(journal -> {
            learn(journal, interview);
            ClosingStatement first = journal.closings()
                    .keep(ClosingStatement.blank(null)
                            .withText("Thank you. I would like this job, since I listen first.")
                            .withPoints(List.of("Thank them", "I listen first")))
                    .value();
            journal.closings().keepVersion(first.id());
            journal.closings()
                    .keep(first.withText(TEXT)
                            .withPoints(List.of(
                                    "Thank them for their time",
                                    "Two redesigns, from first interviews to the numbers a year later",
                                    "I want this job",
                                    "Ask for the next step, its date, and how I may follow up")));
            List<RehearsalLevel> levels = List.of(RehearsalLevel.TEXT, RehearsalLevel.KEY_POINTS, RehearsalLevel.BLANK);
            int[] seconds = {124, 118, 96, 101, 93, 88, 84};
            Integer[] felt = {1, 2, 2, null, 3, 4, 4};
            for (int i = 0; i < seconds.length; i++) {
                RehearsalLevel level = levels.get(i / 3);
                long id = journal.rehearsals()
                        .add(Rehearsal.of(first.id(), interview, level, seconds[i], 215))
                        .value()
                        .id();
                journal.rehearsals().feel(id, felt[i], i == 4 ? "calmer" : "");
            }
            return Changes.EVERYTHING;
        }));
    }

    /// Opens the versions.
    static void versions(TestWindow window) {
        window.act(
                () -> window.find(TitledPane.class, pane -> pane.getStyleClass().contains("versions"))
                        .setExpanded(true));
        window.act(() -> chooseLast(window, "first"));
    }

    /// Chooses the oldest version in a box.
    private static void chooseLast(TestWindow window, String id) {
        window.find(ComboBox.class, id).getSelectionModel().selectLast();
    }

    private static void learn(Journal journal, long interview) {
        journal.interviews()
                .keepNotes(journal.interviews()
                        .notes(interview)
                        .withDebrief("", "", "how the team decides\nthe move to the new booking system"));
    }
}
