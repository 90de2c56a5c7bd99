package fr.santesocial.contract.examples.commandline.terminal;

/** Text of documents made safe for a terminal: what could move the cursor, change colours or turn the reading order. */
public final class TerminalText {
    private TerminalText() {}

    /** The text with such characters written out. */
    public static String safe(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (isHarmful(c)) {
                safe.append(writtenOut(c));
            } else {
                safe.appendCodePoint(c);
            }
        });
        return safe.toString();
    }

    /** The character, written out where it is such a one. */
    public static String safe(int character) {
        return isHarmful(character) ? writtenOut(character) : Character.toString(character);
    }

    private static boolean isHarmful(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private static String writtenOut(int character) {
        return "\\u{" + Integer.toHexString(character) + '}';
    }
}
