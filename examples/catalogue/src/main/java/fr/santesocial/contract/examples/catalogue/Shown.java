package fr.santesocial.contract.examples.catalogue;

import java.util.Locale;

/** Makes visible what nobody would see on a page. */
final class Shown {
    private Shown() {}

    /** The text with characters that cannot be seen written as ‹U+202E›. */
    static String text(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (isSeen(c)) {
                shown.appendCodePoint(c);
            } else {
                shown.append(String.format(Locale.ROOT, "‹U+%04X›", c));
            }
        });
        return shown.toString();
    }

    /** The bytes with all that is no letter, digit or sign of ASCII written as ‹E9›. */
    static String bytes(byte[] bytes) {
        StringBuilder shown = new StringBuilder(bytes.length);
        for (byte one : bytes) {
            if ((one >= ' ' && one < 0x7F) || one == '\n') {
                shown.append((char) one);
            } else {
                shown.append(String.format(Locale.ROOT, "‹%02X›", one & 0xFF));
            }
        }
        return shown.toString();
    }

    private static boolean isSeen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c == '\n';
            case Character.SPACE_SEPARATOR -> c == ' ';
            case Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
