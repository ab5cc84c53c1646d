package headway.domain;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.FollowUpWords.Draft;
import headway.text.Message;
import headway.text.Messages;
import headway.text.Templates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FollowUpWordsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 9);
    private static final LocalDate AGREED_ON = LocalDate.of(2026, 11, 24);

    private final FollowUpWords english = words("en-US", Map.of());
    private final FollowUpWords german = words("de-DE", Map.of());

    /// To be read by people as well: all drafts are put into `target/words`.
    @ParameterizedTest
    @ValueSource(strings = {"en-US", "de-DE"})
    void withAllFactsNoDraftHasABlank(String language) throws IOException {
        FollowUpWords words = words(language, Map.of());
        StringBuilder all = new StringBuilder();
        for (TemplateKey key : words.all()) {
            Draft draft = words.write(key, key.channel(), full());
            all.append("=== ")
                    .append(key)
                    .append(" (")
                    .append(count(draft.body()))
                    .append(")\n");
            all.append(draft.subject()).append("\n\n").append(draft.body()).append("\n\n");
            assertThat(draft.unknownFields()).as(key.toString()).isEmpty();
            assertThat(draft.missingFields()).as(key.toString()).isEmpty();
            assertThat(draft.problem()).isNull();
            assertThat(draft.body())
                    .as(key.toString())
                    .doesNotContain("{", "}", "_", "(m/w/d)", "..", ", .", "null", "“.”")
                    .doesNotContain("Mr", "Ms.", "Frau ", "Herr ", "overdue", "überfällig");
            assertThat(draft.subject().isEmpty()).as(key.toString()).isEqualTo(key.channel() != Channel.EMAIL);
        }
        Path folder = Files.createDirectories(Path.of("target/words"));
        Files.writeString(folder.resolve(language + ".txt"), all.toString());
        assertThat(words.all()).hasSizeGreaterThan(35);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "de-DE"})
    void everyDraftIsShortEnoughToBeRead(String language) {
        FollowUpWords words = words(language, Map.of());
        for (TemplateKey key : words.all()) {
            Draft draft = words.write(key, key.channel(), full());
            String text = draft.body().replaceAll("\\n\\n(If voicemail|Falls die Mailbox)[^\\n]*$", "");
            int least = key.channel() == Channel.MESSAGE || key.channel() == Channel.POST ? 55 : 60;
            assertThat(count(text)).as(key.toString()).isBetween(least, 130);
            if (key.channel() == Channel.EMAIL) {
                assertThat(Reach.mailto("anna.diaz@acme.example", draft.subject(), draft.body())
                                .isLong())
                        .as(key.toString())
                        .isFalse();
            }
        }
    }

    @Test
    void withTheLeastFactsNothingIsMissed() throws IOException {
        StringBuilder all = new StringBuilder();
        MessageFacts least =
                MessageFacts.of(JobApplication.builder("Acme", "Developer").build(), TODAY);
        for (FollowUpWords words : List.of(english, german)) {
            for (FollowUpKind kind : FollowUpKind.values()) {
                for (Channel channel : Channel.values()) {
                    for (int turn = 1; turn <= 3; turn++) {
                        Draft draft = words.write(kind, channel, turn, least);
                        assertThat(draft.missingFields()).as(draft.toString()).isEmpty();
                        assertThat(draft.body()).doesNotContain("____", "{");
                        assertThat(draft.channel()).isEqualTo(channel);
                        all.append(draft.template())
                                .append("\n")
                                .append(draft.body())
                                .append("\n\n");
                    }
                }
            }
        }
        Files.writeString(Files.createDirectories(Path.of("target/words")).resolve("least.txt"), all.toString());
    }

    /// Every combination of facts: whatever is not known, the template chosen does without it.
    @Test
    void noTemplateIsChosenThatNeedsAFactThatIsNotThere() {
        List<String> wrong = new ArrayList<>();
        List<@Nullable Contact> people = new ArrayList<>(List.of(anna(), Contact.named("Ms. Díaz")));
        people.add(null);
        List<@Nullable NextStep> steps = new ArrayList<>(List.of(
                agreed("they decide", null, AGREED_ON),
                agreed("they decide", LocalDate.of(2026, 12, 4), AGREED_ON),
                agreed("", LocalDate.of(2026, 12, 4), AGREED_ON),
                agreed("", LocalDate.of(2026, 12, 20), AGREED_ON),
                agreed("", null, AGREED_ON)));
        steps.add(null);
        List<@Nullable Interview> interviews = new ArrayList<>(
                List.of(interview(AGREED_ON), interview(LocalDate.of(2026, 12, 8)), interview(TODAY.plusDays(3))));
        interviews.add(null);
        for (Contact person : people) {
            for (NextStep step : steps) {
                for (Interview interview : interviews) {
                    for (String what : List.of("", "three references")) {
                        MessageFacts facts =
                                new MessageFacts(application(null), person, step, interview, what, "", TODAY);
                        for (FollowUpKind kind : FollowUpKind.values()) {
                            for (Channel channel : List.of(Channel.POST, Channel.MESSAGE, Channel.PHONE)) {
                                Draft draft = english.write(kind, channel, 1, facts);
                                if (!draft.missingFields().isEmpty()
                                        || draft.body().contains("____")) {
                                    wrong.add(draft.template() + " " + draft.missingFields() + " " + facts);
                                }
                            }
                        }
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /// People who took part may compare what they got, whatever the form.
    @Test
    void noTwoPeopleGetTheSameThanks() {
        for (FollowUpWords words : List.of(english, german)) {
            Set<String> first = new HashSet<>();
            for (int person = 0; person < 4; person++) {
                Channel channel = person % 2 == 0 ? Channel.POST : Channel.EMAIL;
                MessageFacts facts = full().withPoint("", person);
                first.add(words.write(FollowUpKind.THANK_YOU, channel, 1, facts)
                        .body()
                        .split("\n\n", -1)[1]);
            }
            assertThat(first).hasSize(4);
        }
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // kind, channel, turn, agreed by, interview on, outcome, template
                "CHECK_IN,EMAIL,1,-,-,-,CHECK_IN.EMAIL.OPEN",
                "CHECK_IN,EMAIL,1,2026-12-04,-,-,CHECK_IN.EMAIL.AGREED",
                "CHECK_IN,EMAIL,1,2026-12-04,2026-11-24,-,CHECK_IN.EMAIL.AGREED",
                "CHECK_IN,EMAIL,1,2026-12-09,2026-11-24,-,CHECK_IN.EMAIL.INTERVIEWED",
                "CHECK_IN,EMAIL,1,2026-12-04,2026-12-01,-,CHECK_IN.EMAIL.AGREED",
                "CHECK_IN,EMAIL,1,2026-12-04,2026-12-07,-,CHECK_IN.EMAIL.INTERVIEWED",
                "CHECK_IN,EMAIL,1,-,2026-12-10,-,CHECK_IN.EMAIL.OPEN",
                "CHECK_IN,EMAIL,1,-,2026-12-09,-,CHECK_IN.EMAIL.INTERVIEWED",
                "CHECK_IN,EMAIL,2,2026-12-04,2026-11-24,-,CHECK_IN.EMAIL.AGAIN",
                "CHECK_IN,MESSAGE,1,2026-12-04,-,-,CHECK_IN.MESSAGE.AGREED",
                "CHECK_IN,POST,2,-,-,-,CHECK_IN.EMAIL.AGAIN",
                "CHECK_IN,PHONE,1,2026-12-04,-,-,CHECK_IN.PHONE.AGREED",
                "CHECK_IN,IN_PERSON,1,-,-,-,CHECK_IN.PHONE.OPEN",
                "THANK_YOU,EMAIL,1,2026-12-18,2026-12-09,-,THANK_YOU.EMAIL.AGREED",
                "THANK_YOU,EMAIL,1,2026-12-18,2026-11-24,-,THANK_YOU.EMAIL.AGREED",
                "THANK_YOU,POST,1,2026-12-09,2026-11-24,-,THANK_YOU.POST.AGREED",
                "THANK_YOU,POST,1,2026-12-04,2026-11-24,-,THANK_YOU.POST.OPEN",
                "THANK_YOU,MESSAGE,1,-,-,-,THANK_YOU.MESSAGE.OPEN",
                "THANK_YOU,IN_PERSON,1,2026-12-18,2026-11-24,-,THANK_YOU.PHONE.AGREED",
                "FEEDBACK_REQUEST,EMAIL,1,-,-,REJECTED,FEEDBACK_REQUEST.EMAIL.OPEN",
                "FEEDBACK_REQUEST,EMAIL,1,-,2026-11-24,REJECTED,FEEDBACK_REQUEST.EMAIL.INTERVIEWED",
                "FEEDBACK_REQUEST,PHONE,1,-,2026-11-24,REJECTED,FEEDBACK_REQUEST.PHONE.OPEN",
                "OFFER_REPLY,EMAIL,1,-,2026-11-24,-,OFFER_REPLY.EMAIL.OPEN",
                "OFFER_REPLY,MESSAGE,1,-,2026-11-24,ACCEPTED,OFFER_REPLY.EMAIL.ACCEPT",
                "OFFER_REPLY,PHONE,1,-,2026-11-24,DECLINED,OFFER_REPLY.PHONE.DECLINE",
                "PROMISED_ITEM,EMAIL,1,-,-,-,PROMISED_ITEM.EMAIL.OPEN",
                "NETWORKING,POST,1,-,-,-,NETWORKING.EMAIL.OPEN",
                "OTHER,IN_PERSON,1,-,-,-,OTHER.PHONE.OPEN"
            })
    void theTemplateFitsWhatIsKnown(
            FollowUpKind kind,
            Channel channel,
            int turn,
            @Nullable LocalDate by,
            @Nullable LocalDate metOn,
            @Nullable Outcome outcome,
            String template) {
        NextStep step = by == null ? null : agreed("they decide", by, AGREED_ON);
        Interview interview = metOn == null ? null : interview(metOn);
        MessageFacts facts = new MessageFacts(application(outcome), null, step, interview, "", "", TODAY);
        assertThat(english.write(kind, channel, turn, facts).template()).hasToString(template);
    }

    @Test
    void anAgreementIsConfirmedOnlyWhileItStands() {
        NextStep older = agreed("a second interview", null, AGREED_ON);
        Interview second = interview(LocalDate.of(2026, 12, 8));
        MessageFacts facts = new MessageFacts(application(null), null, older, second, "", "", TODAY);
        assertThat(english.write(FollowUpKind.THANK_YOU, Channel.EMAIL, 1, facts)
                        .template())
                .hasToString("THANK_YOU.EMAIL.OPEN");
        NextStep fresh = agreed("they decide", null, LocalDate.of(2026, 12, 8));
        MessageFacts after = new MessageFacts(application(null), null, fresh, second, "", "", TODAY);
        assertThat(english.write(FollowUpKind.THANK_YOU, Channel.EMAIL, 1, after)
                        .body())
                .contains("As the next step I have noted: you decide.");
    }

    @Test
    void aCheckInSaysWhatWasAgreedAndNoMore() {
        Draft draft = english.write(FollowUpKind.CHECK_IN, Channel.EMAIL, 1, full());
        assertThat(draft.subject()).isEqualTo("The next step: Software Developer (reference 4711)");
        assertThat(draft.body())
                .startsWith("Dear Dr. Anna Díaz,\n\nYou kindly told me that I could expect news about the"
                        + " Software Developer position at Acme GmbH by Friday, December 4.")
                .endsWith("Kind regards,\nMaria Sørensen");
        assertThat(german.write(FollowUpKind.CHECK_IN, Channel.EMAIL, 1, full()).body())
                .startsWith("Guten Tag Dr. Anna Díaz,\n\nSie hatten mir zur Stelle als Software Developer bei Acme GmbH"
                        + " freundlicherweise eine Nachricht in Aussicht gestellt, und zwar bis Freitag, 4. Dezember.");
    }

    @Test
    void factsOfAnyKindAndLengthAreTaken() {
        for (String piece : List.of("(", " ", ".", ",", "\n", "{", "x/", "dr. ", "🙂", "m/w/")) {
            String text = piece.repeat(200_000) + "x";
            JobApplication odd =
                    JobApplication.builder(text, text).referenceNumber(text).build();
            Contact contact = new Contact(1, text, text, "", "", "", null, "");
            MessageFacts facts = new MessageFacts(odd, contact, agreed(text, null, AGREED_ON), null, text, text, TODAY);
            for (FollowUpKind kind : FollowUpKind.values()) {
                Draft draft = english.write(kind, Channel.PHONE, 1, facts);
                assertThat(draft.body()).hasSizeLessThan(20_000);
                assertThat(draft.unknownFields()).isEmpty();
            }
        }
    }

    @Test
    void theGermanOfLettersIsFormal() {
        for (TemplateKey key : german.all()) {
            String body = german.write(key, key.channel(), full()).body();
            assertThat(body)
                    .as(key.toString())
                    .doesNotContainPattern("(?i)\\b(du|dich|dir|deine?[mnrs]?|euch|eure?)\\b");
        }
    }

    @Test
    void withoutANameTheLineUnderTheRegardsIsLeftOut() {
        MessageFacts facts = MessageFacts.of(application(null), TODAY);
        assertThat(english.write(FollowUpKind.CHECK_IN, Channel.EMAIL, 1, facts).body())
                .startsWith("Dear hiring team,")
                .endsWith("\n\nKind regards,");
        assertThat(english.write(FollowUpKind.CHECK_IN, Channel.PHONE, 1, facts).body())
                .startsWith("Hello, this is (your name). Is this");
    }

    @Test
    void onlyACallMayMeetVoicemail() {
        assertThat(english.write(FollowUpKind.CHECK_IN, Channel.PHONE, 1, full())
                        .body())
                .endsWith("goodbye.”")
                .contains("If voicemail answers: “Hello Dr. Anna Díaz, this is Maria Sørensen.");
        assertThat(english.write(FollowUpKind.CHECK_IN, Channel.IN_PERSON, 1, full())
                        .body())
                .startsWith("Hello Dr. Anna Díaz, my name is Maria Sørensen.")
                .doesNotContain("voicemail")
                .endsWith("better?”");
    }

    @Test
    void whereTheChannelIsOpenTheirWishCounts() {
        MessageFacts least = MessageFacts.of(application(null), TODAY);
        assertThat(english.write(FollowUpKind.CHECK_IN, null, 1, least).channel())
                .isEqualTo(Channel.EMAIL);
        Contact likesCalls = new Contact(0, "Anna", "", "", "", "", Channel.PHONE, "");
        MessageFacts liked = new MessageFacts(application(null), likesCalls, null, null, "", "", TODAY);
        assertThat(english.write(FollowUpKind.CHECK_IN, null, 1, liked).channel())
                .isEqualTo(Channel.PHONE);
        NextStep byMessage = new NextStep(1, 1, "", null, Permission.YES, Channel.MESSAGE, null, AGREED_ON);
        MessageFacts asked = new MessageFacts(application(null), likesCalls, byMessage, null, "", "", TODAY);
        assertThat(english.write(FollowUpKind.CHECK_IN, null, 1, asked).channel())
                .isEqualTo(Channel.MESSAGE);
    }

    @Test
    void theUsersOwnWordingComesFirst() {
        FollowUpWords own = words(
                "en-US",
                Map.of(
                        "CHECK_IN.EMAIL.AGREED.body", "Hi {firstName}, {firstNam}, {interest}?\n{myName}",
                        "CHECK_IN.EMAIL.AGREED.subject", "{role}\n{salary}"));
        Draft draft = own.write(FollowUpKind.CHECK_IN, Channel.EMAIL, 1, full());
        assertThat(draft.subject()).isEqualTo("Software Developer ____");
        assertThat(draft.body()).isEqualTo("Hi Anna, ____, ____?\nMaria Sørensen");
        assertThat(draft.unknownFields()).containsExactly("salary", "firstNam", "interest");
        assertThat(own.text("CHECK_IN.EMAIL.AGREED.subject")).isEqualTo("{role}\n{salary}");
        assertThat(own.text("CHECK_IN.EMAIL.OPEN.subject")).isEqualTo("My application: {position}");
    }

    @Test
    void aFieldWithoutValueIsNamed() {
        FollowUpWords own = words("en-US", Map.of("OTHER.EMAIL.OPEN.body", "Met on {interviewDate} by {FIRSTNAME}."));
        Draft draft = own.write(FollowUpKind.OTHER, Channel.EMAIL, 1, MessageFacts.of(application(null), TODAY));
        assertThat(draft.body()).isEqualTo("Met on ____ by ____.");
        assertThat(draft.missingFields()).containsExactly("interviewDate", "firstName");
    }

    @Test
    void aBrokenTemplateOfTheUserGivesWayAndIsTold() {
        FollowUpWords own = words("en-US", Map.of("CHECK_IN.EMAIL.AGREED.body", "Hi\n {firstName, hello"));
        Draft draft = own.write(FollowUpKind.CHECK_IN, Channel.EMAIL, 1, full());
        assertThat(draft.body())
                .isEqualTo(english.write(FollowUpKind.CHECK_IN, Channel.EMAIL, 1, full())
                        .body());
        assertThat(draft.problem()).isEqualTo(Message.of("template.unclosed", 2, 2, "{firstName, hello"));
    }

    @Test
    void anAnswerToAnOfferCanBeChosen() {
        assertThat(english.choices(FollowUpKind.OFFER_REPLY, Channel.POST))
                .extracting(TemplateKey::toString)
                .containsExactly("OFFER_REPLY.EMAIL.OPEN", "OFFER_REPLY.EMAIL.ACCEPT", "OFFER_REPLY.EMAIL.DECLINE");
        TemplateKey decline = new TemplateKey(FollowUpKind.OFFER_REPLY, Channel.EMAIL, Wording.DECLINE);
        assertThat(english.write(decline, Channel.POST, full()).body()).contains("not to accept the offer");
        for (FollowUpKind kind : FollowUpKind.values()) {
            for (Channel channel : Channel.values()) {
                assertThat(english.choices(kind, channel)).isNotEmpty();
            }
        }
    }

    @Test
    void aThankYouHasItsThreeParts() {
        for (Channel channel : List.of(Channel.EMAIL, Channel.POST, Channel.MESSAGE)) {
            String body = english.write(
                            new TemplateKey(FollowUpKind.THANK_YOU, channel, Wording.AGREED), channel, full())
                    .body();
            assertThat(body)
                    .contains("Thank you for our video interview on Tuesday, November 24.")
                    .contains("Software Developer", "Acme GmbH")
                    .contains("As the next step I have noted: you decide, by Friday, December 4.");
        }
    }

    private static FollowUpWords words(String language, Map<String, String> own) {
        Locale locale = Locale.forLanguageTag(language);
        Map<String, String> texts = new TreeMap<>(own);
        return new FollowUpWords(
                new Messages(locale), new Templates(locale), key -> Optional.ofNullable(texts.get(key)));
    }

    private static MessageFacts full() {
        return new MessageFacts(
                application(null),
                anna(),
                agreed("they decide", LocalDate.of(2026, 12, 4), AGREED_ON),
                interview(AGREED_ON),
                "three references",
                "Maria Sørensen",
                TODAY);
    }

    private static JobApplication application(@Nullable Outcome outcome) {
        return JobApplication.builder("Acme GmbH", "Software Developer (m/w/d)")
                .referenceNumber("4711")
                .appliedOn(LocalDate.of(2026, 11, 2))
                .outcome(outcome)
                .build();
    }

    private static Contact anna() {
        return new Contact(1, "Díaz, Dr. Anna", "Head of Engineering", "Acme", "", "", null, "");
    }

    private static NextStep agreed(String what, @Nullable LocalDate by, LocalDate on) {
        return new NextStep(1, 1, what, by, Permission.YES, null, null, on);
    }

    private static Interview interview(LocalDate day) {
        LocalDateTime start = day.atTime(10, 0);
        return new Interview(1, 1, 1, InterviewType.VIDEO, start, ZoneId.of("Europe/Berlin"), 60, "", List.of(), "");
    }

    private static int count(String text) {
        return text.strip().split("\\s+").length;
    }
}
