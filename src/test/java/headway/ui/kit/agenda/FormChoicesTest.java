package headway.ui.kit.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.Channel;
import headway.domain.Contact;
import headway.text.Messages;
import headway.ui.kit.Typed;
import headway.ui.kit.agenda.FormPeople.Person;
import headway.ui.kit.agenda.FormSearch.Choice;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// People, places and applications that are found by what is typed.
class FormChoicesTest {
    @Test
    void aPersonIsFoundByNameWhateverItsCaseAndAccents() {
        FormPeople people = new FormPeople(List.of(
                new Contact(3, "Anna Díaz", "", "", "", "", Channel.PHONE, ""),
                new Contact(4, "Bo", "", "", "", "", null, "")));
        assertThat(people.named("anna diaz")).isEqualTo(new Person(3, "Anna Díaz", Channel.PHONE));
        assertThat(people.named(" Bo ")).isEqualTo(new Person(4, "Bo", null));
        assertThat(people.named(" Bob ")).isEqualTo(new Person(0, "Bob", null));
        assertThat(people.named("  ")).isNull();
        assertThat(people.named(null)).isNull();
        assertThat(people.name(4L)).isEqualTo("Bo");
        assertThat(people.name(5L)).isEmpty();
        assertThat(people.name(null)).isEmpty();
    }

    @Test
    void allWordsHaveToBeFoundAndTheBeginningComesFirst() {
        List<Choice<Integer>> choices = choices("Old Acme · Analyst", "Acme · Analyst", "Acme · Cook", "Bolt · Cook");
        assertThat(FormSearch.matches(choices, "acme").stream().map(Choice::words))
                .containsExactly("Acme · Analyst", "Acme · Cook", "Old Acme · Analyst");
        assertThat(FormSearch.matches(choices, "cook ACME").stream().map(Choice::words))
                .containsExactly("Acme · Cook");
        assertThat(FormSearch.matches(choices, "")).hasSize(4);
        assertThat(FormSearch.matches(choices, "zzz")).isEmpty();
    }

    @Test
    void noListIsLongerThanOneCanLookThrough() {
        List<Choice<Integer>> many = choices(Stream.iterate(1, n -> n + 1)
                .limit(10_000)
                .map(n -> "Company " + n)
                .toArray(String[]::new));
        assertThat(FormSearch.matches(many, "company")).hasSize(50);
    }

    @Test
    void aZoneIsFoundByItsCity() {
        List<Choice<ZoneId>> zones = FormWords.zones(ZoneId.of("Europe/Berlin"));
        assertThat(zones.get(0).value()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(zones.stream().map(Choice::value)).doesNotHaveDuplicates().contains(ZoneId.of("UTC"));
        assertThat(FormSearch.matches(zones, "new york").get(0).value()).isEqualTo(ZoneId.of("America/New_York"));
        assertThat(FormWords.zones(ZoneOffset.UTC).get(0).words()).isEqualTo("UTC");
    }

    @Test
    void aTimeInAFieldIsUnderstoodWhenItIsReadBack() {
        LocalTime time = LocalTime.of(14, 5);
        assertThat(FormWords.typedTime(time, new Messages(Locale.US))).isEqualTo("2:05\u202fPM");
        assertThat(FormWords.typedTime(time, new Messages(Locale.GERMAN))).isEqualTo("14:05");
        for (Locale locale : Locale.getAvailableLocales()) {
            String typed = FormWords.typedTime(time, new Messages(locale));
            assertThat(Typed.time(typed)).as(locale + " " + typed).contains(time);
        }
    }

    private static List<Choice<Integer>> choices(String... words) {
        return Stream.of(words).map(word -> Choice.of(word.length(), word)).toList();
    }
}
