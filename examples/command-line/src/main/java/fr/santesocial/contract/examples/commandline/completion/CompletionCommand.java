package fr.santesocial.contract.examples.commandline.completion;

import fr.santesocial.contract.examples.commandline.terminal.ExitCode;
import fr.santesocial.contract.examples.commandline.terminal.LanguageChoice;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints a script that lets bash and zsh complete commands, options and their values. */
@Command(name = "completion", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields before it calls
public final class CompletionCommand implements Callable<Integer> {
    private final Consumer<CommandLine> allCommands;

    @Spec
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("UnusedVariable") // of every command, also of this one, whose script is the same in each language
    private LanguageChoice language;

    /** The command, which has all commands added to the one that it is part of before it looks at them. */
    public CompletionCommand(Consumer<CommandLine> allCommands) {
        this.allCommands = allCommands;
    }

    @Override
    public Integer call() {
        CommandLine root = spec.root().commandLine();
        allCommands.accept(root);
        PrintWriter out = spec.commandLine().getOut();
        out.print(AutoComplete.bash(spec.root().name(), root));
        out.flush();
        return ExitCode.CONFORMANT;
    }
}
