package fr.santesocial.contract.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Looks over bytes as strictly as UTF-8 asks for, without making a text of them: a token stream over bytes takes wrong ones
 * that look right.
 */
final class CleanText {
    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGHEST_BITS = 0x8080808080808080L;
    private static final int CONTINUATION_BITS = 6;
    /** The least character that takes as many bytes; written with more bytes than it needs, a character is hidden. */
    private static final int[] LEAST = {0, 0, 0x80, 0x800, Character.MIN_SUPPLEMENTARY_CODE_POINT};

    private CleanText() {}

    /** Whether the bytes begin as an object does, and all of them are UTF-8. */
    static boolean is(byte[] bytes) {
        // A document in UTF-16 or UTF-32 has an empty byte beside its brace.
        if (bytes.length < 2 || bytes[0] != '{' || bytes[1] == 0) {
            return false;
        }
        int at = 0;
        while (at < bytes.length) {
            int next = bytes[at] >= 0 ? plainEnd(bytes, at) : characterEnd(bytes, at);
            if (next < 0) {
                return false;
            }
            at = next;
        }
        return true;
    }

    private static int plainEnd(byte[] bytes, int from) {
        int at = from + 1;
        while (at <= bytes.length - Long.BYTES) {
            long beyond = (long) EIGHT_BYTES.get(bytes, at) & HIGHEST_BITS;
            if (beyond != 0) {
                return at + Long.numberOfTrailingZeros(beyond) / Byte.SIZE;
            }
            at += Long.BYTES;
        }
        while (at < bytes.length && bytes[at] >= 0) {
            at++;
        }
        return at;
    }

    /** Behind the character of several bytes that begins here; negative where none does. */
    private static int characterEnd(byte[] bytes, int from) {
        int first = bytes[from] & 0xFF;
        int length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        if (first < 0xC0 || from + length > bytes.length) {
            return -1;
        }
        int character = first & (0x7F >> length);
        for (int i = from + 1; i < from + length; i++) {
            if ((bytes[i] & 0xC0) != 0x80) {
                return -1;
            }
            character = character << CONTINUATION_BITS | (bytes[i] & 0x3F);
        }
        boolean half = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        return character >= LEAST[length] && character <= Character.MAX_CODE_POINT && !half ? from + length : -1;
    }
}
