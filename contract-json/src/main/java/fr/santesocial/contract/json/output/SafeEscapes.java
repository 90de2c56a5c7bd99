package fr.santesocial.contract.json.output;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/**
 * Writes as escapes what JSON allows but what is at home nowhere else: angle brackets, which end a script or a section of
 * the page or file that a report may be pasted into, and characters that are not seen but change what is seen.
 */
final class SafeEscapes extends CharacterEscapes {
    private static final long serialVersionUID = 1L;
    private static final int FIRST_BEYOND_ASCII = 128;
    private static final int DELETE = 0x7F;

    private final int[] ascii;

    SafeEscapes() {
        ascii = standardAsciiEscapesForJSON();
        ascii['<'] = ESCAPE_STANDARD;
        ascii['>'] = ESCAPE_STANDARD;
        ascii[DELETE] = ESCAPE_STANDARD;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        return ascii.clone();
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
        return character >= FIRST_BEYOND_ASCII && HiddenCharacters.contain(character)
                ? new SerializedString(String.format(java.util.Locale.ROOT, "\\u%04X", character))
                : null;
    }
}
