package headway.ui.letters;

import headway.print.LetterDocument.Letter;
import headway.text.Messages;
import headway.text.WeekStart;
import headway.ui.kit.Lazy;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.layout.Pane;

/// What stands beside the preview, made when it is first chosen.
final class LettersDesks {
    private final Map<DocumentKind, Lazy<? extends Desk>> desks = new EnumMap<>(DocumentKind.class);
    private final Lazy<PlanDesk> plan;
    private final Lazy<LetterDesk> letter;

    LettersDesks(Tools tools, LettersModel model, PlanActions actions, Outlet outlet) {
        Messages messages = tools.messages();
        LettersText text = new LettersText(messages);
        PrintoutMaker maker = new PrintoutMaker(messages, model::reading);
        DayOfWeek usual = WeekStart.usual(messages.locale());
        plan = new Lazy<>(() -> new PlanDesk(tools, model, actions, maker, outlet));
        letter = new Lazy<>(() -> new LetterDesk(tools, maker, outlet));
        WeekDesk.About review = new WeekDesk.About(
                messages.get(DocumentKind.REVIEW.key()),
                messages.get("letters.review.hint"),
                usual,
                (journal, week) -> maker.review(journal.reviews().of(week)));
        WeekDesk.About record = new WeekDesk.About(
                messages.get(DocumentKind.WORK_SEARCH.key()),
                messages.get("letters.workSearch.hint"),
                usual,
                (journal, week) -> maker.workSearch(journal.workSearch().of(week)));
        desks.put(DocumentKind.PLAN, plan);
        desks.put(DocumentKind.FORM, new Lazy<>(() -> new FormDesk(tools.views(), actions, maker, outlet)));
        desks.put(DocumentKind.LETTER, letter);
        desks.put(DocumentKind.REVIEW, new Lazy<>(() -> new WeekDesk(tools, text, review, outlet)));
        desks.put(DocumentKind.WORK_SEARCH, new Lazy<>(() -> new WeekDesk(tools, text, record, outlet)));
        desks.put(DocumentKind.APPLICATIONS, new Lazy<>(() -> new RangeDesk(tools, maker, outlet)));
    }

    /// Puts the desk of a kind of document into a place, and shows there what the journal has.
    void show(DocumentKind kind, Pane place, LettersReading reading) {
        Lazy<? extends Desk> lazy = desks.get(kind);
        if (lazy == null) {
            throw new IllegalStateException("No desk for " + kind);
        }
        Desk desk = lazy.get();
        if (!place.getChildren().contains(desk.node())) {
            place.getChildren().setAll(desk.node());
        }
        desk.show(reading);
    }

    /// Keeps what has been typed anywhere.
    void leave() {
        desks.values().forEach(desk -> desk.ifMade(Desk::leave));
    }

    /// Puts the focus into the name of the plan, to be typed over.
    void namePlan() {
        plan.get().nameIt();
    }

    void show(Letter written) {
        letter.get().show(written);
    }
}
