package headway.ui.today;

import headway.domain.DatedInterview;
import headway.domain.TodayPlan;
import headway.ui.kit.Actions;
import headway.ui.kit.Background;
import headway.ui.kit.Views;
import headway.ui.kit.agenda.FollowUpActions;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.ScrollPane;

/// What the screen of the day is made of, from top to bottom.
///
/// @param head the day, and this week's effort
/// @param cards as many as there are ever things to do at once; those without any are hidden
record TodayParts(
        TodayHead head,
        InterviewCard interview,
        List<ActionCard> cards,
        MorePane more,
        WaitingPane waiting,
        TodayKeys keys) {
    static TodayParts of(
            Background background,
            Views views,
            TodayWords words,
            FollowUpActions followUps,
            Actions window,
            TodayModel model) {
        TodayActions actions = new TodayActions(followUps, window);
        InterviewCard interview = new InterviewCard(
                views, words, window, model.countdownProperty().map(words::of).orElse(""));
        List<ActionCard> cards = Stream.generate(() -> new ActionCard(views, words, actions))
                .limit(TodayPlan.MOST_ACTIONS)
                .toList();
        MorePane more = new MorePane(views, words, actions, model);
        WaitingPane waiting = new WaitingPane(views, words, actions, model);
        TodayHead head = new TodayHead(background, views, words, window);
        return new TodayParts(
                head, interview, cards, more, waiting, new TodayKeys(actions, interview, cards, more, waiting));
    }

    void show(TodayReading reading) {
        head.show(reading.plan().today());
        DatedInterview next = reading.plan().nextInterview();
        interview.setVisible(next != null);
        if (next != null) {
            interview.show(next, reading.zone());
        }
        for (int i = 0; i < cards.size(); i++) {
            cards.get(i)
                    .show(
                            i < reading.plan().actions().size()
                                    ? reading.plan().actions().get(i)
                                    : null);
        }
    }

    /// Keeps the part that has the focus in sight.
    void scrollIn(ScrollPane pane) {
        Reveal.whileFocused(pane, interview, interview.focusWithinProperty());
        cards.forEach(card -> Reveal.whileFocused(pane, card, card.focusWithinProperty()));
        // Not “within”: the current row of a list counts as focused even while the list is not.
        Reveal.whileFocused(
                pane, more, more.toggle().focusedProperty(), more.list().focusedProperty());
        Reveal.whileFocused(
                pane,
                waiting,
                waiting.toggle().focusedProperty(),
                waiting.list().focusedProperty());
    }
}
