package headway.domain;

import headway.text.Message;
import headway.text.Messages;
import headway.text.Templates;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Words for a follow-up: the template that fits its kind, its channel and what is known, filled with the facts.
public final class FollowUpWords {
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Messages messages;
    private final Templates templates;
    private final Function<String, Optional<String>> own;

    /// A message to look over, or what to say on the phone.
    ///
    /// @param template the template that was filled
    /// @param channel the way it goes
    /// @param subject one line; empty where the channel has none
    /// @param unknownFields fields of the template that Headway does not know, each a blank in the text
    /// @param missingFields fields without a value, each a blank in the text
    /// @param problem why the user's own template was passed over for the built-in one, null when it was not
    public record Draft(
            TemplateKey template,
            Channel channel,
            String subject,
            String body,
            List<String> unknownFields,
            List<String> missingFields,
            @Nullable Message problem) {
        public Draft {
            unknownFields = List.copyOf(unknownFields);
            missingFields = List.copyOf(missingFields);
        }
    }

    /// @param templates in the language of the letters
    /// @param own the user's own text of a key such as `CHECK_IN.EMAIL.AGREED.body`, before the built-in one
    public FollowUpWords(Messages messages, Templates templates, Function<String, Optional<String>> own) {
        this.messages = messages;
        this.templates = templates;
        this.own = own;
    }

    /// Writes the draft that fits best.
    ///
    /// @param channel null where it is open: then the way that was asked for, or that the person likes, or e-mail
    /// @param turn which check-in in a row without an answer it is, from 1; 1 for other kinds
    public Draft write(FollowUpKind kind, @Nullable Channel channel, int turn, MessageFacts facts) {
        Channel way = channel == null ? way(facts) : channel;
        return write(fitting(kind, way, wording(kind, turn, facts)), way, facts);
    }

    /// Writes a draft from a template of the user's choice.
    public Draft write(TemplateKey template, Channel channel, MessageFacts facts) {
        Writer writer = new Writer(MessageFields.of(facts, template.kind(), channel, messages, templates));
        boolean letter = channel == Channel.EMAIL || channel == Channel.POST;
        String subject = letter
                ? SPACES.matcher(writer.fill(template.subject()))
                        .replaceAll(" ")
                        .strip()
                : "";
        String body = writer.fill(template.body());
        return new Draft(
                template,
                channel,
                subject,
                body,
                List.copyOf(writer.unknown),
                List.copyOf(writer.missing),
                writer.problem);
    }

    /// The templates to choose from for a kind and a channel, such as accepting and declining an offer.
    public List<TemplateKey> choices(FollowUpKind kind, Channel channel) {
        Set<TemplateKey> choices = new LinkedHashSet<>();
        for (Wording wording : Wording.values()) {
            TemplateKey key = fitting(kind, channel, wording);
            if (key.wording() == wording) {
                choices.add(key);
            }
        }
        return List.copyOf(choices);
    }

    /// Every template there is, in the order of kinds and channels.
    public List<TemplateKey> all() {
        List<TemplateKey> all = new ArrayList<>();
        for (FollowUpKind kind : FollowUpKind.values()) {
            for (Channel channel : Channel.values()) {
                for (Wording wording : Wording.values()) {
                    TemplateKey key = new TemplateKey(kind, channel, wording);
                    if (exists(key)) {
                        all.add(key);
                    }
                }
            }
        }
        return all;
    }

    /// The text of a key with its fields in braces: the user's own, else the built-in one; empty when there is none.
    public String text(String key) {
        return own.apply(key).or(() -> templates.text(key)).orElse("");
    }

    private static Channel way(MessageFacts facts) {
        NextStep step = facts.nextStep();
        if (step != null && step.channel() != null) {
            return step.channel();
        }
        Contact contact = facts.contact();
        Channel liked = contact == null ? null : contact.preferredChannel();
        return liked == null ? Channel.EMAIL : liked;
    }

    private static Wording wording(FollowUpKind kind, int turn, MessageFacts facts) {
        boolean met = facts.metOn() != null;
        Wording about = facts.what().isBlank() ? Wording.OPEN : Wording.ITEM;
        return switch (kind) {
            case CHECK_IN -> checkIn(turn, facts);
            case THANK_YOU -> isAhead(facts) ? Wording.AGREED : Wording.OPEN;
            case PROMISED_ITEM, OTHER -> about;
            case FEEDBACK_REQUEST -> met ? Wording.INTERVIEWED : Wording.OPEN;
            case OFFER_REPLY -> answer(facts.application().outcome());
            case NETWORKING -> Wording.OPEN;
        };
    }

    private static Wording checkIn(int turn, MessageFacts facts) {
        if (turn > 1) {
            return Wording.AGAIN;
        }
        NextStep step = facts.standing();
        // Before the day has passed, a reminder of it would be a push.
        if (step != null && step.by() != null && step.by().isBefore(facts.today())) {
            return Wording.AGREED;
        }
        return facts.metOn() == null ? Wording.OPEN : Wording.INTERVIEWED;
    }

    /// True when there is an agreed next step to confirm.
    private static boolean isAhead(MessageFacts facts) {
        NextStep step = facts.standing();
        if (step == null) {
            return false;
        }
        return step.by() == null ? !step.what().isBlank() : !step.by().isBefore(facts.today());
    }

    private static Wording answer(@Nullable Outcome outcome) {
        if (outcome == Outcome.ACCEPTED) {
            return Wording.ACCEPT;
        }
        return outcome == Outcome.DECLINED ? Wording.DECLINE : Wording.OPEN;
    }

    /// The template itself, or the nearest: what it builds on matters more than the form, and less than being there.
    private TemplateKey fitting(FollowUpKind kind, Channel channel, Wording wording) {
        Channel base = channel == Channel.PHONE || channel == Channel.IN_PERSON ? Channel.PHONE : Channel.EMAIL;
        for (Wording each : List.of(wording, Wording.OPEN)) {
            for (Channel form : List.of(channel, base)) {
                TemplateKey key = new TemplateKey(kind, form, each);
                if (exists(key)) {
                    return key;
                }
            }
        }
        return new TemplateKey(kind, base, Wording.OPEN);
    }

    private boolean exists(TemplateKey key) {
        return templates.text(key.body()).isPresent();
    }

    /// Fills the parts of one draft.
    private final class Writer {
        final Map<String, String> values;
        final Set<String> unknown = new LinkedHashSet<>();
        final Set<String> missing = new LinkedHashSet<>();

        @Nullable
        Message problem;

        Writer(Map<String, String> values) {
            this.values = values;
        }

        String fill(String key) {
            MessageTemplate.Filled filled = template(key).fill(values);
            unknown.addAll(filled.unknown());
            missing.addAll(filled.missing());
            return filled.text();
        }

        private MessageTemplate template(String key) {
            try {
                return MessageTemplate.parse(text(key));
            } catch (TemplateException e) {
                problem = e.said();
                return MessageTemplate.parse(templates.text(key).orElse(""));
            }
        }
    }
}
