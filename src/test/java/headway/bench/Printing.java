package headway.bench;

import headway.domain.ApplicationReport;
import headway.domain.ApplicationReport.Row;
import headway.domain.ApplicationReport.Step;
import headway.domain.Outcome;
import headway.domain.Paper;
import headway.domain.PrintSettings;
import headway.domain.StageKind;
import headway.print.ApplicationsDocument;
import headway.print.LetterDocument;
import headway.print.LetterDocument.Letter;
import headway.print.Press;
import headway.print.PrintedDocument;
import headway.text.Messages;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Makes PDFs in a process of its own, with the options of the program.
final class Printing {
    private static final String LINE = "printing ";
    private static final Messages WORDS = new Messages(Locale.US);
    private static final PrintSettings SETTINGS =
            new PrintSettings(Paper.LETTER, true, "Ada Lovelace", "12 Example Street\n10115 Sampletown");

    private Printing() {}

    /// What was measured.
    ///
    /// @param first milliseconds of the first PDF of the process
    /// @param next milliseconds of those that followed
    /// @param list milliseconds of a long list of applications
    /// @param megabytes the most memory the process had; 0 where the system does not tell
    record Result(double first, List<Double> next, double list, double megabytes) {}

    /// Measures in a new process.
    ///
    /// @param options the file of options that the program is started with
    /// @param rows of the long list
    static Result measure(Path options, int rounds, int rows) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        // Without the modules of the window, which printing does not need.
        List<String> jvm = Files.readAllLines(options).stream()
                .filter(line -> line.startsWith("-X"))
                .toList();
        List<String> command = new ArrayList<>(List.of(java));
        command.addAll(jvm);
        command.addAll(List.of(
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                Printing.class.getName(),
                String.valueOf(rounds),
                String.valueOf(rows)));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        StringBuilder said = new StringBuilder();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                if (line.startsWith(LINE)) {
                    return result(line.substring(LINE.length()).split(" "));
                }
                said.append(line).append('\n');
            }
        } finally {
            process.destroy();
            process.waitFor();
        }
        throw new IOException("Nothing was printed: " + said);
    }

    private static Result result(String[] figures) {
        List<Double> next = new ArrayList<>();
        for (int i = 3; i < figures.length; i++) {
            next.add(Double.parseDouble(figures[i]));
        }
        return new Result(
                Double.parseDouble(figures[0]), next, Double.parseDouble(figures[1]), Double.parseDouble(figures[2]));
    }

    /// In the new process: rounds and rows.
    public static void main(String[] args) throws IOException {
        Press press = new Press(null);
        double first = millis(press, letter());
        StringBuilder next = new StringBuilder();
        for (int round = 0; round < Integer.parseInt(args[0]); round++) {
            next.append(' ').append(millis(press, letter()));
        }
        double list = millis(press, ApplicationsDocument.of(report(Integer.parseInt(args[1])), WORDS, SETTINGS));
        System.out.println(LINE + first + " " + list + " " + peakMegabytes() + next);
    }

    private static double millis(Press press, PrintedDocument document) {
        long start = System.nanoTime();
        press.make(document);
        return (System.nanoTime() - start) / 1e6;
    }

    private static double peakMegabytes() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (Files.exists(status)) {
            for (String line : Files.readAllLines(status)) {
                if (line.startsWith("VmHWM:")) {
                    return Long.parseLong(line.replaceAll("\\D", "")) / 1000.0;
                }
            }
        }
        return 0;
    }

    private static PrintedDocument letter() {
        String paragraph = "It would be a pleasure to hear how things stand, whenever it suits you. "
                .repeat(8)
                .strip();
        return LetterDocument.of(
                new Letter(
                        LocalDate.of(2026, 11, 24),
                        "Acme\nMs Anna Example\n1 Example Road\n20457 Hamburg",
                        "My application",
                        "Dear Ms Example,\n\n" + paragraph + "\n\n" + paragraph + "\n\nKind regards,\nAda Lovelace"),
                WORDS,
                SETTINGS);
    }

    private static ApplicationReport report(int count) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            LocalDate applied = LocalDate.of(2024, 1, 8).plusDays(i % 1_000);
            Outcome outcome = i % 4 == 0 ? Outcome.REJECTED : null;
            rows.add(new Row(
                    "Company number " + i,
                    "Senior Engineer",
                    "Town " + i % 300,
                    applied,
                    "Job board",
                    "Online form",
                    "",
                    "",
                    outcome == null ? StageKind.APPLIED : StageKind.CLOSED,
                    outcome,
                    List.of(
                            new Step(applied.minusDays(3), "Saved", StageKind.SAVED, null),
                            new Step(applied, "Applied", StageKind.APPLIED, null),
                            new Step(applied.plusDays(20), "Closed", StageKind.CLOSED, Outcome.REJECTED))));
        }
        return new ApplicationReport(null, null, rows);
    }
}
