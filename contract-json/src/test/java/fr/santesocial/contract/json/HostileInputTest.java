package fr.santesocial.contract.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.Severity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents made to harm: each is refused with a finding, in no time, and without an exception. */
@Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileInputTest {
    private static final String HEAD = "{\"format\": \"1.0\", \"id\": \"c\", \"kind\": \"CLS\", ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "}",
                "{\"format\": \"1.0\"",
                "{\"format\"",
                "{\"format\": \"1.0\", }",
                "{\"format\": \"1.0\", \"notes\": [\"a\",]}",
                "{\"format\": \"1.0\", \"notes\": [,\"a\"]}",
                "{\"format\": \"1.0\", \"notes\": [\"a\" \"b\"]}",
                "{\"format\": \"1.0\" \"id\": \"c\"}",
                "{\"format\": \"1.0\", \"id\": 'c'}",
                "{\"format\": \"1.0\", id: \"c\"}",
                "{\"format\": \"1.0\", \"generation\": 01}",
                "{\"format\": \"1.0\", \"generation\": +1}",
                "{\"format\": \"1.0\", \"generation\": .5}",
                "{\"format\": \"1.0\", \"generation\": 5.}",
                "{\"format\": \"1.0\", \"generation\": 5e}",
                "{\"format\": \"1.0\", \"generation\": --5}",
                "{\"format\": \"1.0\", \"generation\": 0x10}",
                "{\"format\": \"1.0\", \"generation\": NaN}",
                "{\"format\": \"1.0\", \"generation\": -Infinity}",
                "{\"format\": \"1.0\", \"generation\": nul}",
                "{\"format\": \"1.0\", \"generation\": nulll}",
                "{\"format\": \"1.0\", \"signatureNotHeld\": True}",
                "{\"format\": \"1.0\", /* comment */ \"id\": \"c\"}",
                "{\"format\": \"1.0\", // comment\n \"id\": \"c\"}",
                "# comment\n{\"format\": \"1.0\"}",
                "{\"format\": \"1.0\", \"title\": \"\u0001\"}",
                "{\"format\": \"1.0\", \"title\": \"a\nb\"}",
                "{\"format\": \"1.0\", \"title\": \"\\x\"}",
                "{\"format\": \"1.0\", \"title\": \"\\u12\"}",
                "{\"format\": \"1.0\", \"title\": \"\\u00g0\"}",
                "{\"format\": \"1.0\", \"title\": \"é",
                "{\"format\": \"1.0\", \"title\": ]}",
                "{\"format\": \"1.0\", \"notes\": [}",
                "{\"format\": \"1.0\", \"notes\": []",
                "{\"format\": \"1.0\",\u00a0\"id\": \"c\"}",
                "{\"format\": \"1.0\", \u0000}"
            })
    void brokenJsonIsOneSyntaxFindingAndNoContract(String document) {
        ReadResult result = read(document.getBytes(UTF_8));
        assertThat(result.findings()).extracting(Finding::getRuleId).containsExactly("document.syntax");
        assertThat(result.partial().contract()).isEmpty();
        assertThat(result.isJsonObject()).isFalse();
    }

    @ParameterizedTest
    @MethodSource
    void wrongBytesAreNotGuessedAt(byte[] document) {
        ReadResult result = read(document);
        assertThat(result.findings()).extracting(Finding::getRuleId).containsExactly("document.not-utf8");
        assertThat(result.partial().contract()).isEmpty();
    }

    static Stream<byte[]> wrongBytesAreNotGuessedAt() {
        return Stream.of(
                inTitle(0xC0, 0xAF),
                inTitle(0xE0, 0x80, 0xAF),
                inTitle(0xC1, 0x81),
                inTitle(0xF0, 0x82, 0x82, 0xAC),
                inTitle(0xED, 0xA0, 0x80),
                inTitle(0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80),
                inTitle(0xF4, 0x90, 0x80, 0x80),
                inTitle(0xF5, 0x80, 0x80, 0x80),
                inTitle(0x80),
                inTitle(0xC3),
                inTitle(0xE9),
                inTitle(0xFF),
                Documents.contract("").getBytes(StandardCharsets.ISO_8859_1),
                Documents.contract("").getBytes(StandardCharsets.UTF_16),
                Documents.contract("").getBytes(Charset.forName("UTF-32BE")),
                new byte[] {(byte) 0xEF, (byte) 0xBB});
    }

    @Test
    void utf16WithoutMarkIsNoContractEither() {
        ReadResult result = read("{\"format\": \"1.0\"}".getBytes(StandardCharsets.UTF_16LE));
        assertThat(result.partial().contract()).isEmpty();
        assertThat(result.findings()).extracting(Finding::getRuleId).containsExactly("document.not-utf8");
    }

    @Test
    void halfCharactersInATextAreNotReplaced() {
        ReadResult result = ContractReader.standard().read(HEAD + "\"title\": \"a\ud800b\"}");
        assertThat(Documents.lines(result.findings())).containsExactly("document.not-utf8  1:56");
    }

    @Test
    void escapedCharactersAreReadAsTheyAre() {
        ReadResult result = ContractReader.standard().read(HEAD + "\"title\": \"\\u0000\\ud83d\\ude00\\u2028\"}");
        assertThat(result.orElseThrow().getTitle()).isEqualTo("\u0000😀\u2028");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1e999999999", "1e-999999999", "1E99999999", "1e10000000", "9e2147483648"})
    void exponentsCostNothing(String number) {
        String document = Documents.contract("\"financings\": [{\"amount\": {\"value\": " + number
                + "}}], \"generation\": " + number + ", \"signedOn\": " + number);
        var report = ContractCheck.standard().check(document.getBytes(UTF_8));
        assertThat(report.getFindings().stream()
                        .filter(finding -> finding.getRuleId().startsWith("structure."))
                        .map(Finding::getRuleId))
                .containsExactlyInAnyOrder("structure.bad-number", "structure.bad-number", "structure.wrong-type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void deepNestingIsALimit(String opening) {
        for (int depth : new int[] {100, 1_000, 100_000, 3_000_000}) {
            ReadResult result = read((HEAD + "\"x\": " + opening.repeat(depth)).getBytes(UTF_8));
            assertThat(result.findings()).extracting(Finding::getRuleId).contains("document.too-deep");
            assertThat(result.partial().contract()).isEmpty();
        }
    }

    @Test
    void textsUpToTheLimitAreRead() {
        String longest = "é".repeat(ReaderLimits.STANDARD.stringLength());
        assertThat(read(Documents.contract("\"description\": \"" + longest + "\"")
                                .getBytes(UTF_8))
                        .orElseThrow()
                        .getDescription())
                .contains(longest);
    }

    @Test
    void messagesStayShort() {
        String document = Documents.contract("\"" + "n".repeat(150) + "\": 1, \"stage\": \"" + "S".repeat(90_000)
                + "\", \"signedOn\": \"" + "1".repeat(90_000) + "\"");
        List<Finding> findings = read(document.getBytes(UTF_8)).findings();
        assertThat(findings)
                .hasSize(3)
                .allSatisfy(
                        finding -> assertThat(finding.message(Locale.FRENCH)).hasSizeLessThan(300));
    }

    @Test
    void hundredThousandFaultsOnOneLineAreCutShort() {
        assertCutShort(Documents.fiches("{},".repeat(100_000) + "{}"));
        assertCutShort(Documents.contract("\"notes\": [" + "1,".repeat(100_000) + "1]"));
        assertCutShort(Documents.contract("\"x\": 1,".repeat(100_000) + "\"y\": 2"));
        assertCutShort(Documents.contract("\"notes\": [],".repeat(100_000) + "\"y\": 2"));
    }

    @Test
    void faultsThroughoutTheLargestDocumentFitIntoMemory() {
        assertCutShort(Documents.fiches("{},".repeat(5_500_000) + "{}"));
    }

    @Test
    void everyFaultUpToTheLimitIsListed() {
        ReaderLimits limits = new ReaderLimits(1_000_000, 64, 200, 1_000, 40, 3);
        assertThat(ids(ContractReader.within(limits), Documents.contract("\"notes\": [1, 2, 3]")))
                .containsExactly("structure.wrong-type", "structure.wrong-type", "structure.wrong-type");
        assertThat(ids(ContractReader.within(limits), Documents.contract("\"notes\": [1, 2, 3, 4, 5]")))
                .containsExactly(
                        "structure.wrong-type",
                        "structure.wrong-type",
                        "structure.wrong-type",
                        "document.too-many-findings");
    }

    @Test
    void beyondTheLimitOfFindingsThereIsNoHalfReadContract() {
        ReaderLimits limits = new ReaderLimits(1_000_000, 64, 200, 1_000, 40, 1);
        ReadResult result = ContractReader.within(limits).read(Documents.contract("\"notes\": [1, 2, 3]"));
        assertThat(result.partial().contract()).isEmpty();
        assertThat(result.isJsonObject()).isTrue();
        ReadResult broken = ContractReader.within(limits).read(Documents.contract("\"notes\": [1, 2, 3], x"));
        assertThat(broken.isJsonObject()).isFalse();
    }

    @Test
    void streamsAreReadNoFurtherThanTheLimit() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }
        };
        ReaderLimits limits = new ReaderLimits(1_000, 64, 200, 1_000, 40, 10);
        assertThat(ContractReader.within(limits).read(endless).findings())
                .extracting(Finding::getRuleId)
                .containsExactly("document.too-large");
    }

    @Test
    void withoutALimitOfSizeStreamsAreReadToTheirEnd() {
        ReaderLimits limits = new ReaderLimits(Integer.MAX_VALUE, 64, 200, 1_000, 40, 10);
        InputStream stream = new ByteArrayInputStream(Documents.bytes(Documents.contract("")));
        assertThat(ContractReader.within(limits).read(stream).isSound()).isTrue();
    }

    @Test
    void checkAnswersWhateverComes() {
        for (String document : List.of("", "null", "[]", "{", "{}", "\"", "\u0000", "[".repeat(5_000))) {
            var report = ContractCheck.standard().check(document.getBytes(UTF_8));
            assertThat(report.count(Severity.ERROR)).as(document).isPositive();
        }
    }

    private static void assertCutShort(String document) {
        List<Finding> findings = read(document.getBytes(UTF_8)).findings();
        assertThat(findings).hasSize(ReaderLimits.STANDARD.findings() + 1);
        assertThat(findings.get(findings.size() - 1).getRuleId()).isEqualTo("document.too-many-findings");
    }

    private static List<String> ids(ContractReader reader, String document) {
        return reader.read(document).findings().stream().map(Finding::getRuleId).toList();
    }

    private static ReadResult read(byte[] document) {
        return ContractReader.standard().read(document);
    }

    private static byte[] inTitle(int... bytes) {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        document.writeBytes((HEAD + "\"title\": \"").getBytes(UTF_8));
        for (int b : bytes) {
            document.write(b);
        }
        document.writeBytes("\"}".getBytes(UTF_8));
        return document.toByteArray();
    }
}
