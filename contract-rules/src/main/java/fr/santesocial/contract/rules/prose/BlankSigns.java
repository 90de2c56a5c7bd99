package fr.santesocial.contract.rules.prose;

import java.util.Optional;

/** Signs that stand for words still to come: "XXXX", "......", "____", or a text of nothing but such signs. */
final class BlankSigns {
    private static final String NO_WORDS = ".…?_";
    private static final String BRACKETS = "()[]";
    private static final int SHORTEST_WORD = 4;
    private static final int FEWEST_CROSSES = 2;
    private static final int MOST_DOTS_OF_A_SENTENCE = 4;
    private static final int DOTS_OF_AN_ELLIPSIS = 3;
    private static final int SHORTEST_LINE = 3;

    private final String text;

    private BlankSigns(String text) {
        this.text = text;
    }

    /** The first of them in the text. */
    static Optional<Excerpt> in(String text) {
        BlankSigns signs = new BlankSigns(text);
        if (signs.isNothingElse()) {
            return Optional.of(new Excerpt(0, text.length()));
        }
        return signs.hasPair() ? signs.first() : Optional.empty();
    }

    /** Whether two such signs stand side by side, as in all that is sought further on. Hardly any text has that. */
    private boolean hasPair() {
        boolean before = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean sign = c == 'x' || c == 'X' || c == '_' || isDot(c);
            if (sign && before) {
                return true;
            }
            before = sign;
        }
        return false;
    }

    private boolean isNothingElse() {
        boolean any = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean sign = NO_WORDS.indexOf(c) >= 0;
            if (!sign && BRACKETS.indexOf(c) < 0 && !isSpace(c)) {
                return false;
            }
            any |= sign;
        }
        return any;
    }

    private Optional<Excerpt> first() {
        for (int start = 0; start < text.length(); ) {
            int end = endOfRun(start);
            if (isBlank(start, end)) {
                return Optional.of(new Excerpt(start, end));
            }
            start = end;
        }
        return Optional.empty();
    }

    /** Letters and digits go together, dots do, and lines do; any other sign stands alone. */
    private int endOfRun(int start) {
        Run run = Run.of(text.charAt(start));
        int end = start + 1;
        while (run != Run.ALONE && end < text.length() && Run.of(text.charAt(end)) == run) {
            end++;
        }
        return end;
    }

    /** What goes together. */
    private enum Run {
        WORD,
        DOTS,
        LINE,
        ALONE;

        static Run of(char c) {
            if (Character.isLetterOrDigit(c)) {
                return WORD;
            }
            return isDot(c) ? DOTS : c == '_' ? LINE : ALONE;
        }
    }

    private boolean isBlank(int start, int end) {
        char sign = text.charAt(start);
        if (isDot(sign)) {
            // dots that follow a word directly are only a way to end a sentence, however many there are
            return dots(start, end) > MOST_DOTS_OF_A_SENTENCE
                    && (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)));
        }
        return sign == '_' ? end - start >= SHORTEST_LINE : isCrossedOut(start, end);
    }

    private int dots(int start, int end) {
        int dots = 0;
        for (int i = start; i < end; i++) {
            dots += text.charAt(i) == '…' ? DOTS_OF_AN_ELLIPSIS : 1;
        }
        return dots;
    }

    /** "XXXX", or what is known of a number and crosses for the rest ("20XX"); three crosses may be a Roman numeral. */
    private boolean isCrossedOut(int start, int end) {
        int cross = start;
        while (cross < end && isDigit(text.charAt(cross))) {
            cross++;
        }
        for (int i = cross; i < end; i++) {
            if (text.charAt(i) != 'x' && text.charAt(i) != 'X') {
                return false;
            }
        }
        return end - start >= SHORTEST_WORD && end - cross >= FEWEST_CROSSES;
    }

    private static boolean isDot(char c) {
        return c == '.' || c == '…';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
