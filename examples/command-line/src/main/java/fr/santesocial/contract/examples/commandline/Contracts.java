package fr.santesocial.contract.examples.commandline;

import fr.santesocial.contract.examples.commandline.terminal.ExitCode;
import fr.santesocial.contract.examples.commandline.terminal.LanguageChoice;
import fr.santesocial.contract.examples.commandline.terminal.Terminal;
import fr.santesocial.contract.examples.commandline.terminal.TerminalText;
import fr.santesocial.contract.examples.commandline.terminal.Texts;
import fr.santesocial.contract.rules.profile.Rulebook;
import fr.santesocial.contract.rules.text.Parameters;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code contracts}. */
@Command(name = "contracts", version = "contracts " + Rulebook.VERSION, mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the field before it calls
public final class Contracts implements Runnable {
    @Spec
    private CommandSpec spec;

    @Mixin
    private LanguageChoice language;

    /** Runs the command and ends with its exit code. */
    public static void main(String[] arguments) {
        PrintWriter out = writer(FileDescriptor.out, false);
        PrintWriter err = writer(FileDescriptor.err, true);
        System.exit(run(Terminal.ofProcess(), out, err, arguments));
    }

    /** Runs the command and returns its exit code. */
    public static int run(Terminal terminal, PrintWriter out, PrintWriter err, String... arguments) {
        Texts texts = Texts.of(language(List.of(arguments)));
        CommandLine root = new CommandLine(new Contracts());
        Commands.add(root, terminal, arguments);
        int code = root.setResourceBundle(texts.bundle())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false)
                .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.ansi()))
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler((wrong, given) -> wrongUsage(wrong, texts))
                .setExecutionExceptionHandler((fault, command, result) -> internalFault(fault, command, texts))
                .execute(arguments);
        out.flush();
        err.flush();
        return code;
    }

    /** UTF-8 whatever the system is set to. A report is flushed where it is whole, messages line by line. */
    private static PrintWriter writer(FileDescriptor target, boolean eachLine) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(target), StandardCharsets.UTF_8), eachLine);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), language.texts().text("usage.no-command"));
    }

    /** The language is needed before the arguments are understood: wrong ones are told of in it. */
    private static String language(List<String> arguments) {
        int at = arguments.indexOf("--lang");
        if (at >= 0 && at + 1 < arguments.size()) {
            return arguments.get(at + 1);
        }
        return arguments.stream()
                .filter(argument -> argument.startsWith("--lang="))
                .map(argument -> argument.substring("--lang=".length()))
                .findFirst()
                .orElse("");
    }

    private static int wrongUsage(ParameterException wrong, Texts texts) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(texts.text("usage.wrong") + " " + TerminalText.safe(UsageFault.explain(wrong, texts)));
        if (command.getParent() == null) {
            command.usage(err, Ansi.OFF);
        } else {
            String name = command.getCommandSpec().qualifiedName();
            err.println(texts.text("usage.see-help", Parameters.none().with("command", name)));
        }
        return ExitCode.WRONG_USAGE;
    }

    private static int internalFault(Exception fault, CommandLine command, Texts texts) {
        command.getErr().println(texts.text("usage.internal-fault") + " " + TerminalText.safe(fault.toString()));
        Arrays.stream(fault.getStackTrace())
                .limit(1)
                .forEach(at -> command.getErr().println("  " + at));
        return ExitCode.INTERNAL_FAULT;
    }
}
