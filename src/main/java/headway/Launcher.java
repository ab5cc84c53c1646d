package headway;

import headway.cli.HeadwayCommand;
import headway.cli.Surroundings;
import headway.text.Message;
import headway.text.Messages;
import headway.text.Version;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Application;

/// Where the program starts: the window, the command line, or, where no window can open, the pipeline as text.
public final class Launcher {
    private Launcher() {}

    public static void main(String[] args) {
        System.exit(run(args));
    }

    private static int run(String[] args) {
        Surroundings surroundings = Surroundings.ofProcess(Version.current());
        // Documents are made with AWT, which would look for a display beside that of JavaFX, warn about it on Linux and
        // quarrel over the first thread on a Mac.
        System.setProperty("java.awt.headless", "true");
        if (!HeadwayCommand.meansWindow(args)) {
            return HeadwayCommand.run(args, surroundings);
        }
        Optional<Message> refusal = Display.open();
        if (refusal.isPresent()) {
            System.out.print(withoutWindow(
                    new Messages(surroundings.locale()),
                    refusal.get(),
                    () -> HeadwayCommand.insteadOfWindow(args, surroundings)));
            return 0;
        }
        Application.launch(HeadwayApp.class, args);
        return 0;
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
}
