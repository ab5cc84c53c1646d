package headway.domain;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.EffortFacts.Company;
import headway.domain.EffortFacts.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EffortFactsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final Company ACME = new Company(1, "Acme", "Clerk");
    private static final Company GLOBEX = new Company(2, "Globex", "Clerk");
    private static final Person ANA = new Person(1, "Ana D\u00EDaz", null);

    private static EffortFacts facts(LocalDate day, List<Company> companies, List<Person> people) {
        return new EffortFacts(day, companies, people, true, PointPrices.USUAL, Set.of());
    }

    @Test
    void foldedNamesAreTakenOverWhileTheyAreTheSame() {
        EffortFacts before = facts(DAY, List.of(ACME), List.of(ANA)).prepared();
        EffortFacts after = facts(DAY.plusDays(1), List.of(ACME), List.of(ANA)).prepared(before);
        assertThat(after.names()).isSameAs(before.names());
        assertThat(after.today()).isEqualTo(DAY.plusDays(1));
    }

    @Test
    void whoeverCameIsFound() {
        EffortFacts before = facts(DAY, List.of(ACME), List.of()).prepared();
        EffortFacts company = facts(DAY, List.of(ACME, GLOBEX), List.of()).prepared(before);
        assertThat(EffortLine.read("networking @glob", company).applicationId()).isEqualTo(2);
        EffortFacts person = facts(DAY, List.of(ACME), List.of(ANA)).prepared(before);
        assertThat(EffortLine.read("networking ana diaz", person).contactId()).isEqualTo(1);
    }

    @Test
    void withoutAnyBeforeTheyAreFolded() {
        EffortFacts first = facts(DAY, List.of(ACME), List.of()).prepared(null);
        assertThat(EffortLine.read("networking @acme", first).applicationId()).isEqualTo(1);
    }
}
