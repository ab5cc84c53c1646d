package headway.exchange;

import headway.domain.ApplicationContact;
import headway.domain.ImportedApplication;
import headway.domain.ImportedStep;
import headway.domain.JobApplication;
import headway.domain.StageKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// An application while the rows that speak of it are gathered.
final class Draft {
    final long line;
    JobApplication fields;

    @Nullable
    LocalDate savedOn;

    /// The user's own notes, then a line for each thing that has no field.
    private final List<String> remarks = new ArrayList<>();

    private final List<String> asides = new ArrayList<>();
    private final List<ImportedStep> steps = new ArrayList<>();
    private final List<ApplicationContact> contacts = new ArrayList<>();

    Draft(long line, JobApplication fields) {
        this.line = line;
        this.fields = fields;
    }

    void remark(String text) {
        if (!remarks.contains(text)) {
            remarks.add(text);
        }
    }

    void aside(String label, String text) {
        String aside = label + ": " + text.strip();
        if (!asides.contains(aside)) {
            asides.add(aside);
        }
    }

    void contact(ApplicationContact contact) {
        if (!contacts.contains(contact)) {
            contacts.add(contact);
        }
    }

    void step(String word, WordMeaning meaning, @Nullable LocalDate on) {
        steps.add(new ImportedStep(word, meaning.kind(), meaning.outcome(), on));
    }

    void steps(List<ImportedStep> more) {
        steps.addAll(more);
    }

    List<ImportedStep> steps() {
        return steps;
    }

    /// Takes over what another row says of the same application.
    ///
    /// @return false where it says nothing new of the history
    boolean merge(Draft other) {
        boolean news = false;
        for (ImportedStep step : other.steps) {
            boolean told = steps.stream()
                    .anyMatch(s -> s.kind() == step.kind()
                            && s.outcome() == step.outcome()
                            && (s.word().equalsIgnoreCase(step.word())
                                    || step.kind() == StageKind.APPLIED
                                    || step.kind() == StageKind.SAVED)
                            && (step.on() == null
                                    || s.on() == null
                                    || step.on().equals(s.on())
                                    || step.kind() == StageKind.APPLIED
                                    || step.kind() == StageKind.SAVED
                                    || step.kind() == StageKind.CLOSED));
            if (told) {
                keepEarlier(step);
            } else {
                steps.add(step);
                news = true;
            }
        }
        other.remarks.forEach(this::remark);
        other.asides.stream().filter(a -> !asides.contains(a)).forEach(asides::add);
        other.contacts.forEach(this::contact);
        if (savedOn == null || (other.savedOn != null && other.savedOn.isBefore(savedOn))) {
            savedOn = other.savedOn;
        }
        fill(other.fields);
        return news;
    }

    private void keepEarlier(ImportedStep step) {
        for (int i = 0; i < steps.size(); i++) {
            ImportedStep mine = steps.get(i);
            if (mine.kind() == step.kind()
                    && mine.outcome() == step.outcome()
                    && step.on() != null
                    && (mine.on() == null
                            || (step.kind() != StageKind.CLOSED && step.on().isBefore(mine.on())))) {
                steps.set(i, new ImportedStep(mine.word(), mine.kind(), mine.outcome(), step.on()));
                return;
            }
        }
    }

    private void fill(JobApplication more) {
        JobApplication.Builder all = fields.toBuilder();
        all.location(or(fields.location(), more.location()));
        all.source(or(fields.source(), more.source()));
        all.referrer(or(fields.referrer(), more.referrer()));
        all.method(or(fields.method(), more.method()));
        all.postingUrl(or(fields.postingUrl(), more.postingUrl()));
        all.postingText(or(fields.postingText(), more.postingText()));
        all.referenceNumber(or(fields.referenceNumber(), more.referenceNumber()));
        all.employerAddress(or(fields.employerAddress(), more.employerAddress()));
        all.employerPhone(or(fields.employerPhone(), more.employerPhone()));
        all.confirmation(or(fields.confirmation(), more.confirmation()));
        all.workMode(fields.workMode() == null ? more.workMode() : fields.workMode());
        all.employmentType(fields.employmentType() == null ? more.employmentType() : fields.employmentType());
        all.salary(fields.salary().isUnknown() ? more.salary() : fields.salary());
        all.interest(fields.interest() == 0 ? more.interest() : fields.interest());
        all.deadline(fields.deadline() == null ? more.deadline() : fields.deadline());
        List<String> tags = new ArrayList<>(fields.tags());
        tags.addAll(more.tags());
        all.tags(FieldValues.tags(tags));
        fields = all.build();
    }

    private static String or(String one, String other) {
        return one.isEmpty() ? other : one;
    }

    /// The steps with the oldest first: those with a day by their days, the others where they stand; the end last.
    private List<ImportedStep> inOrder() {
        List<Placed> placed = new ArrayList<>();
        LocalDate day = LocalDate.MIN;
        for (ImportedStep step : steps) {
            int rank = step.kind() == StageKind.SAVED ? 0 : step.kind() == StageKind.CLOSED ? 2 : 1;
            day = step.on() == null ? day : step.on();
            placed.add(new Placed(step, rank, rank == 0 ? LocalDate.MIN : day));
        }
        placed.sort(Comparator.comparingInt(Placed::rank).thenComparing(Placed::day));
        return placed.stream().map(Placed::step).toList();
    }

    private record Placed(ImportedStep step, int rank, LocalDate day) {}

    ImportedApplication finish(LocalDate today) {
        List<ImportedStep> history = inOrder();
        ImportedStep last = history.get(history.size() - 1);
        LocalDate applied = history.stream()
                .filter(s -> s.kind() == StageKind.APPLIED)
                .map(ImportedStep::on)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        LocalDate first = history.stream()
                .map(ImportedStep::on)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(today);
        StringBuilder notes = new StringBuilder(String.join("\n\n", remarks));
        if (!asides.isEmpty()) {
            notes.append(remarks.isEmpty() ? "" : "\n\n").append(String.join("\n", asides));
        }
        JobApplication application = fields.toBuilder()
                .outcome(last.outcome())
                .savedOn(savedOn == null ? first : savedOn)
                .appliedOn(applied)
                .notes(notes.toString())
                .build();
        return new ImportedApplication(line, application, history, contacts);
    }
}
