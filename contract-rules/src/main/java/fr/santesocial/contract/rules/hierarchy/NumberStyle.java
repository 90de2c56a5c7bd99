package fr.santesocial.contract.rules.hierarchy;

import java.util.Locale;

/**
 * The pattern of a printed number: "#" for a number, "@" for a short code of letters, words as they are. "FA 1.2" and
 * "PS 3.4.1" are both "@#.#", "Fiche 3 bis" is "fiche#". Spaces, case, brackets and what follows the last digit do not count.
 */
final class NumberStyle {
    private static final int LONGEST_CODE = 4;

    private NumberStyle() {}

    static String of(String printed) {
        int bracket = printed.indexOf('(');
        String kept = withoutSuffix(bracket > 0 ? printed.substring(0, bracket) : printed);
        StringBuilder style = new StringBuilder();
        int at = 0;
        while (at < kept.length()) {
            char c = kept.charAt(at);
            int end = at + 1;
            if (Character.isDigit(c)) {
                while (end < kept.length() && Character.isDigit(kept.charAt(end))) {
                    end++;
                }
                addNumber(style);
            } else if (Character.isLetter(c)) {
                while (end < kept.length() && Character.isLetter(kept.charAt(end))) {
                    end++;
                }
                style.append(end - at > LONGEST_CODE ? kept.substring(at, end).toLowerCase(Locale.ROOT) : "@");
            } else if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                style.append(c);
            }
            at = end;
        }
        return style.toString();
    }

    /** Levels below the second do not make another style: a fiche of a sub-axis may well be 1.2.1. */
    private static void addNumber(StringBuilder style) {
        int length = style.length();
        boolean third = length >= 4
                && style.charAt(length - 2) == '#'
                && style.charAt(length - 4) == '#'
                && style.charAt(length - 3) == style.charAt(length - 1);
        if (third) {
            style.setLength(length - 1);
        } else {
            style.append('#');
        }
    }

    private static String withoutSuffix(String printed) {
        int end = printed.length();
        while (end > 0 && !Character.isDigit(printed.charAt(end - 1))) {
            end--;
        }
        return end == 0 ? printed.strip() : printed.substring(0, end);
    }
}
