package fr.santesocial.contract.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.Financing;
import fr.santesocial.contract.model.Organisation;
import fr.santesocial.contract.model.Term;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.value.Amount;
import fr.santesocial.contract.model.value.PartialDate;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Period;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The one form a contract is written in, and how files come to be. */
class ContractWriterTest {
    private static final String HEAD = "{\"format\":\"1.0\",\"id\":\"c\",\"kind\":\"CLS\",\"title\":\"t\"";

    @Test
    void bareContract() {
        assertThat(ContractWriter.compact().write(contract().build())).isEqualTo(HEAD + "}");
    }

    @Test
    void indentedFormInFull() {
        Contract contract = contract()
                .addBearers("o", "p")
                .addOrganisation(Organisation.builder().id("o").name("Été").build())
                .addOrganisation(Organisation.builder()
                        .id("p")
                        .name("😀")
                        .addAliases("P")
                        .build())
                .signatureNotHeld(false)
                .term(Term.builder().build())
                .build();
        assertThat(ContractWriter.indented().write(contract)).isEqualTo("""
                        {
                          "format": "1.0",
                          "id": "c",
                          "kind": "CLS",
                          "title": "t",
                          "bearers": [
                            "o",
                            "p"
                          ],
                          "organisations": [
                            {
                              "id": "o",
                              "name": "Été"
                            },
                            {
                              "id": "p",
                              "name": "😀",
                              "aliases": [
                                "P"
                              ]
                            }
                          ],
                          "signatureNotHeld": false,
                          "term": { }
                        }
                        """);
    }

    @Test
    void orderIsThatOfTheModelWhateverTheOrderOfBuilding() {
        Contract contract = Contract.builder()
                .addNote("n")
                .generation(2)
                .title("t")
                .kind(ContractKind.CLS)
                .id("c")
                .build();
        assertThat(ContractWriter.compact().write(contract)).isEqualTo(HEAD + ",\"generation\":2,\"notes\":[\"n\"]}");
    }

    @ParameterizedTest
    @CsvSource({
        "0.50, 0.5",
        "1E+3, 1000",
        "1.00, 1",
        "0, 0",
        "0.00, 0",
        "-0.0, 0",
        "100, 100",
        "-12.30, -12.3",
        "0.000001, 0.000001",
        "1E-6, 0.000001",
        "999999999999999.99, 999999999999999.99",
        "1.5E+15, 1500000000000000",
        "1E+40, 10000000000000000000000000000000000000000"
    })
    void numbersHaveOneFormWithoutExponent(String number, String written) {
        assertThat(ContractWriter.compact().write(costing(number)))
                .isEqualTo(HEAD + ",\"financings\":[{\"amount\":{\"value\":" + written + "}}]}");
    }

    @ParameterizedTest
    @CsvSource({"1E+200", "1E+999999999", "1E-999999999", "1E-101"})
    void numbersBeyondReasonAreRefusedAndNotSpelledOut(String number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ContractWriter.compact().write(costing(number)))
                .withMessageContaining("number too long");
    }

    @Test
    void emptyListsAndAbsentMembersAreNotWritten() {
        Contract contract = contract()
                .term(Term.builder()
                        .start(PartialDate.of(2022, 4))
                        .declaredDuration(Period.ofMonths(18))
                        .renewable(true)
                        .build())
                .build();
        assertThat(ContractWriter.compact().write(contract))
                .isEqualTo(
                        HEAD + ",\"term\":{\"start\":\"2022-04\",\"declaredDuration\":\"P18M\",\"renewable\":true}}");
    }

    @Test
    void onlyWhatMustBeEscapedIs() {
        Contract contract =
                contract().description("é😀/\u007f\u2028 \"\\ \n\t\r\b\f\u0001").build();
        assertThat(ContractWriter.compact().write(contract))
                .isEqualTo(HEAD + ",\"description\":\"é😀/\u007f\u2028 \\\"\\\\ \\n\\t\\r\\b\\f\\u0001\"}");
    }

    @Test
    void bytesAreUtf8WithoutMark() {
        Contract contract = contract().description("É").build();
        assertThat(ContractWriter.compact().writeBytes(contract))
                .isEqualTo((HEAD + ",\"description\":\"É\"}").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void halfCharactersAreRefusedAndNotReplaced() {
        Contract contract = contract().description("a\ud800b").build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ContractWriter.compact().write(contract))
                .withMessageContaining("surrogate");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ContractWriter.indented().writeBytes(contract));
    }

    @Test
    void fileHoldsTheBytes(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("contrat é.json");
        ContractWriter.indented().write(contract().build(), file);
        assertThat(Files.readAllBytes(file))
                .isEqualTo(ContractWriter.indented().writeBytes(contract().build()));
        assertOnly(folder, file);
    }

    @Test
    void fileThatWasThereIsReplaced(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("c.json");
        Files.writeString(file, "x".repeat(10_000));
        ContractWriter.compact().write(contract().build(), file);
        assertThat(file).hasContent(HEAD + "}");
        assertOnly(folder, file);
    }

    @Test
    void fileIsLeftAloneWhereTheContractCannotBeWritten(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("c.json");
        Files.writeString(file, "before");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ContractWriter.indented().write(costing("1E+200"), file));
        assertThat(file).hasContent("before");
        assertOnly(folder, file);
    }

    @Test
    void nothingIsLeftBehindWhereTheFileCannotTakeItsPlace(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("c.json");
        Files.createDirectories(file.resolve("not-empty"));
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> ContractWriter.indented().write(contract().build(), file));
        assertOnly(folder, file);
        assertThat(file.resolve("not-empty")).isDirectory();
    }

    @Test
    void folderThatIsNotThereIsAnError(@TempDir Path folder) {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> ContractWriter.indented()
                        .write(contract().build(), folder.resolve("no").resolve("c.json")));
    }

    @Test
    void newFileMayBeReadByWhoMayReadNewFiles(@TempDir Path folder) throws IOException {
        Assumptions.assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        Path plain = Files.createFile(folder.resolve("plain"));
        Path file = folder.resolve("c.json");
        ContractWriter.indented().write(contract().build(), file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo(PosixFilePermissions.toString(Files.getPosixFilePermissions(plain)));
    }

    private static void assertOnly(Path folder, Path file) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    private static Contract.Builder contract() {
        return Contract.builder().id("c").kind(ContractKind.CLS).title("t");
    }

    private static Contract costing(String number) {
        Amount amount = Amount.builder().value(new BigDecimal(number)).build();
        return contract()
                .addFinancing(Financing.builder().amount(amount).build())
                .build();
    }
}
