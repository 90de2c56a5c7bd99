package fr.santesocial.contract.json;

import fr.santesocial.contract.rules.text.Parameter;
import fr.santesocial.contract.rules.text.Parameters;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds what somebody most likely meant to write. Capitals, accents, hyphens, underscores, spaces and unseen
 * characters do not count; beyond them one letter in three may be wrong, at least one, but never all.
 */
final class NearestWord {
    /** Longer texts are no slips of the pen, and comparing them would take long. */
    private static final int LONGEST = 100;

    private static final int FAR = Integer.MAX_VALUE;

    private NearestWord() {}

    /** The known word with the fewest letters to change, if they are few enough; of several, the first as listed. */
    static Optional<String> of(String written, Collection<String> known) {
        return of(written, known, List::of);
    }

    /** The same for things that go by several words each. */
    static <T> Optional<T> of(String written, Collection<T> known, Function<T, List<String>> words) {
        T best = null;
        int fewest = FAR;
        if (written.length() <= LONGEST) {
            String plain = plain(written);
            for (T candidate : known) {
                for (String word : words.apply(candidate)) {
                    int changes = changes(plain, plain(word));
                    if (changes < fewest) {
                        fewest = changes;
                        best = candidate;
                    }
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** The advice to write the nearest word, or to look the words up where none is near. */
    static Parameter advice(String written, Collection<String> known) {
        Optional<String> nearest = of(written, known.stream().sorted().toList());
        return new Parameter.Text(language -> nearest.map(word ->
                        FileTexts.WORDING.text("nearest", Map.of("word", new Parameter.Words(word)), language.locale()))
                .orElseGet(() ->
                        FileTexts.WORDING.text("nearest.none", Parameters.none().asMap(), language.locale())));
    }

    private static String plain(String word) {
        String letters = Normalizer.normalize(word, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(letters.length());
        letters.chars()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK
                        && Character.getType(c) != Character.FORMAT
                        && "-_ ".indexOf(c) < 0)
                .forEach(c -> plain.append((char) c));
        return plain.toString();
    }

    /** How many letters to change, leave out, add or exchange with their neighbour; far where these are too many. */
    private static int changes(String one, String other) {
        int longest = Math.max(one.length(), other.length());
        int most = Math.min(Math.max(1, one.length() / 3), longest - 1);
        if (one.equals(other)) {
            return 0;
        }
        if (Math.abs(one.length() - other.length()) > most) {
            return FAR;
        }
        int changes = distance(one, other);
        return changes <= most ? changes : FAR;
    }

    private static int distance(String one, String other) {
        int @Nullable [] twoAbove = null;
        int[] above = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                boolean same = one.charAt(i - 1) == other.charAt(j - 1);
                row[j] = Math.min(above[j - 1] + (same ? 0 : 1), Math.min(above[j], row[j - 1]) + 1);
                if (twoAbove != null && j > 1 && exchanged(one, i, other, j)) {
                    row[j] = Math.min(row[j], twoAbove[j - 2] + 1);
                }
            }
            twoAbove = above;
            above = row;
        }
        return above[other.length()];
    }

    private static boolean exchanged(String one, int i, String other, int j) {
        return one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
    }
}
