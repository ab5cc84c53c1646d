package headway.bench;

import headway.text.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/// Prints the figures. Each method measures one thing and prints its lines; `main` names them in order.
public final class Bench {
    private static final int ROUNDS = 7;
    private static final int APPLICATIONS = 10_000;
    private static final int FOLLOW_UPS = 20_000;
    private static final int EFFORT_DAYS = 5 * 365;
    private static final int EFFORT_A_DAY = 10;
    private static final int INTERVIEWS = 1_000;
    private static final int REHEARSALS = 5_000;

    private final Path home;
    private final Path options;
    private final Path work;
    private final boolean headless;

    private Bench(Path home, Path options, Path work) throws IOException {
        this.home = home;
        this.options = options;
        this.work = Files.createDirectories(work);
        this.headless = usesX11() && System.getenv().getOrDefault("DISPLAY", "").isBlank();
    }

    /// Takes the runnable folder, the file of options for the runtime, and a folder to work in.
    public static void main(String[] args) throws Exception {
        Bench bench = new Bench(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]));
        bench.conditions();
        bench.importing();
        bench.followUps();
        bench.printing();
        bench.start();
        bench.inWindow();
        System.exit(0);
    }

    private void conditions() {
        System.out.printf(
                Locale.ROOT,
                "%nHeadway %s, Java %s, %d processors, %s, %,d applications, medians of %d%n%n",
                Version.current(),
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                headless ? "a screen in memory" : "the display",
                APPLICATIONS,
                ROUNDS);
    }

    private Path journal() {
        return work.resolve("many.headway");
    }

    private void importing() throws Exception {
        Path spreadsheet = work.resolve("many.csv");
        ManyApplications.write(spreadsheet, APPLICATIONS);
        List<Double> runs = new ArrayList<>();
        for (int round = 0; round < 3; round++) {
            Files.deleteIfExists(journal());
            runs.add(new InWindow(journal()).importFile(spreadsheet));
        }
        aim("import, the first in a process", runs.get(0), "ms", runs.get(0) < 2_000, "under 2 s");
        figure("import, the third", runs.get(2), "ms");
        figure("size of the journal", Files.size(journal()) / 1e6, "MB");
    }

    private void followUps() throws Exception {
        ManyFollowUps.add(journal(), FOLLOW_UPS, LocalDate.now(ZoneId.systemDefault()));
        figure("follow-ups in the journal", FOLLOW_UPS, "");
        ManyEffort.add(journal(), EFFORT_DAYS, EFFORT_A_DAY, LocalDate.now(ZoneId.systemDefault()));
        figure("entries of the effort log", EFFORT_DAYS * EFFORT_A_DAY, "");
        ManyInterviews.add(journal(), INTERVIEWS, REHEARSALS, LocalDate.now(ZoneId.systemDefault()));
        figure("further interviews in the journal", INTERVIEWS, "");
        figure("rehearsals", REHEARSALS, "");
    }

    private void printing() throws IOException, InterruptedException {
        Printing.Result result = Printing.measure(options, ROUNDS, APPLICATIONS);
        aim("the first PDF of a process", result.first(), "ms", result.first() < 1_500, "under 1.5 s");
        double next = median(result.next(), value -> value);
        aim("the next one", next, "ms", next < 200, "under 200 ms");
        aim("a list of all applications as PDF", result.list(), "ms", result.list() < 10_000, "under 10 s");
        aim("its peak memory", result.megabytes(), "MB", result.megabytes() < 512, "under 512 MB");
    }

    private void inWindow() throws Exception {
        if (headless) {
            System.setProperty("glass.platform", "Headless");
            System.setProperty("prism.order", "sw");
        }
        InWindow.Result result = new InWindow(journal()).measure(ROUNDS);
        double keystroke = median(result.keystrokes(), value -> value);
        aim("search, from the key to the frame", keystroke, "ms", keystroke < 50, "under 50 ms");
        figure(
                "the same, the slowest",
                result.keystrokes().stream().mapToDouble(v -> v).max().orElse(0),
                "ms");
        double edit = median(result.edits(), value -> value);
        aim("an edit, until it is on the disk", edit, "ms", edit < 20, "under 20 ms");
        figure(
                "the same, the slowest",
                result.edits().stream().mapToDouble(v -> v).max().orElse(0),
                "ms");
        for (InWindow.Shown shown : result.screens()) {
            double again = median(shown.again(), value -> value);
            aim(
                    shown.name() + ", from the key to the frame",
                    again,
                    "ms",
                    again < shown.aim(),
                    "under " + shown.aim() + " ms");
            figure("the same, the first time", shown.first(), "ms");
        }
    }

    private void start() throws IOException, InterruptedException {
        Path journal = journal();
        Start.Result result = new Start(home, options, work, headless).measure(journal, ROUNDS);
        double program = median(result.program(), Start.Run::millis);
        double bare = median(result.bare(), Start.Run::millis);
        aim(
                "process start to the filled first frame",
                program,
                "ms",
                program <= 1.5 * bare,
                "at most 1.5 times the bare window");
        figure("the same, a bare JavaFX window", bare, "ms");
        figure("times the bare window", program / bare, "");
        figure("peak memory until the first frame", median(result.program(), Start.Run::megabytes), "MB");
        figure("the same, a bare JavaFX window", median(result.bare(), Start.Run::megabytes), "MB");
    }

    // What figures are made with

    static <T> double median(List<T> runs, ToDoubleFunction<T> value) {
        double[] sorted = runs.stream().mapToDouble(value).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private static void figure(String what, double value, String unit) {
        System.out.println(line(what, value, unit));
    }

    private static void aim(String what, double value, String unit, boolean met, String aim) {
        System.out.println(line(what, value, unit) + "   " + (met ? "ok" : "MISSED") + ": " + aim);
    }

    private static String line(String what, double value, String unit) {
        return String.format(Locale.ROOT, value < 10 ? "%-40s %8.2f %-3s" : "%-40s %8.0f %-3s", what, value, unit);
    }

    private static boolean usesX11() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        return !system.startsWith("windows") && !system.startsWith("mac");
    }
}
