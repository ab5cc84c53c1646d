package headway.ui.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.ActionKey;
import headway.domain.Channel;
import headway.domain.Contact;
import headway.domain.FollowUpState;
import headway.domain.Interview;
import headway.domain.InterviewLine;
import headway.domain.InterviewType;
import headway.domain.JobApplication;
import headway.domain.MessageFacts;
import headway.domain.PrintSettings;
import headway.domain.ThankYou;
import headway.domain.ThankYouForm;
import headway.domain.ThankYouNote;
import headway.domain.ThankYouOwed;
import headway.domain.ThankYouPart;
import headway.text.Message;
import headway.text.Messages;
import headway.ui.interviews.ThanksReading.OneThanks;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The thanks for an interview, without a toolkit.
class ThanksModelTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 16);
    private static final Interview INTERVIEW =
            new Interview(7, 3, 1, InterviewType.VIDEO, DAY.atTime(10, 0), ZoneOffset.UTC, 60, "", List.of(1L, 2L), "");
    private static final JobApplication APPLICATION =
            JobApplication.builder("Acme", "Analyst").build();
    private static final UnaryOperator<ThankYouNote> AS_IT_IS = UnaryOperator.identity();

    @Test
    void theFirstThatIsStillToBeWrittenIsShown() {
        assertThat(model(Channel.EMAIL, done(1, "Thanks!"), planned(2, AS_IT_IS))
                        .shown()
                        .person())
                .isEqualTo(2);
        assertThat(model(Channel.EMAIL, done(1, "Thanks!")).shown().person()).isEqualTo(1);
    }

    @Test
    void theFormIsTheAdvisedOneUntilAnotherIsChosen() {
        assertThat(model(Channel.EMAIL, planned(1, AS_IT_IS)).form()).isEqualTo(ThankYouForm.EMAIL);
        assertThat(model(Channel.POST, planned(1, AS_IT_IS)).form()).isEqualTo(ThankYouForm.LETTER);
        assertThat(model(Channel.POST, planned(1, note -> note.withForm(ThankYouForm.CARD)))
                        .form())
                .isEqualTo(ThankYouForm.CARD);
    }

    @Test
    void theDraftFollowsPointAndFormAndOwnWordsStay() {
        ThanksModel model = model(Channel.EMAIL, planned(1, AS_IT_IS));
        model.typePoint("the night line");
        assertThat(model.text()).contains("the night line");
        String mail = model.text();
        model.choose(ThankYouForm.CARD);
        assertThat(model.text()).isNotEqualTo(mail).contains("the night line");
        assertThat(model.isDraft()).isTrue();
        assertThat(model.keptText()).isEmpty();
        model.typeText("Dear Ada, thank you.");
        model.typePoint("the map");
        model.choose(ThankYouForm.EMAIL);
        assertThat(model.text()).isEqualTo("Dear Ada, thank you.");
        assertThat(model.keptText()).isEqualTo("Dear Ada, thank you.");
        model.startAgain();
        assertThat(model.text()).contains("the map");
        assertThat(model.keptText()).isEmpty();
    }

    @Test
    void theNextReadingShowsTheSamePersonOfTheSameInterview() {
        ThanksModel model = model(Channel.EMAIL, planned(1, AS_IT_IS), planned(2, AS_IT_IS));
        model.choose(2);
        model.take(reading(Channel.EMAIL, INTERVIEW, planned(1, AS_IT_IS), done(2, "Thanks!")));
        assertThat(model.shown().person()).isEqualTo(2);
        assertThat(model.text()).isEqualTo("Thanks!");
        assertThat(model.isPlanned()).isFalse();
        model.take(reading(Channel.EMAIL, INTERVIEW, planned(1, AS_IT_IS)));
        assertThat(model.shown().person()).isEqualTo(1);
    }

    @Test
    void whatIsMissingIsToldAndTheDraftLacksOnlyThePoint() {
        ThanksModel model = model(Channel.EMAIL, planned(1, AS_IT_IS));
        assertThat(model.missing()).containsExactly(ThankYouPart.SPECIFIC);
        model.typePoint("the night line of the drivers");
        assertThat(model.missing()).isEmpty();
        model.typeText("Hello.");
        assertThat(model.missing())
                .containsExactly(ThankYouPart.APPRECIATION, ThankYouPart.SPECIFIC, ThankYouPart.NEXT_STEP);
    }

    @Test
    void aNoteThatRepeatsAnotherIsPointedOutAndDraftsDoNot() {
        OneThanks one = planned(1, note -> note.withPoint("the night line"));
        OneThanks other = planned(2, note -> note.withPoint("the map of stops"));
        ThanksModel model = model(Channel.EMAIL, one, other);
        assertThat(model.repeats()).isEmpty();
        model.choose(2);
        assertThat(model.repeats()).isEmpty();
        String second = model.text();
        model.choose(1);
        model.typeText(second.replace("Tom Okafor", "Ada Berg"));
        assertThat(model.repeats()).containsExactly(Message.of("thankYou.repeats", "Tom Okafor"));
    }

    @Test
    void whatWasPassedOnRepeatsNothing() {
        OneThanks passed = with(planned(2, note -> note.withText("Thank you for the time.")), FollowUpState.SKIPPED);
        ThanksModel model = model(Channel.EMAIL, planned(1, AS_IT_IS), passed);
        model.typeText("Thank you for the time.");
        assertThat(model.repeats()).isEmpty();
    }

    @Test
    void aLetterHasItsSubjectAndWhereItGoes() {
        ThanksModel model = model(Channel.POST, planned(1, AS_IT_IS));
        assertThat(model.letter().recipient()).isEqualTo("Ada Berg\nAcme");
        assertThat(model.letter().date()).isEqualTo(DAY);
        assertThat(model.letter().text()).isEqualTo(model.text().strip());
        assertThat(model.reach().channel()).isEqualTo(Channel.POST);
    }

    @Test
    void whereNobodyIsNamedThereIsOneNoteAndNoName() {
        ThanksModel model = model(Channel.EMAIL, thanks(null, FollowUpState.PLANNED, AS_IT_IS, ""));
        assertThat(model.shown().person()).isZero();
        assertThat(ThanksModel.name(model.shown())).isEmpty();
        assertThat(model.text()).startsWith("Dear hiring team,");
    }

    private static ThanksModel model(Channel advised, OneThanks... all) {
        return new ThanksModel(new Messages(Locale.US), reading(advised, INTERVIEW, all));
    }

    private static ThanksReading reading(Channel advised, Interview interview, OneThanks... all) {
        return new ThanksReading(
                interview,
                APPLICATION,
                List.of(all),
                new ThankYou.Way(advised, true, Message.of("thankYou.decisionUnknown")),
                List.of(),
                List.of(),
                null,
                Map.of(),
                PrintSettings.USUAL,
                DAY,
                Instant.parse("2026-03-16T12:00:00Z"));
    }

    private static OneThanks planned(long person, UnaryOperator<ThankYouNote> edit) {
        return thanks(person, FollowUpState.PLANNED, edit, "");
    }

    private static OneThanks done(long person, String sent) {
        return thanks(person, FollowUpState.DONE, AS_IT_IS, sent);
    }

    private static OneThanks with(OneThanks one, FollowUpState state) {
        return thanks(one.person(), state, note -> one.owed().note(), "");
    }

    private static OneThanks thanks(
            @Nullable Long person, FollowUpState state, UnaryOperator<ThankYouNote> edit, String sent) {
        Contact contact = person == null
                ? null
                : new Contact(person, person == 1 ? "Ada Berg" : "Tom Okafor", "", "", "", "", null, "");
        InterviewLine line = new InterviewLine(
                7, 3, "Acme", "Analyst", 1, InterviewType.VIDEO, DAY.atTime(10, 0), ZoneOffset.UTC, 60, List.of());
        ThankYouOwed owed = new ThankYouOwed(
                ActionKey.thankYou(7, person == null ? 0 : person),
                line,
                contact,
                DAY,
                state,
                state == FollowUpState.PLANNED ? null : DAY,
                edit.apply(ThankYouNote.blank(7, person)),
                sent);
        MessageFacts facts = new MessageFacts(APPLICATION, contact, null, INTERVIEW, "", "Kim", DAY)
                .withPoint("", person == null ? 0 : (int) (person - 1));
        return new OneThanks(owed, facts);
    }
}
