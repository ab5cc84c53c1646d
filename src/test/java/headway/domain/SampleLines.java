package headway.domain;

import headway.domain.EffortFacts.Company;
import headway.domain.EffortFacts.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A small journal that lines of the log are read with.
final class SampleLines {
    /// A Friday.
    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    static final List<Company> COMPANIES = List.of(
            new Company(1, "Acme", "Data Analyst"),
            new Company(2, "Alder & Finch", "Editor"),
            new Company(3, "Blue Harbor GmbH", "Controller"),
            new Company(4, "Acme", "Data Engineer"),
            new Company(5, "Globex Robotics", "Welder"),
            new Company(6, "Müller & Söhne", "Tischler"),
            new Company(7, "Greenhouse Ltd", "Gardener"),
            new Company(8, "Acme Labs", "Chemist"),
            new Company(9, "דפוס הצפון", "Printer"),
            new Company(10, "Blue Lagoon", "Cook"));

    static final List<Person> PEOPLE = List.of(
            new Person(1, "Ana Díaz", 1L),
            new Person(2, "Ben Okafor", null),
            new Person(3, "Chris Lee", 5L),
            new Person(4, "Chris Ng", 2L),
            new Person(5, "Will Turner", null),
            new Person(6, "Jürgen Groß", 6L),
            new Person(7, "مريم حداد", null),
            new Person(8, "Dr. Anna van den Berg", null),
            new Person(9, "May Wong", 99L),
            new Person(10, "Sam Hill", null),
            new Person(11, "Sam Hill", null),
            new Person(12, "Rosa Meyer", 3L));

    static final EffortFacts FACTS = facts(TODAY, true);

    private SampleLines() {}

    static EffortFacts facts(LocalDate today, boolean monthFirst) {
        return new EffortFacts(
                today, COMPANIES, PEOPLE, monthFirst, PointPrices.USUAL, Set.of(LocalDate.of(2026, 11, 15)));
    }

    /// What a line says beyond one that says nothing.
    static String said(String line, EffortFacts facts) {
        EffortReading read = EffortLine.read(line, facts);
        StringBuilder said = new StringBuilder(read.kindTold() ? read.kind().name() : "-");
        if (read.minutes() > 0) {
            said.append(' ').append(read.minutes());
        }
        if (!read.day().equals(facts.today())) {
            said.append(' ').append(read.day());
        }
        if (!read.company().isEmpty()) {
            said.append(" @").append(read.company()).append(number(read.applicationId()));
        }
        if (!read.person().isEmpty()) {
            said.append(" +").append(read.person()).append(number(read.contactId()));
        }
        if (read.countsForRecord()) {
            said.append(" #record");
        }
        if (!read.note().isEmpty()) {
            said.append(" =").append(read.note());
        }
        read.problems().forEach(problem -> said.append(" !").append(problem.key()));
        return said.toString();
    }

    private static String number(@Nullable Long id) {
        return id == null ? "" : "#" + id;
    }
}
