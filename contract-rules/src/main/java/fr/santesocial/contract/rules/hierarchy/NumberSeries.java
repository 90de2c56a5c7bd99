package fr.santesocial.contract.rules.hierarchy;

import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.rules.hierarchy.FicheNumbering.Numbered;
import fr.santesocial.contract.rules.words.TextKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Fiches whose last numbers should follow one another, such as 2.1, 2.2, 2.3; the first fiche of each number. */
record NumberSeries(TreeMap<Integer, Numbered> byLast) {

    /** Two neighbours of the series between which numbers are missing. */
    record Jump(Numbered before, Numbered after, int missing) {
        /** The missing numbers as they would be printed. */
        List<String> skipped() {
            FicheNumber number = after.number().orElseThrow();
            return IntStream.range(number.last() - missing, number.last())
                    .mapToObj(number::withLast)
                    .toList();
        }
    }

    /** The series of a contract: by what stands before the last number, and by the part of the contract it counts in. */
    static Collection<NumberSeries> of(FicheNumbering numbering, Function<Numbered, String> scope) {
        Map<String, List<Numbered>> groups = new LinkedHashMap<>();
        for (Numbered numbered : numbering.fiches()) {
            numbered.number().ifPresent(number -> {
                String key = TextKey.of(scope.apply(numbered), number.leading().toString());
                groups.computeIfAbsent(key, unknown -> new ArrayList<>()).add(numbered);
            });
        }
        return groups.values().stream().flatMap(group -> split(group).stream()).toList();
    }

    /** Where numbers are missing without a reason, in the order of the numbers. */
    List<Jump> unexplained() {
        List<Jump> jumps = new ArrayList<>();
        Numbered before = null;
        for (Map.Entry<Integer, Numbered> entry : byLast.entrySet()) {
            Numbered after = entry.getValue();
            if (before != null) {
                int missing = entry.getKey() - before.number().orElseThrow().last() - 1;
                if (missing > 0 && !hasNote(after)) {
                    jumps.add(new Jump(before, after, missing));
                }
            }
            before = after;
        }
        return jumps;
    }

    /** Words part a group only where the same number stands with different words (A1, B1); else they are mere style. */
    private static Collection<NumberSeries> split(List<Numbered> group) {
        Map<Integer, String> wordsOf = new HashMap<>();
        boolean wordsMatter = false;
        for (Numbered numbered : group) {
            FicheNumber number = numbered.number().orElseThrow();
            String known = wordsOf.putIfAbsent(number.last(), number.words());
            wordsMatter |= known != null && !known.equals(number.words());
        }
        Map<String, NumberSeries> series = new LinkedHashMap<>();
        for (Numbered numbered : group) {
            FicheNumber number = numbered.number().orElseThrow();
            series.computeIfAbsent(wordsMatter ? number.words() : "", key -> new NumberSeries(new TreeMap<>()))
                    .byLast()
                    .putIfAbsent(number.last(), numbered);
        }
        return series.values();
    }

    private static boolean hasNote(Numbered numbered) {
        return numbered.fiche()
                .optional("numberNote", FicheAction::getNumberNote)
                .isPresent();
    }
}
