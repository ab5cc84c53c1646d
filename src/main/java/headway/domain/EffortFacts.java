package headway.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a typed line of the log is read with.
///
/// @param companies the applications, those that are under way first
/// @param people whom the journal knows
/// @param monthFirst true where people write the month before the day: 11/20
/// @param restDays days that have a planned rest already
public record EffortFacts(
        LocalDate today,
        List<Company> companies,
        List<Person> people,
        boolean monthFirst,
        PointPrices prices,
        Set<LocalDate> restDays) {
    public EffortFacts {
        companies = List.copyOf(companies);
        people = List.copyOf(people);
        restDays = Set.copyOf(restDays);
    }

    /// An application, by its company.
    public record Company(long applicationId, String company, String role) {}

    /// A person.
    ///
    /// @param applicationId the application they belong to, null when to none or to several
    public record Person(
            long contactId, String name, @Nullable Long applicationId) {}
}
