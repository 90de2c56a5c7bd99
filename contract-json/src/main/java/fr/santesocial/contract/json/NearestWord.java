package fr.santesocial.contract.json;

import fr.santesocial.contract.rules.text.Parameter;
import fr.santesocial.contract.rules.text.Parameters;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Finds what somebody most likely meant to write. */
final class NearestWord {
    /** Longer texts are no slips of the pen, and comparing them would take long. */
    private static final int LONGEST = 100;

    private NearestWord() {}

    /** The known word with the fewest letters to change, if they are few enough; of several, the first by letters. */
    static Optional<String> of(String written, Collection<String> known) {
        String best = null;
        int fewest = Math.max(2, written.length() / 3) + 1;
        if (written.length() <= LONGEST) {
            for (String word : known.stream().sorted().toList()) {
                int changes = Math.abs(word.length() - written.length()) < fewest ? changes(written, word) : fewest;
                if (changes < fewest) {
                    fewest = changes;
                    best = word;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** The advice to write the nearest word, or to look the words up where none is near. */
    static Parameter advice(String written, Collection<String> known) {
        Optional<String> nearest = of(written, known);
        return new Parameter.Text(language -> nearest.map(word ->
                        FileTexts.WORDING.text("nearest", Map.of("word", new Parameter.Words(word)), language.locale()))
                .orElseGet(() ->
                        FileTexts.WORDING.text("nearest.none", Parameters.none().asMap(), language.locale())));
    }

    private static int changes(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[other.length()];
    }
}
