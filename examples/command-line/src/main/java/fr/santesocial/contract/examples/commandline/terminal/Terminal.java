package fr.santesocial.contract.examples.commandline.terminal;

import java.io.InputStream;
import picocli.CommandLine.Help.Ansi;

/**
 * What the command was started in.
 *
 * @param in its standard input
 * @param reportIsSeen whether its standard output is a terminal
 * @param errorsAreSeen whether its standard error is one
 * @param ansi whether colours and symbols are wanted on standard output
 */
public record Terminal(InputStream in, boolean reportIsSeen, boolean errorsAreSeen, Ansi ansi) {
    /** A launcher says with these what Java itself cannot find out for each stream alone. */
    private static final String OUT = "contracts.stdout.terminal";

    private static final String ERR = "contracts.stderr.terminal";

    /** The terminal of this process; colours as picocli finds them, NO_COLOR included. */
    public static Terminal ofProcess() {
        boolean all = Ansi.AUTO.enabled();
        boolean out = Boolean.parseBoolean(System.getProperty(OUT, Boolean.toString(all)));
        boolean err = Boolean.parseBoolean(System.getProperty(ERR, Boolean.toString(all)));
        return new Terminal(System.in, out, err, all ? Ansi.ON : Ansi.OFF);
    }

    /** No terminal at all, with this standard input: as in a pipe. */
    public static Terminal none(InputStream in) {
        return new Terminal(in, false, false, Ansi.OFF);
    }
}
