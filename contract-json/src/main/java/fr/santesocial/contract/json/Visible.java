package fr.santesocial.contract.json;

import java.util.Locale;

/** Shows characters that nobody sees. */
final class Visible {
    private Visible() {}

    /** Whether a character leaves no mark of its own on a screen, or changes how others appear. */
    static boolean isUnseen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            case Character.SPACE_SEPARATOR -> character != ' ';
            default -> false;
        };
    }

    /** A text in which nothing is hidden: spaces of other sorts as plain ones, the rest of what is unseen as escapes. */
    static String shown(String text) {
        if (text.codePoints().noneMatch(Visible::isUnseen)) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(character -> {
            if (Character.getType(character) == Character.SPACE_SEPARATOR) {
                shown.append(' ');
            } else if (isUnseen(character)) {
                for (char c : Character.toChars(character)) {
                    shown.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
                }
            } else {
                shown.appendCodePoint(character);
            }
        });
        return shown.toString();
    }

    /** The code of a character, as in "U+202E". */
    static String code(int character) {
        return String.format(Locale.ROOT, "U+%04X", character);
    }
}
