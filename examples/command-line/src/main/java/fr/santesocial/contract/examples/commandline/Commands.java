package fr.santesocial.contract.examples.commandline;

import fr.santesocial.contract.examples.commandline.compare.CompareCommand;
import fr.santesocial.contract.examples.commandline.explain.ExplainCommand;
import fr.santesocial.contract.examples.commandline.format.FormatCommand;
import fr.santesocial.contract.examples.commandline.rules.ProfilesCommand;
import fr.santesocial.contract.examples.commandline.rules.RulesCommand;
import fr.santesocial.contract.examples.commandline.schema.SchemaCommand;
import fr.santesocial.contract.examples.commandline.start.NewCommand;
import fr.santesocial.contract.examples.commandline.terminal.Terminal;
import fr.santesocial.contract.examples.commandline.validate.ValidateCommand;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;

/** The commands, in the order of the help. Each is made only when it is needed: looking at all of them slows the start. */
final class Commands {
    private static final Map<String, Function<Terminal, Object>> ALL = all();

    private Commands() {}

    private static Map<String, Function<Terminal, Object>> all() {
        Map<String, Function<Terminal, Object>> all = new LinkedHashMap<>();
        all.put("validate", ValidateCommand::new);
        all.put("explain", terminal -> new ExplainCommand());
        all.put("rules", terminal -> new RulesCommand());
        all.put("profiles", terminal -> new ProfilesCommand());
        all.put("schema", terminal -> new SchemaCommand());
        all.put("format", terminal -> new FormatCommand());
        all.put("new", terminal -> new NewCommand());
        all.put("compare", terminal -> new CompareCommand());
        return all;
    }

    /** Adds the command that is called, or all of them where the first argument is none of them. */
    static void add(CommandLine root, Terminal terminal, String... arguments) {
        Function<Terminal, Object> called = arguments.length == 0 ? null : ALL.get(arguments[0]);
        if (called != null) {
            root.addSubcommand(arguments[0], called.apply(terminal));
        } else {
            ALL.forEach((name, command) -> root.addSubcommand(name, command.apply(terminal)));
        }
    }
}
