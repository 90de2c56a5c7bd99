package fr.santesocial.contract.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SourceLineTest {
    private static final ContractReader READER = ContractReader.standard();

    @Test
    void linesComeWithoutTheirEndWhateverItIs() {
        ReadResult read = READER.read("\uFEFF{\r\n  \"é😀\": 1,\n\r\n}");
        assertThat(read.line(1)).hasValue("{");
        assertThat(read.line(2)).hasValue("  \"é😀\": 1,");
        assertThat(read.line(3)).hasValue("");
        assertThat(read.line(4)).hasValue("}");
    }

    @Test
    void thereIsNoLineOutsideTheText() {
        ReadResult read = READER.read("{}");
        assertThat(read.line(0)).isEmpty();
        assertThat(read.line(1)).hasValue("{}");
        assertThat(read.line(2)).isEmpty();
        assertThat(READER.read(Path.of("no-such-file.json")).line(1)).isEmpty();
    }

    @Test
    void aLineOfManyHasTheNumberItHasInItsFile() {
        byte[] lines = "{}\n\n{\"id\": 1}\n".getBytes(StandardCharsets.UTF_8);
        try (Stream<ContractEntry<ReadResult>> entries = READER.readLines(new ByteArrayInputStream(lines))) {
            ReadResult third = entries.skip(1).findFirst().orElseThrow().result();
            assertThat(third.line(3)).hasValue("{\"id\": 1}");
            assertThat(third.line(1)).isEmpty();
        }
    }
}
