package headway.exchange;

import headway.domain.ApplicationContact;
import headway.domain.Contact;
import headway.domain.ContactRole;
import headway.domain.ImportedStep;
import headway.domain.JobApplication;
import headway.domain.Outcome;
import headway.domain.Salary;
import headway.domain.SalaryPeriod;
import headway.domain.StageKind;
import headway.text.Message;
import headway.text.Messages;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads single rows: their names, their fields, and the history they tell.
final class RowReader {
    private static final Pattern REPLY =
            Pattern.compile("^(?:(?:re|aw|fwd?|wg|tr|rv|sv|ynt|回复|答复|转发)\\s*[::]\\s*)+", Pattern.CASE_INSENSITIVE);

    private final Map<ImportField, List<ImportColumn>> columns = new EnumMap<>(ImportField.class);
    private final Messages messages;
    private final AssumptionLog log;
    private final RowDates dates;
    private final FileWords words;
    private final boolean appliedColumn;
    private final boolean savedColumn;

    RowReader(List<SheetRow> rows, ImportMapping mapping, Messages messages, LocalDate today, AssumptionLog log) {
        this.messages = messages;
        this.log = log;
        for (ImportColumn column : mapping.columns()) {
            columns.computeIfAbsent(column.field(), f -> new ArrayList<>()).add(column);
        }
        dates = new RowDates(rows, mapping, messages, today, log);
        words = new FileWords(mapping.words(), log);
        appliedColumn = mapping.has(ImportField.APPLIED_ON)
                || all(ImportField.STAGE_COLUMN).stream().anyMatch(c -> reaches(c, StageKind.APPLIED));
        savedColumn = mapping.has(ImportField.SAVED_ON);
    }

    List<StatusWord> words() {
        return words.words();
    }

    private List<ImportColumn> all(ImportField field) {
        return columns.getOrDefault(field, List.of());
    }

    private static boolean reaches(ImportColumn column, StageKind kind) {
        WordMeaning stage = column.stage();
        return stage != null && stage.kind() == kind;
    }

    private String text(SheetRow row, ImportField field) {
        for (ImportColumn column : all(field)) {
            String cell = row.cell(column.index());
            if (!Cells.isNothing(cell)) {
                return cell.strip();
            }
        }
        return "";
    }

    private String nameIn(SheetRow row, ImportField field) {
        for (ImportColumn column : all(field)) {
            String cell = Cells.name(row.cell(column.index()));
            if (!cell.isEmpty()) {
                return cell;
            }
        }
        return "";
    }

    boolean hasName(SheetRow row) {
        return !nameIn(row, ImportField.COMPANY).isEmpty()
                || !nameIn(row, ImportField.ROLE).isEmpty()
                || !nameIn(row, ImportField.SUBJECT).isEmpty();
    }

    /// Begins a draft with the two names that an application needs.
    Draft names(SheetRow row) {
        String company = nameIn(row, ImportField.COMPANY);
        String role = nameIn(row, ImportField.ROLE);
        String subject = nameIn(row, ImportField.SUBJECT);
        if (role.isEmpty() && !subject.isEmpty()) {
            role = ofSubject(subject, company);
        }
        if (company.isEmpty()) {
            missing(row, "COMPANY", "import.company.unknown", "import.assumed.noCompany");
            company = messages.get("import.company.unknown");
        }
        if (role.isEmpty()) {
            missing(row, "ROLE", "import.role.unknown", "import.assumed.noRole");
            role = messages.get("import.role.unknown");
        }
        Draft draft =
                new Draft(row.line(), JobApplication.builder(company, role).build());
        if (!subject.isEmpty()) {
            draft.aside(all(ImportField.SUBJECT).get(0).header(), subject);
        }
        return draft;
    }

    private void missing(SheetRow row, String field, String word, String key) {
        String instead = messages.get(word);
        log.row(AssumptionKind.NAME_MISSING, "", field, instead, row.line(), Message.of(key, instead));
    }

    /// "Re: Data work at Example" → "Data work".
    private static String ofSubject(String subject, String company) {
        String text = REPLY.matcher(subject).replaceFirst("").strip();
        for (String before : List.of(" at ", " @ ", " bei ", " chez ", " - ", " – ", " | ", " with ")) {
            String tail = (before + company).toLowerCase(Locale.ROOT);
            if (!company.isEmpty() && text.toLowerCase(Locale.ROOT).endsWith(tail)) {
                text = text.substring(0, text.length() - tail.length()).strip();
                break;
            }
        }
        return text.isEmpty() ? subject : text;
    }

    /// Fills everything but the history.
    void fields(int index, SheetRow row, Draft draft) {
        JobApplication.Builder fields = draft.fields.toBuilder()
                .source(text(row, ImportField.SOURCE))
                .method(text(row, ImportField.METHOD))
                .referenceNumber(text(row, ImportField.REFERENCE_NUMBER))
                .employerAddress(text(row, ImportField.EMPLOYER_ADDRESS))
                .employerPhone(text(row, ImportField.EMPLOYER_PHONE))
                .confirmation(text(row, ImportField.CONFIRMATION))
                .postingText(HtmlText.plain(text(row, ImportField.POSTING_TEXT)))
                .tags(FieldValues.tags(all(ImportField.TAGS).stream()
                        .map(c -> row.cell(c.index()))
                        .toList()));
        place(row, draft, fields);
        words(row, draft, fields);
        salary(row, draft, fields);
        for (ImportColumn column : all(ImportField.POSTING_URL)) {
            String cell = row.cell(column.index()).strip();
            if (Cells.isUrl(cell)) {
                fields.postingUrl(cell);
            } else if (!Cells.isNothing(cell)) {
                kept(row, draft, column, AssumptionKind.LINK_LEFT_OUT, "import.assumed.noLink");
            }
        }
        for (ImportColumn column : all(ImportField.DEADLINE)) {
            List<LocalDate> days = dates.read(index, row, column, draft);
            fields.deadline(days.isEmpty() ? null : days.get(0));
        }
        for (ImportColumn column : all(ImportField.NOTES)) {
            if (!Cells.isNothing(row.cell(column.index()))) {
                draft.remark(row.cell(column.index()).strip());
            }
        }
        for (ImportColumn column : all(ImportField.KEEP_IN_NOTES)) {
            if (!Cells.isNothing(row.cell(column.index()))) {
                draft.aside(label(column), row.cell(column.index()));
            }
        }
        contact(row, draft);
        draft.fields = fields.build();
    }

    private void place(SheetRow row, Draft draft, JobApplication.Builder fields) {
        List<String> parts = new ArrayList<>();
        for (ImportField field :
                List.of(ImportField.LOCATION, ImportField.CITY, ImportField.REGION, ImportField.COUNTRY)) {
            String part = text(row, field);
            if (!part.isEmpty() && !parts.contains(part)) {
                parts.add(part);
            }
        }
        fields.location(String.join(", ", parts));
        for (ImportColumn column : all(ImportField.WORK_MODE)) {
            String cell = row.cell(column.index());
            if (!Cells.isNothing(cell) && !Cells.isNo(cell)) {
                FieldValues.workMode(cell).ifPresentOrElse(fields::workMode, () -> kept(row, draft, column));
            }
        }
        if (all(ImportField.WORK_MODE).isEmpty()) {
            parts.stream()
                    .filter(part -> !Cells.isYes(part))
                    .map(FieldValues::workMode)
                    .flatMap(Optional::stream)
                    .findFirst()
                    .ifPresent(fields::workMode);
        }
    }

    private void words(SheetRow row, Draft draft, JobApplication.Builder fields) {
        for (ImportColumn column : all(ImportField.EMPLOYMENT_TYPE)) {
            String cell = row.cell(column.index());
            if (!Cells.isNothing(cell)) {
                FieldValues.employmentType(cell)
                        .ifPresentOrElse(fields::employmentType, () -> kept(row, draft, column));
            }
        }
        for (ImportColumn column : all(ImportField.INTEREST)) {
            String cell = row.cell(column.index());
            if (!Cells.isNothing(cell) && !cell.strip().equals("0")) {
                OptionalInt interest = FieldValues.interest(cell);
                if (interest.isPresent()) {
                    fields.interest(interest.getAsInt());
                } else {
                    kept(row, draft, column);
                }
            }
        }
        for (ImportColumn column : all(ImportField.REFERRER)) {
            String cell = row.cell(column.index());
            if (Cells.isYes(cell)) {
                draft.aside(label(column), cell);
            } else if (!Cells.isNothing(cell) && !Cells.isNo(cell)) {
                fields.referrer(cell.strip());
            }
        }
    }

    private void salary(SheetRow row, Draft draft, JobApplication.Builder fields) {
        Salary salary = Salary.UNKNOWN;
        for (ImportColumn column : all(ImportField.SALARY)) {
            String cell = row.cell(column.index());
            if (!Cells.isNothing(cell)) {
                Optional<Salary> read = SalaryText.read(cell);
                salary = read.orElse(salary);
                if (read.isEmpty()) {
                    kept(row, draft, column);
                }
            }
        }
        BigDecimal low = amount(row, draft, ImportField.SALARY_MIN);
        BigDecimal high = amount(row, draft, ImportField.SALARY_MAX);
        String currency = salary.currency();
        for (ImportColumn column : all(ImportField.SALARY_CURRENCY)) {
            String cell = row.cell(column.index());
            String code = SalaryText.currency(cell);
            currency = code.isEmpty() ? currency : code;
            if (code.isEmpty() && !Cells.isNothing(cell)) {
                kept(row, draft, column);
            }
        }
        SalaryPeriod period = salary.period();
        for (ImportColumn column : all(ImportField.SALARY_PERIOD)) {
            String cell = row.cell(column.index());
            Optional<SalaryPeriod> read = SalaryText.period(cell);
            period = read.orElse(period);
            if (read.isEmpty() && !Cells.isNothing(cell)) {
                kept(row, draft, column);
            }
        }
        BigDecimal minimum = low == null ? salary.minimum() : low;
        BigDecimal maximum = high == null ? salary.maximum() : high;
        if (minimum != null || maximum != null) {
            fields.salary(SalaryText.of(minimum, maximum, currency, period));
        }
    }

    private @Nullable BigDecimal amount(SheetRow row, Draft draft, ImportField field) {
        for (ImportColumn column : all(field)) {
            String cell = row.cell(column.index());
            if (!Cells.isNothing(cell)) {
                Optional<Salary> read = SalaryText.read(cell);
                if (read.isEmpty()) {
                    kept(row, draft, column);
                    return null;
                }
                BigDecimal amount = read.get().minimum();
                return amount == null ? read.get().maximum() : amount;
            }
        }
        return null;
    }

    private void contact(SheetRow row, Draft draft) {
        String name = text(row, ImportField.CONTACT_NAME);
        String email = text(row, ImportField.CONTACT_EMAIL);
        String phone = text(row, ImportField.CONTACT_PHONE);
        if (name.isEmpty() && email.isEmpty() && phone.isEmpty()) {
            return;
        }
        String known = !name.isEmpty() ? name : !email.isEmpty() ? email : phone;
        String header = all(ImportField.CONTACT_NAME).isEmpty()
                ? ""
                : Folding.fold(all(ImportField.CONTACT_NAME).get(0).header());
        ContactRole role = header.contains("manager")
                ? ContactRole.HIRING_MANAGER
                : header.contains("recru") || header.startsWith("hr") ? ContactRole.RECRUITER : ContactRole.OTHER;
        draft.contact(new ApplicationContact(new Contact(0, known, "", "", email, phone, null, ""), role));
    }

    private void kept(SheetRow row, Draft draft, ImportColumn column) {
        kept(row, draft, column, AssumptionKind.VALUE_KEPT_AS_TEXT, "import.assumed.keptAsText");
    }

    private void kept(SheetRow row, Draft draft, ImportColumn column, AssumptionKind kind, String key) {
        String cell = row.cell(column.index());
        draft.aside(label(column), cell);
        String value = RowDates.shortened(cell);
        log.row(kind, column.header(), value, "", row.line(), Message.of(key, RowDates.label(column), value));
    }

    private String label(ImportColumn column) {
        return column.header().isEmpty() ? messages.get("import.column.unnamed", column.index() + 1) : column.header();
    }

    /// Reads the history from a row that speaks of one application: its days, stage columns and status.
    void history(int index, SheetRow row, Draft draft) {
        LocalDate applied = first(index, row, draft, ImportField.APPLIED_ON);
        LocalDate saved = first(index, row, draft, ImportField.SAVED_ON);
        draft.savedOn = saved;
        boolean sent = applied != null || !text(row, ImportField.APPLIED_ON).isEmpty();

        List<ImportedStep> stages = new ArrayList<>();
        for (ImportColumn column : all(ImportField.STAGE_COLUMN)) {
            for (ImportedStep step : reached(index, row, draft, column)) {
                if (step.kind() == StageKind.APPLIED) {
                    sent = true;
                    applied = applied == null ? step.on() : applied;
                } else if (step.kind() == StageKind.SAVED) {
                    saved = saved == null ? step.on() : saved;
                } else {
                    stages.add(step);
                }
            }
        }
        List<StatusWords.Reading> status = status(row, draft, sent || !stages.isEmpty());
        String firstWord = "";
        boolean inbound = false;
        boolean cancelled = false;
        boolean beyond = !stages.isEmpty();
        boolean statusSaved = false;
        for (StatusWords.Reading reading : status) {
            WordMeaning meaning = reading.meaning();
            inbound |= StatusWords.isInbound(reading.text());
            cancelled |= meaning.outcome() == Outcome.CANCELLED || meaning.outcome() == Outcome.WITHDRAWN;
            statusSaved |= meaning.kind() == StageKind.SAVED;
            if (meaning.kind() == StageKind.SAVED || meaning.kind() == StageKind.APPLIED) {
                firstWord = reading.text();
            } else {
                beyond = true;
            }
        }
        boolean started = sent
                || (beyond && !((inbound || cancelled) && appliedColumn))
                || (!statusSaved && !beyond && !isToDo(status));
        if (!started && !beyond) {
            draft.step(statusSaved ? firstWord : "", WordMeaning.SAVED, saved);
            addDay(index, row, draft, null, true);
            return;
        }
        if (saved != null && started && (applied == null || saved.isBefore(applied))) {
            draft.step("", WordMeaning.SAVED, saved);
        }
        if (started && !(inbound && !sent)) {
            draft.step(statusSaved ? "" : firstWord, WordMeaning.APPLIED, applied);
        }
        draft.steps(stages);
        end(index, row, draft, status, applied);
    }

    /// Without a word and a day of sending, in a log that has a place for that day: not applied for yet.
    private boolean isToDo(List<StatusWords.Reading> status) {
        return status.isEmpty() && (appliedColumn || savedColumn);
    }

    private void end(
            int index, SheetRow row, Draft draft, List<StatusWords.Reading> status, @Nullable LocalDate applied) {
        List<StatusWords.Reading> beyond = status.stream()
                .filter(r ->
                        r.meaning().kind() != StageKind.SAVED && r.meaning().kind() != StageKind.APPLIED)
                .toList();
        LocalDate day = addDay(index, row, draft, applied, beyond.isEmpty());
        for (int i = 0; i < beyond.size(); i++) {
            boolean latest = i == beyond.size() - 1;
            StatusWords.Reading reading = beyond.get(i);
            if (!told(draft, reading.meaning(), latest ? day : null)) {
                draft.step(reading.text(), reading.meaning(), latest ? day : null);
            }
        }
    }

    /// Whether the last stage with a column of its own is what the status says, too.
    private static boolean told(Draft draft, WordMeaning meaning, @Nullable LocalDate day) {
        List<ImportedStep> steps = draft.steps();
        if (steps.isEmpty()) {
            return false;
        }
        ImportedStep last = steps.get(steps.size() - 1);
        if (last.kind() != meaning.kind() || last.outcome() != meaning.outcome()) {
            return false;
        }
        if (last.on() == null && day != null) {
            steps.set(steps.size() - 1, new ImportedStep(last.word(), last.kind(), last.outcome(), day));
        }
        return true;
    }

    /// The day of the latest step. Where it can't be that, it is kept in the notes.
    private @Nullable LocalDate addDay(
            int index, SheetRow row, Draft draft, @Nullable LocalDate applied, boolean unused) {
        LocalDate latest = null;
        for (ImportColumn column : all(ImportField.STATUS_DATE)) {
            List<LocalDate> days = dates.read(index, row, column, draft);
            if (days.isEmpty()) {
                continue;
            }
            LocalDate day = days.get(0);
            boolean early = applied != null && day.isBefore(applied);
            String cell = row.cell(column.index()).strip();
            if (early) {
                log.row(
                        AssumptionKind.DATE_DOUBTFUL,
                        column.header(),
                        RowDates.shortened(cell),
                        day.toString(),
                        row.line(),
                        Message.of("import.assumed.dateEarly", RowDates.label(column), day));
            }
            if (early || (unused && !day.equals(applied))) {
                draft.aside(label(column), cell);
            } else {
                latest = day;
            }
        }
        return latest;
    }

    private @Nullable LocalDate first(int index, SheetRow row, Draft draft, ImportField field) {
        LocalDate first = null;
        for (ImportColumn column : all(field)) {
            List<LocalDate> days = dates.read(index, row, column, draft);
            first = first == null && !days.isEmpty() ? days.get(0) : first;
        }
        return first;
    }

    private List<StatusWords.Reading> status(SheetRow row, Draft draft, boolean sent) {
        List<StatusWords.Reading> status = new ArrayList<>();
        for (ImportColumn column : all(ImportField.STATUS)) {
            String cell = row.cell(column.index()).strip();
            if (Cells.isNothing(cell)) {
                continue;
            }
            List<StatusWords.Reading> reading = words.read(cell, column.header(), row.line());
            boolean stale = sent && reading.stream().anyMatch(r -> r.meaning().kind() == StageKind.SAVED);
            if (reading.isEmpty() || stale) {
                draft.aside(label(column), cell);
            }
            status.addAll(reading);
        }
        return status;
    }

    /// The steps that a cell in the column of a stage tells.
    private List<ImportedStep> reached(int index, SheetRow row, Draft draft, ImportColumn column) {
        String cell = row.cell(column.index()).strip();
        WordMeaning stage = column.stage() == null ? WordMeaning.INTERVIEWING : column.stage();
        if (Cells.isNothing(cell) || Cells.isNo(cell)) {
            return List.of();
        }
        String name = StatusWords.stageName(column.header());
        List<ImportedStep> steps = new ArrayList<>();
        if (Cells.isYes(cell)) {
            steps.add(new ImportedStep(name, stage.kind(), stage.outcome(), null));
            return steps;
        }
        boolean dated = !DateText.read(cell).dates().isEmpty();
        if (dated) {
            for (LocalDate day : dates.read(index, row, column, draft)) {
                steps.add(new ImportedStep(name, stage.kind(), stage.outcome(), day));
            }
        } else {
            kept(row, draft, column);
        }
        if (steps.isEmpty()) {
            steps.add(new ImportedStep(name, stage.kind(), stage.outcome(), null));
        }
        if (!dated) {
            for (StatusWords.Reading reading : StatusWords.read(cell, Map.of())) {
                if (reading.meaning().outcome() != null) {
                    steps.add(new ImportedStep(
                            reading.text(),
                            reading.meaning().kind(),
                            reading.meaning().outcome(),
                            null));
                }
            }
        }
        return steps;
    }

    /// Reads the one stage that a row tells in a log with a row per stage.
    void stageOfRow(int index, SheetRow row, Draft draft) {
        LocalDate start = first(index, row, draft, ImportField.STAGE_START);
        LocalDate applied = first(index, row, draft, ImportField.APPLIED_ON);
        draft.savedOn = first(index, row, draft, ImportField.SAVED_ON);
        List<StatusWords.Reading> status = status(row, draft, false);
        if (applied != null) {
            draft.step("", WordMeaning.APPLIED, applied);
        }
        for (StatusWords.Reading reading : status) {
            if (applied == null || reading.meaning().kind() != StageKind.APPLIED) {
                draft.step(reading.text(), reading.meaning(), start);
            }
        }
        for (ImportColumn column : all(ImportField.STAGE_FINISH)) {
            List<LocalDate> days = dates.read(index, row, column, draft);
            if (!days.isEmpty() && !days.get(0).equals(start)) {
                String stage = text(row, ImportField.STATUS);
                draft.aside(label(column) + (stage.isEmpty() ? "" : " (" + stage + ")"), row.cell(column.index()));
            }
        }
        addDay(index, row, draft, start, true);
    }

    /// Reads the change that a row tells in a log with a row per change.
    TransitionChains.Change change(int index, SheetRow row, Draft draft) {
        LocalDate day = null;
        for (ImportField field : List.of(ImportField.STATUS_DATE, ImportField.STAGE_START, ImportField.APPLIED_ON)) {
            day = day == null ? first(index, row, draft, field) : day;
        }
        return new TransitionChains.Change(
                stop(row, draft, ImportField.FROM_STAGE, null), stop(row, draft, ImportField.TO_STAGE, day));
    }

    private TransitionChains.Stop stop(SheetRow row, Draft draft, ImportField field, @Nullable LocalDate day) {
        for (ImportColumn column : all(field)) {
            String cell = row.cell(column.index()).strip();
            if (!Cells.isNothing(cell)) {
                List<StatusWords.Reading> reading = words.read(cell, column.header(), row.line());
                if (reading.isEmpty()) {
                    draft.aside(label(column), cell);
                    return new TransitionChains.Stop(cell, null, day);
                }
                return new TransitionChains.Stop(
                        cell, reading.get(reading.size() - 1).meaning(), day);
            }
        }
        return new TransitionChains.Stop("", null, day);
    }
}
