package fr.santesocial.contract.json;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import fr.santesocial.contract.rules.report.RuleOutcome;
import fr.santesocial.contract.rules.report.ValidationReport;
import fr.santesocial.contract.rules.rule.Gap;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was most likely meant is said, and a slip in a name has no consequences beyond its one finding. */
class MisspeltMemberTest {
    private static final String FICHE = "{\"id\": \"f\", \"title\": \"t\"}";
    private static final String ORGANISATION = "{\"id\": \"o\", \"name\": \"n\"}";

    @Test
    void theMemberMeantIsSuggestedInBothLanguages() {
        Finding finding = only(Documents.contract("\"fichesAction\": [" + FICHE + "]"));
        assertThat(finding.fix(Locale.FRENCH))
                .startsWith("Vouliez-vous écrire « fichesActions » ?")
                .contains("axes");
        assertThat(finding.fix(Locale.ENGLISH)).startsWith("Did you mean “fichesActions”?");
    }

    @Test
    void whatResemblesNothingGetsNoSuggestionAndLeavesNoGap() {
        ReadResult result = read(Documents.contract("\"remarque\": [1]"));
        assertThat(result.findings().get(0).fix(Locale.FRENCH)).startsWith("Corrigez le nom");
        assertThat(result.partial().damage().gaps()).isEmpty();
    }

    @Test
    void aMemberThatIsThereWasNotMeant() {
        for (String members : List.of("\"notes\": [\"a\"], \"note\": 1", "\"note\": 1, \"notes\": [\"a\"]")) {
            ReadResult result = read(Documents.contract(members));
            assertThat(result.findings()).hasSize(1);
            assertThat(result.findings().get(0).fix(Locale.ENGLISH)).startsWith("Correct the name");
            assertThat(result.partial().damage().gaps()).isEmpty();
        }
    }

    @Test
    void oneMemberIsMeantOnceOnly() {
        ReadResult result = read(Documents.contract("\"note\": 1, \"nodes\": 2"));
        assertThat(result.findings())
                .extracting(finding -> finding.fix(Locale.ENGLISH).contains("Did you mean"))
                .containsExactly(true, false);
    }

    @Test
    void theMemberMeantIsDamagedNotAbsent() {
        ReadResult result = read(Documents.fiches("{\"id\": \"f\", \"title\": \"t\", \"statut\": \"DONE\"}"));
        List<Gap> gaps = result.partial().damage().gaps();
        assertThat(gaps).extracting(Gap::pointer).containsExactly("/fichesActions/0/status");
        assertThat(gaps.get(0).cause()).isSameAs(result.findings().get(0));
    }

    @ParameterizedTest
    @CsvSource({"titel", "Title", "tilte"})
    void ofARequiredMemberThereIsNoSecondFinding(String name) {
        ReadResult result = read(Documents.fiches(FICHE + ", {\"id\": \"g\", \"" + name + "\": \"t\"}"));
        assertThat(Documents.lines(result.findings()))
                .containsExactly("structure.unknown-member /fichesActions/1/" + name + " 1:128");
        assertThat(result.partial().contract().orElseThrow().getFichesActions()).hasSize(1);
        assertThat(result.partial().damage().gaps())
                .extracting(Gap::pointer)
                .containsExactly("/fichesActions/1", "/fichesActions/1/title");
    }

    @Test
    void ofOneOfTheMembersDemandedThereIsNoSecondFinding() {
        assertThat(only(Documents.contract("\"signatories\": [{\"organization\": \"o\"}]"))
                        .getPointer())
                .isEqualTo("/signatories/0/organization");
    }

    @Test
    void ofTheRootThereIsNoSecondFinding() {
        assertThat(only("{\"format\": \"1.0\", \"id\": \"c\", \"Kind\": \"CLS\", \"title\": \"t\"}")
                        .getPointer())
                .isEqualTo("/Kind");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fromat", "Format", "formats"})
    void ofTheVersionThereIsNoSecondFinding(String name) {
        Finding finding = only("{\"" + name + "\": \"1.0\", \"id\": \"c\", \"kind\": \"CLS\", \"title\": \"t\"}");
        assertThat(finding.getPointer()).isEqualTo("/" + name);
        assertThat(finding.getRange().orElseThrow().startColumn()).isEqualTo(2);
        assertThat(finding.fix(Locale.FRENCH)).contains("« format »");
    }

    @Test
    void elsewhereNobodyMeansTheVersion() {
        assertThat(read("{\"id\": \"c\", \"kind\": \"CLS\", \"title\": \"t\", \"term\": {\"Format\": \"1.0\"}}")
                        .findings())
                .extracting(Finding::getRuleId)
                .containsExactly("document.format-missing", "structure.unknown-member");
    }

    @Test
    void referencesToWhatStandsUnderAMisspeltNameAreNotReported() {
        String document = Documents.contract("\"organisation\": [" + ORGANISATION + "], \"bearers\": [\"o\"]");
        ValidationReport report = ContractCheck.standard()
                .profile("cls")
                .at(LocalDate.of(2026, 1, 1))
                .check(Documents.bytes(document));
        assertThat(report.getFindings())
                .extracting(Finding::getRuleId)
                .contains("structure.unknown-member")
                .doesNotContain("reference.unresolved");
        RuleOutcome outcome = report.getOutcomes().stream()
                .filter(one -> one.ruleId().equals("reference.unresolved"))
                .findFirst()
                .orElseThrow();
        assertThat(outcome.status()).isEqualTo(OutcomeStatus.NOT_EVALUATED);
    }

    @Test
    void ofANewerVersionNothingIsMisspelt() {
        ReadResult result =
                read("{\"format\": \"1.9\", \"id\": \"c\", \"kind\": \"CLS\", \"title\": \"t\", \"note\": 1}");
        assertThat(result.findings())
                .extracting(Finding::getRuleId)
                .containsExactly("document.format-newer", "structure.newer-member");
        assertThat(result.partial().damage().isNone()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "cls, « CLS », “CLS”",
        "Cls, « CLS », “CLS”",
        "CLSS, « CLS », “CLS”",
        "PLAN-TERRITORIAL-SANTE, « PLAN_TERRITORIAL_SANTE », “PLAN_TERRITORIAL_SANTE”"
    })
    void theConstantMeantIsSuggestedWithItsLabel(String written, String french, String english) {
        Finding finding = only("{\"format\": \"1.0\", \"id\": \"c\", \"kind\": \"" + written + "\", \"title\": \"t\"}");
        assertThat(finding.getRuleId()).isEqualTo("structure.unknown-value");
        assertThat(finding.fix(Locale.FRENCH)).startsWith("Vouliez-vous écrire " + french + ", ");
        assertThat(finding.fix(Locale.ENGLISH)).startsWith("Did you mean " + english + ", ");
    }

    @Test
    void aLabelLeadsToItsConstant() {
        for (String label : List.of("En vigueur", "en vigueur", "In force")) {
            Finding finding = only(Documents.contract("\"stage\": \"" + label + "\""));
            assertThat(finding.fix(Locale.FRENCH)).contains("« IN_FORCE », en vigueur");
        }
    }

    @Test
    void noConstantIsSuggestedWhereNoneIsNear() {
        Finding finding = only(Documents.contract("\"stage\": \"ZZZ\""));
        assertThat(finding.fix(Locale.FRENCH))
                .startsWith("Choisissez une valeur")
                .contains("CLOSED");
        assertThat(finding.fix(Locale.ENGLISH)).startsWith("Choose a value");
    }

    private static Finding only(String document) {
        List<Finding> findings = read(document).findings();
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    private static ReadResult read(String document) {
        return ContractReader.standard().read(document);
    }
}
