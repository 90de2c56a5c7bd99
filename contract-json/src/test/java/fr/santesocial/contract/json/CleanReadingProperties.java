package fr.santesocial.contract.json;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.generators.Contracts;
import fr.santesocial.contract.model.shape.Shapes;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What the quick reading takes, the careful one takes alike, and all that is written is taken by the quick one. */
class CleanReadingProperties {
    private static final DocumentReader<Contract> READER =
            new DocumentReader<>(Shapes.contract(), ReaderLimits.STANDARD);
    // Where one of them is put, the document often stays sound, or nearly.
    private static final List<String> PIECES = List.of(
            "0", "-", ".", "e", "5", " ", "\n", "\t", "\u000b", "\u00a0", ",", ":", "\"", "\\", "\\u00e9", "\\u202e",
            "\\ud83d", "\\n", "\\x", "é", "’", "\u202e", "😀", "\ufffd", "\ufeff", "\u0000", "[", "]", "{", "}", "null",
            "true", "t");

    @Provide
    Arbitrary<Contract> contracts() {
        return Contracts.anyContract();
    }

    @Property
    void whatIsWrittenIsReadQuickly(@ForAll("contracts") Contract contract, @ForAll boolean compact) {
        byte[] document = (compact ? ContractWriter.compact() : ContractWriter.indented()).writeBytes(contract);
        assertThat(READER.readQuickly(document)).isEqualTo(contract);
        assertAgreed(document);
    }

    @Property
    void piecesPutIn(@ForAll("contracts") Contract contract, @ForAll Random random) {
        byte[] document = ContractWriter.compact().writeBytes(contract);
        byte[] piece = PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
        int from = random.nextInt(document.length);
        int to = random.nextBoolean() ? from : Math.min(document.length, from + 1 + random.nextInt(3));
        assertAgreed(spliced(document, from, to, piece));
    }

    @Property
    void bytesPutIn(@ForAll("contracts") Contract contract, @ForAll Random random) {
        byte[] document = ContractWriter.indented().writeBytes(contract);
        byte[] noise = new byte[1 + random.nextInt(3)];
        random.nextBytes(noise);
        int from = random.nextInt(document.length);
        assertAgreed(spliced(document, from, Math.min(document.length, from + random.nextInt(3)), noise));
    }

    private static byte[] spliced(byte[] document, int from, int to, byte[] piece) {
        byte[] whole = Arrays.copyOf(document, from + piece.length + document.length - to);
        System.arraycopy(piece, 0, whole, from, piece.length);
        System.arraycopy(document, to, whole, from + piece.length, document.length - to);
        return whole;
    }

    private static void assertAgreed(byte[] document) {
        Contract quickly = READER.readQuickly(document);
        if (quickly != null) {
            Reading<Contract> carefully = READER.readCarefully(document);
            assertThat(carefully.root()).contains(quickly);
            assertThat(carefully.findings()).isEmpty();
            assertThat(carefully.damage().isNone()).isTrue();
            assertThat(carefully.object()).isTrue();
            assertThat(READER.read(document).text().get())
                    .isEqualTo(carefully.text().get());
        }
    }
}
