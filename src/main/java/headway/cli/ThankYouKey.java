package headway.cli;

import headway.domain.ActionKey;
import headway.domain.ThankYouOwed;
import headway.journal.Journal;
import java.util.stream.Stream;

/// A thank-you as it is typed.
final class ThankYouKey {
    private ThankYouKey() {}

    /// The thank-you of a key, as the list of thank-yous shows it.
    ///
    /// @throws Refusal when there is none
    static ThankYouOwed of(Session session, String typed) {
        Journal journal = session.existingJournal();
        ActionKey key =
                ActionKey.parse(typed).orElseThrow(() -> Refusal.wrongUsage("cli.notAKey", TerminalText.quote(typed)));
        return candidates(journal, key)
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> Refusal.failed("cli.followup.nothing", key.toString()));
    }

    private static Stream<ThankYouOwed> candidates(Journal journal, ActionKey key) {
        Stream<ThankYouOwed> open = journal.thankYous().open().stream();
        boolean ofInterview = key.type() == ActionKey.Type.THANK_YOU
                && journal.interviews().find(key.id()).isPresent();
        return ofInterview ? Stream.concat(open, journal.thankYous().of(key.id()).stream()) : open;
    }
}
