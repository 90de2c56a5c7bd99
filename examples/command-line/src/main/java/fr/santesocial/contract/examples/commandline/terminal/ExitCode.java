package fr.santesocial.contract.examples.commandline.terminal;

/** How the command ends; of several, the highest counts. */
public final class ExitCode {
    /** Every contract is conformant. */
    public static final int CONFORMANT = 0;
    /** Some contract is not conformant, or undetermined. */
    public static final int NOT_CONFORMANT = 1;
    /** Some file could not be read, or is not a JSON object. */
    public static final int UNREADABLE = 2;
    /** The command was called in a wrong way. */
    public static final int WRONG_USAGE = 3;
    /** Something broke down inside. */
    public static final int INTERNAL_FAULT = 4;

    private ExitCode() {}
}
