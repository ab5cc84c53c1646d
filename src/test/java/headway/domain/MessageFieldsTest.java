package headway.domain;

import static org.assertj.core.api.Assertions.assertThat;

import headway.text.Messages;
import headway.text.Templates;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageFieldsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 9);
    private static final JobApplication ACME =
            JobApplication.builder("Acme", "Developer").build();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Anna Díaz|EMAIL|Dear Anna Díaz,|Guten Tag Anna Díaz,",
                "Anna Díaz|MESSAGE|Hello Anna,|Guten Tag Anna Díaz,",
                "Anna|EMAIL|Dear Anna,|Guten Tag Anna,",
                "Dr. Anna Díaz|POST|Dear Dr. Anna Díaz,|Guten Tag Dr. Anna Díaz,",
                "Dr. Díaz|MESSAGE|Dear Dr. Díaz,|Guten Tag Dr. Díaz,",
                "Díaz, Anna|EMAIL|Dear Anna Díaz,|Guten Tag Anna Díaz,",
                "Ms. Díaz|MESSAGE|Dear Ms. Díaz,|Guten Tag Ms. Díaz,",
                "Frau Díaz|EMAIL|Dear Frau Díaz,|Guten Tag Frau Díaz,",
                "Anna & Ben|MESSAGE|Dear Anna & Ben,|Guten Tag Anna & Ben,",
                "-|EMAIL|Dear hiring team,|Guten Tag,",
                "-|MESSAGE|Hello,|Guten Tag,",
                "HR|EMAIL|Dear hiring team,|Guten Tag,",
                "jobs@acme.example|EMAIL|Dear hiring team,|Guten Tag,",
            })
    void theGreetingFitsWhoeverItIs(@Nullable String name, Channel channel, String english, String german) {
        Contact contact = name == null ? null : Contact.named(name);
        MessageFacts facts = new MessageFacts(ACME, contact, null, null, "", "", TODAY);
        assertThat(of(facts, channel, Locale.US)).containsEntry("greeting", english);
        assertThat(of(facts, channel, Locale.GERMANY)).containsEntry("greeting", german);
    }

    @Test
    void everyFieldIsThereAndNothingElse() {
        assertThat(of(MessageFacts.of(ACME, TODAY), Channel.EMAIL, Locale.US).keySet())
                .containsExactlyInAnyOrderElementsOf(MessageFields.NAMES);
    }

    @Test
    void withEveryFactEveryFieldHasItsValue() {
        JobApplication application = ACME.toBuilder()
                .referenceNumber("4711")
                .appliedOn(LocalDate.of(2026, 11, 2))
                .build();
        Contact anna = new Contact(1, "Dr. Anna Díaz", "Head of Sales", "", "", "", null, "");
        NextStep step =
                new NextStep(1, 1, "they decide.", LocalDate.of(2026, 12, 4), Permission.YES, null, null, TODAY);
        MessageFacts facts = new MessageFacts(application, anna, step, interview(), " a \n plan; ", " Maria ", TODAY)
                .withPoint("how you train\n new people. ", 0);
        assertThat(of(facts, Channel.PHONE, Locale.US))
                .containsAllEntriesOf(Map.ofEntries(
                        Map.entry("hello", "Hello Dr. Anna Díaz"),
                        Map.entry("introduction", "this is Maria"),
                        Map.entry("position", "Developer (reference 4711)"),
                        Map.entry("applied", "my application of November 2, 2026"),
                        Map.entry("meeting", "our phone interview on Tuesday, November 24"),
                        Map.entry("agreed", "you decide, by Friday, December 4"),
                        Map.entry("firstName", "Anna"),
                        Map.entry("lastName", "Díaz"),
                        Map.entry("name", "Dr. Anna Díaz"),
                        Map.entry("title", "Head of Sales"),
                        Map.entry("company", "Acme"),
                        Map.entry("role", "Developer"),
                        Map.entry("reference", "4711"),
                        Map.entry("appliedDate", "November 2, 2026"),
                        Map.entry("interviewType", "phone interview"),
                        Map.entry("interviewDate", "Tuesday, November 24"),
                        Map.entry("nextStep", "you decide"),
                        Map.entry("nextStepDate", "Friday, December 4"),
                        Map.entry("what", "a plan"),
                        Map.entry("remembered", "Most of all I remember this: how you train new people."),
                        Map.entry("myName", "Maria")))
                .doesNotContainValue("");
    }

    @Test
    void whatIsNotKnownIsEmptyAndWhatIsPutTogetherDoesWithoutIt() {
        assertThat(of(MessageFacts.of(ACME, TODAY), Channel.EMAIL, Locale.US))
                .containsEntry("applied", "my application")
                .containsEntry("meeting", "our conversation")
                .containsEntry("position", "Developer")
                .containsEntry("agreed", "")
                .containsEntry("nextStepDate", "")
                .containsEntry("interviewType", "")
                .containsEntry("voicemail", "")
                .containsEntry("myName", "");
    }

    @ParameterizedTest
    @CsvSource({
        "they decide,you decide",
        "They'll call; their HR sends a contract.,you'll call; your HR sends a contract",
        "second interview,second interview",
        "I send them references,I send you references",
        "sie entscheiden,Sie entscheiden",
        "ihre Entscheidung,Ihre Entscheidung",
        "Sie melden sich,Sie melden sich",
        "Theyer calls,Theyer calls",
        "sieben Tage warten,sieben Tage warten"
    })
    void aNoteAboutThemIsTurnedToThem(String note, String said) {
        NextStep step = new NextStep(1, 1, note, null, Permission.YES, null, null, TODAY);
        MessageFacts facts = new MessageFacts(ACME, null, step, null, "", "", TODAY);
        assertThat(of(facts, Channel.EMAIL, Locale.US))
                .containsEntry("nextStep", said)
                .containsEntry("agreed", said);
    }

    @Test
    void anInterviewToComeIsNoMeetingYet() {
        MessageFacts facts = new MessageFacts(ACME, null, null, interview(), "", "", LocalDate.of(2026, 11, 23));
        assertThat(of(facts, Channel.EMAIL, Locale.US))
                .containsEntry("meeting", "our conversation")
                .containsEntry("interviewDate", "Tuesday, November 24");
    }

    @ParameterizedTest
    @CsvSource({
        "Developer (m/w/d),Developer",
        "Developer (f/m/x) in Berlin,Developer in Berlin",
        "Developer [w|m|div],Developer",
        "Developer {m/w/d},Developer",
        "Developer - m/w/d,Developer",
        "Developer m/w/d,Developer",
        "Developer (C/C++),Developer (C/C++)",
        "Developer (remote),Developer (remote)",
        "Head of R&D,Head of R&D",
        "Consultant F/I,Consultant F/I",
        "Techniker (m/w),Techniker",
        "(m/w/d),(m/w/d)"
    })
    void theRoleIsNamedWithoutTheListOfSexes(String typed, String role) {
        MessageFacts facts =
                MessageFacts.of(JobApplication.builder("Acme", typed).build(), TODAY);
        assertThat(of(facts, Channel.EMAIL, Locale.US)).containsEntry("role", role);
    }

    @Test
    void whatAnImportLeftOpenIsNoFact() {
        JobApplication imported =
                JobApplication.builder("Company not given", "Role not given").build();
        assertThat(of(MessageFacts.of(imported, TODAY), Channel.EMAIL, Locale.US))
                .containsEntry("company", "")
                .containsEntry("role", "")
                .containsEntry("position", "");
    }

    @Test
    void aValueIsOneLine() {
        MessageFacts facts = MessageFacts.of(
                JobApplication.builder(" Acme\r\n Ltd\u0000 ", "Lead\u2028 Developer")
                        .build(),
                TODAY);
        assertThat(of(facts, Channel.EMAIL, Locale.US))
                .containsEntry("company", "Acme Ltd")
                .containsEntry("role", "Lead Developer");
    }

    private static Map<String, String> of(MessageFacts facts, Channel channel, Locale locale) {
        return MessageFields.of(facts, FollowUpKind.CHECK_IN, channel, new Messages(locale), new Templates(locale));
    }

    private static Interview interview() {
        return new Interview(
                1,
                1,
                1,
                InterviewType.PHONE,
                LocalDate.of(2026, 11, 24).atTime(10, 0),
                ZoneId.of("Europe/Berlin"),
                30,
                "",
                List.of(),
                "");
    }
}
