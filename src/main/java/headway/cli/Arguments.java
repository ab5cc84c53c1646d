package headway.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// The arguments as they were typed. Where the locale of the process is plain C, Java replaces every byte beyond
/// ASCII by U+FFFD before the program starts, and a company would be kept under a ruined name.
final class Arguments {
    private static final Path TYPED = Path.of("/proc/self/cmdline");

    private Arguments() {}

    /// @throws Refusal when letters were lost and can't be had again
    static String[] asTyped(String... args) {
        if (!ruined(args)) {
            return args;
        }
        String[] typed = again(args);
        if (ruined(typed)) {
            throw Refusal.wrongUsage("cli.lostLetters");
        }
        return typed;
    }

    private static boolean ruined(String... args) {
        return Arrays.stream(args).anyMatch(arg -> arg.indexOf('\uFFFD') >= 0);
    }

    private static String[] again(String... args) {
        try {
            List<String> all = List.of(new String(Files.readAllBytes(TYPED), StandardCharsets.UTF_8).split("\0", -1));
            // The list ends in a NUL; before the arguments stands the way the program was started.
            int start = all.size() - 1 - args.length;
            if (start < 1) {
                return args;
            }
            String[] typed = all.subList(start, all.size() - 1).toArray(String[]::new);
            return sameButLetters(args, typed) ? typed : args;
        } catch (IOException e) {
            return args;
        }
    }

    private static boolean sameButLetters(String[] args, String... typed) {
        for (int i = 0; i < args.length; i++) {
            byte[] bytes = typed[i].getBytes(StandardCharsets.UTF_8);
            boolean same = bytes.length == args[i].length();
            for (int at = 0; same && at < bytes.length; at++) {
                char c = args[i].charAt(at);
                same = c == '\uFFFD' ? bytes[at] < 0 : c == bytes[at];
            }
            if (!same) {
                return false;
            }
        }
        return true;
    }
}
