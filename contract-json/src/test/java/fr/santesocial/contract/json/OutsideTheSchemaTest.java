package fr.santesocial.contract.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;

/** Each place where reader and schema need not agree is as the list of such places says. */
class OutsideTheSchemaTest {
    private static final NetworkntValidator NETWORKNT = NetworkntValidator.ofContracts();

    @ParameterizedTest
    @MethodSource("fr.santesocial.contract.json.OutsideTheSchema#rows")
    void readerSaysWhatTheListSays(OutsideTheSchema.Row row) {
        ReadResult result = ContractReader.standard().read(row.bytes());
        List<String> said = ReaderVerdict.CONSTRAINTS.validate(result.partial()).getFindings().stream()
                .map(finding -> finding.getRuleId() + " " + finding.getPointer())
                .toList();
        assertThat(said).containsExactlyInAnyOrderElementsOf(row.saidBy("reader"));
    }

    @ParameterizedTest
    @MethodSource("fr.santesocial.contract.json.OutsideTheSchema#rows")
    void networkntSaysWhatTheListSays(OutsideTheSchema.Row row) {
        assertThat(said(row)).containsExactlyInAnyOrderElementsOf(row.saidBy("networknt"));
    }

    private static List<String> said(OutsideTheSchema.Row row) {
        try {
            return NETWORKNT.complaints(row.decoded()).stream()
                    .map(Complaint::toString)
                    .toList();
        } catch (JacksonException unreadable) {
            return List.of(OutsideTheSchema.UNREADABLE);
        }
    }
}
