package headway.testing;

import headway.domain.ApplicationContact;
import headway.domain.Channel;
import headway.domain.Contact;
import headway.domain.ContactRole;
import headway.domain.EmploymentType;
import headway.domain.ImportedApplication;
import headway.domain.ImportedStep;
import headway.domain.JobApplication;
import headway.domain.Outcome;
import headway.domain.Salary;
import headway.domain.SalaryPeriod;
import headway.domain.StageKind;
import headway.domain.WorkMode;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Typical applications and people.
public final class TypicalApplications {
    private TypicalApplications() {}

    public static JobApplication acme() {
        return JobApplication.builder("Acme GmbH", "Software Developer")
                .location("Berlin")
                .workMode(WorkMode.HYBRID)
                .source("LinkedIn")
                .postingUrl("https://acme.example/jobs/17")
                .postingText("We look for a developer who likes Java.")
                .tags(List.of("java", "Remote"))
                .interest(4)
                .notes("Ask for the *team* size.")
                .build();
    }

    public static JobApplication globex() {
        return JobApplication.builder("Globex", "Data Analyst")
                .location("Paris")
                .source("Referral")
                .build();
    }

    public static JobApplication number(int n) {
        return JobApplication.builder("Company " + n, "Role " + n)
                .location("City " + n % 50)
                .notes("Note about number " + n)
                .tags(List.of("tag" + n % 5))
                .build();
    }

    public static Contact anna() {
        return new Contact(
                0, "Anna Díaz", "Recruiter", "Acme", "anna@acme.example", "+49 30 1", Channel.EMAIL, "Met in May");
    }

    /// An application with a value of its own in every field; a field added later is filled too, or fails here.
    public static JobApplication everyFieldFilled() {
        return fill(JobApplication.class, "x");
    }

    public static Contact everyContactFieldFilled() {
        return fill(Contact.class, "c");
    }

    public static ImportedApplication imported(long line, JobApplication application, ImportedStep... steps) {
        return new ImportedApplication(line, application, List.of(steps), List.of());
    }

    public static ImportedApplication imported(int n) {
        return new ImportedApplication(
                n + 1,
                number(n),
                List.of(
                        step(StageKind.APPLIED, LocalDate.of(2026, 1, 1).plusDays(n % 60)),
                        step(StageKind.INTERVIEWING, LocalDate.of(2026, 3, 10))),
                List.of(new ApplicationContact(Contact.named("Person " + n % 100), ContactRole.RECRUITER)));
    }

    public static ImportedStep step(StageKind kind, @Nullable LocalDate on) {
        return new ImportedStep("", kind, kind == StageKind.CLOSED ? Outcome.REJECTED : null, on);
    }

    private static <T extends Record> T fill(Class<T> type, String prefix) {
        List<Class<?>> types = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            types.add(component.getType());
            values.add(value(component, prefix, values.size()));
        }
        try {
            return type.getDeclaredConstructor(types.toArray(new Class<?>[0])).newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("Can't fill " + type, e);
        }
    }

    private static Object value(RecordComponent component, String prefix, int n) {
        Class<?> type = component.getType();
        if (type == String.class) {
            return prefix + " " + component.getName() + " " + n;
        }
        if (component.getName().equals("stageId") || component.getName().equals("id")) {
            return 1L;
        }
        if (type == int.class) {
            return 3;
        }
        if (type == boolean.class) {
            return true;
        }
        if (type == LocalDate.class) {
            return LocalDate.of(2026, 1, 1).plusDays(n);
        }
        if (type == Instant.class) {
            return Instant.parse("2026-02-01T10:00:00.123456789Z").plusSeconds(n);
        }
        if (type == List.class) {
            return List.of("alpha", "Beta");
        }
        if (type == Salary.class) {
            return new Salary(new BigDecimal("50000.50"), new BigDecimal("60000"), "EUR", SalaryPeriod.YEAR);
        }
        if (type == EmploymentType.class || type.isEnum()) {
            Object[] constants = type.getEnumConstants();
            return constants[constants.length - 1];
        }
        throw new AssertionError("Say here how to fill " + component);
    }
}
