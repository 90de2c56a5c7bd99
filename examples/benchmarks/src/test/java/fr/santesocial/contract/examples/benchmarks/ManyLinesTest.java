package fr.santesocial.contract.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.json.ContractReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The stream is what it says: contracts that differ, as many as asked for, of the size stated. */
class ManyLinesTest {
    private static final int LINES = 12;

    @Test
    void eachLineIsAnotherContract() {
        byte[] document = Grown.document(2);
        List<String> ids = ContractReader.standard()
                .readLines(new ManyLines(document, LINES))
                .map(entry -> entry.result().orElseThrow().getId())
                .toList();
        assertThat(ids).hasSize(LINES).startsWith("00000000-pluss-des-coteaux", "00000001-pluss-des-coteaux");
        assertThat(ids).doesNotHaveDuplicates().endsWith("00000011-pluss-des-coteaux");
    }

    @Test
    void hasTheLengthStated() throws Exception {
        ManyLines stream = new ManyLines(Grown.document(2), LINES);
        long length = stream.length();
        assertThat(stream.readAllBytes()).hasSize(Math.toIntExact(length));
    }

    @Test
    void bytesAreTheSameOneByOne() throws Exception {
        byte[] all = new ManyLines(Grown.document(1), 2).readAllBytes();
        ManyLines stream = new ManyLines(Grown.document(1), 2);
        byte[] single = new byte[all.length];
        for (int i = 0; i < single.length; i++) {
            single[i] = (byte) stream.read();
        }
        assertThat(stream.read()).isEqualTo(-1);
        assertThat(single).isEqualTo(all);
    }
}
