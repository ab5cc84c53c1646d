package headway.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An opportunity at a company, from saved to closed. Text that is not known is empty, never null.
///
/// @param id the journal's number, 0 before it is kept
/// @param company never blank
/// @param role never blank
/// @param stageId the [PipelineStage] it is in now
/// @param outcome how it ended, null unless the stage is closed
/// @param stageSince the day it entered the stage it is in
/// @param stageSinceKnown false where an imported log names the stage but no day
/// @param resting still open, and nothing more to do politely
/// @param source where it was found
/// @param referrer who pointed to it
/// @param postingText the advert itself, kept because adverts vanish
/// @param method how it was applied for
/// @param interest 1 to 5, 0 when not rated
/// @param tags in alphabetical order, none twice whatever the case
/// @param deadline the last day to apply
/// @param confirmation a confirmation or proof
/// @param notes Markdown
/// @param trashedAt when it was put in the trash, null while it is kept
public record JobApplication(
        long id,
        String company,
        String role,
        long stageId,
        @Nullable Outcome outcome,
        LocalDate stageSince,
        boolean stageSinceKnown,
        boolean resting,
        String location,
        @Nullable WorkMode workMode,
        @Nullable EmploymentType employmentType,
        Salary salary,
        String source,
        String referrer,
        String postingUrl,
        String postingText,
        String referenceNumber,
        String method,
        int interest,
        List<String> tags,
        LocalDate savedOn,
        @Nullable LocalDate appliedOn,
        @Nullable LocalDate deadline,
        String employerAddress,
        String employerPhone,
        String confirmation,
        String notes,
        Instant createdAt,
        @Nullable Instant trashedAt) {

    /// The longest text a field takes, in UTF-8 bytes.
    public static final int MAX_TEXT_BYTES = 1 << 20;

    /// The order of tags, to which two spellings that differ in case are one tag.
    public static final Comparator<String> TAG_ORDER = String.CASE_INSENSITIVE_ORDER;

    public JobApplication {
        if (interest < 0 || interest > 5) {
            throw new IllegalArgumentException("Interest goes from 0 (not rated) to 5");
        }
        tags = List.copyOf(tags);
    }

    /// A builder with everything open but the two names that an application needs.
    public static Builder builder(String company, String role) {
        return new Builder(company, role);
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    /// Builds applications one field at a time.
    public static final class Builder {
        private long id;
        private String company;
        private String role;
        private long stageId;
        private @Nullable Outcome outcome;
        private LocalDate stageSince = LocalDate.EPOCH;
        private boolean stageSinceKnown = true;
        private boolean resting;
        private String location = "";
        private @Nullable WorkMode workMode;
        private @Nullable EmploymentType employmentType;
        private Salary salary = Salary.UNKNOWN;
        private String source = "";
        private String referrer = "";
        private String postingUrl = "";
        private String postingText = "";
        private String referenceNumber = "";
        private String method = "";
        private int interest;
        private List<String> tags = List.of();
        private LocalDate savedOn = LocalDate.EPOCH;
        private @Nullable LocalDate appliedOn;
        private @Nullable LocalDate deadline;
        private String employerAddress = "";
        private String employerPhone = "";
        private String confirmation = "";
        private String notes = "";
        private Instant createdAt = Instant.EPOCH;
        private @Nullable Instant trashedAt;

        private Builder(String company, String role) {
            this.company = company;
            this.role = role;
        }

        private Builder(JobApplication from) {
            id = from.id;
            company = from.company;
            role = from.role;
            stageId = from.stageId;
            outcome = from.outcome;
            stageSince = from.stageSince;
            stageSinceKnown = from.stageSinceKnown;
            resting = from.resting;
            location = from.location;
            workMode = from.workMode;
            employmentType = from.employmentType;
            salary = from.salary;
            source = from.source;
            referrer = from.referrer;
            postingUrl = from.postingUrl;
            postingText = from.postingText;
            referenceNumber = from.referenceNumber;
            method = from.method;
            interest = from.interest;
            tags = from.tags;
            savedOn = from.savedOn;
            appliedOn = from.appliedOn;
            deadline = from.deadline;
            employerAddress = from.employerAddress;
            employerPhone = from.employerPhone;
            confirmation = from.confirmation;
            notes = from.notes;
            createdAt = from.createdAt;
            trashedAt = from.trashedAt;
        }

        public Builder id(long value) {
            id = value;
            return this;
        }

        public Builder company(String value) {
            company = value;
            return this;
        }

        public Builder role(String value) {
            role = value;
            return this;
        }

        public Builder stageId(long value) {
            stageId = value;
            return this;
        }

        public Builder outcome(@Nullable Outcome value) {
            outcome = value;
            return this;
        }

        public Builder stageSince(LocalDate value) {
            stageSince = value;
            return this;
        }

        public Builder stageSinceKnown(boolean value) {
            stageSinceKnown = value;
            return this;
        }

        public Builder resting(boolean value) {
            resting = value;
            return this;
        }

        public Builder location(String value) {
            location = value;
            return this;
        }

        public Builder workMode(@Nullable WorkMode value) {
            workMode = value;
            return this;
        }

        public Builder employmentType(@Nullable EmploymentType value) {
            employmentType = value;
            return this;
        }

        public Builder salary(Salary value) {
            salary = value;
            return this;
        }

        public Builder source(String value) {
            source = value;
            return this;
        }

        public Builder referrer(String value) {
            referrer = value;
            return this;
        }

        public Builder postingUrl(String value) {
            postingUrl = value;
            return this;
        }

        public Builder postingText(String value) {
            postingText = value;
            return this;
        }

        public Builder referenceNumber(String value) {
            referenceNumber = value;
            return this;
        }

        public Builder method(String value) {
            method = value;
            return this;
        }

        public Builder interest(int value) {
            interest = value;
            return this;
        }

        public Builder tags(List<String> value) {
            tags = value;
            return this;
        }

        public Builder savedOn(LocalDate value) {
            savedOn = value;
            return this;
        }

        public Builder appliedOn(@Nullable LocalDate value) {
            appliedOn = value;
            return this;
        }

        public Builder deadline(@Nullable LocalDate value) {
            deadline = value;
            return this;
        }

        public Builder employerAddress(String value) {
            employerAddress = value;
            return this;
        }

        public Builder employerPhone(String value) {
            employerPhone = value;
            return this;
        }

        public Builder confirmation(String value) {
            confirmation = value;
            return this;
        }

        public Builder notes(String value) {
            notes = value;
            return this;
        }

        public Builder createdAt(Instant value) {
            createdAt = value;
            return this;
        }

        public Builder trashedAt(@Nullable Instant value) {
            trashedAt = value;
            return this;
        }

        public JobApplication build() {
            return new JobApplication(
                    id,
                    company,
                    role,
                    stageId,
                    outcome,
                    stageSince,
                    stageSinceKnown,
                    resting,
                    location,
                    workMode,
                    employmentType,
                    salary,
                    source,
                    referrer,
                    postingUrl,
                    postingText,
                    referenceNumber,
                    method,
                    interest,
                    tags,
                    savedOn,
                    appliedOn,
                    deadline,
                    employerAddress,
                    employerPhone,
                    confirmation,
                    notes,
                    createdAt,
                    trashedAt);
        }
    }
}
