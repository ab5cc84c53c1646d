package headway.ui.kit.agenda;

import headway.domain.ActionKey;
import headway.domain.ApplicationContact;
import headway.domain.Contact;
import headway.domain.FollowUp;
import headway.domain.FollowUpKind;
import headway.domain.FollowUpWords;
import headway.domain.JobApplication;
import headway.domain.MessageFacts;
import headway.journal.Drafts;
import headway.journal.Journal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a message is made of, read of the journal at once.
///
/// @param key what is done when it is sent, null for a message that is no follow-up yet
/// @param people whom it may be to
/// @param followUp the follow-up as the journal has it, null where it is only proposed
/// @param ownWording the user's own texts by their keys
record WriteReading(
        @Nullable ActionKey key,
        Drafts.Basis basis,
        List<ApplicationContact> people,
        @Nullable FollowUp followUp,
        Map<String, String> ownWording) {

    /// @param kind of a message that is no follow-up yet; a key knows its own
    /// @throws headway.domain.JournalException when there is nothing of that name
    static WriteReading of(
            Journal journal, FollowUpWords words, @Nullable ActionKey key, long applicationId, FollowUpKind kind) {
        Drafts.Basis basis = key == null
                ? journal.drafts().of(applicationId, kind, null)
                : journal.drafts().of(key);
        FollowUp followUp = key == null || key.type() != ActionKey.Type.FOLLOW_UP
                ? null
                : journal.followUps().find(key.id()).orElse(null);
        return new WriteReading(
                key,
                basis,
                journal.contacts().of(basis.facts().application().id()),
                followUp,
                OwnWording.read(journal, words, basis.kind()));
    }

    FollowUpKind kind() {
        return basis.kind();
    }

    JobApplication application() {
        return basis.facts().application();
    }

    LocalDate today() {
        return basis.facts().today();
    }

    /// What the message can speak of when it is to a person.
    MessageFacts facts(@Nullable Contact contact, String name) {
        MessageFacts facts = basis.facts();
        MessageFacts same = new MessageFacts(
                facts.application(), contact, facts.nextStep(), facts.interview(), facts.what(), name, facts.today());
        // What stayed of the talk with one person is nothing to thank another one for.
        return Objects.equals(contact, facts.contact()) ? same.withPoint(facts.point(), facts.turn()) : same;
    }
}
