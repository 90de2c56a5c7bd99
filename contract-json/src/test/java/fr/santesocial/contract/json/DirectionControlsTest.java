package fr.santesocial.contract.json;

import static fr.santesocial.contract.json.Documents.MARK;
import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.report.TextRange;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Characters that change the direction of text are seen wherever they stand and however they are written. */
class DirectionControlsTest {
    private static final String ID = "document.bidirectional-control";

    @ParameterizedTest
    @ValueSource(
            ints = {0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069, 0x200E, 0x200F, 0x061C})
    void eachIsAWarningAndTheTextIsKept(int control) {
        String c = Character.toString(control);
        String document = Documents.contract("\"description\": \"É😀 " + MARK + c + "txet\"");
        ReadResult result = read(document);
        assertThat(Documents.lines(result.findings()))
                .containsExactly(ID + " /description " + Documents.markedPlace(document));
        Finding finding = result.findings().get(0);
        assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message(Locale.FRENCH)).contains("(U+%04X)".formatted(control));
        assertThat(finding.message(Locale.ENGLISH)).contains("(U+%04X)".formatted(control));
        assertThat(result.isSound()).isTrue();
        assertThat(result.orElseThrow().getDescription()).contains("É😀 " + c + "txet");
        assertThat(result.partial().damage().isNone()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0x2029, 0x202F, 0x2065, 0x206A, 0x200D, 0x2010, 0x061B, 0x061D, 0xFEFF})
    void theirNeighboursAreNoneOfThem(int other) {
        assertThat(read(Documents.contract("\"description\": \"a" + Character.toString(other) + "\""))
                        .findings())
                .isEmpty();
    }

    @Test
    void escapedItIsTheSame() {
        String document = Documents.contract(
                "\"notes\": [\"\\u00e9\\n\\\\u202E😀" + MARK + "\\u202e\\u202c\", \"a\", \"" + MARK + "\u200f\"]");
        List<Finding> findings = read(document).findings();
        assertThat(findings).extracting(Finding::getPointer).containsExactly("/notes/0", "/notes/2");
        TextRange range = findings.get(0).getRange().orElseThrow();
        assertThat(Documents.start(range)).isEqualTo(Documents.markedPlace(document));
        assertThat(range.endColumn() - range.startColumn()).isEqualTo(6);
        TextRange second = findings.get(1).getRange().orElseThrow();
        assertThat(second.endColumn() - second.startColumn()).isEqualTo(1);
    }

    @Test
    void inIdsAndReferences() {
        assertThat(ids(Documents.fiches("{\"id\": \"f\u202e\", \"title\": \"t\", \"axis\": \"\u2066a\"}")))
                .containsExactly(ID, ID);
    }

    @Test
    void inANameItIsSaidBesideTheNameAndTheNameMeantIsFound() {
        String document = Documents.contract("\"no" + MARK + "\u202etes\": [\"a\"]");
        List<Finding> findings = read(document).findings();
        assertThat(Documents.line(findings.get(0))).isEqualTo(ID + " /no\u202etes " + Documents.markedPlace(document));
        assertThat(findings.get(1).getRuleId()).isEqualTo("structure.unknown-member");
        assertThat(findings.get(1).message(Locale.FRENCH)).isEqualTo("« no\\u202Etes » n'existe pas à cet endroit.");
        assertThat(findings.get(1).fix(Locale.FRENCH)).contains("« notes »");
        assertThat(findings).hasSize(2);
    }

    @Test
    void inWhatIsPassedOver() {
        String document = Documents.contract("\"x\": [{\"a\": \"\\u202E\", \"b\u202d\": 1}]");
        assertThat(read(document).findings().stream().map(finding -> finding.getRuleId() + " " + finding.getPointer()))
                .containsExactly("structure.unknown-member /x", ID + " /x/0/a", ID + " /x/0/b\u202d");
    }

    @Test
    void besideHalfACharacterTheTextIsLostAllTheSame() {
        ReadResult result = read(Documents.contract("\"description\": \"\\u202E\\ud800\""));
        assertThat(result.findings()).extracting(Finding::getRuleId).containsExactly("structure.bad-text");
        assertThat(result.partial().contract().orElseThrow().getDescription()).isEmpty();
    }

    @Test
    void messagesShowWhatIsHidden() {
        Finding finding = read(Documents.contract("\"stage\": \"CLOSED\u202e\\u0000\u200b\udb40\udc01\""))
                .findings()
                .get(0);
        assertThat(finding.getRuleId()).isEqualTo("structure.unknown-value");
        assertThat(finding.message(Locale.ENGLISH)).contains("“CLOSED\\u202E\\u0000\\u200B\\uDB40\\uDC01”");
        assertThat(finding.fix(Locale.ENGLISH)).contains("“CLOSED”");
    }

    private static List<String> ids(String document) {
        return read(document).findings().stream().map(Finding::getRuleId).toList();
    }

    private static ReadResult read(String document) {
        return ContractReader.standard().read(Documents.bytes(document));
    }
}
