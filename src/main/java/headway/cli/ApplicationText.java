package headway.cli;

import headway.domain.ApplicationContact;
import headway.domain.JobApplication;
import headway.domain.Outcome;
import headway.domain.PipelineStage;
import headway.domain.Salary;
import headway.domain.StageChange;
import headway.journal.Journal;
import headway.text.Messages;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// All about one application as plain text; what is not known is left out.
final class ApplicationText {
    private static final String INDENT = "  ";

    private final Messages messages;
    private final Journal journal;
    private final Map<Long, PipelineStage> stages;

    ApplicationText(Session session) {
        this.messages = session.messages();
        this.journal = session.existingJournal();
        this.stages = journal.stages().withRemoved().stream()
                .collect(Collectors.toMap(PipelineStage::id, Function.identity()));
    }

    /// One labelled value.
    private record Field(String label, String value) {}

    String of(JobApplication a) {
        StringBuilder text = new StringBuilder();
        text.append(a.id())
                .append(INDENT)
                .append(messages.get("cli.name", TerminalText.line(a.company()), TerminalText.line(a.role())))
                .append('\n');
        if (a.trashedAt() != null) {
            text.append(messages.get("cli.show.trash")).append('\n');
        }
        List<Field> fields = fields(a);
        int widest = fields.stream()
                .mapToInt(field -> TerminalText.width(field.label))
                .max()
                .orElse(0);
        for (Field field : fields) {
            text.append(TerminalText.column(field.label, widest))
                    .append(INDENT)
                    .append(field.value)
                    .append('\n');
        }
        section(
                text,
                messages.get("cli.show.history"),
                journal.applications().history(a.id()).stream().map(this::step).toList());
        section(
                text,
                messages.get("cli.show.contacts"),
                journal.contacts().of(a.id()).stream().map(this::contact).toList());
        section(text, messages.get("cli.show.notes"), block(a.notes()));
        section(text, messages.get("cli.show.posting"), block(a.postingText()));
        return text.toString();
    }

    private List<Field> fields(JobApplication a) {
        List<Field> fields = new ArrayList<>();
        add(
                fields,
                messages.get("cli.show.stage"),
                stage(a.stageId(), a.outcome())
                        + (a.stageSinceKnown() ? messages.get("cli.show.since", date(a.stageSince())) : ""));
        add(fields, messages.get("cli.show.resting"), a.resting() ? messages.get("cli.show.yes") : "");
        add(fields, messages.get("cli.show.savedOn"), date(a.savedOn()));
        add(fields, messages.get("cli.show.appliedOn"), date(a.appliedOn()));
        add(fields, messages.get("cli.show.deadline"), date(a.deadline()));
        add(fields, messages.get("cli.show.location"), a.location());
        add(fields, messages.get("cli.show.workMode"), name(a.workMode()));
        add(fields, messages.get("cli.show.employmentType"), name(a.employmentType()));
        add(fields, messages.get("cli.show.salary"), salary(a.salary()));
        add(fields, messages.get("cli.show.source"), a.source());
        add(fields, messages.get("cli.show.referrer"), a.referrer());
        add(fields, messages.get("cli.show.postingUrl"), a.postingUrl());
        add(fields, messages.get("cli.show.referenceNumber"), a.referenceNumber());
        add(fields, messages.get("cli.show.method"), a.method());
        add(fields, messages.get("cli.show.interest"), a.interest() == 0 ? "" : a.interest() + "/5");
        add(fields, messages.get("cli.show.tags"), String.join(", ", a.tags()));
        add(fields, messages.get("cli.show.employerAddress"), a.employerAddress());
        add(fields, messages.get("cli.show.employerPhone"), a.employerPhone());
        add(fields, messages.get("cli.show.confirmation"), a.confirmation());
        return fields;
    }

    private static void add(List<Field> fields, String label, String value) {
        if (!value.isBlank()) {
            fields.add(new Field(label, TerminalText.line(value)));
        }
    }

    private static void section(StringBuilder text, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            text.append('\n').append(title).append('\n');
            lines.forEach(line -> text.append((INDENT + line).stripTrailing()).append('\n'));
        }
    }

    private static List<String> block(String text) {
        return text.isBlank() ? List.of() : TerminalText.block(text).lines().toList();
    }

    private String step(StageChange change) {
        String day = change.dateKnown() ? date(change.changedOn()) : messages.get("cli.show.dayUnknown");
        return TerminalText.column(day, 10) + INDENT + TerminalText.line(stage(change.toStageId(), change.outcome()));
    }

    private String contact(ApplicationContact one) {
        return TerminalText.line(Stream.of(
                        one.contact().name(),
                        messages.name(one.role()),
                        one.contact().title(),
                        one.contact().email(),
                        one.contact().phone())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", ")));
    }

    private String stage(long id, @Nullable Outcome outcome) {
        PipelineStage stage = stages.get(id);
        String name = stage == null ? "" : stage.name();
        return outcome == null ? name : messages.get("cli.show.closed", name, messages.name(outcome));
    }

    private String salary(Salary salary) {
        return Stream.of(
                        Stream.of(salary.minimum(), salary.maximum())
                                .map(ApplicationText::plain)
                                .filter(amount -> !amount.isEmpty())
                                .distinct()
                                .collect(Collectors.joining("–")),
                        salary.currency(),
                        name(salary.period()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String name(@Nullable Enum<?> value) {
        return value == null ? "" : messages.name(value);
    }

    private static String plain(@Nullable BigDecimal amount) {
        return amount == null ? "" : amount.toPlainString();
    }

    private static String date(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
