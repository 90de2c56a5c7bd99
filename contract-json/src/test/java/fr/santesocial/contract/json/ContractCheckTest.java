package fr.santesocial.contract.json;

import static fr.santesocial.contract.json.Documents.MARK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.santesocial.contract.rules.ContractValidator;
import fr.santesocial.contract.rules.profile.Profile;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.ValidationReport;
import fr.santesocial.contract.rules.report.Verdict;
import fr.santesocial.contract.rules.rule.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One report from bytes, with the place of every finding in the text. */
class ContractCheckTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Test
    void findingOfARuleStandsWhereItsElementStands() {
        assertPlace(
                FichesSeen.reporting(),
                Documents.contract("\"notes\": [\"É😀\"],\n \"description\": \"É😀\", \"fichesActions\": [" + MARK
                        + "{\"id\": \"f\", \"title\": \"t\"}]"));
    }

    @Test
    void findingOnAMemberStandsAtItsValue() {
        assertPlace(
                FichesSeen.reporting("status"),
                Documents.fiches("{\"id\": \"f\", \"title\": \"É😀\", \"status\": " + MARK + "\"DONE\"}"));
        assertPlace(
                FichesSeen.reporting("notes"),
                Documents.fiches("{\"id\": \"f\", \"title\": \"É😀\", \"notes\": " + MARK + "[\"a\"]}"));
    }

    @Test
    void findingOnAMissingMemberStandsAtTheNearestThingAroundIt() {
        assertPlace(FichesSeen.reporting("status"), Documents.fiches(MARK + "{\"id\": \"f\", \"title\": \"É😀\"}"));
    }

    @Test
    void rangeEndsBehindTheValue() {
        Finding finding = check(
                        FichesSeen.reporting("status"),
                        Documents.bytes("{\"format\": \"1.0\", \"id\": \"c\", \"kind\": \"CLS\", \"title\": \"t\",\n"
                                + "\"fichesActions\": [{\"id\": \"f\", \"title\": \"😀\", \"status\": \"DONE\"}]}"))
                .getFindings()
                .get(0);
        assertThat(finding.getRange().orElseThrow().toString())
                .isEqualTo("TextRange[startLine=2, startColumn=55, endLine=2, endColumn=61]");
    }

    @Test
    void placeBehindARemovedElementIsRight() {
        String document = Documents.fiches("{\"id\": \"g\"}, 5, " + MARK + "{\"id\": \"f\", \"title\": \"É😀\"}");
        ValidationReport report = check(FichesSeen.reporting(), Documents.bytes(document));
        assertThat(Documents.lines(report.getFindings()))
                .contains("test.fiche-seen /fichesActions/2 " + Documents.markedPlace(document))
                .hasSize(3);
    }

    @Test
    void ofAMemberWrittenTwiceTheFirstIsThePlace() {
        String document = Documents.contract("\"fichesActions\": [" + MARK + "{\"id\": \"f\", \"title\": \"t\"}],"
                + " \"fichesActions\": [{\"id\": \"g\", \"title\": \"t\", \"status\": \"DONE\"}]");
        ValidationReport report = check(FichesSeen.reporting("status"), Documents.bytes(document));
        assertThat(Documents.lines(report.getFindings()))
                .contains("test.fiche-seen /fichesActions/0/status " + Documents.markedPlace(document));
    }

    @Test
    void everyFindingHasAPlace() {
        String document = Documents.fiches(
                "{\"id\": \"f\", \"title\": \"t\", \"status\": \"?\"}, {\"id\": \"g\", \"title\": \"t\"}");
        assertThat(check(FichesSeen.reporting(), Documents.bytes(document)).getFindings())
                .hasSize(3)
                .allSatisfy(finding -> assertThat(finding.getRange()).isPresent());
    }

    @Test
    void findingsOfTheLedgerHaveTheSamePlaces() {
        ValidationReport report =
                check(FichesSeen.reporting(), Documents.bytes(Documents.fiches("{\"id\": \"f\", \"title\": \"t\"}")));
        assertThat(report.getOutcomes().get(0).findings().get(0).getRange())
                .isPresent()
                .isEqualTo(report.getFindings().get(0).getRange());
    }

    @Test
    void limitsOfTheReaderDoNotHidePlaces() {
        ReaderLimits wide = new ReaderLimits(1_000_000, 500, 10_000, 500_000, 1_000, 10);
        String document = Documents.contract("\"description\": \"" + "é".repeat(200_000) + "\", \"fichesActions\": ["
                + MARK + "{\"id\": \"f\", \"title\": \"t\"}]");
        ValidationReport report = ContractCheck.of(ContractReader.within(wide), validator(FichesSeen.reporting()))
                .check(Documents.bytes(document));
        assertThat(Documents.lines(report.getFindings()))
                .containsExactly("test.fiche-seen /fichesActions/0 " + Documents.markedPlace(document));
    }

    @Test
    void cleanDocumentIsNotWalkedAgain() {
        ReadResult result = ContractReader.standard().read(Documents.contract(""));
        ValidationReport report = ContractValidator.standard().at(DAY).validate(result.partial());
        ValidationReport clean = check(
                FichesSeen.reading((fiche, view) -> {}),
                Documents.bytes(Documents.fiches("{\"id\": \"f\", \"title\": \"t\"}")));
        assertThat(clean.getFindings()).isEmpty();
        // A text that is no JSON at all would give itself away if it were looked at.
        assertThat(new TextPlaces("\u0000").locate(clean)).isSameAs(clean);
        assertThat(report.getProfile()).isEqualTo("cls");
    }

    @Test
    void documentWithPlacedFindingsOnlyIsNotWalkedAgain() {
        ValidationReport report =
                check(FichesSeen.reading((fiche, view) -> {}), Documents.bytes(Documents.contract("\"stage\": \"?\"")));
        assertThat(report.getFindings()).hasSize(1);
        assertThat(new TextPlaces("\u0000").locate(report)).isSameAs(report);
    }

    @Test
    void readsFiles(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("contrat-é.json");
        Files.writeString(file, Documents.fiches("{\"id\": \"f\", \"title\": \"t\"}"));
        ContractCheck check = ContractCheck.of(ContractReader.standard(), validator(FichesSeen.reporting()));
        assertThat(Documents.lines(check.check(file).getFindings())).hasSize(1);
        ValidationReport absent = check.check(folder.resolve("absent.json"));
        assertThat(Documents.lines(absent.getFindings())).containsExactly("document.unreadable  1:1");
        assertThat(absent.getVerdict()).isEqualTo(Verdict.NON_CONFORMANT);
    }

    @Test
    void profileAndDayCanBeChosen() {
        ContractCheck check = ContractCheck.standard().profile("medoc").at(DAY);
        ValidationReport report = check.check(Documents.bytes(Documents.contract("")));
        assertThat(report.getProfile()).isEqualTo("medoc");
        assertThat(report.getReferenceDate()).isEqualTo(DAY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ContractCheck.standard().profile("no such"))
                .withMessageContaining("no such")
                .withMessageContaining("pluss");
    }

    @Test
    void sameBytesGiveTheSameReport() {
        byte[] document = Documents.bytes(Documents.fiches("{\"id\": \"f\"}, {\"id\": \"g\", \"title\": \"t\"}, 5"));
        assertThat(Documents.lines(check(FichesSeen.reporting(), document).getFindings()))
                .isEqualTo(
                        Documents.lines(check(FichesSeen.reporting(), document).getFindings()));
    }

    private static void assertPlace(Rule<?> rule, String document) {
        List<Finding> findings = check(rule, Documents.bytes(document)).getFindings();
        assertThat(findings).hasSize(1);
        assertThat(Documents.start(findings.get(0).getRange().orElseThrow()))
                .isEqualTo(Documents.markedPlace(document));
    }

    private static ValidationReport check(Rule<?> rule, byte[] document) {
        return ContractCheck.of(ContractReader.standard(), validator(rule)).check(document);
    }

    private static ContractValidator validator(Rule<?> rule) {
        Profile profile = Profile.named("test").with(List.of(rule)).build();
        return ContractValidator.standard().profile(profile).at(DAY);
    }
}
