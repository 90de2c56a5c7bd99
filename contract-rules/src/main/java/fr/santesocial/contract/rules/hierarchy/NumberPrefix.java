package fr.santesocial.contract.rules.hierarchy;

import fr.santesocial.contract.rules.hierarchy.FicheNumbering.Numbered;
import fr.santesocial.contract.rules.words.PlainWords;
import fr.santesocial.contract.rules.words.TextKey;
import fr.santesocial.contract.rules.words.WordFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Prefixes that say no more than "fiche" or "number", so that "FA 1.1" and "1.1" are one number. All other words may tell
 * two series apart ("Annexe 1", "A1") and are left alone.
 */
final class NumberPrefix {
    private static final Set<String> EMPTY = WordFile.lines(NumberPrefix.class, "number-prefixes").stream()
            .map(line -> PlainWords.withoutAccents(line).replace(" ", ""))
            .collect(Collectors.toUnmodifiableSet());

    /** Two fiches of one number, the one with a prefix that says nothing and the other without any. */
    record Twins(Numbered earlier, Numbered later) {}

    private NumberPrefix() {}

    /** Every number that stands both ways in the part of the contract that it counts in, by its first bearers. */
    static List<Twins> twins(FicheNumbering numbering) {
        Map<String, Numbered> bare = new LinkedHashMap<>();
        Map<String, Numbered> prefixed = new LinkedHashMap<>();
        List<Twins> twins = new ArrayList<>();
        for (Numbered numbered : numbering.fiches()) {
            numbered.number().filter(NumberPrefix::saysOnlyNumber).ifPresent(number -> {
                boolean isBare = number.words().isEmpty();
                String key = TextKey.of(
                        numbering.narrowScope(numbered), number.withoutWords().toString());
                Numbered same = (isBare ? bare : prefixed).putIfAbsent(key, numbered);
                Numbered other = (isBare ? prefixed : bare).get(key);
                if (same == null && other != null) {
                    twins.add(new Twins(other, numbered));
                }
            });
        }
        return twins;
    }

    private static boolean saysOnlyNumber(FicheNumber number) {
        return number.words().isEmpty() || EMPTY.contains(number.words());
    }
}
