package headway.ui.kit.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import headway.domain.ActionKey;
import headway.domain.ApplicationContact;
import headway.domain.Channel;
import headway.domain.Contact;
import headway.domain.ContactRole;
import headway.domain.FollowUpKind;
import headway.domain.JobApplication;
import headway.domain.MessageFacts;
import headway.domain.TemplateException;
import headway.domain.TemplateKey;
import headway.domain.Wording;
import headway.journal.Drafts;
import headway.text.Message;
import headway.text.Messages;
import headway.text.Templates;
import headway.ui.kit.agenda.WriteModel.Typed;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// A message being written, without a toolkit.
class WriteModelTest {
    private static final String BODY = "CHECK_IN.EMAIL.OPEN.body";

    private static final ApplicationContact ANNA = person(1, "Anna Díaz", "anna@acme.example", "+49 30 123456");
    private static final ApplicationContact BO = person(2, "Bo Ek", "", "");

    @Test
    void theOnlyPersonIsMeantAndOfSeveralTheOneThatWasPlanned() {
        assertThat(model(List.of(ANNA), null, Map.of()).bodyProperty().get()).startsWith("Dear Anna Díaz,");
        assertThat(model(List.of(ANNA, BO), 2L, Map.of()).person()).isEqualTo(BO);
        assertThat(model(List.of(ANNA, BO), null, Map.of()).person()).isNull();
        assertThat(model(List.of(ANNA, BO), null, Map.of()).bodyProperty().get())
                .startsWith("Dear hiring team,");
    }

    @Test
    void whatWasTypedStaysWhenPersonOrWayChangesAndGivesWayToAnotherWording() {
        WriteModel model = model(List.of(ANNA, BO), 1L, Map.of());
        assertThat(model.typed()).isFalse();
        model.bodyProperty().set("Mine");
        assertThat(model.typed()).isTrue();
        model.choose(BO);
        model.choose(Channel.PHONE);
        assertThat(model.bodyProperty().get()).isEqualTo("Mine");
        assertThat(model.channel()).isEqualTo(Channel.PHONE);
        model.choose(new TemplateKey(FollowUpKind.CHECK_IN, Channel.PHONE, Wording.AGAIN));
        assertThat(model.bodyProperty().get()).startsWith("Hello Bo Ek");
        assertThat(model.typed()).isFalse();
    }

    @Test
    void theChosenWordingStaysWithAnotherWay() {
        WriteModel model = model(List.of(), null, Map.of());
        model.choose(new TemplateKey(FollowUpKind.CHECK_IN, Channel.EMAIL, Wording.AGAIN));
        model.choose(Channel.MESSAGE);
        assertThat(model.draftProperty().get().template())
                .isEqualTo(new TemplateKey(FollowUpKind.CHECK_IN, Channel.MESSAGE, Wording.AGAIN));
    }

    @Test
    void onlyLettersHaveASubjectInTheLog() {
        WriteModel model = model(List.of(ANNA), null, Map.of());
        model.bodyProperty().set("Text\n");
        assertThat(model.words()).isEqualTo("My application: Analyst\n\nText");
        model.choose(Channel.IN_PERSON);
        assertThat(model.words()).isEqualTo("Text");
    }

    @Test
    void theHintSaysWhatIsWrongWithAddressOrNumber() {
        ApplicationContact odd = person(3, "Cy", "cy at acme", "by the door");
        WriteModel model = model(List.of(ANNA, BO, odd), 1L, Map.of());
        assertThat(model.reach().hint()).isEmpty();
        model.choose(BO);
        assertThat(model.reach().hint()).contains(Message.of("write.noAddress"));
        assertThat(model.reach().mailProblem()).isEmpty();
        model.choose(odd);
        assertThat(model.reach().mailProblem()).contains(Message.of("reach.notEmail", "cy at acme"));
        model.choose(Channel.PHONE);
        assertThat(model.reach().hint()).contains(Message.of("reach.notPhone", "by the door"));
        model.choose(BO);
        assertThat(model.reach().hint()).contains(Message.of("write.noNumber"));
        model.choose(ANNA);
        assertThat(model.reach().hint()).isEmpty();
        assertThat(model.reach().phone()).isEqualTo("+49 30 123456");
        model.choose(Channel.POST);
        assertThat(model.reach().hint()).isEmpty();
    }

    @Test
    void aLongMessageIsSaidToBeLong() {
        WriteModel model = model(List.of(ANNA), null, Map.of());
        model.bodyProperty().set("long ".repeat(500));
        assertThat(model.reach().hint()).contains(Message.of("write.long"));
    }

    @Test
    void gapsAreToldUntilTheyAreFilled() {
        WriteModel model = model(List.of(), null, Map.of(BODY, "For {firstName} and {nobodyKnows}."));
        assertThat(model.bodyProperty().get()).isEqualTo("For ____ and ____.");
        assertThat(model.gaps())
                .containsExactly(
                        Message.of("write.unknown", "{nobodyKnows}"), Message.of("write.missing", "{firstName}"));
        model.bodyProperty().set("For Eve and me.");
        assertThat(model.gaps()).isEmpty();
    }

    @Test
    void ownWordingThatIsBrokenIsToldAndTheBuiltInOneIsUsed() {
        WriteModel model = model(List.of(), null, Map.of(BODY, "For {firstName"));
        assertThat(model.bodyProperty().get()).startsWith("Dear hiring team,");
        assertThat(model.gaps()).extracting(Message::key).containsExactly("template.unclosed");
    }

    @Test
    void editingTheWordingBringsBackTheMessage() {
        WriteModel model = model(List.of(ANNA), null, Map.of());
        model.bodyProperty().set("Half a letter");
        model.edit();
        assertThat(model.bodyProperty().get()).startsWith("{greeting}");
        assertThat(model.words()).contains("Half a letter");
        model.leave();
        assertThat(model.bodyProperty().get()).isEqualTo("Half a letter");
        assertThat(model.editingProperty().get()).isFalse();
    }

    @Test
    void onlyWhatChangedInTheWordingIsKept() {
        WriteModel model = model(List.of(ANNA), null, Map.of());
        model.edit();
        assertThat(model.changed()).isEmpty();
        model.bodyProperty().set("Hi {firstName}");
        Map<String, @Nullable String> changed = model.changed();
        assertThat(changed).containsOnlyKeys(BODY).containsEntry(BODY, "Hi {firstName}");
        model.kept(changed);
        assertThat(model.bodyProperty().get()).isEqualTo("Hi Anna");
        model.edit();
        model.takeBuiltIn();
        changed = model.changed();
        assertThat(changed).containsOnlyKeys(BODY).containsEntry(BODY, null);
        model.kept(changed);
        assertThat(model.bodyProperty().get()).startsWith("Dear Anna Díaz,");
    }

    @Test
    void anUnclosedFieldIsRefused() {
        WriteModel model = model(List.of(), null, Map.of());
        model.edit();
        model.subjectProperty().set("About {role");
        assertThatThrownBy(model::changed).isInstanceOf(TemplateException.class);
        assertThat(model.editingProperty().get()).isTrue();
    }

    @Test
    void aNameSignsTheLetter() {
        WriteModel model = model(List.of(), null, Map.of());
        assertThat(model.unsigned()).isTrue();
        model.sign(" Kim Lee ");
        assertThat(model.unsigned()).isFalse();
        assertThat(model.bodyProperty().get()).endsWith("\nKim Lee");
    }

    @Test
    void whatWasTypedBeforeComesBack() {
        WriteModel model = new WriteModel(
                reading(List.of(), null, Map.of()),
                new Messages(Locale.US),
                new Templates(Locale.US),
                new Typed("", "Half a letter"));
        assertThat(model.bodyProperty().get()).isEqualTo("Half a letter");
        assertThat(model.subjectProperty().get()).isEqualTo("My application: Analyst");
        assertThat(model.typed()).isTrue();
    }

    private static WriteModel model(
            List<ApplicationContact> people, @Nullable Long contactId, Map<String, String> own) {
        return new WriteModel(reading(people, contactId, own), new Messages(Locale.US), new Templates(Locale.US), null);
    }

    private static WriteReading reading(
            List<ApplicationContact> people, @Nullable Long contactId, Map<String, String> own) {
        Contact meant = people.stream()
                .map(ApplicationContact::contact)
                .filter(one -> contactId != null && contactId == one.id())
                .findFirst()
                .orElse(null);
        JobApplication application = JobApplication.builder("Acme", "Analyst").build();
        MessageFacts facts = new MessageFacts(application, meant, null, null, "", "", LocalDate.of(2026, 3, 16));
        return new WriteReading(
                ActionKey.checkIn(1), new Drafts.Basis(FollowUpKind.CHECK_IN, null, 1, facts, null), people, null, own);
    }

    private static ApplicationContact person(long id, String name, String email, String phone) {
        return new ApplicationContact(new Contact(id, name, "", "", email, phone, null, ""), ContactRole.RECRUITER);
    }
}
