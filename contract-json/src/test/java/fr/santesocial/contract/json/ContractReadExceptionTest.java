package fr.santesocial.contract.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.santesocial.contract.rules.report.Finding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What an application sees that asks for the contract alone. */
class ContractReadExceptionTest {

    @Test
    void listsEveryFault() {
        ContractReadException failure = failure("\"stage\": \"?\", \"notes\": [1], \"x\": 1");
        assertThat(failure.getFindings())
                .extracting(Finding::getRuleId)
                .containsExactly("structure.unknown-value", "structure.wrong-type", "structure.unknown-member");
    }

    @Test
    void messageHasOneLineAFaultWithItsPlace() {
        List<String> lines = failure("\"generation\": 1.5,\n\"stage\": \"?\"")
                .message(Locale.ENGLISH)
                .lines()
                .toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).startsWith("1:85 /generation ");
        assertThat(lines.get(1)).startsWith("2:10 /stage ");
    }

    @Test
    void messageComesInBothLanguages() {
        ContractReadException failure = failure("\"stage\": null");
        Finding finding = failure.getFindings().get(0);
        assertThat(failure.message(Locale.FRENCH)).contains(finding.message(Locale.FRENCH));
        assertThat(failure.message(Locale.GERMAN)).isEqualTo(failure.getMessage());
        assertThat(failure.getMessage()).contains(finding.message(Locale.ENGLISH));
    }

    @Test
    void soundDocumentGivesTheContract() {
        assertThat(ContractReader.standard()
                        .read(Documents.contract(""))
                        .orElseThrow()
                        .getId())
                .isEqualTo("c");
    }

    @Test
    void canBeSerialisedAsExceptionsMustBe() throws IOException {
        try (ObjectOutputStream stream = new ObjectOutputStream(new ByteArrayOutputStream())) {
            stream.writeObject(failure("\"stage\": \"?\""));
        }
    }

    private static ContractReadException failure(String members) {
        ReadResult result = ContractReader.standard().read(Documents.contract(members));
        return catchThrowableOfType(ContractReadException.class, result::orElseThrow);
    }
}
