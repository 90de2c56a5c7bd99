package fr.santesocial.contract.rules.hierarchy;

import fr.santesocial.contract.rules.words.PlainWords;
import fr.santesocial.contract.rules.words.TextKey;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * A printed number taken apart: "FA 2.3 bis" has the words "fa", the leading number 2, the last number 3 and the suffix
 * "bis". Accents, case, spaces and what stands in brackets do not count.
 */
record FicheNumber(String words, List<Integer> leading, int last, String suffix) {
    private static final int MOST_DIGITS = 9;

    FicheNumber {
        leading = List.copyOf(leading);
    }

    /** The parts of a printed number; absent where it holds no digits, or more than anybody counts to. */
    static Optional<FicheNumber> of(String printed) {
        String plain = plain(printed);
        int end = plain.length();
        while (end > 0 && !isDigit(plain.charAt(end - 1))) {
            end--;
        }
        int start = runStart(plain, end);
        if (start == end || end - start > MOST_DIGITS) {
            return Optional.empty();
        }
        Deque<Integer> leading = new ArrayDeque<>();
        int at = start;
        while (at >= 2 && isSeparator(plain.charAt(at - 1)) && isDigit(plain.charAt(at - 2))) {
            int before = runStart(plain, at - 1);
            if (at - 1 - before > MOST_DIGITS) {
                break;
            }
            leading.addFirst(Integer.parseInt(plain.substring(before, at - 1)));
            at = before;
        }
        int last = Integer.parseInt(plain.substring(start, end));
        return Optional.of(new FicheNumber(plain.substring(0, at), List.copyOf(leading), last, plain.substring(end)));
    }

    /** What two fiches share when they bear the same number. */
    static String sameness(String printed) {
        return of(printed).map(FicheNumber::key).orElseGet(() -> TextKey.of(plain(printed)));
    }

    private String key() {
        return TextKey.of(words, leading.toString(), Integer.toString(last), suffix);
    }

    /** The first of several numbers ("2" in "FA 2.3"), which stands for the axis; absent in "FA 3". */
    Optional<Integer> first() {
        return leading.stream().findFirst();
    }

    /** The same number without what stands before it. */
    FicheNumber withoutWords() {
        return new FicheNumber("", leading, last, suffix);
    }

    /** The number with the last part replaced, without its words. */
    String withLast(int other) {
        StringBuilder number = new StringBuilder();
        leading.forEach(part -> number.append(part).append('.'));
        return number.append(other).toString();
    }

    private static String plain(String printed) {
        int bracket = printed.indexOf('(');
        String kept = bracket > 0 ? printed.substring(0, bracket) : printed;
        StringBuilder plain = new StringBuilder(kept.length());
        PlainWords.withoutAccents(kept)
                .codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(plain::appendCodePoint);
        while (plain.length() > 0 && !Character.isLetterOrDigit(plain.charAt(plain.length() - 1))) {
            plain.setLength(plain.length() - 1);
        }
        return plain.toString();
    }

    private static int runStart(String text, int end) {
        int start = end;
        while (start > 0 && isDigit(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isSeparator(char c) {
        return c == '.' || c == '-';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
