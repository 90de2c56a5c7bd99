package fr.santesocial.contract.examples.commandline;

import fr.santesocial.contract.examples.commandline.terminal.Terminal;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * One call of the command: what it printed where, and its exit code.
 *
 * @param code the exit code
 * @param out what it printed
 * @param err what it said aside
 */
public record CommandRun(int code, String out, String err) {

    /** Calls the command in a pipe, with nothing on its standard input. */
    public static CommandRun of(String... arguments) {
        return with(Terminal.none(InputStream.nullInputStream()), arguments);
    }

    /** Calls the command in a terminal, or with something on its standard input. */
    public static CommandRun with(Terminal terminal, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Contracts.run(terminal, new PrintWriter(out), new PrintWriter(err), arguments);
        // Tests stand in the folder of their module; users stand in that of the project.
        return new CommandRun(code, out.toString().replace("../", "examples/"), err.toString());
    }
}
