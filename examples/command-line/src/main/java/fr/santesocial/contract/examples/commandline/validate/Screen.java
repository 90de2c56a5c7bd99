package fr.santesocial.contract.examples.commandline.validate;

import fr.santesocial.contract.examples.commandline.terminal.Paint;
import fr.santesocial.contract.examples.commandline.terminal.Sheet;
import fr.santesocial.contract.examples.commandline.terminal.Terminal;
import fr.santesocial.contract.examples.commandline.terminal.Texts;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.function.Supplier;
import picocli.CommandLine;

/** What the user sees while documents are checked. */
record Screen(Terminal terminal, CommandLine command) {
    /** Where the report goes. */
    PrintWriter out() {
        return command.getOut();
    }

    /** How it is painted; lines end with those of the terminal where the launcher says how wide it is. */
    Paint paint() {
        Integer columns = Integer.getInteger(Sheet.COLUMNS);
        return columns != null && terminal.reportIsSeen()
                ? new Paint(terminal.ansi(), columns)
                : new Paint(terminal.ansi());
    }

    /** The bar; one that never comes up where nobody would see it, or where the report itself scrolls by. */
    Progress progress(Texts texts, Supplier<OptionalLong> total, boolean reportIsElsewhere) {
        boolean shown = terminal.errorsAreSeen() && (reportIsElsewhere || !terminal.reportIsSeen());
        Duration patience = shown ? Progress.PATIENCE : Progress.NEVER;
        return new Progress(command.getErr(), texts.text("progress.unit"), total, patience);
    }
}
