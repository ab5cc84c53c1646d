package headway.cli;

import headway.domain.FollowUpState;
import headway.domain.ThankYouOwed;
import headway.text.DayName;
import headway.text.Messages;

/// Thank-yous in words.
final class ThankYouText {
    private final Messages messages;

    ThankYouText(Session session) {
        this.messages = session.messages();
    }

    /// `thanks-3-8: Ada Byron, Tuesday, 1 December`, with what became of it.
    String line(ThankYouOwed owed) {
        String name = owed.contact() == null
                ? messages.get("cli.thankYou.nobody")
                : TerminalText.quote(owed.contact().name());
        if (owed.state() == FollowUpState.PLANNED || owed.closedOn() == null) {
            return messages.get("cli.thankYou.due", owed.key().toString(), name, new DayName(owed.due()));
        }
        return messages.get("cli.thankYou.closed", name, messages.name(owed.state()), new DayName(owed.closedOn()));
    }

    /// The same with the company.
    String lineWithCompany(ThankYouOwed owed) {
        return messages.get(
                "cli.name", line(owed), TerminalText.quote(owed.interview().company()));
    }
}
