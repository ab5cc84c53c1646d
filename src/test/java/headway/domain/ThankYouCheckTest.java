package headway.domain;

import static org.assertj.core.api.Assertions.assertThat;

import headway.text.Messages;
import headway.text.Templates;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThankYouCheckTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final Templates ENGLISH = new Templates(Locale.US);
    private static final Templates GERMAN = new Templates(Locale.GERMANY);
    private static final List<String> POINT = List.of("how you train new colleagues");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "", textBlock = """
            Thank you for your time. How you train colleagues impressed me. I look forward to hearing from you. |
            How you train colleagues impressed me. I look forward to the next step. | APPRECIATION
            Thank you. I look forward to hearing from you. | SPECIFIC
            I am grateful. How you TRAIN your colleagues impressed me. | NEXT_STEP
            I enjoyed it. Training matters. Bye. | SPECIFIC NEXT_STEP
            Ethanking colleagues train | APPRECIATION NEXT_STEP
            """)
    void itTellsWhatIsMissing(String text, @Nullable String missing) {
        assertThat(names(ThankYouCheck.missing(text, POINT, null, ENGLISH))).isEqualTo(missing == null ? "" : missing);
    }

    @Test
    void aBlankTextLacksEverything() {
        assertThat(ThankYouCheck.missing("", POINT, null, ENGLISH)).containsExactly(ThankYouPart.values());
        assertThat(ThankYouCheck.missing(" ", List.of(), null, GERMAN)).containsExactly(ThankYouPart.values());
    }

    @Test
    void withoutANoteOfTheTalkNothingIsSpecific() {
        assertThat(ThankYouCheck.missing("Thank you. I look forward to it.", List.of(), null, ENGLISH))
                .containsExactly(ThankYouPart.SPECIFIC);
        // Any point will do, also a short one.
        assertThat(ThankYouCheck.missing("Thank you for C. I look forward.", List.of("a fox", "C"), null, ENGLISH))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            I look forward to the next step.          | true
            You decide by Friday, December 4.         | false
            You decide on Friday.                     | false
            Until the 4th of December.                | true
            4 December is fine.                       | false
            It is 2026-12-04.                         | false
            Then 4/12.                                | false
            In December 2024.                         | true
            The panel decides, I know.                | false
            """)
    void whatWasAgreedIsToBeConfirmed(String text, boolean missing) {
        NextStep agreed = agreed("the panel decides", LocalDate.of(2026, 12, 4));
        assertThat(ThankYouCheck.missing(text, List.of(), agreed, ENGLISH).contains(ThankYouPart.NEXT_STEP))
                .isEqualTo(missing);
    }

    @Test
    void anAgreementWithoutDayAndWordsAsksForNothingButTheNextStep() {
        assertThat(ThankYouCheck.missing("I look forward to it", List.of(), agreed("", null), ENGLISH))
                .doesNotContain(ThankYouPart.NEXT_STEP);
    }

    @Test
    void germanIsCheckedInGerman() {
        assertThat(ThankYouCheck.missing(
                        "Herzlichen Dank. Wie Sie neue Kolleginnen einarbeiten, hat mich beeindruckt."
                                + " Ich freue mich, von Ihnen zu hören.",
                        List.of("wie sie Kolleginnen einarbeiten"),
                        null,
                        GERMAN))
                .isEmpty();
        assertThat(ThankYouCheck.missing(
                        "Am Freitag, 4. Dezember, entscheiden Sie.",
                        List.of(),
                        agreed("", LocalDate.of(2026, 12, 4)),
                        GERMAN))
                .containsExactly(ThankYouPart.APPRECIATION, ThankYouPart.SPECIFIC);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "de-DE"})
    void everyDraftWithAPointHasItsPartsAndRepeatsNoOther(String language) {
        Templates templates = new Templates(Locale.forLanguageTag(language));
        for (NextStep step : steps()) {
            for (ThankYouForm form : ThankYouForm.values()) {
                List<String> notes = notes(language, form, step);
                List<String> points = points();
                for (int i = 0; i < notes.size(); i++) {
                    assertThat(ThankYouCheck.missing(notes.get(i), List.of(points.get(i)), step, templates))
                            .as(form + notes.get(i))
                            .isEmpty();
                    for (int j = 0; j < i; j++) {
                        assertThat(ThankYouCheck.repeats(notes.get(i), notes.get(j), names()))
                                .as(notes.get(i) + notes.get(j))
                                .isFalse();
                    }
                }
                // The fifth begins again, and is pointed out; its own point alone makes no other note.
                String fifth = note(language, form, step, "Eva Lind", "how quiet the rooms are", 4);
                assertThat(ThankYouCheck.repeats(fifth, notes.get(0), names())).isTrue();
            }
        }
    }

    @Test
    void namesMakeNoOtherNote() {
        String one = "Dear Anna Díaz, thank you for the talk about the new press and the long night.";
        String other = one.replace("Anna Díaz", "Bo Berg");
        assertThat(ThankYouCheck.shared(one, other, List.of("Anna Diaz", "Bo Berg")))
                .isEqualTo(1.0);
        assertThat(ThankYouCheck.shared(one, other, List.of())).isLessThan(1.0);
        assertThat(ThankYouCheck.shared(one, "", List.of())).isZero();
        assertThat(ThankYouCheck.shared("Thank you", "Thank you", List.of())).isZero();
        assertThat(ThankYouCheck.shared(one, "Something else entirely was said here", List.of()))
                .isZero();
    }

    @Test
    void aLongNoteThatHoldsAShortOneRepeatsIt() {
        String one = "Thank you for the talk about the press. I liked it very much.";
        assertThat(ThankYouCheck.repeats(one, one + " And ".repeat(3) + "more, and other words beside.", List.of()))
                .isTrue();
    }

    private static List<NextStep> steps() {
        return List.of(agreed("they decide", LocalDate.of(2026, 12, 11)), agreed("", null));
    }

    private static List<String> names() {
        return List.of("Dr. Anna Díaz", "Bo Berg", "Carla", "Dr. Novak", "Eva Lind", "Acme", "Developer");
    }

    private static List<String> points() {
        return List.of(
                "how you train new colleagues",
                "the press that runs at night",
                "your garden on the roof",
                "what went wrong with the move");
    }

    private static List<String> notes(String language, ThankYouForm form, NextStep step) {
        List<String> notes = new ArrayList<>();
        for (int turn = 0; turn < points().size(); turn++) {
            notes.add(note(language, form, step, names().get(turn), points().get(turn), turn));
        }
        return notes;
    }

    private static String note(String language, ThankYouForm form, NextStep step, String name, String point, int turn) {
        Locale locale = Locale.forLanguageTag(language);
        FollowUpWords words = new FollowUpWords(new Messages(locale), new Templates(locale), key -> Optional.empty());
        LocalDateTime start = TODAY.atTime(9, 0);
        Interview interview =
                new Interview(1, 1, 1, InterviewType.PANEL, start, ZoneId.of("UTC"), 60, "", List.of(), "");
        MessageFacts facts = new MessageFacts(
                        JobApplication.builder("Acme", "Developer").build(),
                        Contact.named(name),
                        step,
                        interview,
                        "",
                        "Maria Sørensen",
                        TODAY)
                .withPoint(point, turn);
        FollowUpWords.Draft draft = words.write(FollowUpKind.THANK_YOU, form.words(), 1, facts);
        assertThat(draft.missingFields()).isEmpty();
        assertThat(draft.body()).contains(point).doesNotContain("____");
        return draft.body();
    }

    private static NextStep agreed(String what, @Nullable LocalDate by) {
        return new NextStep(1, 1, what, by, Permission.YES, null, null, TODAY);
    }

    private static String names(Iterable<ThankYouPart> parts) {
        List<String> names = new ArrayList<>();
        parts.forEach(part -> names.add(part.name()));
        return String.join(" ", names);
    }
}
