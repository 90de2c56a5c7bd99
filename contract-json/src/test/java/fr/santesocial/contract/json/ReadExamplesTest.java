package fr.santesocial.contract.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The contracts of the repository: read without a fault, and written back as they stand. */
class ReadExamplesTest {
    private static final Path EXAMPLES = Path.of("..", "examples");

    @ParameterizedTest
    @MethodSource("examples")
    void isReadWithoutFault(Path example) {
        ReadResult result = ContractReader.standard().read(example);
        assertThat(Documents.lines(result.findings())).as(example.toString()).isEmpty();
        assertThat(result.isSound()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isWrittenBackAsItStands(Path example) throws IOException {
        byte[] bytes = Files.readAllBytes(example);
        assertThat(ContractWriter.indented()
                        .write(ContractReader.standard().read(bytes).orElseThrow()))
                .as("canonical form of " + example)
                .isEqualTo(Files.readString(example));
    }

    @Test
    void allSixContractsAndTheIllustrationAreThere() {
        assertThat(examples()).hasSizeGreaterThanOrEqualTo(7);
    }

    static Stream<Path> examples() {
        return Stream.of("contracts", "illustrations").flatMap(ReadExamplesTest::documents);
    }

    private static Stream<Path> documents(String folder) {
        try (Stream<Path> files = Files.list(EXAMPLES.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
