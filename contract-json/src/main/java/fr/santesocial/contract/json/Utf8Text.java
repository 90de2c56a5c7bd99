package fr.santesocial.contract.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Bytes read strictly as UTF-8.
 *
 * @param text the text, or what stands before the first wrong byte
 * @param sound whether every byte was right
 * @param hadMark whether a byte order mark stood at the start; it is left out of the text
 */
record Utf8Text(String text, boolean sound, boolean hadMark) {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    static Utf8Text of(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer chars = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), chars, true);
        chars.flip();
        boolean marked = chars.length() > 0 && chars.charAt(0) == BYTE_ORDER_MARK;
        return new Utf8Text(
                (marked ? chars.subSequence(1, chars.length()) : chars).toString(), !result.isError(), marked);
    }
}
