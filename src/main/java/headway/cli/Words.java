package headway.cli;

import headway.text.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/// The parser, with the help texts of the user's language: in the annotations stand their keys.
final class Words {
    private static final int NARROWEST = 55;
    private static final int WIDEST = 100;

    private Words() {}

    static CommandLine commandLine(HeadwayCommand root, Messages messages) {
        CommandLine line = new CommandLine(root)
                .setExpandAtFiles(false)
                .setAllowOptionsAsOptionParameters(false)
                .setInterpolateVariables(false)
                .setResourceBundle(messages.bundle());
        translate(line, messages);
        return line;
    }

    static String usage(CommandLine command, int columns) {
        // A command of its own lists the options that all have in common as well.
        command.setUsageHelpWidth(Math.max(NARROWEST, Math.min(WIDEST, columns)));
        return command.getUsageMessage(Ansi.OFF);
    }

    /// The command that arguments name, as it is called in full.
    static String commandOf(String... args) {
        CommandLine line = new CommandLine(new HeadwayCommand());
        for (String arg : args) {
            line = line.getSubcommands().getOrDefault(arg, line);
        }
        return line.getCommandSpec().qualifiedName();
    }

    private static void translate(CommandLine line, Messages messages) {
        CommandSpec spec = line.getCommandSpec();
        spec.usageMessage()
                .description(translated(spec.usageMessage().description(), messages))
                .synopsisHeading(messages.get("cli.usage") + " ")
                .parameterListHeading("%n")
                .optionListHeading("%n" + messages.get("cli.options") + "%n")
                .commandListHeading("%n" + messages.get("cli.commands") + "%n")
                .sortOptions(false);
        line.getSubcommands().values().forEach(command -> translate(command, messages));
    }

    private static String[] translated(String[] keys, Messages messages) {
        String[] texts = new String[keys.length];
        for (int i = 0; i < keys.length; i++) {
            texts[i] = messages.get(keys[i]);
        }
        return texts;
    }
}
