package headway.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import headway.print.PaperPrinter.Outcome;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// What becomes of the answers of the process that prints. Nothing here opens a dialog.
class SystemPrinterTest {
    /// Larger than any pipe, so that a process that does not read would block.
    private static final Pdf LARGE = new Pdf(new byte[300_000], 1, List.of());

    /// Stands in for the process: reads all, says what it read, and answers as its arguments say.
    static final class StandIn {
        private StandIn() {}

        public static void main(String[] args) throws IOException {
            DataInputStream in = new DataInputStream(System.in);
            String name = in.readUTF();
            int bytes = in.readAllBytes().length;
            System.err.println("(java:1): Gdk-WARNING **: don't do that");
            System.out.println(name.codePointCount(0, name.length()) + " characters, " + bytes + " bytes");
            Arrays.stream(args).forEach(System.out::println);
            System.exit(args.length == 0 ? 7 : 0);
        }
    }

    @Test
    void theAnswerIsFoundAmongWhateverElseIsSaid() {
        assertThat(answering("headway.print PRINTED").print(LARGE, "Plan")).isEqualTo(Outcome.PRINTED);
        assertThat(answering("noise", "headway.print CANCELLED", "noise").print(LARGE, "Plan"))
                .isEqualTo(Outcome.CANCELLED);
        assertThat(answering("headway.print NO_PRINTER").print(LARGE, "Plan")).isEqualTo(Outcome.NO_PRINTER);
    }

    @Test
    void whatFailsIsSaidInASentenceWithItsDetails() {
        assertThatThrownBy(() -> answering("headway.print FAILED").print(LARGE, "x".repeat(70_000)))
                .isInstanceOfSatisfying(PrintException.class, problem -> {
                    assertThat(problem.said().key()).isEqualTo("print.problem.printer");
                    assertThat(problem.getCause()).hasMessageContaining("100 characters, 300000 bytes");
                });
        assertThatThrownBy(() -> answering().print(LARGE, "Plan"))
                .isInstanceOfSatisfying(PrintException.class, problem -> {
                    assertThat(problem.said().key()).isEqualTo("print.problem.dialog");
                    assertThat(problem.getCause()).hasMessageContaining("Gdk-WARNING");
                });
    }

    @Test
    void aProcessThatDoesNotStartOrDoesNotReadIsNoDialog() {
        for (List<String> command : List.of(
                List.of(Path.of("no", "such", "program").toString()),
                List.of(java(), "-cp", System.getProperty("java.class.path"), "headway.NoSuchClass"))) {
            assertThatThrownBy(() -> new SystemPrinter(command, () -> true).print(LARGE, "Plan"))
                    .isInstanceOfSatisfying(
                            PrintException.class,
                            problem -> assertThat(problem.said().key()).isEqualTo("print.problem.dialog"));
        }
    }

    @Test
    void withoutAPrinterNothingIsStarted() {
        AtomicInteger asked = new AtomicInteger();
        SystemPrinter printer = new SystemPrinter(List.of("no such program"), () -> {
            asked.incrementAndGet();
            return false;
        });
        assertThat(printer.isPossible()).isFalse();
        assertThat(printer.print(LARGE, "Plan")).isEqualTo(Outcome.NO_PRINTER);
        assertThat(asked).hasValue(2);
    }

    @Test
    void theProcessOfTheProgramStartsAndSaysWhatIsWrongWithADocument() {
        // No PDF: it is told before any dialog would open.
        assertThatThrownBy(
                        () -> new SystemPrinter(SystemPrinter.dialog(Locale.GERMANY), () -> true).print(LARGE, "Plan"))
                .isInstanceOfSatisfying(PrintException.class, problem -> {
                    assertThat(problem.said().key()).isEqualTo("print.problem.printer");
                    assertThat(problem.getCause()).hasMessageContaining("PDF");
                });
    }

    private static SystemPrinter answering(String... lines) {
        List<String> command =
                new ArrayList<>(List.of(java(), "-cp", System.getProperty("java.class.path"), StandIn.class.getName()));
        command.addAll(List.of(lines));
        return new SystemPrinter(command, () -> true);
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
