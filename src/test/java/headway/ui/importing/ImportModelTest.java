package headway.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.Outcome;
import headway.exchange.DateOrder;
import headway.exchange.ImportField;
import headway.exchange.ImportMapping;
import headway.exchange.ImportPlan;
import headway.exchange.ImportReader;
import headway.exchange.WordMeaning;
import headway.journal.Imports;
import headway.text.Message;
import headway.text.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportModelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final String LOG = """
            Company,Role,Applied,Status,Remark
            Acme,Analyst,03/04/2025,Applied,first
            Globex,Developer,05/06/2025,In limbo,"two
            lines"
            Initech,Writer,07/08/2025,Rejected,
            Hooli,Tester,07/09/2025,In limbo,
            """;

    private final Messages messages = new Messages(Locale.US);
    private final ImportReader reader = new ImportReader(messages);
    private final ImportTexts texts = new ImportTexts(messages);
    private final ImportModel model = new ImportModel();

    @TempDir
    Path folder;

    @Test
    void everyColumnShowsWhatIsInItAndWhatItMeans() throws Exception {
        open(LOG);

        assertThat(model.columns())
                .extracting(row -> row.columnProperty().get().field())
                .startsWith(ImportField.COMPANY, ImportField.ROLE, ImportField.APPLIED_ON, ImportField.STATUS);
        assertThat(model.columns())
                .extracting(ColumnRow::samples)
                .startsWith("Acme  ·  Globex", "Analyst  ·  Developer")
                .endsWith("first  ·  two lines");
    }

    @Test
    void openQuestionsAreAskedAndAnswered() throws Exception {
        open(LOG);

        assertThat(model.openWords()).isEqualTo(1);
        assertThat(model.openDates())
                .singleElement()
                .satisfies(column -> assertThat(column.header()).isEqualTo("Applied"));
        assertThat(texts.questions(model)).contains("One status word", "“Applied”");

        model.setWord("In limbo", new WordChoice(WordMeaning.INTERVIEWING));
        model.setDateOrder(2, DateOrder.DMY);
        plan();

        assertThat(texts.questions(model)).isEqualTo(messages.get("importing.question.none"));
        assertThat(model.preview().get(1).application().appliedOn()).isEqualTo(LocalDate.of(2025, 6, 5));
        assertThat(texts.stage(model.preview().get(1))).isEqualTo("Interviewing");
    }

    @Test
    void theAskedWordComesFirstAndKeepsItsPlaceWhenAnswered() throws Exception {
        open(LOG);
        assertThat(words()).startsWith("In limbo");

        model.setWord("In limbo", new WordChoice(WordMeaning.closed(Outcome.NO_RESPONSE)));
        plan();

        assertThat(words()).startsWith("In limbo");
        assertThat(model.isAsked(model.words().get(0).wordProperty().get())).isTrue();

        model.setWord("In limbo", WordChoice.OPEN);
        plan();

        assertThat(model.openWords()).isEqualTo(1);
    }

    @Test
    void numbersAreThoseOfTheMappingOnlyWhenItHasNotChangedSince() throws Exception {
        open(LOG);
        assertThat(model.currentProperty().get()).isTrue();
        ImportMapping before = model.mapping();
        ImportPlan plan = reader.plan(model.sheet(), before, TODAY);

        model.setMeaning(4, new ColumnMeaning(ImportField.LEAVE_OUT, null));
        assertThat(model.currentProperty().get()).isFalse();
        model.show(before, plan, new Imports.Result(4, List.of(), List.of()));
        assertThat(model.currentProperty().get()).isFalse();

        plan();
        assertThat(model.currentProperty().get()).isTrue();
    }

    @Test
    void aColumnCanBecomeAStage() throws Exception {
        open(LOG);

        model.setMeaning(4, new ColumnMeaning(ImportField.STAGE_COLUMN, WordMeaning.SCREENING));

        assertThat(ColumnMeaning.of(model.columns().get(4).columnProperty().get()))
                .isEqualTo(new ColumnMeaning(ImportField.STAGE_COLUMN, WordMeaning.SCREENING))
                .matches(meaning -> ColumnMeaning.all().contains(meaning));
    }

    @Test
    void withoutAHeaderTheFirstLineIsAnApplicationAndAnswersStay() throws Exception {
        open(LOG);
        model.setWord("In limbo", new WordChoice(WordMeaning.OFFER));

        model.remap(reader.guess(model.sheet(), TODAY, model.headerRow(false)));
        plan();

        assertThat(model.mapping().hasHeader()).isFalse();
        assertThat(model.mapping().words()).containsValue(WordMeaning.OFFER);
        assertThat(model.columns().get(0).samples()).startsWith("Company");
        assertThat(model.headerRow(true)).isZero();
    }

    @Test
    void whereNothingIsNewNothingIsAsked() throws Exception {
        open(LOG);
        ImportPlan plan = Objects.requireNonNull(model.plan());

        model.show(model.mapping(), plan, new Imports.Result(0, List.of(2L, 3L, 5L, 6L), List.of()));

        assertThat(texts.questions(model)).isEqualTo(messages.get("importing.question.known"));
    }

    @Test
    void onlyWhatIsNewIsPreviewed() throws Exception {
        open(LOG);
        ImportPlan plan = Objects.requireNonNull(model.plan());

        model.show(model.mapping(), plan, new Imports.Result(3, List.of(2L), List.of()));

        assertThat(model.preview())
                .extracting(one -> one.application().company())
                .containsExactly("Globex", "Initech", "Hooli");
        assertThat(texts.counts(model.countsProperty().get(), false))
                .isEqualTo("4 rows read → 3 new, 1 already there, 0 skipped");
    }

    @Test
    void theReportNamesEveryLineThatWasLeftOut() throws Exception {
        open(LOG + "Company,Role,Applied,Status,Remark\n");
        ImportPlan plan = Objects.requireNonNull(model.plan());

        Imports.Refused refused = new Imports.Refused(3, Message.of("problem.BLANK_ROLE"));
        Imports.Result result = new Imports.Result(2, List.of(2L), List.of(refused));

        assertThat(ImportReport.isWorthALook(plan, result)).isTrue();
        assertThat(new ImportReport(messages, plan, result).asText())
                .contains(
                        "Skipped lines (2)",
                        "Line 3: An application needs a role.",
                        "Line 7: The names of the columns once more")
                .contains("Already in your journal, left as they are (1)", "Line 2: Acme, Analyst");
    }

    @Test
    void aLogThatIsUnderstoodNeedsNoReport() throws Exception {
        open("""
                Company,Role,Applied,Status
                Acme,Analyst,2025-03-04,Applied
                """);

        assertThat(texts.questions(model)).isEqualTo(messages.get("importing.question.none"));
        assertThat(ImportReport.isWorthALook(Objects.requireNonNull(model.plan()), model.result()))
                .isFalse();
    }

    private List<String> words() {
        return model.words().stream()
                .map(row -> row.wordProperty().get().word())
                .toList();
    }

    private void open(String log) throws Exception {
        Path file = folder.resolve("log.csv");
        Files.writeString(file, log);
        var sheet = reader.read(file);
        model.open(sheet, reader.guess(sheet, TODAY));
        plan();
    }

    private void plan() {
        ImportPlan plan = reader.plan(model.sheet(), model.mapping(), TODAY);
        model.show(model.mapping(), plan, new Imports.Result(plan.applications().size(), List.of(), List.of()));
    }
}
