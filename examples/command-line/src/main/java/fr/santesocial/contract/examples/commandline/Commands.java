package fr.santesocial.contract.examples.commandline;

import fr.santesocial.contract.examples.commandline.compare.CompareCommand;
import fr.santesocial.contract.examples.commandline.completion.CompletionCommand;
import fr.santesocial.contract.examples.commandline.explain.ExplainCommand;
import fr.santesocial.contract.examples.commandline.format.FormatCommand;
import fr.santesocial.contract.examples.commandline.page.PageCommand;
import fr.santesocial.contract.examples.commandline.rules.ProfilesCommand;
import fr.santesocial.contract.examples.commandline.rules.RulesCommand;
import fr.santesocial.contract.examples.commandline.schema.SchemaCommand;
import fr.santesocial.contract.examples.commandline.show.ShowCommand;
import fr.santesocial.contract.examples.commandline.start.NewCommand;
import fr.santesocial.contract.examples.commandline.terminal.Terminal;
import fr.santesocial.contract.examples.commandline.validate.ValidateCommand;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;

/** The commands, in the order of the help. Each is made only when it is needed: looking at all of them slows the start. */
final class Commands {
    private Commands() {}

    private static Map<String, Supplier<Object>> all(Terminal terminal) {
        Map<String, Supplier<Object>> all = new LinkedHashMap<>();
        all.put("validate", () -> new ValidateCommand(terminal));
        all.put("explain", ExplainCommand::new);
        all.put("rules", RulesCommand::new);
        all.put("profiles", ProfilesCommand::new);
        all.put("schema", SchemaCommand::new);
        all.put("format", FormatCommand::new);
        all.put("new", NewCommand::new);
        all.put("compare", CompareCommand::new);
        all.put("show", ShowCommand::new);
        all.put("page", PageCommand::new);
        all.put("completion", () -> new CompletionCommand(root -> addMissing(root, terminal)));
        return all;
    }

    /** Adds the command that is called, or all of them where the first argument is none of them. */
    static void add(CommandLine root, Terminal terminal, String... arguments) {
        Map<String, Supplier<Object>> all = all(terminal);
        Supplier<Object> called = arguments.length == 0 ? null : all.get(arguments[0]);
        if (called != null) {
            root.addSubcommand(arguments[0], called.get());
        } else {
            addMissing(root, terminal);
        }
    }

    private static void addMissing(CommandLine root, Terminal terminal) {
        all(terminal).forEach((name, command) -> {
            if (!root.getSubcommands().containsKey(name)) {
                root.addSubcommand(name, command.get());
            }
        });
    }
}
