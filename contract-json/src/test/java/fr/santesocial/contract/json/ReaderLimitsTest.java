package fr.santesocial.contract.json;

import static fr.santesocial.contract.json.Documents.MARK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.rules.ContractValidator;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.rule.Gap;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Beyond a limit only what exceeds it is left out, and the finding says which limit it was. */
class ReaderLimitsTest {
    private static final ReaderLimits NARROW = new ReaderLimits(100_000, 6, 20, 30, 8, 50);

    @Test
    void whatExceedsALimitIsLeftOutAndTheRestIsRead() {
        String document = Documents.contract("\"description\": \"" + "d".repeat(31) + "\", \"notes\": [\"a\", \""
                + "n".repeat(31) + "\", \"b\"], \"generation\": 123456789, \"" + "x".repeat(21)
                + "\": [1, {\"a\": 2}], \"legalReferences\": [\"l\"]");
        ReadResult result = narrow(document);
        assertThat(result.findings().stream().map(finding -> finding.getRuleId() + " " + finding.getPointer()))
                .containsExactly(
                        "document.text-too-long /description",
                        "document.text-too-long /notes/1",
                        "document.number-too-long /generation",
                        "document.name-too-long /" + "x".repeat(21));
        Contract contract = result.partial().contract().orElseThrow();
        assertThat(contract.getDescription()).isEmpty();
        assertThat(contract.getNotes()).containsExactly("a", "b");
        assertThat(contract.getGeneration()).isEmpty();
        assertThat(contract.getLegalReferences()).containsExactly("l");
        assertThat(result.isSound()).isFalse();
    }

    @Test
    void whatReachesALimitIsRead() {
        String document = Documents.contract("\"description\": \"" + "d".repeat(30) + "\", \"generation\": 12345678,"
                + " \"axes\": [{\"id\": \"a\", \"title\": \"t\", \"axes\": [{\"id\": \"b\", \"title\": \"t\"}]}]");
        assertThat(narrow(document).findings()).isEmpty();
        assertThat(ids(narrow(Documents.contract("\"" + "x".repeat(20) + "\": 1"))))
                .containsExactly("structure.unknown-member");
    }

    @Test
    void objectsAndListsThatLieTooDeepAreLeftOut() {
        String deep = "\"axes\": [{\"id\": \"a\", \"title\": \"t\", \"axes\": [" + MARK
                + "{\"id\": 5, \"axes\": [[], {\"x\": [1]}]}]}], \"notes\": [\"a\"]";
        assertLeftOut(NARROW.withDepth(4), deep, "/axes/0/axes/0");
        String list = "\"axes\": [{\"id\": \"a\", \"title\": \"t\", \"axes\": " + MARK
                + "[{\"id\": 5, \"axes\": [[], {\"x\": [1]}]}]}], \"notes\": [\"a\"]";
        assertLeftOut(NARROW.withDepth(3), list, "/axes/0/axes");
    }

    private static void assertLeftOut(ReaderLimits limits, String members, String pointer) {
        String document = Documents.contract(members);
        ReadResult result = ContractReader.within(limits).read(Documents.bytes(document));
        assertThat(Documents.lines(result.findings()))
                .containsExactly("document.too-deep " + pointer + " " + Documents.markedPlace(document));
        assertThat(result.partial().damage().gaps()).extracting(Gap::pointer).containsExactly(pointer);
        assertThat(result.partial().contract().orElseThrow().getNotes()).containsExactly("a");
        assertThat(result.partial().contract().orElseThrow().getAxes()).hasSize(1);
    }

    @Test
    void idsThatLieTooDeepAreIllegible() {
        String document = Documents.contract(
                "\"axes\": [{\"id\": \"a\", \"title\": \"t\", \"axes\": [{\"id\": \"b\", \"title\": \"t\"}]}],"
                        + " \"fichesActions\": [{\"id\": \"f\", \"title\": \"t\", \"axis\": \"b\"}]");
        assertThat(ContractCheck.of(ContractReader.within(NARROW.withDepth(4)), ContractValidator.standard())
                        .profile("cls")
                        .check(Documents.bytes(document))
                        .getFindings())
                .extracting(Finding::getRuleId)
                .contains("document.too-deep")
                .doesNotContain("reference.unresolved");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"x\": {\"a\": [0, \"%1$s\"]}",
                "\"term\": [{\"a\": [0, \"%1$s\"]}]",
                "\"notes\": [], \"notes\": {\"a\": [0, \"%1$s\"]}"
            })
    void limitsHoldInWhatIsPassedOver(String members) {
        ReadResult result = narrow(Documents.contract(members.formatted("t".repeat(31))));
        assertThat(ids(result)).hasSize(2).contains("document.text-too-long");
        assertThat(result.findings().stream()
                        .filter(finding -> finding.getRuleId().startsWith("document."))
                        .map(Finding::getPointer))
                .allMatch(pointer -> pointer.endsWith("/a/1"));
    }

    @Test
    void everyLimitHoldsInWhatIsPassedOver() {
        ReadResult result =
                narrow("{\"format\": \"1.7\", \"id\": \"c\", \"kind\": \"CLS\", \"title\": \"t\", \"later\": [{"
                        + "\"" + "n".repeat(21) + "\": {\"" + "m".repeat(21) + "\": 1}, \"b\": 1234567890, \"c\": \""
                        + "t".repeat(31) + "\", \"d/e\": [[[1, [[2]], [3]]]], \"e\": null}], \"notes\": [\"a\"]}");
        assertThat(result.findings().stream().map(finding -> finding.getRuleId() + " " + finding.getPointer()))
                .containsExactly(
                        "document.format-newer /format",
                        "structure.newer-member /later",
                        "document.name-too-long /later/0/" + "n".repeat(21),
                        "document.number-too-long /later/0/b",
                        "document.text-too-long /later/0/c",
                        "document.too-deep /later/0/d~1e/0/0/1",
                        "document.too-deep /later/0/d~1e/0/0/2");
        assertThat(result.partial().contract().orElseThrow().getNotes()).containsExactly("a");
        assertThat(result.isSound()).isFalse();
    }

    @Test
    void placesInWhatIsPassedOver() {
        String document = Documents.contract("\"x\": {\"é😀\": \"😀\", \"a\": " + MARK + "\"" + "t".repeat(31) + "\"}");
        assertThat(Documents.lines(narrow(document.replace(MARK, "")).findings()))
                .contains("document.text-too-long /x/a " + Documents.markedPlace(document));
    }

    @Test
    void nestingFarBeyondTheLimitEndsTheReadingAndSaysSo() {
        String document = Documents.contract("\"x\": " + "[".repeat(20_000) + "]".repeat(20_000));
        ReadResult result = ContractReader.standard().read(document);
        assertThat(ids(result)).containsExactly("structure.unknown-member", "document.too-deep", "document.too-deep");
        assertThat(result.findings().get(1).message(Locale.FRENCH)).endsWith("n'est pas lu.");
        assertThat(result.findings().get(2).message(Locale.FRENCH)).endsWith("s'arrête ici.");
        assertThat(result.findings().get(2).message(Locale.ENGLISH)).endsWith("stops here.");
        assertThat(result.isJsonObject()).isFalse();
        assertThat(ids(ContractReader.standard()
                        .read(Documents.contract("\"x\": " + "[".repeat(9_999) + "]".repeat(9_999)))))
                .containsExactly("structure.unknown-member", "document.too-deep");
    }

    @Test
    void namesFarBeyondTheLimitEndTheReadingAndSaySo() {
        ReadResult result = ContractReader.standard().read(Documents.contract("\"" + "x".repeat(1_001) + "\": 1"));
        assertThat(ids(result)).containsExactly("document.name-too-long");
        assertThat(result.findings().get(0).message(Locale.FRENCH)).endsWith("s'arrête ici.");
        assertThat(result.isJsonObject()).isFalse();
        assertThat(ids(ContractReader.standard().read(Documents.contract("\"" + "x".repeat(1_000) + "\": 1"))))
                .containsExactly("document.name-too-long");
        ReaderLimits wide = ReaderLimits.STANDARD.withNameLength(5_000);
        assertThat(ids(ContractReader.within(wide).read(Documents.contract("\"" + "x".repeat(1_001) + "\": 1"))))
                .containsExactly("structure.unknown-member");
    }

    @Test
    void findingsSayWhichLimitAndItsValue() {
        List<String> messages = narrow(Documents.contract("\"description\": \"" + "d".repeat(31)
                        + "\", \"generation\": 123456789, \"" + "x".repeat(21) + "\": 1"))
                .findings()
                .stream()
                .map(finding -> finding.message(Locale.ENGLISH))
                .toList();
        assertThat(messages)
                .containsExactly(
                        "This text has 31 characters where 30 are allowed; it is not read.",
                        "This number has 9 characters where 8 are allowed; it is not read.",
                        "This name has more than 20 characters; what stands there is not read.");
    }

    @Test
    void limitsCanBeAdjusted() {
        assertThat(ReaderLimits.STANDARD
                        .withBytes(100_000)
                        .withDepth(6)
                        .withNameLength(20)
                        .withStringLength(30)
                        .withNumberLength(8)
                        .withFindings(50))
                .isEqualTo(NARROW);
    }

    @Test
    void limitsOutOfRangeAreRefused() {
        ReaderLimits standard = ReaderLimits.STANDARD;
        assertThatIllegalArgumentException().isThrownBy(() -> standard.withBytes(0));
        assertThatIllegalArgumentException().isThrownBy(() -> standard.withDepth(0));
        assertThatIllegalArgumentException().isThrownBy(() -> standard.withDepth(1_001));
        assertThatIllegalArgumentException().isThrownBy(() -> standard.withNameLength(0));
        assertThatIllegalArgumentException().isThrownBy(() -> standard.withStringLength(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> standard.withNumberLength(0));
        assertThatIllegalArgumentException().isThrownBy(() -> standard.withFindings(0));
    }

    @Test
    void theDeepestNestingALimitMayAllowIsRead() {
        String axis = "\"axes\": [{\"id\": \"a\", \"title\": \"t\"";
        String document = Documents.contract((axis + ", ").repeat(498) + axis + "}]" + "}]".repeat(498));
        ReaderLimits deepest = ReaderLimits.STANDARD.withDepth(ReaderLimits.DEEPEST);
        assertThat(ContractReader.within(deepest).read(document).isSound()).isTrue();
    }

    private static ReadResult narrow(String document) {
        return ContractReader.within(NARROW).read(document);
    }

    private static List<String> ids(ReadResult result) {
        return result.findings().stream().map(Finding::getRuleId).toList();
    }
}
