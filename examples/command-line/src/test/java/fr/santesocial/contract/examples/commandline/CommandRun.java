package fr.santesocial.contract.examples.commandline;

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

    /** Calls the command. */
    public static CommandRun of(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Contracts.run(new PrintWriter(out), new PrintWriter(err), arguments);
        // Tests stand in the folder of their module; users stand in that of the project.
        return new CommandRun(code, out.toString().replace("../", "examples/"), err.toString());
    }
}
