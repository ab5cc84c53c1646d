package headway.cli;

import headway.domain.ActionKey;
import headway.domain.FollowUp;
import headway.domain.FollowUpKind;
import headway.domain.Interview;
import headway.domain.JobApplication;
import headway.domain.JournalException;
import headway.domain.JournalException.Problem;
import headway.domain.PipelineStage;
import headway.domain.StageKind;
import headway.exchange.Json;
import headway.journal.Journal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The thing to do that a key names, with what it is about.
final class Target {
    private final Session session;
    private final ActionKey key;
    private final JobApplication application;
    private final @Nullable FollowUpKind kind;
    private final Set<FollowUp> before;

    /// @throws Refusal when the key is none, when there is nothing to do under it, or when the application is in the
    ///     trash
    Target(Session session, String typed) {
        this.session = session;
        this.key =
                ActionKey.parse(typed).orElseThrow(() -> Refusal.wrongUsage("cli.notAKey", TerminalText.quote(typed)));
        this.application = session.changeable(session.application(Long.toString(applicationId())));
        List<FollowUp> all = journal().followUps().of(application.id());
        this.before = Set.copyOf(all);
        this.kind = switch (key.type()) {
            case FOLLOW_UP ->
                all.stream()
                        .filter(one -> one.id() == key.id())
                        .findFirst()
                        .map(FollowUp::kind)
                        .orElse(null);
            case CHECK_IN -> FollowUpKind.CHECK_IN;
            case THANK_YOU -> FollowUpKind.THANK_YOU;
            case APPLY -> null;
        };
        if (isOver()) {
            throw Refusal.failed("cli.followup.nothing", key.toString());
        }
    }

    ActionKey key() {
        return key;
    }

    JobApplication application() {
        return application;
    }

    /// Null for applying.
    @Nullable
    FollowUpKind kind() {
        return kind;
    }

    /// `Check-in, Acme, Engineer`, as sentences call it.
    String name() {
        return session.messages().get("cli.name", session.agendaText().kind(kind), session.name(application));
    }

    /// What became of it: the follow-up as it is now, null where none was kept.
    Json.Fields json() {
        FollowUp now = now();
        return new Json.Fields()
                .put("key", key.toString())
                .put("application", AgendaJson.application(application))
                .put(
                        "followUp",
                        now == null ? null : session.agendaJson().followUp(now, AgendaJson.application(application)));
    }

    @Nullable
    FollowUp now() {
        List<FollowUp> all = journal().followUps().of(application.id());
        return all.stream()
                .filter(one -> !before.contains(one))
                .findFirst()
                .orElseGet(() -> key.type() == ActionKey.Type.FOLLOW_UP
                        ? journal().followUps().find(key.id()).orElse(null)
                        : null);
    }

    private Journal journal() {
        return session.existingJournal();
    }

    private long applicationId() {
        return switch (key.type()) {
            case FOLLOW_UP ->
                journal()
                        .followUps()
                        .find(key.id())
                        .map(FollowUp::applicationId)
                        .orElseThrow(() -> new JournalException(Problem.NO_SUCH_FOLLOW_UP, key.id()));
            case THANK_YOU ->
                journal()
                        .interviews()
                        .find(key.id())
                        .map(Interview::applicationId)
                        .orElseThrow(() -> new JournalException(Problem.NO_SUCH_INTERVIEW, key.id()));
            case CHECK_IN, APPLY -> key.id();
        };
    }

    /// Keys of proposals can be made up, or be those of yesterday.
    private boolean isOver() {
        return switch (key.type()) {
            case APPLY -> stageKind() != StageKind.SAVED;
            case CHECK_IN -> stageKind() == StageKind.CLOSED;
            case THANK_YOU ->
                before.stream()
                        .anyMatch(one -> one.kind() == FollowUpKind.THANK_YOU
                                && Objects.equals(one.interviewId(), key.id())
                                && Objects.requireNonNullElse(one.contactId(), 0L) == key.contactId());
            case FOLLOW_UP -> false;
        };
    }

    private @Nullable StageKind stageKind() {
        return journal().stages().withRemoved().stream()
                .filter(stage -> stage.id() == application.stageId())
                .map(PipelineStage::kind)
                .findFirst()
                .orElse(null);
    }
}
