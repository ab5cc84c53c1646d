package headway.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a typed line of the log is read with. Its first use folds all names; after that a line is read at once.
public final class EffortFacts {
    private final LocalDate today;
    private final List<Company> companies;
    private final List<Person> people;
    private final boolean monthFirst;
    private final PointPrices prices;
    private final Set<LocalDate> restDays;

    /// Made when a line is first read; made twice by two threads at once, both are alike.
    private volatile @Nullable EffortNames names;

    /// @param companies the applications, those that are under way first
    /// @param people whom the journal knows
    /// @param monthFirst true where people write the month before the day: 11/20
    /// @param restDays days that have a planned rest already
    public EffortFacts(
            LocalDate today,
            List<Company> companies,
            List<Person> people,
            boolean monthFirst,
            PointPrices prices,
            Set<LocalDate> restDays) {
        this.today = today;
        this.companies = List.copyOf(companies);
        this.people = List.copyOf(people);
        this.monthFirst = monthFirst;
        this.prices = prices;
        this.restDays = Set.copyOf(restDays);
    }

    /// An application, by its company.
    public record Company(long applicationId, String company, String role) {}

    /// A person.
    ///
    /// @param applicationId the application they belong to, null when to none or to several
    public record Person(
            long contactId, String name, @Nullable Long applicationId) {}

    public LocalDate today() {
        return today;
    }

    public List<Company> companies() {
        return companies;
    }

    public List<Person> people() {
        return people;
    }

    public boolean monthFirst() {
        return monthFirst;
    }

    public PointPrices prices() {
        return prices;
    }

    public Set<LocalDate> restDays() {
        return restDays;
    }

    /// Folds the names now, so that the first line is read as fast as any; in a large journal not for the thread of the
    /// window.
    public EffortFacts prepared() {
        names();
        return this;
    }

    /// Takes over the folded names of facts that were read before, where nobody came or went since.
    ///
    /// @param before null for none
    public EffortFacts prepared(@Nullable EffortFacts before) {
        if (before != null && companies.equals(before.companies) && people.equals(before.people)) {
            names = before.names;
        }
        return prepared();
    }

    EffortNames names() {
        EffortNames made = names;
        if (made == null) {
            made = new EffortNames(companies, people);
            names = made;
        }
        return made;
    }
}
