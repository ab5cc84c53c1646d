package headway.ui.importing;

import headway.exchange.ImportException;
import headway.exchange.ImportMapping;
import headway.exchange.ImportPlan;
import headway.exchange.ImportReader;
import headway.exchange.Sheet;
import headway.journal.Journal;
import headway.ui.kit.Background;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Keeps the model up to date with the file and with what the user says of it, while the window stays free.
final class ImportPlanning {
    private static final int HEAD = 60;

    private final Background background;
    private final ImportReader reader;
    private final ImportModel model;
    private final Runnable shown;
    private final Consumer<Throwable> failed;
    private LocalDate today = LocalDate.EPOCH;
    private Runnable dropHead = () -> {};
    private boolean counting;
    private boolean over;

    /// @param shown is run each time the model shows more
    ImportPlanning(
            Background background, ImportReader reader, ImportModel model, Runnable shown, Consumer<Throwable> failed) {
        this.background = background;
        this.reader = reader;
        this.model = model;
        this.shown = shown;
        this.failed = failed;
        model.mappingProperty().subscribe(mapping -> plan());
    }

    /// A file as read, and what it seems to mean.
    private record Found(Sheet sheet, ImportMapping guess) {}

    /// Reads a file and shows what it seems to hold.
    void read(Path file) {
        background.read(Journal::today, day -> {
            today = day;
            aside(() -> found(file), found -> model.open(found.sheet(), found.guess()));
        });
    }

    /// Guesses again after the user said whether there is a header.
    void guessAgain(boolean header) {
        Sheet sheet = model.sheet();
        int row = model.headerRow(header);
        aside(() -> reader.guess(sheet, today, row), model::remap);
    }

    /// Drops everything that is under way.
    void giveUp() {
        over = true;
    }

    private Found found(Path file) throws ImportException {
        Sheet sheet = reader.read(file);
        return new Found(sheet, reader.guess(sheet, today));
    }

    private void plan() {
        ImportMapping mapping = model.mappingProperty().get();
        if (mapping == null) {
            return;
        }
        if (model.isLarge()) {
            dropHead.run();
            Sheet head = model.sheet().head(mapping.headerRow() + 1 + HEAD);
            dropHead = aside(() -> reader.plan(head, mapping, today), plan -> {
                model.showHead(plan);
                shown.run();
            });
        }
        count(mapping);
    }

    /// Plans all rows. What is changed meanwhile is counted afterwards, all in one.
    private void count(ImportMapping mapping) {
        if (!counting) {
            counting = true;
            Sheet sheet = model.sheet();
            aside(() -> reader.plan(sheet, mapping, today), plan -> compare(mapping, plan));
        }
    }

    private void compare(ImportMapping mapping, ImportPlan plan) {
        background.read(
                journal -> journal.imports().preview(plan.applications()),
                result -> {
                    counting = false;
                    if (!over) {
                        dropHead.run();
                        model.show(mapping, plan, result);
                        shown.run();
                        if (!model.currentProperty().get()) {
                            count(model.mapping());
                        }
                    }
                },
                failed);
    }

    private <T> Runnable aside(Callable<T> work, Consumer<T> then) {
        return background.aside(
                work,
                found -> {
                    if (!over) {
                        then.accept(found);
                    }
                },
                problem -> {
                    if (!over) {
                        failed.accept(problem);
                    }
                });
    }
}
