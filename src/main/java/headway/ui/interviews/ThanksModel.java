package headway.ui.interviews;

import headway.domain.Channel;
import headway.domain.Contact;
import headway.domain.FollowUpKind;
import headway.domain.FollowUpState;
import headway.domain.FollowUpWords.Draft;
import headway.domain.MessageFacts;
import headway.domain.ThankYouCheck;
import headway.domain.ThankYouForm;
import headway.domain.ThankYouNote;
import headway.domain.ThankYouPart;
import headway.print.LetterDocument.Letter;
import headway.print.ThankYouLetterDocument;
import headway.text.Message;
import headway.text.Messages;
import headway.text.Templates;
import headway.ui.interviews.ThanksReading.OneThanks;
import headway.ui.kit.agenda.OwnWording;
import headway.ui.kit.agenda.WriteModel;
import headway.ui.kit.agenda.WriteReach;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The thanks for an interview: whom the shown note is to, its form, and its words as they are typed now.
final class ThanksModel {
    private final Messages messages;
    private final Templates templates;
    private ThanksReading reading;
    private OwnWording wording;
    private OneThanks shown;
    private ThankYouForm form;
    private String point;
    private String text;

    ThanksModel(Messages messages, ThanksReading reading) {
        this.messages = messages;
        this.templates = new Templates(messages.locale());
        this.reading = reading;
        this.wording = new OwnWording(messages, templates, reading.ownWording());
        this.shown = firstOpen(reading);
        this.form = formOf(shown);
        this.point = shown.owed().note().point();
        this.text = textOf(shown);
    }

    ThanksReading reading() {
        return reading;
    }

    /// The thanks that are shown.
    OneThanks shown() {
        return shown;
    }

    /// Takes up what the journal has, of the same interview or another one. What is typed is given up: who shows it
    /// says what of it stays.
    void take(ThanksReading read) {
        boolean same = read.interview().id() == reading.interview().id();
        long person = shown.person();
        reading = read;
        wording = new OwnWording(messages, templates, read.ownWording());
        show(
                same
                        ? read.all().stream()
                                .filter(one -> one.person() == person)
                                .findFirst()
                                .orElseGet(() -> firstOpen(read))
                        : firstOpen(read));
    }

    /// Shows the thanks to another person.
    void choose(long person) {
        reading.all().stream().filter(one -> one.person() == person).findFirst().ifPresent(this::show);
    }

    ThankYouForm form() {
        return form;
    }

    ThankYouForm advised() {
        return reading.way().advised() == Channel.POST ? ThankYouForm.LETTER : ThankYouForm.EMAIL;
    }

    String point() {
        return point;
    }

    String text() {
        return text;
    }

    /// One line above an e-mail; empty for what goes by post.
    String subject() {
        return draft().subject();
    }

    boolean isPlanned() {
        return shown.owed().state() == FollowUpState.PLANNED;
    }

    /// True while the words are those that the facts give.
    boolean isDraft() {
        return text.isBlank() || text.strip().equals(draft().body().strip());
    }

    /// Takes another form. The draft follows it; words of the user's own stay.
    void choose(ThankYouForm other) {
        boolean follows = isDraft();
        form = other;
        follow(follows);
    }

    /// The point as it is typed. The draft speaks of it at once; words of the user's own stay.
    void typePoint(String words) {
        boolean follows = isDraft();
        point = words;
        follow(follows);
    }

    /// The note as it is typed.
    void typeText(String words) {
        text = words;
    }

    /// Gives up the user's own words for those that the facts give.
    void startAgain() {
        text = draft().body();
    }

    /// The text as it is kept: empty while it is the draft.
    String keptText() {
        return isDraft() ? "" : text;
    }

    /// What a good note would say and this one does not.
    Set<ThankYouPart> missing() {
        List<String> points = new ArrayList<>(reading.heard());
        points.add(point);
        return ThankYouCheck.missing(text, points, reading.agreed(), templates);
    }

    /// The people whose note says much the same.
    List<Message> repeats() {
        List<String> names = new ArrayList<>();
        names.add(reading.application().company());
        reading.all().forEach(one -> names.add(name(one)));
        return reading.all().stream()
                .filter(one -> one.person() != shown.person())
                .filter(one -> one.owed().state() != FollowUpState.SKIPPED)
                .filter(one -> ThankYouCheck.repeats(text, textOf(one), names))
                .map(one -> ThankYouCheck.repeated(name(one)))
                .toList();
    }

    /// What is left blank in the words, in one line each.
    List<Message> gaps() {
        return WriteModel.gaps(draft(), text);
    }

    /// How it gets to its person.
    WriteReach reach() {
        return new WriteReach(form.channel(), shown.owed().contact(), new WriteModel.Typed(subject(), text));
    }

    /// The letter, or the card, that it prints as.
    Letter letter() {
        return ThankYouLetterDocument.letter(shown.owed(), reading.application(), reading.today(), text.strip());
    }

    /// The name of the person; empty where nobody is named.
    static String name(OneThanks one) {
        Contact contact = one.owed().contact();
        return contact == null ? "" : contact.name();
    }

    private void show(OneThanks one) {
        shown = one;
        form = formOf(one);
        point = one.owed().note().point();
        text = textOf(one);
    }

    private void follow(boolean follows) {
        if (follows) {
            text = draft().body();
        }
    }

    private Draft draft() {
        return draft(shown, form, point);
    }

    private Draft draft(OneThanks one, ThankYouForm inForm, String about) {
        MessageFacts facts = one.facts();
        return wording.words().write(FollowUpKind.THANK_YOU, inForm.words(), 1, facts.withPoint(about, facts.turn()));
    }

    private ThankYouForm formOf(OneThanks one) {
        ThankYouForm chosen = one.owed().note().form();
        return chosen == null ? advised() : chosen;
    }

    /// What was sent, or what would be as the journal has it.
    private String textOf(OneThanks one) {
        ThankYouNote note = one.owed().note();
        if (one.owed().state() == FollowUpState.DONE && !one.owed().sent().isBlank()) {
            return one.owed().sent();
        }
        return note.text().isBlank() ? draft(one, formOf(one), note.point()).body() : note.text();
    }

    private static OneThanks firstOpen(ThanksReading read) {
        return read.all().stream()
                .filter(one -> one.owed().state() == FollowUpState.PLANNED)
                .findFirst()
                .orElse(read.all().get(0));
    }
}
