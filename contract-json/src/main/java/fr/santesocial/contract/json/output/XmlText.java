package fr.santesocial.contract.json.output;

import java.util.Locale;

/**
 * Texts as XML 1.0 can hold them, so that a parser gives back what was written: line ends in attributes and carriage returns
 * are references, since they would come back as others; what the standard forbids is replaced by a character that shows it.
 */
final class XmlText {
    private static final int PICTURES_OF_CONTROLS = 0x2400;
    private static final char NO_CHARACTER = '\uFFFD';

    private XmlText() {}

    /** What stands between tags. */
    static String content(String text) {
        return escaped(text, false);
    }

    /** What stands between double quotes. */
    static String attribute(String text) {
        return escaped(text, true);
    }

    private static String escaped(String text, boolean attribute) {
        String whole = WholeCharacters.of(text);
        StringBuilder escaped = new StringBuilder(whole.length() + 16);
        for (int i = 0; i < whole.length(); i++) {
            char c = whole.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\t', '\n' -> append(c, attribute, escaped);
                case '\r' -> append(c, true, escaped);
                case '\uFFFE', '\uFFFF' -> escaped.append(NO_CHARACTER);
                default -> other(c, escaped);
            }
        }
        return escaped.toString();
    }

    private static void other(char c, StringBuilder escaped) {
        if (c < ' ') {
            escaped.append((char) (PICTURES_OF_CONTROLS + c));
        } else {
            append(c, HiddenCharacters.contain(c), escaped);
        }
    }

    private static void append(char c, boolean asReference, StringBuilder escaped) {
        if (asReference) {
            escaped.append("&#x")
                    .append(Integer.toHexString(c).toUpperCase(Locale.ROOT))
                    .append(';');
        } else {
            escaped.append(c);
        }
    }
}
