package fr.santesocial.contract.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.santesocial.contract.json.ContractReadException;
import fr.santesocial.contract.json.ContractReader;
import fr.santesocial.contract.json.ContractWriter;
import fr.santesocial.contract.model.text.Language;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.report.ValidationReport;
import fr.santesocial.contract.rules.report.Verdict;
import fr.santesocial.contract.rules.text.Parameter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickStartTest {
    @TempDir
    private Path folder;

    @Test
    void builtContractIsTheOneInTheFile() {
        assertThat(Repository.text(Repository.CONTRACT))
                .as("run QuickStart with the name of this file to write it again")
                .isEqualTo(ContractWriter.indented().write(BuildContract.build()));
        assertThat(ContractReader.standard().read(Repository.CONTRACT).orElseThrow())
                .isEqualTo(BuildContract.build());
    }

    @Test
    void writesTheFile() throws IOException {
        Path path = folder.resolve("contract.json");
        BuildContract.write(BuildContract.build(), path);
        assertThat(path).hasSameTextualContentAs(Repository.CONTRACT);
    }

    @Test
    void readsToAVerdict() {
        String printed = printed(out -> ReadContract.read(Repository.CONTRACT, out));
        assertThat(printed).startsWith("Contrat local de santé des Coteaux : conforme\n");
    }

    @Test
    void refusesADocumentWithEveryFault() throws IOException {
        Path path = folder.resolve("faulty.json");
        Files.writeString(path, "{\"format\": \"1.0\", \"id\": 1, \"kind\": \"CLS\", \"title\": \"CLS\", \"term\": 3}");
        assertThatThrownBy(() -> printed(out -> ReadContract.read(path, out)))
                .isInstanceOfSatisfying(
                        ContractReadException.class,
                        refused -> assertThat(refused.getFindings())
                                .extracting(Finding::getPointer)
                                .containsExactly("/id", "/term"));
    }

    @Test
    void checksAFaultyDocumentWithoutThrowing() throws IOException {
        Path path = folder.resolve("faulty.json");
        Files.writeString(
                path, "{\"format\": \"1.0\",\n \"id\": \"a\", \"kind\": \"CLS\", \"title\": \"CLS\",\n \"term\": 3}");
        String printed = printed(out -> CheckDocument.check(path, out));
        assertThat(printed.lines()).anyMatch(line -> line.startsWith("3:"));
        assertThat(printed).contains("signatory.ars-missing : ");
    }

    @Test
    void checksEveryContractBelowAFolder() throws IOException {
        String contract = ContractWriter.compact().write(BuildContract.build());
        Files.writeString(folder.resolve("a.json"), contract);
        Files.writeString(folder.resolve("b.ndjson"), contract + "\n{}\n" + contract + "\n");
        assertThat(printed(out -> CheckMany.check(folder, out))).isEqualTo("""
                        a.json : conforme
                        b.ndjson ligne 1 : conforme
                        b.ndjson ligne 2 : non conforme
                        b.ndjson ligne 3 : conforme
                        """);
    }

    @Test
    void ownRuleFindsTheMissingPriority() {
        ValidationReport report = OwnProfile.check(Repository.CONTRACT);
        assertThat(report.getProfile()).isEqualTo("coteaux");
        assertThat(report.getVerdict()).isEqualTo(Verdict.CONFORMANT);
        List<Finding> own = report.getFindings().stream()
                .filter(finding -> finding.getRuleId().equals("coteaux.priority-missing"))
                .toList();
        assertThat(own).singleElement().satisfies(finding -> {
            assertThat(finding.getPointer()).isEqualTo("/fichesActions/0/priority");
            assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
            assertThat(finding.message(Locale.FRENCH))
                    .isEqualTo("La fiche « Consultations avancées de médecine générale » n'indique pas sa priorité.");
            assertThat(finding.message(Locale.ENGLISH))
                    .isEqualTo("Fiche “Consultations avancées de médecine générale” does not state its priority.");
            for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                assertThat(finding.why(locale)).isNotBlank();
                assertThat(finding.fix(locale)).isNotBlank();
            }
        });
    }

    @Test
    void ownRuleIsSilentWhereThePriorityIsStated() throws IOException {
        Path path = folder.resolve("stated.json");
        String axis = "\"axis\": \"axe-1\",";
        Files.writeString(
                path,
                Repository.text(Repository.CONTRACT).replace(axis, axis + " \"priority\": {\"label\": \"haute\"},"));
        assertThat(OwnProfile.check(path).getFindings())
                .extracting(Finding::getRuleId)
                .doesNotContain("coteaux.priority-missing");
    }

    @Test
    void filesChooseAndWaiveTheOwnRule() throws IOException {
        // Without a fingerprint nothing is waived, but the report tells the one to write down.
        Finding told = withFiles("").getFindings().stream()
                .filter(finding -> finding.getParameters().asMap().containsKey("fingerprint"))
                .findFirst()
                .orElseThrow();
        Parameter fingerprint =
                Objects.requireNonNull(told.getParameters().asMap().get("fingerprint"));
        ValidationReport report = withFiles(", \"fingerprint\": \"" + fingerprint.render(Language.FRENCH) + "\"");
        assertThat(report.getFindings())
                .filteredOn(finding -> finding.getRuleId().equals("coteaux.priority-missing"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.getSeverity()).isEqualTo(Severity.INFO);
                    assertThat(finding.getDerogation()).isPresent();
                });
    }

    private ValidationReport withFiles(String fingerprint) throws IOException {
        Path profile = Files.writeString(
                folder.resolve("profile.json"),
                "{\"format\": \"1.0\", \"name\": \"coteaux\", \"extends\": [\"cls\"], \"rules\": ["
                        + "{\"rule\": \"coteaux.priority-missing\", \"use\": true, \"severity\": \"INFO\"}]}");
        Path derogations = Files.writeString(
                folder.resolve("derogations.json"),
                "{\"format\": \"1.0\", \"derogations\": [{\"rule\": \"coteaux.priority-missing\","
                        + " \"place\": \"/fichesActions/fiche-1/priority\", \"reason\": \"Fixée en 2027.\","
                        + " \"author\": \"directrice de la santé\","
                        + " \"granted\": \"2024-01-01\", \"expires\": \"2999-12-31\"" + fingerprint + "}]}");
        return OwnProfile.check(Repository.CONTRACT, profile, derogations);
    }

    private static String printed(Consumer<PrintStream> run) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        run.accept(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
