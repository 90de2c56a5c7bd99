package fr.santesocial.contract.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.rules.report.Finding;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Only UTF-8 is read; of anything else it is said what it seems to be, and where. */
class EncodingTest {
    private static final String DOCUMENT = "{\n \"title\": \"l’été à Œuvre\"}";

    /** Bytes that are not UTF-8, each as the character of that number, what they are, and the place of the first wrong one. */
    record Row(OtherEncoding expected, String place, String octets) {
        static Row of(OtherEncoding expected, String place, byte[] bytes) {
            return new Row(expected, place, new String(bytes, ISO_8859_1));
        }

        byte[] bytes() {
            return octets.getBytes(ISO_8859_1);
        }

        @Override
        public String toString() {
            return expected + " " + Arrays.toString(Arrays.copyOf(bytes(), 20));
        }
    }

    static Stream<Row> rows() {
        return Stream.of(
                wide(OtherEncoding.UTF_16, "UTF-16", DOCUMENT),
                wide(OtherEncoding.UTF_16, "UTF-16BE", DOCUMENT),
                wide(OtherEncoding.UTF_16, "UTF-16LE", DOCUMENT),
                wide(OtherEncoding.UTF_16, "UTF-16LE", "\uFEFF" + DOCUMENT),
                wide(OtherEncoding.UTF_16, "UTF-16LE", "{}"),
                wide(OtherEncoding.UTF_16, "UTF-16BE", "\n"),
                wide(OtherEncoding.UTF_32, "UTF-32BE", DOCUMENT),
                wide(OtherEncoding.UTF_32, "UTF-32LE", DOCUMENT),
                wide(OtherEncoding.UTF_32, "UTF-32BE", "\uFEFF" + DOCUMENT),
                wide(OtherEncoding.UTF_32, "UTF-32LE", "\uFEFF" + DOCUMENT),
                Row.of(OtherEncoding.WINDOWS_1252, "2:13", DOCUMENT.getBytes(Charset.forName("windows-1252"))),
                Row.of(
                        OtherEncoding.ISO_8859_1,
                        "1:3",
                        "{\"été\": \"qualité\u00a0: «\u00a0oui\u00a0»\"}".getBytes(ISO_8859_1)),
                Row.of(
                        OtherEncoding.WINDOWS_1252,
                        "1:3",
                        "{\"é\": \"cœur\"}".getBytes(Charset.forName("windows-1252"))),
                inTitle(OtherEncoding.ISO_8859_1, 0xE9, 0x20),
                inTitle(OtherEncoding.ISO_8859_1, 0xAB),
                inTitle(OtherEncoding.ISO_8859_1, 0xE9, 0xA0, ':'),
                inTitle(OtherEncoding.MIXED, 0xC3, 0xA9, 0x20, 0xE9, 0x20),
                inTitle(OtherEncoding.OVERLONG, 0xC0, 0xAF),
                inTitle(OtherEncoding.OVERLONG, 0xC1, 0x81),
                inTitle(OtherEncoding.OVERLONG, 0xE0, 0x80, 0xAF),
                inTitle(OtherEncoding.OVERLONG, 0xF0, 0x82, 0x82, 0xAC),
                inTitle(OtherEncoding.HALF_CHARACTER, 0xED, 0xA0, 0x80),
                inTitle(OtherEncoding.HALF_CHARACTER, 0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80),
                inTitle(OtherEncoding.BEYOND_UNICODE, 0xF4, 0x90, 0x80, 0x80),
                inTitle(OtherEncoding.BEYOND_UNICODE, 0xF5, 0x80, 0x80, 0x80),
                inTitle(OtherEncoding.NO_CHARACTER, 0x81),
                inTitle(OtherEncoding.NO_CHARACTER, 0x9D, 0x80),
                cutOff("{\"title\": \"é", 1, "1:12"),
                cutOff("{\"title\": \"😀", 1, "1:12"),
                cutOff("{\"title\": \"😀😀", 2, "1:13"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isExplained(Row row) {
        List<Finding> findings = ContractReader.standard().read(row.bytes()).findings();
        assertThat(Documents.lines(findings)).containsExactly("document.not-utf8  " + row.place());
        assertThat(Utf8Text.of(row.bytes()).otherwise()).isEqualTo(row.expected());
        Finding finding = findings.get(0);
        assertThat(finding.message(Locale.FRENCH)).startsWith("Le document n'est pas écrit en UTF-8. ");
        assertThat(finding.fix(Locale.FRENCH)).isNotEqualTo(finding.fix(Locale.ENGLISH));
    }

    @Test
    void everythingElseHasARow() {
        EnumSet<OtherEncoding> inRows = EnumSet.noneOf(OtherEncoding.class);
        rows().forEach(row -> inRows.add(row.expected()));
        assertThat(inRows).containsExactlyInAnyOrder(OtherEncoding.values());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "é", "{}", "\uFFFD", "{\"a\": \"\uFFFD é\"}", "😀\uFFFD", "\uFEFF{}", "{\uFEFF"})
    void soundTextsAreReadAsTheyAre(String text) {
        Utf8Text decoded = Utf8Text.of(text.getBytes(UTF_8));
        assertThat(decoded.otherwise()).isNull();
        assertThat((decoded.hadMark() ? "\uFEFF" : "") + decoded.text()).isEqualTo(text);
    }

    @Test
    void asStrictAsTheStrictDecoder() {
        Random random = new Random(8);
        int wrong = 0;
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = bytes(random);
            Utf8Text decoded = Utf8Text.of(bytes);
            try {
                CharsetDecoder strict = UTF_8.newDecoder();
                assertThat(decoded.text())
                        .isEqualTo(strict.decode(ByteBuffer.wrap(bytes)).toString());
                assertThat(decoded.otherwise()).isNull();
            } catch (CharacterCodingException notUtf8) {
                assertThat(decoded.otherwise()).as(Arrays.toString(bytes)).isNotNull();
                wrong++;
            }
        }
        assertThat(wrong).isBetween(5_000, 19_000);
    }

    /** A few bytes, mostly such as stand at the borders of what is right. */
    private static byte[] bytes(Random random) {
        int[] likely = {
            0x80, 0xBF, 0xC1, 0xC2, 0xC3, 0xDF, 0xE0, 0xA0, 0x9F, 0xE2, 0xED, 0xEF, 0xBD, 0xF0, 0x90, 0xF4, 0x8F
        };
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write('"');
        bytes.write('a');
        bytes.write('a');
        bytes.write('a');
        int length = 1 + random.nextInt(5);
        for (int i = 0; i < length; i++) {
            bytes.write(random.nextInt(4) == 0 ? 'a' : likely[random.nextInt(likely.length)]);
        }
        return bytes.toByteArray();
    }

    private static Row wide(OtherEncoding expected, String charset, String text) {
        return Row.of(expected, "1:1", text.getBytes(Charset.forName(charset)));
    }

    private static Row inTitle(OtherEncoding expected, int... wrong) {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        document.writeBytes("{\n \"title\": \"".getBytes(UTF_8));
        Arrays.stream(wrong).forEach(document::write);
        document.writeBytes("\"}".getBytes(UTF_8));
        return Row.of(expected, expected == OtherEncoding.MIXED ? "2:14" : "2:12", document.toByteArray());
    }

    private static Row cutOff(String text, int bytes, String place) {
        byte[] whole = text.getBytes(UTF_8);
        return Row.of(OtherEncoding.CUT_OFF, place, Arrays.copyOf(whole, whole.length - bytes));
    }
}
