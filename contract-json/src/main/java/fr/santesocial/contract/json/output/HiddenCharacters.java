package fr.santesocial.contract.json.output;

/** Characters that are not seen themselves but change, cut or reorder what is seen around them. */
public final class HiddenCharacters {
    private HiddenCharacters() {}

    /** Whether the character is one: a control, a line separator, a mark of direction or of byte order, no character at all. */
    public static boolean contain(int character) {
        return character < 0x20
                || (character >= 0x7F && character <= 0x9F)
                || character == 0x061C
                || (character >= 0x200E && character <= 0x200F)
                || (character >= 0x2028 && character <= 0x202E)
                || (character >= 0x2066 && character <= 0x2069)
                || character == 0xFEFF
                || (character & 0xFFFE) == 0xFFFE;
    }
}
