package fr.santesocial.contract.json;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.shape.Shapes;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which documents the quick reading takes, and that it takes them as the careful one does. */
class CleanReadingTest {
    private static final ReaderLimits LIMITS = ReaderLimits.STANDARD;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\"description\": \"\\u00C9t\\u00e9 \\ud83d\\ude00 \\\"\\\\\\/\\b\\f\\n\\r\\t\"",
                "\"description\": \"l’œuvre 😀\u007f\u2028\"",
                "\"description\": \"\\\\u202e\"",
                "\"generation\": -0",
                "\"generation\" :\t2 \r\n",
                "\"signatureNotHeld\": true",
                "\"signatureNotHeld\": false",
                "\"signedOn\": \"2022-04\"",
                "\"notes\": [ ]",
                "\"\\u0074erm\": {}",
                "\"notes\": [\"a\", \"b\"]",
                "\"financings\": [{\"amount\": {\"value\": 100.50}}]",
                "\"financings\": [{\"amount\": {\"value\": -0.00}}]",
                "\"financings\": [{\"amount\": {\"value\": 1234567890123.5670}}]",
            })
    void sound(String members) {
        byte[] document = Documents.bytes(Documents.contract(members));
        DocumentReader<Contract> reader = reader(LIMITS);
        Reading<Contract> carefully = reader.readCarefully(document);
        assertThat(carefully.findings()).isEmpty();
        assertThat(reader.readQuickly(document))
                .isNotNull()
                .isEqualTo(carefully.root().orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"generation\": 01",
                "\"generation\": +1",
                "\"generation\": - 1",
                "\"generation\": 1.0",
                "\"generation\": 1e0",
                "\"generation\": 2147483648",
                "\"generation\": 4294967297",
                "\"generation\": 18446744073709551617",
                "\"generation\": \"1\"",
                "\"generation\": null",
                "\"signatureNotHeld\": truex",
                "\"signatureNotHeld\": tru",
                "\"signedOn\": \"2022-02-30\"",
                "\"stage\": \"SIGNE\\u0044\"",
                "\"stage\": \"\"",
                "\"\": 1",
                "\"unknown\": 1",
                // Begins like one that is known; matchers of names go by four letters at a time.
                "\"fichesListeds\": \"NONE\"",
                "\"aNameThatIsSoMuchLongerThanAnyOtherThatAMatcherOfNamesHasToMakeMoreRoomForItTwice\": 1",
                "\"title\": \"again\"",
                "\"format\": \"1.0\"",
                "\"notes\": [\"a\",]",
                "\"notes\": \"a\"",
                "\"description\": \"\u202e\"",
                "\"description\": \"\\u202e\"",
                "\"description\": \"\\ud83d\"",
                "\"description\": \"\\u00g0\"",
                "\"description\": \"\\u0131\u0131\u0131\u0131\\u00\u01310\"",
                "\"description\": \"\\x\"",
                "\"description\": \"\t\"",
                "\"description\": \"\u0000\"",
                "\"fichesActions\": [{\"id\": \"f\"}]",
                "\"signatories\": [{\"functions\": []}]",
                "\"financings\": [{\"amount\": {\"value\": 1.}}]",
                "\"financings\": [{\"amount\": {\"value\": .1}}]",
                "\"notes\": [{}]",
                "\"term\": []",
            })
    void notClean(String members) {
        assertThat(quickly(Documents.contract(members), LIMITS)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{}",
                "[]",
                "\uFEFF{\"format\": \"1.0\", \"id\": \"c\", \"kind\": \"CLS\", \"title\": \"t\"}",
                "{\"format\": \"1.0\", \"id\": \"c\", \"kind\": \"CLS\", \"title\": \"t\"} {",
                "{\"format\": \"1.1\", \"id\": \"c\", \"kind\": \"CLS\", \"title\": \"t\"}",
                "{\"id\": \"c\", \"kind\": \"CLS\", \"title\": \"t\"}",
                "{\"format\": \"1.0\", \"id\": \"c\", \"kind\": \"CLS\"}",
            })
    void notCleanAsAWhole(String document) {
        assertThat(quickly(document, LIMITS)).isNull();
    }

    @Test
    void cutShortAnywhere() {
        byte[] whole = Documents.bytes(Documents.contract("\"generation\": 10, \"notes\": [\"é\\n\"]"));
        for (int length = 0; length < whole.length; length++) {
            assertThat(reader(LIMITS).readQuickly(Arrays.copyOf(whole, length))).isNull();
        }
        assertThat(reader(LIMITS).readQuickly(whole)).isNotNull();
    }

    @Test
    void eachLimitHolds() {
        String document = Documents.contract("\"notes\": [\"0123456789012345678901\"], \"generation\": 100");
        assertThat(quickly(
                        document,
                        LIMITS.withStringLength(22).withNumberLength(3).withDepth(2)))
                .isNotNull();
        assertThat(quickly(document, LIMITS.withStringLength(21))).isNull();
        assertThat(quickly(document, LIMITS.withNumberLength(2))).isNull();
        assertThat(quickly(document, LIMITS.withDepth(1))).isNull();
    }

    @Test
    void wrongBytesAreNotRead() {
        byte[] document = Documents.bytes(Documents.contract("\"description\": \"#\""));
        int at = new String(document, StandardCharsets.ISO_8859_1).indexOf('#');
        for (int wrong = 0x80; wrong <= 0xFF; wrong++) {
            document[at] = (byte) wrong;
            assertThat(reader(LIMITS).readQuickly(document))
                    .as("byte %x", wrong)
                    .isNull();
        }
    }

    @Test
    void whatTheCallerDoesWithTheBytesLaterChangesNothing() {
        byte[] document = Documents.bytes(Documents.contract("\"notes\": [\"a\"]"));
        ReadResult result = ContractReader.standard().read(document);
        Arrays.fill(document, (byte) ' ');
        assertThat(result.range("/notes/0")).isPresent();
    }

    private static @Nullable Contract quickly(String document, ReaderLimits limits) {
        return reader(limits).readQuickly(document.getBytes(StandardCharsets.UTF_8));
    }

    private static DocumentReader<Contract> reader(ReaderLimits limits) {
        return new DocumentReader<>(Shapes.contract(), limits);
    }
}
