package headway.ui.importing;

import headway.domain.ImportedApplication;
import headway.domain.ImportedStep;
import headway.domain.JobApplication;
import headway.exchange.DateOrder;
import headway.exchange.ImportColumn;
import headway.exchange.WordMeaning;
import headway.text.Messages;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The words of the import step.
final class ImportTexts {
    private static final int NOTES_LENGTH = 200;

    private final Messages messages;

    ImportTexts(Messages messages) {
        this.messages = messages;
    }

    String get(String key, Object... args) {
        return messages.get(key, args);
    }

    String meaning(ColumnMeaning meaning) {
        WordMeaning stage = meaning.stage();
        return stage == null ? messages.name(meaning.field()) : get("importing.stageColumn", meaning(stage));
    }

    String meaning(WordMeaning meaning) {
        return meaning.outcome() == null
                ? messages.name(meaning.kind())
                : get("importing.closed", meaning.kind(), meaning.outcome());
    }

    String choice(WordChoice choice) {
        WordMeaning meaning = choice.meaning();
        return meaning == null ? get("importing.leaveOpen") : meaning(meaning);
    }

    String order(@Nullable DateOrder order) {
        return order == null ? "" : messages.name(order);
    }

    /// A name for a column, also for one without a header.
    String header(ImportColumn column) {
        return column.header().isBlank() ? get("importing.noHeader", column.index() + 1) : column.header();
    }

    /// The stage that an application is in at the end of its steps.
    String stage(ImportedApplication application) {
        ImportedStep last = application.steps().get(application.steps().size() - 1);
        return last.outcome() == null
                ? messages.name(last.kind())
                : get("importing.closed", last.kind(), last.outcome());
    }

    /// All its steps, in short.
    String history(ImportedApplication application) {
        List<String> steps = new ArrayList<>();
        for (ImportedStep step : application.steps()) {
            String stage = messages.name(step.kind());
            steps.add(step.on() == null ? stage : get("importing.step", stage, step.on()));
        }
        return String.join(" → ", steps);
    }

    /// The beginning of its notes, in one line.
    String notes(JobApplication application) {
        String notes = application.notes();
        return notes.substring(0, Math.min(notes.length(), NOTES_LENGTH)).replaceAll("\\s+", " ");
    }

    /// The title of a tab, with the number of its questions.
    String tab(String key, int questions) {
        return questions == 0 ? get(key) : get("importing.tab.open", get(key), questions);
    }

    /// How the file is written.
    String found(ImportModel model) {
        String encoding = model.sheet().encoding();
        if (!model.isTable()) {
            return get("importing.found.flows", encoding);
        }
        return switch (model.sheet().delimiter()) {
            case ',' -> get("importing.found.comma", encoding);
            case ';' -> get("importing.found.semicolon", encoding);
            case '\t' -> get("importing.found.tab", encoding);
            default ->
                get(
                        "importing.found.other",
                        encoding,
                        String.valueOf(model.sheet().delimiter()));
        };
    }

    /// What the user may want to answer, or that there is nothing to answer or to add.
    String questions(ImportModel model) {
        ImportCounts counts = model.countsProperty().get();
        if (counts.added() == 0) {
            return get(counts.alreadyThere() > 0 ? "importing.question.known" : "importing.question.nothing");
        }
        List<String> questions = new ArrayList<>();
        if (model.openWords() > 0) {
            questions.add(get("importing.question.words", model.openWords()));
        }
        for (ImportColumn column : model.openDates()) {
            questions.add(get("importing.question.dates", header(column), order(column.dateOrder())));
        }
        return questions.isEmpty() ? get("importing.question.none") : String.join(" ", questions);
    }

    /// The numbers in one line.
    String counts(ImportCounts counts, boolean done) {
        List<String> parts = new ArrayList<>();
        parts.add(get(done ? "importing.count.added" : "importing.count.new", counts.added()));
        parts.add(get("importing.count.there", counts.alreadyThere()));
        if (counts.merged() > 0) {
            parts.add(get("importing.count.merged", counts.merged()));
        }
        if (counts.repeated() > 0) {
            parts.add(get("importing.count.repeated", counts.repeated()));
        }
        parts.add(get("importing.count.skipped", counts.skipped()));
        return get("importing.count.read", counts.read(), String.join(", ", parts));
    }
}
