package headway.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // typed | full | first | last
                "Anna Díaz|Anna Díaz|Anna|Díaz",
                "  Anna \u00A0 Díaz |Anna Díaz|Anna|Díaz",
                "Anna|Anna|Anna|-",
                "Díaz, Anna|Anna Díaz|Anna|Díaz",
                "DÍAZ, Anna María|Anna María DÍAZ|Anna|DÍAZ",
                "Díaz López, Anna|Anna Díaz López|Anna|López",
                "van den Berg, Jan|Jan van den Berg|Jan|van den Berg",
                "Berg, Jan van den|Jan van den Berg|Jan|van den Berg",
                "Jan van den Berg|Jan van den Berg|Jan|van den Berg",
                "Ludwig von Stein|Ludwig von Stein|Ludwig|von Stein",
                "Van Nguyen|Van Nguyen|Van|Nguyen",
                "Hans-Peter Groß|Hans-Peter Groß|Hans-Peter|Groß",
                "Seán O'Brien|Seán O'Brien|Seán|O'Brien",
                "Dr. Anna Díaz|Dr. Anna Díaz|Anna|Díaz",
                "Prof. Dr. Anna Díaz|Prof. Dr. Anna Díaz|Anna|Díaz",
                "Prof.Dr.Anna Díaz|Prof. Dr. Anna Díaz|Anna|Díaz",
                "Dr.-Ing. Anna Díaz|Dr.-Ing. Anna Díaz|Anna|Díaz",
                "Dr. rer. nat. Anna Díaz|Dr. rer. nat. Anna Díaz|Anna|Díaz",
                "Díaz, Dr. Anna|Dr. Anna Díaz|Anna|Díaz",
                "Dr. Díaz, Anna|Dr. Anna Díaz|Anna|Díaz",
                "Dr. Díaz|Dr. Díaz|-|Díaz",
                "Ms. Díaz|Ms. Díaz|-|Díaz",
                "Frau Díaz|Frau Díaz|-|Díaz",
                "Frau Dr. Anna Díaz|Frau Dr. Anna Díaz|Anna|Díaz",
                "Hr. Müller|Hr. Müller|-|Müller",
                "Nat Cole|Nat Cole|Nat|Cole",
                "Anna Díaz, PhD|Anna Díaz|Anna|Díaz",
                "Díaz, Anna, Ph.D., MBA|Anna Díaz|Anna|Díaz",
                "Anna Díaz PhD|Anna Díaz|Anna|Díaz",
                "John Smith Jr.|John Smith|John|Smith",
                "Jack Ma|Jack Ma|Jack|Ma",
                "JACK MA|JACK MA|JACK|MA",
                "Anna Díaz, Recruiter|Anna Díaz|Anna|Díaz",
                "Anna Díaz (HR)|Anna Díaz|Anna|Díaz",
                "Anna Díaz <anna@acme.example>|Anna Díaz|Anna|Díaz",
                "\"Anna Díaz\"|Anna Díaz|Anna|Díaz",
                "A. Díaz|A. Díaz|-|Díaz",
                "J. Robert Oppen|J. Robert Oppen|Robert|Oppen",
                "A. B.|A. B.|-|B.",
                "Anna & Ben|Anna & Ben|-|-",
                "Anna Díaz und Ben Lee|Anna Díaz und Ben Lee|-|-",
                "Anna Díaz, Ben Lee|Anna Díaz, Ben Lee|-|-",
                "山田太郎|山田太郎|-|-",
                "山田 太郎|山田 太郎|-|-",
                "김민준|김민준|-|-",
                "Ōno Yuki|Ōno Yuki|Ōno|Yuki",
                "Alexandra Team|-|-|-",
            })
    void aNameIsTakenApartAsFarAsItIsCertain(String typed, String full, String first, String last) {
        PersonName name = PersonName.of(typed, "Recruiter");
        assertThat(name.full()).isEqualTo(text(full));
        assertThat(name.first()).isEqualTo(text(first));
        assertThat(name.last()).isEqualTo(text(last));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "—",
                "?",
                "123",
                "anna@acme.example",
                "HR",
                "HR Team",
                "Hiring team",
                "Personalabteilung",
                "Recruiting",
                "Frau",
                "Dr.",
                ",",
                "(unknown)",
                "PhD"
            })
    void whatNamesNoPersonIsNobody(String typed) {
        assertThat(PersonName.of(typed, "").full()).isEmpty();
        assertThat(PersonName.of(typed, "").first()).isEmpty();
    }

    @Test
    void anAcademicTitleThatIsKeptAsTitleStandsBeforeTheName() {
        assertThat(PersonName.of("Anna Díaz", "Prof. Dr.").full()).isEqualTo("Prof. Dr. Anna Díaz");
        assertThat(PersonName.of("Dr. Anna Díaz", "Dr.").full()).isEqualTo("Dr. Anna Díaz");
        assertThat(PersonName.of("Anna Díaz", "Dr. of everything").full()).isEqualTo("Anna Díaz");
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
