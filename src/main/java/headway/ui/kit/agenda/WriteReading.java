package headway.ui.kit.agenda;

import headway.domain.ActionKey;
import headway.domain.ApplicationContact;
import headway.domain.Channel;
import headway.domain.Contact;
import headway.domain.ContactDirection;
import headway.domain.ContactEntry;
import headway.domain.FollowUp;
import headway.domain.FollowUpKind;
import headway.domain.FollowUpState;
import headway.domain.FollowUpWords;
import headway.domain.Interview;
import headway.domain.JobApplication;
import headway.domain.JournalException;
import headway.domain.JournalException.Problem;
import headway.domain.MessageFacts;
import headway.domain.NextStep;
import headway.domain.StageKind;
import headway.domain.TemplateKey;
import headway.domain.ThankYou;
import headway.journal.Journal;
import headway.text.Message;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a message is made of, read of the journal at once.
///
/// @param key what is done when it is sent, null for a message that is no follow-up yet
/// @param channel the planned or advised way, null when it is open
/// @param contactId the planned person, null when not known
/// @param followUp the follow-up as the journal has it, null where it is only proposed
/// @param turn which check-in in a row it is, from 1
/// @param advice why this way, null when nothing speaks for one
/// @param ownWording the user's own texts by their keys
record WriteReading(
        @Nullable ActionKey key,
        FollowUpKind kind,
        JobApplication application,
        List<ApplicationContact> people,
        @Nullable Channel channel,
        @Nullable Long contactId,
        @Nullable FollowUp followUp,
        @Nullable NextStep nextStep,
        @Nullable Interview interview,
        int turn,
        @Nullable Message advice,
        Map<String, String> ownWording,
        String myName,
        LocalDate today) {

    static WriteReading of(
            Journal journal, FollowUpWords words, @Nullable ActionKey key, long applicationId, FollowUpKind kind) {
        JobApplication application = journal.applications()
                .find(applicationId)
                .orElseThrow(() -> new JournalException(Problem.NO_SUCH_APPLICATION, applicationId));
        FollowUp followUp = key == null || key.type() != ActionKey.Type.FOLLOW_UP
                ? null
                : journal.followUps().find(key.id()).orElse(null);
        NextStep step = journal.nextSteps().current(applicationId).orElse(null);
        LocalDate today = journal.today();
        ThankYou.Way way = kind == FollowUpKind.THANK_YOU
                ? ThankYou.way(
                        step == null ? null : step.by(),
                        today,
                        journal.settings().pacing())
                : null;
        Channel channel = followUp == null ? null : followUp.channel();
        return new WriteReading(
                key,
                kind,
                application,
                journal.contacts().of(applicationId),
                channel == null && way != null ? way.advised() : channel,
                contactId(key, followUp, step),
                followUp,
                step,
                interview(journal, key, followUp, applicationId),
                turn(journal, application, step),
                way == null ? null : way.reason(),
                ownWording(journal, words, kind),
                journal.settings().myName(),
                today);
    }

    /// What the message can speak of when it is to a person.
    MessageFacts facts(@Nullable Contact contact, String name) {
        return new MessageFacts(
                application, contact, nextStep, interview, followUp == null ? "" : followUp.what(), name, today);
    }

    private static @Nullable Long contactId(
            @Nullable ActionKey key, @Nullable FollowUp followUp, @Nullable NextStep step) {
        if (followUp != null && followUp.contactId() != null) {
            return followUp.contactId();
        }
        if (key != null && key.type() == ActionKey.Type.THANK_YOU) {
            return key.contactId() == 0 ? null : key.contactId();
        }
        return step == null ? null : step.contactId();
    }

    /// The one that it is about, or else the latest one that was held.
    private static @Nullable Interview interview(
            Journal journal, @Nullable ActionKey key, @Nullable FollowUp followUp, long applicationId) {
        Long about = followUp == null ? null : followUp.interviewId();
        if (key != null && key.type() == ActionKey.Type.THANK_YOU) {
            about = key.id();
        }
        if (about != null) {
            return journal.interviews().find(about).orElse(null);
        }
        return journal.interviews().of(applicationId).stream()
                .filter(one -> !one.endsAt().isAfter(journal.now()))
                .reduce((one, later) -> later)
                .orElse(null);
    }

    /// One more than the check-ins since the other side last showed itself.
    private static int turn(Journal journal, JobApplication application, @Nullable NextStep step) {
        long id = application.id();
        boolean movedOn = journal.stages().current().stream()
                .anyMatch(stage -> stage.id() == application.stageId() && stage.kind() != StageKind.APPLIED);
        LocalDate lastSign = Stream.of(
                        journal.contactLog().of(id).stream()
                                .filter(entry -> entry.direction() == ContactDirection.RECEIVED)
                                .map(ContactEntry::on),
                        journal.interviews().of(id).stream()
                                .filter(one -> !one.endsAt().isAfter(journal.now()))
                                .map(one -> one.startIn(journal.zone()).toLocalDate()),
                        Stream.ofNullable(step).map(NextStep::agreedOn),
                        Stream.ofNullable(movedOn ? application.stageSince() : null))
                .flatMap(days -> days)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
        return 1
                + (int) journal.followUps().of(id).stream()
                        .filter(one -> one.kind() == FollowUpKind.CHECK_IN && one.state() == FollowUpState.DONE)
                        .map(FollowUp::closedOn)
                        .filter(Objects::nonNull)
                        .filter(day -> day.isAfter(lastSign))
                        .count();
    }

    private static Map<String, String> ownWording(Journal journal, FollowUpWords words, FollowUpKind kind) {
        Map<String, String> own = new HashMap<>();
        for (TemplateKey template : words.all()) {
            if (template.kind() == kind) {
                for (String name : List.of(template.subject(), template.body())) {
                    journal.settings().template(name).ifPresent(text -> own.put(name, text));
                }
            }
        }
        return own;
    }
}
