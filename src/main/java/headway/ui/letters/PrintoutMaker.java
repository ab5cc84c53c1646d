package headway.ui.letters;

import headway.domain.ApplicationReport;
import headway.domain.Plan;
import headway.domain.PrintSettings;
import headway.domain.WeekReviewed;
import headway.domain.WorkSearchRecord;
import headway.print.ApplicationsDocument;
import headway.print.LetterDocument;
import headway.print.PlanDocument;
import headway.print.ReviewDocument;
import headway.print.WorkSearchDocument;
import headway.text.Messages;
import headway.ui.kit.print.Printout;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes documents as the user wants them printed now.
final class PrintoutMaker {
    private final Messages messages;
    private final Supplier<LettersReading> reading;

    PrintoutMaker(Messages messages, Supplier<LettersReading> reading) {
        this.messages = messages;
        this.reading = reading;
    }

    Printout plan(Plan plan) {
        PrintSettings settings = reading.get().print();
        LocalDate today = reading.get().today();
        Plan printed = PlanEditing.clean(plan);
        return new Printout(
                name(printed.name(), printed.company()),
                List.of("plan", printed, today, settings),
                () -> PlanDocument.of(printed, today, messages, settings));
    }

    /// The plan with lines to write on by hand.
    Printout form(Plan plan) {
        PrintSettings settings = reading.get().print();
        Plan printed = PlanEditing.clean(plan);
        return new Printout(
                printed.name(),
                List.of("form", printed, settings),
                () -> PlanDocument.form(printed, messages, settings));
    }

    Printout letter(LetterDocument.Letter letter) {
        PrintSettings settings = reading.get().print();
        String to = letter.recipient().lines().findFirst().orElse("");
        return new Printout(
                name(messages.get("print.letter.title"), to),
                List.of(letter, settings),
                () -> LetterDocument.of(letter, messages, settings));
    }

    Printout review(WeekReviewed week) {
        PrintSettings settings = reading.get().print();
        return new Printout(
                name(messages.get("print.review.title"), week.done().week().name()),
                List.of(week, settings),
                () -> ReviewDocument.of(week, messages, settings));
    }

    Printout workSearch(WorkSearchRecord record) {
        PrintSettings settings = reading.get().print();
        return new Printout(
                name(messages.get("print.workSearch.title"), record.week().name()),
                List.of(record, settings),
                () -> WorkSearchDocument.of(record, messages, settings));
    }

    Printout applications(ApplicationReport report) {
        PrintSettings settings = reading.get().print();
        return new Printout(
                messages.get("print.applications.title"),
                List.of(report, settings),
                () -> ApplicationsDocument.of(report, messages, settings));
    }

    private static String name(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
    }
}
