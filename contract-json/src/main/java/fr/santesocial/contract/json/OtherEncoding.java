package fr.santesocial.contract.json;

import fr.santesocial.contract.rules.text.Parameter;
import fr.santesocial.contract.rules.text.Parameters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What bytes are that are not UTF-8; the texts stand under {@code encoding.<name>}. */
enum OtherEncoding {
    UTF_16,
    UTF_32,
    /** One byte a letter, with the signs that only the table of Windows has. */
    WINDOWS_1252,
    /** One byte a letter. */
    ISO_8859_1,
    /** One byte a letter, after others that were right: parts of two files were joined. */
    MIXED,
    /** More bytes than the character needs, to hide it. */
    OVERLONG,
    /** Half of a surrogate pair. */
    HALF_CHARACTER,
    /** A number beyond the last character there is. */
    BEYOND_UNICODE,
    /** The document ends within a character. */
    CUT_OFF,
    /** A byte that is nothing at all. */
    NO_CHARACTER;

    private static final int FIRST_LETTER = 0xC0;

    /** An encoding of two or four bytes a character, told by its mark or by the zeros around the first characters. */
    static @Nullable OtherEncoding wide(byte[] bytes) {
        int first = bytes.length < 2 ? -1 : pair(bytes, 0);
        int second = bytes.length < 4 ? -1 : pair(bytes, 2);
        if ((first == 0 && (second == 0xFEFF || isPlain(second))) || (second == 0 && isPlainOrMark(first))) {
            return UTF_32;
        }
        return first == 0xFEFF || first == 0xFFFE || isPlain(first) ? UTF_16 : null;
    }

    private static int pair(byte[] bytes, int at) {
        return unsigned(bytes, at) << 8 | unsigned(bytes, at + 1);
    }

    /** One zero beside a plain character: JSON begins with one, and no other text holds a zero. */
    private static boolean isPlain(int pair) {
        return pair > 0 && (pair < 0x80 || ((pair & 0xFF) == 0 && pair >> 8 < 0x80));
    }

    private static boolean isPlainOrMark(int pair) {
        return pair == 0xFFFE || ((pair & 0xFF) == 0 && isPlain(pair));
    }

    /** What stands at the first byte that is not UTF-8. */
    static OtherEncoding at(byte[] bytes, int at) {
        int lead = unsigned(bytes, at);
        int next = at + 1 < bytes.length ? unsigned(bytes, at + 1) : -1;
        boolean followed = next >= 0x80 && next < FIRST_LETTER;
        if (followed
                && (lead == 0xC0 || lead == 0xC1 || (lead == 0xE0 && next < 0xA0) || (lead == 0xF0 && next < 0x90))) {
            return OVERLONG;
        }
        if (followed && lead == 0xED && next >= 0xA0) {
            return HALF_CHARACTER;
        }
        if (followed && ((lead == 0xF4 && next >= 0x90) || (lead > 0xF4 && lead < 0xF8))) {
            return BEYOND_UNICODE;
        }
        if (lead >= 0xC2 && lead < 0xF5 && isAllContinuation(bytes, at + 1)) {
            return CUT_OFF;
        }
        return lead < 0xA0 && !isSignOfWindows(lead) ? NO_CHARACTER : oneByteALetter(bytes, at);
    }

    private static boolean isAllContinuation(byte[] bytes, int from) {
        for (int i = from; i < bytes.length; i++) {
            if ((unsigned(bytes, i) & 0xC0) != 0x80) {
                return false;
            }
        }
        return true;
    }

    private static OtherEncoding oneByteALetter(byte[] bytes, int at) {
        for (int i = 0; i < at; i++) {
            if (bytes[i] < 0) {
                return MIXED;
            }
        }
        for (int i = at; i < bytes.length; i++) {
            if (isSignOfWindows(unsigned(bytes, i))) {
                return WINDOWS_1252;
            }
        }
        return ISO_8859_1;
    }

    /** The apostrophe, the dash, the ligature and so on: the bytes where ISO-8859-1 has nothing to show. */
    private static boolean isSignOfWindows(int character) {
        return character >= 0x80 && character < 0xA0 && "\u0081\u008D\u008F\u0090\u009D".indexOf(character) < 0;
    }

    private static int unsigned(byte[] bytes, int at) {
        return bytes[at] & 0xFF;
    }

    /** What it is, and how to mend it. */
    Parameters parameters() {
        return Parameters.none().with("cause", text("message")).with("mend", text("fix"));
    }

    /** What the texts stand under. */
    String key() {
        return "encoding." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Parameter text(String part) {
        String key = key() + "." + part;
        return new Parameter.Text(language -> Structure.WORDING.template(key, language.locale()));
    }
}
