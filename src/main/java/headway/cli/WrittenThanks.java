package headway.cli;

import headway.domain.FollowUpWords;
import headway.domain.MessageFacts;
import headway.domain.ThankYouForm;
import headway.domain.ThankYouOwed;
import headway.journal.Drafts;
import headway.journal.Journal;
import headway.text.Message;
import headway.text.Messages;
import headway.text.Templates;
import java.util.List;

/// A thank-you in words, to be put on paper.
///
/// @param text as the user has written it, else the draft from the facts
/// @param notes on what is blank in the draft
record WrittenThanks(ThankYouOwed owed, MessageFacts facts, String text, List<Message> notes) {
    /// @param typed the key, as the list of thank-yous shows it
    /// @param form whose wording the draft has
    static WrittenThanks of(Session session, String typed, ThankYouForm form) {
        Journal journal = session.existingJournal();
        Messages messages = session.messages();
        ThankYouOwed owed = ThankYouKey.of(session, typed);
        Drafts.Basis basis = journal.drafts().of(owed.key());
        String kept = owed.note().text();
        if (!kept.isBlank()) {
            return new WrittenThanks(owed, basis.facts(), kept, List.of());
        }
        FollowUpWords.Draft draft = new FollowUpWords(
                        messages, new Templates(messages.locale()), journal.settings()::template)
                .write(basis.kind(), form.words(), basis.turn(), basis.facts());
        return new WrittenThanks(owed, basis.facts(), draft.body(), PrintLetterCommand.notes(draft, messages));
    }
}
