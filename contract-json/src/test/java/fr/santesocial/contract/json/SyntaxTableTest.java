package fr.santesocial.contract.json;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.json.SyntaxFault.Cause;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.TextRange;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each way to break the form of a document: what is said of it and where it is, first character to last. */
class SyntaxTableTest {
    @ParameterizedTest
    @MethodSource("fr.santesocial.contract.json.SyntaxRows#all")
    void isCalledByItsName(SyntaxRows.Row row) {
        String document = row.document().replace(Documents.MARK, "").replace(SyntaxRows.TO, "");
        SyntaxFault fault = SyntaxJudge.of(document, 0);
        assertThat(fault.cause()).isEqualTo(row.cause());
        assertThat(fault.from()).isEqualTo(row.document().indexOf(Documents.MARK));
        assertThat(fault.to()).isEqualTo(row.document().indexOf(SyntaxRows.TO) - 1);
    }

    @ParameterizedTest
    @MethodSource("fr.santesocial.contract.json.SyntaxRows#all")
    void isTheOnlyFindingAndInItsPlace(SyntaxRows.Row row) {
        String marked = row.document();
        String document = marked.replace(Documents.MARK, "").replace(SyntaxRows.TO, "");
        List<Finding> findings = ContractReader.standard().read(document).findings();
        assertThat(Documents.lines(findings.subList(findings.size() - 1, findings.size())))
                .containsExactly("document.syntax  " + Documents.markedPlace(marked.replace(SyntaxRows.TO, "")));
        TextRange range = findings.get(findings.size() - 1).getRange().orElseThrow();
        assertThat(range.endLine() + ":" + range.endColumn())
                .isEqualTo(Documents.markedPlace(
                        marked.replace(Documents.MARK, "").replace(SyntaxRows.TO, Documents.MARK)));
        assertThat(findings)
                .filteredOn(finding -> finding.getRuleId().equals("document.syntax"))
                .hasSize(1);
    }

    @Test
    void everyCauseHasARow() {
        EnumSet<Cause> inRows = EnumSet.noneOf(Cause.class);
        SyntaxRows.all().forEach(row -> inRows.add(row.cause()));
        assertThat(inRows).containsExactlyInAnyOrder(Cause.values());
    }

    @ParameterizedTest
    @MethodSource("fr.santesocial.contract.json.SyntaxRows#all")
    void isSaidInBothLanguages(SyntaxRows.Row row) {
        String document = row.document().replace(Documents.MARK, "").replace(SyntaxRows.TO, "");
        List<Finding> findings = ContractReader.standard().read(document).findings();
        Finding finding = findings.get(findings.size() - 1);
        assertThat(finding.message(Locale.FRENCH)).startsWith("Le document n'est pas du JSON bien formé. ");
        assertThat(finding.message(Locale.ENGLISH)).startsWith("The document is not well-formed JSON. ");
        assertThat(finding.fix(Locale.FRENCH)).isNotBlank().isNotEqualTo(finding.fix(Locale.ENGLISH));
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            assertThat(finding.message(locale) + finding.fix(locale))
                    .as("nothing that nobody sees")
                    .matches(text -> text.codePoints().noneMatch(c -> c != ' ' && Visible.isUnseen(c)));
        }
    }

    @Test
    void theWordAtTheBreakIsQuoted() {
        assertThat(message("{\"format\": \"1.0\", fiches: []}"))
                .endsWith("Le nom « fiches » n'est pas entre guillemets.");
        assertThat(message("{\"format\": \"1.0\",\n\"axes\": [{\n]}")).endsWith("une accolade ouverte à la ligne 2.");
        assertThat(message("{\"format\": \"1.0\", \"x\": None}")).contains("ne s'écrit pas ainsi");
        assertThat(message("{\"format\": \"1.0\",\u00a0\"x\": 1}")).contains("(U+00A0)");
        assertThat(message("{\"format\": \"1.0\", \"x\": " + "a".repeat(500) + "}"))
                .hasSizeLessThan(200);
    }

    @Test
    void whereTheTokensEndInASoundFormThePlaceIsSaidAtLeast() {
        List<Finding> findings = ContractReader.standard().read("0😀").findings();
        assertThat(Documents.lines(findings)).containsExactly("document.syntax  1:2");
        assertThat(findings.get(0).message(Locale.FRENCH)).contains("« 😀 »");
    }

    @Test
    void faultsBeforeTheBreakStayListed() {
        String document = Documents.contract("\"stage\": \"?\", \"notes\": [1], \"generation\": 01");
        assertThat(ContractReader.standard().read(document).findings())
                .extracting(Finding::getRuleId)
                .containsExactly("structure.unknown-value", "structure.wrong-type", "document.syntax");
    }

    private static String message(String document) {
        List<Finding> findings = ContractReader.standard().read(document).findings();
        return findings.get(findings.size() - 1).message(Locale.FRENCH);
    }
}
