package fr.santesocial.contract.examples.commandline.validate;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.examples.commandline.terminal.Sheet;
import fr.santesocial.contract.examples.commandline.terminal.Terminal;
import java.io.InputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

class ScreenTest {
    private static final String TEXT = "Indiquez la date de signature ou corrigez le stade du contrat.";

    @AfterEach
    void forgetTheWidth() {
        System.clearProperty(Sheet.COLUMNS);
    }

    @Test
    void onATerminalLinesEndBetweenWordsAndGoOnBelowTheFirst() {
        System.setProperty(Sheet.COLUMNS, "44");
        assertThat(screen(true).paint().lines("    → ", TEXT))
                .containsExactly("    → Indiquez la date de signature ou", "      corrigez le stade du contrat.");
    }

    @Test
    void aTerminalTooNarrowToReadIsTakenForAWiderOne() {
        System.setProperty(Sheet.COLUMNS, "5");
        assertThat(screen(true).paint().lines("", TEXT))
                .containsExactly("Indiquez la date de signature ou", "corrigez le stade du contrat.");
    }

    @Test
    void elsewhereATextIsOneLineAsItStands() {
        assertThat(screen(true).paint().lines("  ", " a  b ")).containsExactly("   a  b ");
        System.setProperty(Sheet.COLUMNS, "44");
        assertThat(screen(false).paint().lines("    → ", TEXT)).containsExactly("    → " + TEXT);
    }

    private static Screen screen(boolean seen) {
        Terminal terminal = new Terminal(InputStream.nullInputStream(), seen, seen, Ansi.OFF);
        return new Screen(terminal, new CommandLine(CommandSpec.create()));
    }
}
