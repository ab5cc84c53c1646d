package headway;

import headway.text.Message;
import headway.text.Messages;
import headway.text.Version;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Application;

/// Where the program starts: the window, the command line, or, where no window can open, the pipeline as text.
public final class Launcher {
    private static final String JOURNAL = "--journal";

    private Launcher() {}

    public static void main(String[] args) {
        System.exit(run(args));
    }

    private static int run(String[] args) {
        if (!asksForWindow(args)) {
            return command(args);
        }
        Optional<Message> refusal = Display.open();
        if (refusal.isPresent()) {
            System.out.print(withoutWindow(new Messages(Locale.getDefault()), refusal.get(), () -> ""));
            return 0;
        }
        Application.launch(HeadwayApp.class, args);
        return 0;
    }

    /// Without arguments, or with a journal's path alone, the window is meant; anything else is a command.
    static boolean asksForWindow(String... args) {
        if (args.length == 0) {
            return true;
        }
        if (args.length == 1) {
            return args[0].startsWith(JOURNAL + "=");
        }
        return args.length == 2 && args[0].equals(JOURNAL);
    }

    /// What is printed in place of the window: why there is none, the pipeline, and the commands that go on from here.
    static String withoutWindow(Messages messages, Message refusal, Supplier<String> pipeline) {
        StringBuilder text = new StringBuilder(messages.get(refusal)).append('\n');
        String list = pipeline.get().strip();
        if (!list.isEmpty()) {
            text.append('\n').append(list).append('\n');
        }
        return text.append('\n')
                .append(messages.get("display.commands"))
                .append('\n')
                .toString();
    }

    private static int command(String[] args) {
        if (args[0].equals("--version")) {
            System.out.println("Headway " + Version.current());
            return 0;
        }
        System.err.println(new Messages(Locale.getDefault()).get("display.commands"));
        return 2;
    }
}
