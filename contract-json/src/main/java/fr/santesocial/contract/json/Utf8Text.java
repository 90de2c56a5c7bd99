package fr.santesocial.contract.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Bytes read strictly as UTF-8.
 *
 * @param text the text, or what stands before the first wrong byte
 * @param hadMark whether a byte order mark stood at the start; it is left out of the text
 * @param otherwise what the bytes are instead of UTF-8; null where every byte is right
 */
record Utf8Text(String text, boolean hadMark, @Nullable OtherEncoding otherwise) {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    /** What a lenient decoder puts in the place of wrong bytes. */
    private static final char REPLACEMENT = '\uFFFD';

    static Utf8Text of(byte[] bytes) {
        OtherEncoding wide = OtherEncoding.wide(bytes);
        if (wide != null) {
            return new Utf8Text("", false, wide);
        }
        // The lenient decoder of the JDK is by far the fastest; where it replaced nothing, nothing was wrong.
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf(REPLACEMENT) < 0 ? unmarked(text, null) : strictly(bytes);
    }

    private static Utf8Text strictly(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer chars = CharBuffer.allocate(bytes.length + 1);
        boolean wrong = decoder.decode(in, chars, true).isError();
        return unmarked(chars.flip().toString(), wrong ? OtherEncoding.at(bytes, in.position()) : null);
    }

    private static Utf8Text unmarked(String text, @Nullable OtherEncoding otherwise) {
        boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        return new Utf8Text(marked ? text.substring(1) : text, marked, otherwise);
    }
}
