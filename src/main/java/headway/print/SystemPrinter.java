package headway.print;

import java.awt.print.PrinterJob;
import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// Prints through a process of its own, because the dialog is AWT's: beside JavaFX in one process it warns on Linux and
/// may freeze the window on a Mac. The document goes through a pipe, so that nothing of it is left on the disk.
public final class SystemPrinter implements PaperPrinter {
    /// Queues show no more of a name.
    private static final int LONGEST_NAME = 100;

    /// So many lines of what the process says are kept for the details of a failure.
    private static final int LINES = 40;

    private final List<String> command;
    private final BooleanSupplier anyPrinter;

    /// @param language of the dialog
    public SystemPrinter(Locale language) {
        this(dialog(language), SystemPrinter::anyPrinter);
    }

    SystemPrinter(List<String> command, BooleanSupplier anyPrinter) {
        this.command = List.copyOf(command);
        this.anyPrinter = anyPrinter;
    }

    @Override
    public boolean isPossible() {
        return anyPrinter.getAsBoolean();
    }

    @Override
    public Outcome print(Pdf pdf, String jobName) {
        if (!isPossible()) {
            return Outcome.NO_PRINTER;
        }
        Deque<String> said = new ArrayDeque<>();
        try {
            String answer = answer(pdf, jobName, said);
            if (PrintDialog.FAILED.equals(answer)) {
                throw new PrintException(details(said), "print.problem.printer");
            }
            for (Outcome outcome : Outcome.values()) {
                if (outcome.name().equals(answer)) {
                    return outcome;
                }
            }
        } catch (IOException | UncheckedIOException e) {
            throw new PrintException(e, "print.problem.dialog");
        }
        throw new PrintException(details(said), "print.problem.dialog");
    }

    /// Runs the process to its end.
    ///
    /// @param said takes what it says besides the answer
    private @Nullable String answer(Pdf pdf, String jobName, Deque<String> said) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        // Options meant for another Java print a line, or keep this one from showing anything.
        builder.environment()
                .keySet()
                .removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS", "CLASSPATH"));
        Process process = builder.start();
        try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
            send(process, pdf, jobName);
            String answer = null;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith(PrintDialog.ANSWER)) {
                    answer = line.substring(PrintDialog.ANSWER.length());
                } else {
                    said.add(line);
                    if (said.size() > LINES) {
                        said.remove();
                    }
                }
            }
            return answer;
        } finally {
            // It has closed its output: there is nothing more to come.
            process.destroy();
        }
    }

    private static void send(Process process, Pdf pdf, String jobName) {
        try (DataOutputStream out = new DataOutputStream(process.getOutputStream())) {
            out.writeUTF(
                    jobName.codePointCount(0, jobName.length()) > LONGEST_NAME
                            ? jobName.substring(0, jobName.offsetByCodePoints(0, LONGEST_NAME))
                            : jobName);
            out.write(pdf.bytes());
        } catch (IOException e) {
            // It has ended before it took all; what it said tells why.
        }
    }

    private static IOException details(Deque<String> said) {
        return new IOException(String.join("\n", said));
    }

    static List<String> dialog(Locale language) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=false",
                "-Dapple.awt.application.name=Headway",
                "-Duser.language=" + language.getLanguage(),
                "-Duser.country=" + language.getCountry(),
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                PrintDialog.class.getName());
    }

    /// A window that is drawn in memory has nobody in front of it to answer a dialog.
    private static boolean anyPrinter() {
        return !"Headless".equalsIgnoreCase(System.getProperty("glass.platform"))
                && PrinterJob.lookupPrintServices().length > 0;
    }
}
