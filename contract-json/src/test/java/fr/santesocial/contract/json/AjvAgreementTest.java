package fr.santesocial.contract.json;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.text.Language;
import fr.santesocial.contract.rules.profile.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Ajv, in its strict mode, takes the schema, every real contract, and what lies outside as the list says. */
@Tag("node")
class AjvAgreementTest {
    private static AjvValidator ajv;

    @BeforeAll
    static void start() {
        ajv = AjvValidator.ofContracts();
    }

    @AfterAll
    static void stop() {
        ajv.close();
    }

    @ParameterizedTest
    @MethodSource("fr.santesocial.contract.json.SchemaAgreementTest#contracts")
    void realContractsAreAccepted(Path file) throws IOException {
        assertThat(ajv.complaints(Files.readString(file))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("fr.santesocial.contract.json.SchemaAgreementTest#faults")
    void oneFaultIsOneFaultForBoth(FaultRows.Row row) {
        String document = row.document().replace(Documents.MARK, "");
        assertThat(ReaderVerdict.of(document).differences(ajv.complaints(document)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("fr.santesocial.contract.json.OutsideTheSchema#rows")
    void ajvSaysWhatTheListSays(OutsideTheSchema.Row row) {
        List<String> said = ajv.read(row.decoded())
                .map(complaints -> complaints.stream().map(Complaint::toString).toList())
                .orElse(List.of(OutsideTheSchema.UNREADABLE));
        assertThat(said).containsExactlyInAnyOrderElementsOf(row.saidBy("ajv"));
    }

    @ParameterizedTest
    @MethodSource("fr.santesocial.contract.json.ProfileSchemaTest#profiles")
    void schemasOfProfilesMeanTheSameForBothValidators(Profile profile) throws IOException {
        String schema = ContractSchema.of(Language.ENGLISH, profile);
        NetworkntValidator networknt = new NetworkntValidator(schema);
        try (AjvValidator strict = new AjvValidator(schema)) {
            for (String rule : profile.ruleIds()) {
                for (RuleCase each : RuleCase.of(rule)) {
                    assertThat(strict.accepts(each.good())).isEqualTo(networknt.accepts(each.good()));
                    assertThat(strict.accepts(each.bad())).isEqualTo(networknt.accepts(each.bad()));
                }
            }
        }
    }
}
