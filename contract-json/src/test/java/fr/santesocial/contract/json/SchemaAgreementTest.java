package fr.santesocial.contract.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema takes what the reader takes, on real contracts and on documents with one fault each. */
class SchemaAgreementTest {
    private static final NetworkntValidator NETWORKNT = NetworkntValidator.ofContracts();
    // These faults are none of a schema: it sees a document that is read, and no text.
    private static final Set<Structure> NOT_OF_THE_FORM = Set.of(
            Structure.SYNTAX,
            Structure.EMPTY,
            Structure.TRAILING_DATA,
            Structure.TOO_DEEP,
            Structure.NAME_TOO_LONG,
            Structure.TEXT_TOO_LONG,
            Structure.NUMBER_TOO_LONG,
            Structure.DUPLICATE_MEMBER,
            Structure.BAD_TEXT,
            Structure.FORMAT_NEWER,
            Structure.FORMAT_UNSUPPORTED);

    // An exponent, or a decimal point without need: a schema sees the value alone.
    private static final Pattern NUMBER_BEYOND_ITS_VALUE = Pattern.compile("[0-9][eE]-?[0-9]|5\\.0");

    static Stream<Path> contracts() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../examples/contracts"))) {
            return files.filter(file -> file.toString().endsWith(".json")).toList().stream();
        }
    }

    static Stream<FaultRows.Row> faults() {
        return FaultRows.all()
                .filter(row -> !NOT_OF_THE_FORM.contains(row.fault()))
                .filter(row -> !NUMBER_BEYOND_ITS_VALUE.matcher(row.document()).find());
    }

    @Test
    void thereAreRealContracts() throws IOException {
        assertThat(contracts()).hasSizeGreaterThanOrEqualTo(6);
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void realContractsAreAccepted(Path file) throws IOException {
        assertThat(NETWORKNT.complaints(Files.readString(file))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void oneFaultIsOneFaultForBoth(FaultRows.Row row) {
        String document = row.document().replace(Documents.MARK, "");
        ReaderVerdict ours = ReaderVerdict.of(document);
        Set<Complaint> theirs = NETWORKNT.complaints(document);
        assertThat(ours.differences(theirs))
                .as("%s against %s", ours.complaints(), theirs)
                .isEmpty();
    }

    @Test
    void shrinkingLeavesTheCauseAlone() {
        String document = Documents.contract(
                "\"notes\": [\"a\", \"b\"], \"term\": {\"start\": \"2022\", \"label\": \"x\"}, \"axes\": [{}, {\"id\": 5}]");
        assertThat(DisagreementShrinker.shrunk(document, each -> each.contains("\"label\"")))
                .isEqualTo("{\"term\":{\"label\":\"x\"}}");
        assertThat(DisagreementShrinker.shrunk(document, each -> each.contains("5")))
                .isEqualTo("{\"axes\":[{\"id\":5}]}");
    }

    @Test
    void aDisagreementIsShownWithItsSmallestDocument() {
        SchemaAgreement agreement = new SchemaAgreement("nobody", document -> Set.of());
        agreement.check(Documents.contract("\"notes\": [\"a\"]"));
        assertThat(catchThrowable(
                        () -> agreement.check(Documents.contract("\"notes\": [\"a\", 5], \"bearers\": [\"x\"]"))))
                .hasMessageContaining("\"notes\":[5]}")
                .hasMessageNotContaining("bearers")
                .hasMessageContaining("nobody: []");
    }
}
