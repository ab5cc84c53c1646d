package headway.ui.kit.agenda;

import headway.domain.FollowUpKind;
import headway.domain.FollowUpWords;
import headway.domain.MessageTemplate;
import headway.domain.TemplateKey;
import headway.journal.Journal;
import headway.text.Messages;
import headway.text.Templates;
import headway.ui.kit.agenda.WriteModel.Typed;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The wording of messages, with its fields in braces: the user's own where there is one, else the built-in one.
public final class OwnWording {
    private final Templates templates;
    private final Map<String, String> own;
    private final FollowUpWords words;

    /// @param own the user's own texts by their keys
    public OwnWording(Messages messages, Templates templates, Map<String, String> own) {
        this.templates = templates;
        this.own = new HashMap<>(own);
        this.words = new FollowUpWords(messages, templates, name -> Optional.ofNullable(this.own.get(name)));
    }

    /// The user's own texts for a kind of follow-up by their keys.
    ///
    /// @param words of any language: the keys are the same
    public static Map<String, String> read(Journal journal, FollowUpWords words, FollowUpKind kind) {
        Map<String, String> own = new HashMap<>();
        for (TemplateKey template : words.all()) {
            if (template.kind() == kind) {
                for (String name : List.of(template.subject(), template.body())) {
                    journal.settings().template(name).ifPresent(text -> own.put(name, text));
                }
            }
        }
        return own;
    }

    /// Fills the wording as it is now.
    public FollowUpWords words() {
        return words;
    }

    Typed of(TemplateKey key) {
        return new Typed(words.text(key.subject()), words.text(key.body()));
    }

    Typed builtIn(TemplateKey key) {
        return new Typed(builtIn(key.subject()), builtIn(key.body()));
    }

    /// What somebody changed: each key with its new text, or with null where that is the built-in one.
    ///
    /// @throws headway.domain.TemplateException when a field is not closed; then nothing may be kept
    Map<String, @Nullable String> changed(TemplateKey key, Typed typed) {
        MessageTemplate.parse(typed.subject());
        MessageTemplate.parse(typed.body());
        Map<String, @Nullable String> changed = new LinkedHashMap<>();
        change(changed, key.subject(), typed.subject());
        change(changed, key.body(), typed.body());
        return changed;
    }

    /// Takes over what was changed.
    void keep(Map<String, @Nullable String> changed) {
        changed.forEach((name, text) -> {
            if (text == null) {
                own.remove(name);
            } else {
                own.put(name, text);
            }
        });
    }

    private void change(Map<String, @Nullable String> changed, String name, String text) {
        if (!text.equals(words.text(name))) {
            changed.put(name, text.isBlank() || text.equals(builtIn(name)) ? null : text);
        }
    }

    private String builtIn(String name) {
        return templates.text(name).orElse("");
    }
}
