package fr.santesocial.contract.json;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.santesocial.contract.rules.ContractValidator;
import fr.santesocial.contract.rules.profile.Profile;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.report.Verdict;
import fr.santesocial.contract.rules.rule.Rule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an application gets that wants a conformant contract or one exception that says all that is in the way. */
class NonConformantExceptionTest {
    private static final Path CONTRACTS = Path.of("..", "examples", "contracts");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Test
    void conformantContractIsGiven(@TempDir Path folder) throws IOException {
        String document = Documents.fiches("{\"id\": \"f\", \"title\": \"t\"}");
        ContractCheck check = check(FichesSeen.reading((fiche, view) -> {}));
        assertThat(check.read(Documents.bytes(document)).getId()).isEqualTo("c");
        Path file = Files.writeString(folder.resolve("c.json"), document);
        assertThat(check.read(file).getFichesActions()).hasSize(1);
    }

    @Test
    void realContractIsGivenByTheStandardCheck() {
        ContractCheck check = ContractCheck.standard().at(DAY);
        assertThat(check.read(CONTRACTS.resolve("noirmoutier-pluss.json")).getId())
                .isEqualTo("noirmoutier-pluss");
    }

    @Test
    void warningsDoNotStandInTheWayButErrorsDo() {
        ContractCheck check = ContractCheck.standard().at(DAY);
        NonConformantException refusal = catchThrowableOfType(
                NonConformantException.class, () -> check.read(CONTRACTS.resolve("ccvba-cls-1.json")));
        assertThat(refusal.getReport().count(Severity.WARNING)).isPositive();
        assertThat(refusal.getFindings())
                .hasSize(1)
                .extracting(Finding::getSeverity)
                .containsOnly(Severity.ERROR);
        assertThat(refusal).hasMessageContaining(refusal.getFindings().get(0).message(Locale.ENGLISH));
        assertThat(refusal.message(Locale.FRENCH))
                .contains(refusal.getFindings().get(0).message(Locale.FRENCH));
    }

    @Test
    void faultsOfTheDocumentAndOfRulesAreListedTogetherWithTheirPlaces() {
        String document = Documents.fiches("{\"id\": \"f\", \"title\": \"t\", \"status\": \"?\"}");
        NonConformantException refusal = refusal(FichesSeen.reporting(), document);
        assertThat(refusal.getFindings())
                .extracting(Finding::getRuleId)
                .containsExactly("test.fiche-seen", "structure.unknown-value");
        assertThat(requireNonNull(refusal.getMessage()).lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).matches("1:[0-9]+ /fichesActions/0.*"));
    }

    @Test
    void whatIsUndecidedStandsInTheWayToo() {
        String document = Documents.fiches("{\"id\": \"f\", \"title\": \"t\", \"axis\": \"x\"}");
        NonConformantException refusal = refusal(
                FichesSeen.reading((fiche, view) -> {
                    throw new IllegalStateException("breaks down");
                }),
                document);
        assertThat(refusal.getReport().getVerdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(refusal.getFindings()).isEmpty();
        assertThat(refusal).hasMessageContaining("[test.fiche-seen]");
        assertThat(refusal.message(Locale.FRENCH)).isNotEqualTo(refusal.getMessage());
    }

    @Test
    void documentThatIsNoContractIsRefused() {
        assertThat(refusal(FichesSeen.reporting(), "[]").getFindings())
                .extracting(Finding::getRuleId)
                .containsExactly("document.not-an-object");
    }

    @Test
    void messageIsBounded() {
        String fiches = "{\"id\": \"f\", \"title\": \"t\"},".repeat(200) + "{\"id\": \"f\", \"title\": \"t\"}";
        NonConformantException refusal = refusal(FichesSeen.reporting(), Documents.fiches(fiches));
        assertThat(requireNonNull(refusal.getMessage()).lines()).hasSize(101);
        assertThat(refusal).hasMessageEndingWith("and 101 more");
        assertThat(refusal.message(Locale.ENGLISH).lines()).hasSize(201);
    }

    @Test
    void canBeSerialisedAsExceptionsMustBe() throws IOException {
        try (ObjectOutputStream stream = new ObjectOutputStream(new ByteArrayOutputStream())) {
            stream.writeObject(refusal(FichesSeen.reporting(), "[]"));
        }
    }

    private static NonConformantException refusal(Rule<?> rule, String document) {
        return catchThrowableOfType(
                NonConformantException.class, () -> check(rule).read(Documents.bytes(document)));
    }

    private static ContractCheck check(Rule<?> rule) {
        Profile profile = Profile.named("test").with(List.of(rule)).build();
        return ContractCheck.of(
                ContractReader.standard(),
                ContractValidator.standard().profile(profile).at(DAY));
    }
}
