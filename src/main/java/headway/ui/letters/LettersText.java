package headway.ui.letters;

import headway.domain.Plan;
import headway.domain.PlanDifference;
import headway.domain.PlanPart;
import headway.domain.Week;
import headway.text.Messages;
import org.jspecify.annotations.Nullable;

/// What the screen says.
final class LettersText {
    private final Messages messages;

    LettersText(Messages messages) {
        this.messages = messages;
    }

    /// The days of a phase.
    ///
    /// @param phase counted from 0
    String phase(int phase) {
        return messages.get("letters.phase", Plan.firstDay(phase), Plan.lastDay(phase));
    }

    /// The name of a list of a phase, or that of its focus.
    ///
    /// @param part null for the focus
    String part(@Nullable PlanPart part) {
        return part == null ? messages.get("letters.focus") : messages.name(part);
    }

    String prompt(PlanPart part) {
        return messages.get("letters.prompt." + part.name());
    }

    String week(Week week) {
        return messages.get("letters.between", week.start(), week.end());
    }

    /// Where two plans differ, such as “Days 1–30: Goals”.
    String place(PlanDifference difference) {
        return messages.get("letters.compare.place", phase(difference.phase()), part(difference.part()));
    }
}
