package headway.cli;

import headway.domain.ActionKey;
import headway.domain.CalendarItem;
import headway.domain.ContactEntry;
import headway.domain.DatedInterview;
import headway.domain.FollowUp;
import headway.domain.FollowUpKind;
import headway.domain.Interview;
import headway.domain.JobApplication;
import headway.domain.NextStep;
import headway.domain.Pacing;
import headway.domain.Suggestion;
import headway.domain.TodayPlan;
import headway.domain.Waiting;
import headway.exchange.Json;
import headway.text.Messages;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// Dated things as JSON. Scripts rely on the names: they may be added to, never changed.
final class AgendaJson {
    private static final String APPLY = "APPLY";

    private final Messages messages;
    private final People people;

    AgendaJson(Session session) {
        this.messages = session.messages();
        this.people = session.people();
    }

    Json.Fields today(TodayPlan plan) {
        return new Json.Fields()
                .put("today", plan.today())
                .put("nextInterview", plan.nextInterview() == null ? null : interview(plan.nextInterview()))
                .put("actions", plan.actions().stream().map(this::suggestion).toList())
                .put("more", plan.more().stream().map(this::suggestion).toList())
                .put("waiting", plan.waiting().stream().map(this::waiting).toList())
                .put("rolledOver", plan.rolledOver());
    }

    /// Which application something is about.
    static Json.Fields application(JobApplication application) {
        return application(application.id(), application.company(), application.role());
    }

    static Json.Fields application(long id, String company, String role) {
        return new Json.Fields().put("id", id).put("company", company).put("role", role);
    }

    Json.Fields advice(Pacing.Advice advice) {
        return new Json.Fields()
                .put("verdict", advice.verdict())
                .put("due", advice.due())
                .put("reason", messages.get(advice.reason()));
    }

    Json.Fields followUp(FollowUp one, Json.Fields application) {
        return new Json.Fields()
                .put("key", ActionKey.followUp(one.id()).toString())
                .put("application", application)
                .put("kind", one.kind())
                .put("due", one.due())
                .put("channel", one.channel())
                .put("contact", people.name(one.contactId()))
                .put("interview", one.interviewId())
                .put("what", one.what())
                .put("message", one.message())
                .put("state", one.state())
                .put("closedOn", one.closedOn())
                .put("cameBack", one.cameBack())
                .put("proposed", one.proposed())
                .put("createdAt", one.createdAt());
    }

    /// What the rules propose and the journal has not kept, with the fields of a follow-up.
    Json.Fields proposal(CalendarItem item, LocalDate due) {
        ActionKey key = item.key();
        return new Json.Fields()
                .put("key", key == null ? null : key.toString())
                .put("application", application(item.applicationId(), item.company(), item.role()))
                .put("kind", item.followUp())
                .put("due", due)
                .put("channel", item.channel())
                .put("contact", item.contactName())
                .put("interview", key != null && key.type() == ActionKey.Type.THANK_YOU ? key.id() : null)
                .put("what", item.what())
                .put("message", "")
                .put("state", item.state())
                .put("closedOn", null)
                .put("cameBack", "")
                .put("proposed", true)
                .put("createdAt", null);
    }

    Json.Fields interview(DatedInterview dated) {
        long id = dated.interview().applicationId();
        return interview(dated.interview(), application(id, dated.company(), dated.role()));
    }

    Json.Fields interview(Interview one, Json.Fields application) {
        return new Json.Fields()
                .put("id", one.id())
                .put("application", application)
                .put("round", one.round())
                .put("type", one.type())
                .putAll(start(one.start(), one.zone()))
                .put("minutes", one.minutes())
                .put("place", one.place())
                .put("with", one.contactIds().stream().map(people::name).toList())
                .put("notes", one.notes());
    }

    Json.Fields item(CalendarItem item) {
        boolean followUp = item.followUp() != null;
        return new Json.Fields()
                .put("kind", item.kind())
                .put("id", item.id())
                .put("key", item.key() == null ? null : item.key().toString())
                .put("application", application(item.applicationId(), item.company(), item.role()))
                .put("day", item.day())
                .putAll(
                        item.start() == null
                                ? start(null, null)
                                : start(
                                        item.start().toLocalDateTime(),
                                        item.start().getZone()))
                .put("minutes", item.minutes() == 0 ? null : item.minutes())
                .put("followUp", item.followUp())
                .put("state", followUp ? item.state() : null)
                .put("proposed", item.proposed())
                .put("interviewType", item.interviewType())
                .put("round", item.round() == 0 ? null : item.round())
                .put("channel", item.channel())
                .put("contact", item.contactName())
                .put("what", item.what())
                .put("place", item.place());
    }

    Json.Fields nextStep(NextStep step) {
        return new Json.Fields()
                .put("what", step.what())
                .put("by", step.by())
                .put("mayFollowUp", step.mayFollowUp())
                .put("channel", step.channel())
                .put("contact", people.name(step.contactId()))
                .put("agreedOn", step.agreedOn());
    }

    Json.Fields entry(ContactEntry entry) {
        return new Json.Fields()
                .put("direction", entry.direction())
                .put("on", entry.on())
                .put("channel", entry.channel())
                .put("contact", people.name(entry.contactId()))
                .put("words", entry.words())
                .put("recordedAt", entry.recordedAt());
    }

    private Json.Fields suggestion(Suggestion one) {
        FollowUpKind kind = one.kind();
        return new Json.Fields()
                .put("key", one.key().toString())
                .put("application", application(one.applicationId(), one.company(), one.role()))
                .put("kind", kind == null ? APPLY : kind)
                .put("due", one.due())
                .put("channel", one.channel())
                .put("contact", one.contactName())
                .put("what", one.what())
                .put("reason", messages.get(one.reason()));
    }

    private Json.Fields waiting(Waiting one) {
        return new Json.Fields()
                .put("application", application(one.applicationId(), one.company(), one.role()))
                .put("until", one.until())
                .put("resting", one.resting())
                .put("reason", messages.get(one.reason()));
    }

    /// Three fields: the time on the clocks of a place, the place, and the moment.
    private static Json.Fields start(@Nullable LocalDateTime start, @Nullable ZoneId zone) {
        return new Json.Fields()
                .put("start", start == null ? null : start.toString())
                .put("zone", zone == null ? null : zone.getId())
                .put(
                        "startsAt",
                        start == null || zone == null
                                ? null
                                : start.atZone(zone).toInstant());
    }
}
