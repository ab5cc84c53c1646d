package headway.cli;

import headway.domain.Contact;
import headway.domain.ContactRole;
import headway.domain.JobApplication;
import headway.domain.PipelineStage;
import headway.domain.Salary;
import headway.domain.StageChange;
import headway.exchange.Json;
import headway.journal.Journal;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Applications as JSON. Scripts rely on the names: they may be added to, never changed.
final class ApplicationJson {
    private final Journal journal;
    private final Map<Long, PipelineStage> stages;

    ApplicationJson(Journal journal) {
        this.journal = journal;
        this.stages = journal.stages().withRemoved().stream()
                .collect(Collectors.toMap(PipelineStage::id, Function.identity()));
    }

    /// An application with its history and its contacts.
    Json.Fields whole(JobApplication application) {
        return fields(application)
                .put(
                        "history",
                        journal.applications().history(application.id()).stream()
                                .map(this::step)
                                .toList())
                .put(
                        "contacts",
                        journal.contacts().of(application.id()).stream()
                                .map(one -> contact(one.contact(), one.role()))
                                .toList());
    }

    Json.Fields fields(JobApplication a) {
        return new Json.Fields()
                .put("id", a.id())
                .put("company", a.company())
                .put("role", a.role())
                .putAll(stage("stage", a.stageId()))
                .put("outcome", a.outcome())
                .put("stageSince", a.stageSince())
                .put("stageSinceKnown", a.stageSinceKnown())
                .put("resting", a.resting())
                .put("location", a.location())
                .put("workMode", a.workMode())
                .put("employmentType", a.employmentType())
                .put("salary", a.salary().isUnknown() ? null : salary(a.salary()))
                .put("source", a.source())
                .put("referrer", a.referrer())
                .put("postingUrl", a.postingUrl())
                .put("postingText", a.postingText())
                .put("referenceNumber", a.referenceNumber())
                .put("method", a.method())
                .put("interest", a.interest() == 0 ? null : a.interest())
                .put("tags", a.tags())
                .put("savedOn", a.savedOn())
                .put("appliedOn", a.appliedOn())
                .put("deadline", a.deadline())
                .put("employerAddress", a.employerAddress())
                .put("employerPhone", a.employerPhone())
                .put("confirmation", a.confirmation())
                .put("notes", a.notes())
                .put("createdAt", a.createdAt())
                .put("trashedAt", a.trashedAt());
    }

    /// Amounts as decimal text: a parser that reads numbers as binary floating point would change them.
    private static Json.Fields salary(Salary salary) {
        return new Json.Fields()
                .put(
                        "minimum",
                        salary.minimum() == null ? null : salary.minimum().toPlainString())
                .put(
                        "maximum",
                        salary.maximum() == null ? null : salary.maximum().toPlainString())
                .put("currency", salary.currency())
                .put("period", salary.period());
    }

    private Json.Fields step(StageChange change) {
        return new Json.Fields()
                .putAll(stage("fromStage", change.fromStageId()))
                .putAll(stage("stage", change.toStageId()))
                .put("outcome", change.outcome())
                .put("changedOn", change.changedOn())
                .put("dateKnown", change.dateKnown())
                .put("recordedAt", change.recordedAt());
    }

    static Json.Fields contact(Contact contact, ContactRole role) {
        return new Json.Fields()
                .put("name", contact.name())
                .put("contactRole", role)
                .put("title", contact.title())
                .put("company", contact.company())
                .put("email", contact.email())
                .put("phone", contact.phone())
                .put("preferredChannel", contact.preferredChannel())
                .put("notes", contact.notes());
    }

    /// Two fields: the stage by its name and by its kind.
    private Json.Fields stage(String field, @Nullable Long id) {
        PipelineStage stage = id == null ? null : stages.get(id);
        return new Json.Fields()
                .put(field, stage == null ? null : stage.name())
                .put(field + "Kind", stage == null ? null : stage.kind());
    }
}
