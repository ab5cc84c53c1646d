package headway.domain;

import headway.text.Messages;
import headway.text.Templates;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The fields that a template can use, and their values. Some are put together by the rules of the language, so that
/// they fit whatever is known: `{greeting}` greets a person or a team, and never guesses Mr or Ms.
public final class MessageFields {
    /// All names of fields, the ones put together first.
    public static final List<String> NAMES = List.of(
            "greeting",
            "hello",
            "introduction",
            "voicemail",
            "position",
            "applied",
            "meeting",
            "agreed",
            "thanks",
            "remembered",
            "wish",
            "confirming",
            "lookingForward",
            "firstName",
            "lastName",
            "name",
            "title",
            "company",
            "role",
            "reference",
            "appliedDate",
            "interviewType",
            "interviewDate",
            "nextStep",
            "nextStepDate",
            "what",
            "myName");

    private static final int MAX_LENGTH = 1000;

    /// So many wordings a sentence of a thank-you has.
    private static final int WORDINGS = 4;

    private static final Pattern CLOSING = Pattern.compile("[\\s.,;:]+$");

    private static final Pattern THEY = Pattern.compile("(?i)\\b(?:they|them)\\b");
    private static final Pattern THEIR = Pattern.compile("(?i)\\btheir\\b");
    private static final Pattern SIE = Pattern.compile("^\\s*(?:sie|ihre?[mnrs]?)\\b");

    private static final String SEX = "(?:[mwfdxi]|div(?:ers)?)";
    private static final String BETWEEN = "\\s*[/|*]\\s*";
    private static final Pattern ANY_SEX = Pattern.compile(
            "\\s*[(\\[{]\\s*" + SEX + "(?:" + BETWEEN + SEX + "){1,3}\\s*[)\\]}]" + "|[\\s,–-]+" + SEX + "(?:" + BETWEEN
                    + SEX + "){2,3}\\s*$",
            Pattern.CASE_INSENSITIVE);

    private final Map<String, String> values = new LinkedHashMap<>();
    private final Templates templates;

    private MessageFields(Templates templates) {
        this.templates = templates;
        NAMES.forEach(name -> values.put(name, ""));
    }

    /// The value of every field in [#NAMES], in one line; empty where the fact is not known.
    ///
    /// @param kind what the message is for
    /// @param channel the way it goes, which decides how it greets
    /// @param messages names what an import left open, so that no letter says “Role not given”
    public static Map<String, String> of(
            MessageFacts facts, FollowUpKind kind, Channel channel, Messages messages, Templates templates) {
        MessageFields fields = new MessageFields(templates);
        fields.putApplication(facts, messages);
        fields.putMeeting(facts);
        fields.putNextStep(facts);
        fields.putPerson(facts.contact(), channel);
        fields.putThanks(facts);
        fields.putSpoken(facts.myName(), kind, channel);
        return Map.copyOf(fields.values);
    }

    private void putApplication(MessageFacts facts, Messages messages) {
        JobApplication application = facts.application();
        put("company", known(application.company(), messages.get("import.company.unknown")));
        String role = Texts.oneLine(known(application.role(), messages.get("import.role.unknown")), MAX_LENGTH);
        String plain = ANY_SEX.matcher(role).replaceAll("");
        put("role", plain.isBlank() ? role : plain);
        put("reference", application.referenceNumber());
        boolean referenced = has("reference") && has("role");
        values.put("position", referenced ? compose("position.reference") : value("role"));
        LocalDate applied = application.appliedOn();
        values.put("appliedDate", applied == null ? "" : templates.date(applied));
        values.put("applied", compose(applied == null ? "applied.undated" : "applied.dated"));
        put("what", note(facts.what()));
    }

    private void putMeeting(MessageFacts facts) {
        Interview interview = facts.interview();
        if (interview != null) {
            values.put("interviewDate", templates.day(interview.start().toLocalDate()));
            values.put(
                    "interviewType", compose("interviewType." + interview.type().name()));
        }
        values.put("meeting", compose(facts.metOn() == null ? "meeting.undated" : "meeting.dated"));
    }

    private void putNextStep(MessageFacts facts) {
        NextStep step = facts.nextStep();
        if (step == null) {
            return;
        }
        put("nextStep", addressed(note(step.what())));
        LocalDate by = step.by();
        values.put("nextStepDate", by == null ? "" : templates.day(by));
        if (by != null) {
            values.put("agreed", compose(has("nextStep") ? "agreed.both" : "agreed.date"));
        } else if (has("nextStep")) {
            values.put("agreed", compose("agreed.what"));
        }
    }

    private void putPerson(@Nullable Contact contact, Channel channel) {
        PersonName person = contact == null ? PersonName.of("", "") : PersonName.of(contact.name(), contact.title());
        put("firstName", person.first());
        put("lastName", person.last());
        put("name", person.full());
        put("title", contact == null ? "" : contact.title());
        String tone = channel == Channel.MESSAGE ? "message" : "letter";
        if (has("name")) {
            values.put("greeting", compose("greeting." + (has("firstName") ? tone : "letter")));
            values.put("hello", compose("hello.person"));
        } else {
            values.put("greeting", compose("greeting.nobody." + tone));
            values.put("hello", compose("hello.nobody"));
        }
    }

    /// Sentences of a thank-you. Those who may compare theirs get different ones.
    private void putThanks(MessageFacts facts) {
        int number = 1 + facts.turn() % WORDINGS;
        values.put("thanks", compose("thanks." + number));
        values.put("wish", compose("wish." + number));
        values.put("confirming", has("agreed") ? compose("confirming." + number) : "");
        values.put("lookingForward", compose("lookingForward." + number));
        put("what", note(facts.point()));
        values.put("remembered", has("what") ? compose("remembered") : "");
        put("what", note(facts.what()));
    }

    /// The words with which a talk begins, where the user says their own name anyway.
    private void putSpoken(String myName, FollowUpKind kind, Channel channel) {
        put("myName", myName.isBlank() ? compose("introduction.cue") : myName);
        values.put(
                "introduction", compose(channel == Channel.IN_PERSON ? "introduction.inPerson" : "introduction.phone"));
        if (channel == Channel.PHONE) {
            String ofKind = "voicemail." + kind.name();
            values.put("voicemail", compose(templates.text(ofKind).isPresent() ? ofKind : "voicemail.any"));
        }
        put("myName", myName);
    }

    /// A note without the full stop that the sentence around it sets.
    private static String note(String typed) {
        return CLOSING.matcher(Texts.oneLine(typed, MAX_LENGTH)).replaceAll("");
    }

    /// The user's note of what “they” do, turned to those who read it: “they decide” becomes “you decide”.
    private static String addressed(String note) {
        String turned = THEY.matcher(note).replaceAll("you");
        turned = THEIR.matcher(turned).replaceAll("your");
        return SIE.matcher(turned)
                .replaceFirst(
                        word -> word.group().strip().replaceFirst("^s", "S").replaceFirst("^i", "I"));
    }

    private String compose(String key) {
        return MessageTemplate.parse(templates.text(key).orElse(""))
                .fill(values)
                .text();
    }

    private void put(String field, String value) {
        values.put(field, Texts.oneLine(value, MAX_LENGTH));
    }

    private boolean has(String field) {
        return !value(field).isEmpty();
    }

    private String value(String field) {
        return values.getOrDefault(field, "");
    }

    private static String known(String value, String placeholder) {
        return value.equals(placeholder) ? "" : value;
    }
}
