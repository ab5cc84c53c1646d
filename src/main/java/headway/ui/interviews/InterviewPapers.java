package headway.ui.interviews;

import headway.domain.InterviewSheet;
import headway.domain.PrintSettings;
import headway.domain.ReferencePerson;
import headway.domain.ThankYouForm;
import headway.domain.ThankYouOwed;
import headway.print.CardDocument;
import headway.print.LetterDocument.Letter;
import headway.print.PrepDocument;
import headway.print.ReferencesDocument;
import headway.print.ThankYouLetterDocument;
import headway.text.Messages;
import headway.ui.kit.print.Printout;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// What of this screen goes on paper. Where there is no such document, its button is not shown.
final class InterviewPapers {
    private final Messages messages;

    InterviewPapers(Messages messages) {
        this.messages = messages;
    }

    /// The page to take along.
    Printout preparation(InterviewSheet sheet, ZoneId zone, PrintSettings settings) {
        return new Printout(
                messages.get("print.prep.titleOf", sheet.application().company()),
                List.of(sheet, zone, settings),
                () -> PrepDocument.of(sheet, zone, messages, settings));
    }

    /// The thank-you as a letter or a card; empty for an e-mail, which has no paper.
    Optional<Printout> thanks(ThanksModel model) {
        ThankYouForm form = model.form();
        if (form == ThankYouForm.EMAIL) {
            return Optional.empty();
        }
        PrintSettings settings = model.reading().print();
        ThankYouOwed owed = model.shown().owed();
        Letter letter = model.letter();
        String whom = ThanksModel.name(model.shown());
        String company = model.reading().application().company();
        return Optional.of(new Printout(
                messages.name(form) + ", " + (whom.isEmpty() ? company : whom),
                List.of(form, letter, settings),
                form == ThankYouForm.CARD
                        ? () -> CardDocument.of(owed, letter.text(), messages, settings)
                        : () -> ThankYouLetterDocument.of(owed, letter, messages, settings)));
    }

    /// False for a card whose words go on on a page of their own.
    boolean hasRoom(ThanksModel model) {
        return model.form() != ThankYouForm.CARD
                || CardDocument.hasRoomFor(
                        model.letter().text(), messages, model.reading().print());
    }

    /// Those who have agreed to be named; empty while nobody has.
    Optional<Printout> references(List<ReferencePerson> people, PrintSettings settings) {
        List<ReferencePerson> agreed = ReferencesDocument.agreed(people);
        return agreed.isEmpty()
                ? Optional.empty()
                : Optional.of(new Printout(
                        messages.get("print.references.title"),
                        List.of(agreed, settings),
                        () -> ReferencesDocument.of(agreed, messages, settings)));
    }
}
