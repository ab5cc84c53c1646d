package headway.ui.interviews;

import headway.domain.PrintSettings;
import headway.domain.ReferencePerson;
import headway.domain.ThankYouForm;
import headway.print.LetterDocument.Letter;
import headway.text.Messages;
import headway.ui.kit.print.Printout;
import java.util.List;
import java.util.Optional;

/// What of this screen goes on paper. Where there is no such document, its button is not shown.
final class InterviewPapers {
    private final Messages messages;

    InterviewPapers(Messages messages) {
        this.messages = messages;
    }

    /// The thank-you as a letter or a card; an e-mail has no paper.
    Optional<Printout> thanks(ThankYouForm form, Letter letter, PrintSettings settings) {
        return Optional.empty();
    }

    /// The people who can speak for the user, in their order.
    Optional<Printout> references(List<ReferencePerson> people, PrintSettings settings) {
        return Optional.empty();
    }
}
