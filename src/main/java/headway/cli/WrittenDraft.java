package headway.cli;

import headway.domain.Channel;
import headway.domain.Contact;
import headway.domain.FollowUpWords;
import headway.domain.Reach;
import headway.exchange.Json;
import headway.journal.Drafts;
import headway.text.Messages;
import java.util.ArrayList;
import java.util.List;

/// A message that was written, as commands show it. Nothing is sent.
record WrittenDraft(Messages messages, Drafts.Basis basis, FollowUpWords.Draft draft) {
    Answer answer() {
        return new Answer(this::text, this::json);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        String to = to();
        if (!to.isEmpty()) {
            text.append(messages.get("cli.write.to", TerminalText.line(to))).append('\n');
        }
        if (!draft.subject().isEmpty()) {
            text.append(messages.get("cli.write.subject", TerminalText.line(draft.subject())))
                    .append('\n');
        }
        text.append(text.isEmpty() ? "" : "\n")
                .append(TerminalText.block(draft.body()).stripTrailing())
                .append('\n');
        List<String> notes = notes();
        text.append(notes.isEmpty() ? "" : "\n");
        notes.forEach(note -> text.append(TerminalText.line(note)).append('\n'));
        return text.toString();
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (!draft.missingFields().isEmpty()) {
            notes.add(messages.get("cli.write.missing", String.join(", ", draft.missingFields())));
        }
        if (!draft.unknownFields().isEmpty()) {
            notes.add(messages.get("cli.write.unknown", String.join(", ", draft.unknownFields())));
        }
        if (draft.problem() != null) {
            notes.add(messages.get("cli.write.broken", draft.problem()));
        }
        return notes;
    }

    Json.Fields json() {
        Contact contact = basis.facts().contact();
        String email = contact == null ? "" : contact.email();
        return new Json.Fields()
                .put("application", AgendaJson.application(basis.facts().application()))
                .put("kind", basis.kind())
                .put("channel", draft.channel())
                .put("contact", contact == null ? "" : contact.name())
                .put("to", to())
                .put("subject", draft.subject())
                .put("body", draft.body())
                .put(
                        "mailto",
                        draft.channel() == Channel.EMAIL
                                ? Reach.mailto(email, draft.subject(), draft.body())
                                        .uri()
                                : null)
                .put("missingFields", draft.missingFields())
                .put("unknownFields", draft.unknownFields())
                .put("problem", draft.problem() == null ? null : messages.get(draft.problem()));
    }

    /// Where it goes; empty when that is not known.
    private String to() {
        Contact contact = basis.facts().contact();
        if (contact == null) {
            return "";
        }
        return switch (draft.channel()) {
            case EMAIL -> contact.email();
            case PHONE -> contact.phone();
            case POST, MESSAGE, IN_PERSON -> contact.name();
        };
    }
}
