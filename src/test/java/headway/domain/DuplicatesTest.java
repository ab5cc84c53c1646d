package headway.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DuplicatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Acme              | ACME, Inc.
                    Acme              | Acme GmbH
                    Acme              | acme gmbh & co. kg
                    Acme              | Acme S.A.
                    Acme              | Acme B.V.
                    Acme              | Acme (Ltd)
                    Acme              | Acme S.p.A.
                    Acme              | Acme G.m.b.H.
                    Acme              | Acme Sp. z o.o.
                    Acme Labs         | acme-labs
                    Müller            | MULLER AG
                    Ørsted            | Ørsted A/S
                    O'Brien           | O’Brien
                    株式会社日本電気  | 株式会社日本電気
                    """)
    void oneCompanyHasOneKey(String one, String other) {
        assertThat(Duplicates.companyKey(other)).isEqualTo(Duplicates.companyKey(one));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Acme       | Acme Labs
                    SE         | AG
                    Co-op      | Op
                    Limited Run | Run
                    C++ House  | C# House
                    ***        | !!!
                    """)
    void otherCompaniesHaveOtherKeys(String one, String other) {
        assertThat(Duplicates.companyKey(other)).isNotEqualTo(Duplicates.companyKey(one));
    }

    @Test
    void aCompanyOfPunctuationHasAKeyToo() {
        assertThat(Duplicates.companyKey("***")).isNotEmpty();
        assertThat(Duplicates.companyKey("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    https://acme.example/jobs/1  | http://www.acme.example/jobs/1/
                    https://acme.example/jobs/1  | HTTPS://ACME.example/jobs/1?utm_source=x&utm_medium=y
                    https://acme.example/jobs/1  | https://acme.example/jobs/1#apply
                    https://acme.example/j?id=7  | https://acme.example/j?utm_campaign=a&id=7&ref=b&gclid=c
                    https://acme.example         | https://acme.example/
                    https://acme.example         | https://acme.example/?trk=public
                    """)
    void oneAddressHasOneKey(String one, String other) {
        assertThat(Duplicates.urlKey(other)).isEqualTo(Duplicates.urlKey(one)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    https://acme.example/jobs/1      | https://acme.example/jobs/2
                    https://acme.example/jobs/a      | https://acme.example/jobs/A
                    https://acme.example/j?id=7      | https://acme.example/j?id=8
                    https://acme.example/#/jobs/1    | https://acme.example/#/jobs/2
                    https://acme.example             | https://acme.example:8443
                    """)
    void otherAddressesHaveOtherKeys(String one, String other) {
        assertThat(Duplicates.urlKey(other)).isNotEqualTo(Duplicates.urlKey(one));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "acme.example/jobs", "see e-mail", "n/a", "://", "https://", "https:///?#"})
    void whatIsNoAddressHasNoKey(String text) {
        assertThat(Duplicates.urlKey(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Software Engineer           | software engineer (m/w/d)
                    Software Engineer           | Senior Software Engineer
                    Data Analyst                | Analyst, Data
                    Head of Sales               | Sales Head
                    Entwickler                  | ENTWICKLER
                    ***                         | ***
                    Java Developer              | Java Developer 80-100%
                    """)
    void similarRoles(String one, String other) {
        assertThat(Duplicates.similarRoles(one, other)).isTrue();
        assertThat(Duplicates.similarRoles(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Software Engineer           | Data Analyst
                    Software Engineer           | Sales Engineer in Training
                    C++ Developer               | C# Programmer
                    Head of Sales               | Head of People and Culture
                    ***                         | Engineer
                    """)
    void differentRoles(String one, String other) {
        assertThat(Duplicates.similarRoles(one, other)).isFalse();
        assertThat(Duplicates.similarRoles(other, one)).isFalse();
    }

    @Test
    void aDuplicateIsTheSameAddressOrTheSameCompanyAndASimilarRole() {
        ApplicationCard earlier = card("Acme GmbH", "Software Engineer", "https://acme.example/jobs/1");
        assertThat(Duplicates.likely("Other", "Cook", "http://acme.example/jobs/1/", earlier))
                .isTrue();
        assertThat(Duplicates.likely("ACME", "Senior Software Engineer", "", earlier))
                .isTrue();
        assertThat(Duplicates.likely("ACME", "", "", earlier)).isTrue();
        assertThat(Duplicates.likely("ACME", "Cook", "", earlier)).isFalse();
        assertThat(Duplicates.likely("", "Software Engineer", "", earlier)).isFalse();
        assertThat(Duplicates.likely("Ac", "Software Engineer", "", earlier)).isFalse();
        ApplicationCard noAddress = card("Acme", "Cook", "");
        assertThat(Duplicates.likely("Other", "Clerk", "", noAddress)).isFalse();
    }

    private static ApplicationCard card(String company, String role, String url) {
        return new ApplicationCard(
                1,
                company,
                role,
                1,
                null,
                LocalDate.EPOCH,
                true,
                false,
                "",
                null,
                "",
                url,
                0,
                List.of(),
                LocalDate.EPOCH,
                null,
                null,
                null,
                null);
    }

    @Test
    void rolesThatShareLessThanHalfOfTheirWordsDiffer() {
        // One of three words is shared, then one of two.
        assertThat(Duplicates.similarRoles("Data Engineer", "Data Analyst")).isFalse();
        assertThat(Duplicates.similarRoles("Data Engineer", "Engineer")).isTrue();
    }
}
