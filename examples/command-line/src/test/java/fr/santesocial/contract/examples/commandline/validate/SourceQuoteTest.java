package fr.santesocial.contract.examples.commandline.validate;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.examples.commandline.terminal.Paint;
import fr.santesocial.contract.json.ContractReader;
import fr.santesocial.contract.json.ReadResult;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.TextRange;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;

class SourceQuoteTest {
    private static final String DOCUMENT = """
        {
          "format": "1.0", "é😀": 1,
          "fichesActions": [
            {
              "id": "f"
            }
          ]
        }\
        """;
    private static final ReadResult READ = ContractReader.standard().read(DOCUMENT);
    private static final Finding FINDING = READ.findings().get(0);

    @Test
    void theFaultIsUnderlinedFromItsStartToItsEnd() {
        assertThat(quote(2, 13, 2, 18))
                .containsExactly("2 |   \"format\": \"1.0\", \"é😀\": 1,", "  |             ^^^^^");
    }

    @Test
    void columnsAreCountedInCharacters() {
        assertThat(quote(2, 26, 2, 27).get(1)).isEqualTo("  | " + " ".repeat(26) + "^");
    }

    @Test
    void aFaultOfSeveralLinesIsUnderlinedToTheEndOfItsFirst() {
        assertThat(quote(3, 3, 7, 4)).containsExactly("3 |   \"fichesActions\": [", "  |   ^^^^^^^^^^^^^^^^^^");
    }

    @Test
    void aBraceAloneIsShownWithTheNextLine() {
        assertThat(quote(4, 5, 4, 6)).containsExactly("4 |     {", "  |     ^", "5 |       \"id\": \"f\"");
    }

    @Test
    void aLaterQuotationMayStandBeforeAnEarlierOneInTheSameLine() {
        SourceQuote source = new SourceQuote(READ, new Paint(Ansi.OFF));
        source.of(FINDING.at(new TextRange(2, 26, 2, 27)));
        assertThat(source.of(FINDING.at(new TextRange(2, 3, 2, 4))).get(1)).isEqualTo("  |   ^");
    }

    @Test
    void whatHasNoPlaceIsNotQuoted() {
        SourceQuote source = new SourceQuote(READ, new Paint(Ansi.OFF));
        assertThat(source.of(FINDING.withoutRange())).isEmpty();
        assertThat(quote(99, 1, 99, 2)).isEmpty();
    }

    @Test
    void onATerminalTheFaultHasTheColourOfItsSeverity() {
        SourceQuote source = new SourceQuote(READ, new Paint(Ansi.ON));
        assertThat(source.of(FINDING.at(new TextRange(2, 3, 2, 4))).get(1))
                .contains("\u001b[31m")
                .endsWith("m");
    }

    private static List<String> quote(int startLine, int startColumn, int endLine, int endColumn) {
        TextRange range = new TextRange(startLine, startColumn, endLine, endColumn);
        return new SourceQuote(READ, new Paint(Ansi.OFF)).of(FINDING.at(range));
    }
}
