package headway.ui.kit.agenda;

import headway.domain.ApplicationContact;
import headway.domain.Channel;
import headway.domain.Contact;
import headway.domain.FollowUpWords;
import headway.domain.FollowUpWords.Draft;
import headway.domain.LetterRecipient;
import headway.domain.MessageTemplate;
import headway.domain.TemplateKey;
import headway.print.LetterDocument.Letter;
import headway.text.Message;
import headway.text.Messages;
import headway.text.Templates;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// A message being written: to whom, which way, in which wording, and the text as it is now. While the wording itself
/// is edited, subject and text hold it with its fields in braces.
public final class WriteModel {
    private final WriteReading reading;
    private final OwnWording wording;
    private final FollowUpWords words;
    private final ReadOnlyObjectWrapper<Draft> draft;
    private final ReadOnlyBooleanWrapper editing = new ReadOnlyBooleanWrapper();
    private final StringProperty subject = new SimpleStringProperty("");
    private final StringProperty body = new SimpleStringProperty("");
    private @Nullable ApplicationContact person;
    private String myName;
    private Typed written = new Typed("", "");

    /// A subject and a text.
    public record Typed(String subject, String body) {}

    /// @param remembered what was typed before and not sent, null when nothing was
    WriteModel(WriteReading reading, Messages messages, Templates templates, @Nullable Typed remembered) {
        this.reading = reading;
        wording = new OwnWording(messages, templates, reading.ownWording());
        words = wording.words();
        myName = reading.basis().facts().myName();
        person = planned();
        draft = new ReadOnlyObjectWrapper<>(
                words.write(reading.kind(), reading.basis().channel(), turn(), reading.facts(contact(), myName)));
        fill(draft.get());
        if (remembered != null) {
            show(new Typed(remembered.subject().isBlank() ? subject.get() : remembered.subject(), remembered.body()));
        }
    }

    WriteReading reading() {
        return reading;
    }

    /// The wording as it was filled last; it knows channel and template.
    ReadOnlyObjectProperty<Draft> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    public StringProperty subjectProperty() {
        return subject;
    }

    public StringProperty bodyProperty() {
        return body;
    }

    /// True while the wording itself is edited.
    public ReadOnlyBooleanProperty editingProperty() {
        return editing.getReadOnlyProperty();
    }

    @Nullable
    ApplicationContact person() {
        return person;
    }

    Channel channel() {
        return draft.get().channel();
    }

    /// The wordings to choose from.
    List<TemplateKey> choices() {
        return words.choices(reading.kind(), channel());
    }

    /// True when the text is no longer what the wording gave.
    boolean typed() {
        return !editing.get()
                && !now().equals(new Typed(draft.get().subject(), draft.get().body()));
    }

    /// What is typed now.
    Typed now() {
        return editing.get() ? written : new Typed(subject.get(), body.get());
    }

    void choose(Channel channel) {
        if (channel != channel()) {
            Draft fitting = words.write(reading.kind(), channel, turn(), reading.facts(contact(), myName));
            TemplateKey same = words.choices(reading.kind(), channel).stream()
                    .filter(key -> key.wording() == draft.get().template().wording())
                    .findFirst()
                    .orElse(fitting.template());
            write(same, channel);
        }
    }

    void choose(@Nullable ApplicationContact newPerson) {
        if (!Objects.equals(newPerson, person)) {
            person = newPerson;
            write(draft.get().template(), channel());
        }
    }

    /// Takes another wording; what was typed gives way to it.
    void choose(TemplateKey template) {
        if (!template.equals(draft.get().template())) {
            fill(words.write(template, channel(), reading.facts(contact(), myName)));
        }
    }

    /// Signs with a name from now on.
    void sign(String name) {
        myName = name.strip();
        write(draft.get().template(), channel());
    }

    boolean unsigned() {
        return myName.isEmpty();
    }

    /// Whether a message of this way has a subject.
    boolean hasSubject() {
        return channel() == Channel.EMAIL || channel() == Channel.POST;
    }

    /// The text for the contact log.
    String words() {
        Typed now = now();
        return now.subject().isBlank() || !hasSubject()
                ? now.body().strip()
                : now.subject().strip() + "\n\n" + now.body().strip();
    }

    /// What is left to fill in, in one line each.
    List<Message> gaps() {
        return gaps(draft.get(), subject.get() + body.get());
    }

    /// What a text that began as a draft leaves to fill in, in one line each.
    public static List<Message> gaps(Draft shown, String text) {
        boolean blank = text.contains(MessageTemplate.BLANK);
        Map<String, List<String>> gaps = new LinkedHashMap<>();
        gaps.put("write.unknown", blank ? shown.unknownFields() : List.of());
        gaps.put("write.missing", blank ? shown.missingFields() : List.of());
        List<Message> said = gaps.entrySet().stream()
                .filter(gap -> !gap.getValue().isEmpty())
                .map(gap -> Message.of(gap.getKey(), inBraces(gap.getValue())))
                .collect(Collectors.toList());
        if (shown.problem() != null) {
            said.add(0, shown.problem());
        }
        return said;
    }

    /// The names of fields as they stand in a wording.
    static String inBraces(List<String> fields) {
        return fields.stream().map(field -> "{" + field + "}").collect(Collectors.joining(", "));
    }

    /// The letter that it prints as.
    Letter letter() {
        return new Letter(
                reading.today(),
                LetterRecipient.of(contact(), reading.application()),
                now().subject().strip(),
                now().body().strip());
    }

    /// How it gets to its person as it is now.
    WriteReach reach() {
        return new WriteReach(channel(), contact(), new Typed(subject.get(), body.get()));
    }

    /// Shows the wording itself, to be edited.
    void edit() {
        written = now();
        editing.set(true);
        show(wording.of(draft.get().template()));
    }

    /// Leaves the wording as it is, and goes back to the message.
    void leave() {
        editing.set(false);
        show(written);
    }

    /// What changed in the wording: each key with its new text, or with null where that is the built-in one.
    ///
    /// @throws headway.domain.TemplateException when a field is not closed; then nothing may be kept
    Map<String, @Nullable String> changed() {
        return wording.changed(draft.get().template(), new Typed(subject.get(), body.get()));
    }

    /// The built-in wording in place of the user's own.
    void takeBuiltIn() {
        show(wording.builtIn(draft.get().template()));
    }

    /// Goes back to the message, in the wording that was kept.
    void kept(Map<String, @Nullable String> changed) {
        wording.keep(changed);
        editing.set(false);
        fill(words.write(draft.get().template(), channel(), reading.facts(contact(), myName)));
    }

    private @Nullable ApplicationContact planned() {
        Contact meant = reading.basis().facts().contact();
        List<ApplicationContact> people = reading.people();
        return people.stream()
                .filter(one -> meant != null && meant.id() == one.contact().id())
                .findFirst()
                .orElse(people.size() == 1 ? people.get(0) : null);
    }

    private int turn() {
        return reading.basis().turn();
    }

    private @Nullable Contact contact() {
        return person == null ? null : person.contact();
    }

    /// Writes it anew, unless the user has typed: then only what is around the text changes.
    private void write(TemplateKey template, Channel channel) {
        Draft fresh = words.write(template, channel, reading.facts(contact(), myName));
        if (typed()) {
            Typed kept = now();
            draft.set(fresh);
            show(kept);
        } else {
            fill(fresh);
        }
    }

    private void fill(Draft fresh) {
        // The text first, so that whoever hears of the draft finds the text that goes with it.
        show(new Typed(fresh.subject(), fresh.body()));
        draft.set(fresh);
    }

    private void show(Typed text) {
        subject.set(text.subject());
        body.set(text.body());
    }
}
