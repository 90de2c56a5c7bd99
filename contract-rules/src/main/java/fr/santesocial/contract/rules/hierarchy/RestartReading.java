package fr.santesocial.contract.rules.hierarchy;

import fr.santesocial.contract.rules.hierarchy.FicheNumbering.Numbered;
import fr.santesocial.contract.rules.hierarchy.FicheNumbering.Restart;
import fr.santesocial.contract.rules.words.TextKey;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Tells whether plain numbers run through a contract or start anew in each axis. Where not every axis has its own number 1,
 * the clashes there would be if they ran through are weighed against the holes there would be if they started anew.
 */
final class RestartReading {
    private static final int SEVERAL = 2;
    private static final int CLEARLY = 3;

    private enum Verdict {
        RUNS_THROUGH,
        STARTS_ANEW,
        OPEN
    }

    private final List<Numbered> plain;

    private RestartReading(List<Numbered> fiches) {
        this.plain = fiches.stream()
                .filter(numbered -> numbered.isPlain() && !numbered.axis().isEmpty())
                .toList();
    }

    /** The fiches with the finest way to start anew that holds, and the finest one that may hold. */
    static FicheNumbering of(List<Numbered> fiches) {
        RestartReading reading = new RestartReading(fiches);
        if (reading.eachHasItsFirst(Restart.AXIS)) {
            return new FicheNumbering(fiches, Restart.AXIS, Restart.AXIS);
        }
        Restart sure = reading.eachHasItsFirst(Restart.TOP_AXIS) ? Restart.TOP_AXIS : Restart.NOWHERE;
        Restart perhaps = sure;
        for (Restart finer :
                sure == Restart.TOP_AXIS ? List.of(Restart.AXIS) : List.of(Restart.TOP_AXIS, Restart.AXIS)) {
            switch (reading.verdict(sure, finer)) {
                case STARTS_ANEW -> {
                    sure = finer;
                    perhaps = finer;
                }
                case OPEN -> perhaps = finer;
                case RUNS_THROUGH -> {}
            }
        }
        return new FicheNumbering(fiches, sure, perhaps);
    }

    /** True when there are at least two axes with plain numbers, and each of them has its own number 1. */
    private boolean eachHasItsFirst(Restart by) {
        Map<String, Boolean> hasFirst = new HashMap<>();
        for (Numbered numbered : plain) {
            hasFirst.merge(by.part(numbered), last(numbered) == 1, Boolean::logicalOr);
        }
        return hasFirst.size() > 1 && !hasFirst.containsValue(false);
    }

    private Verdict verdict(Restart wide, Restart narrow) {
        Map<String, Set<String>> partsWith = new HashMap<>();
        boolean repeats = false;
        for (Numbered numbered : plain) {
            String key = TextKey.of(wide.part(numbered), FicheNumber.sameness(numbered.printed()));
            repeats |= !partsWith.computeIfAbsent(key, each -> new HashSet<>()).add(narrow.part(numbered));
        }
        long clashes =
                partsWith.values().stream().mapToLong(parts -> parts.size() - 1).sum();
        long holes = holes(narrow);
        if (clashes == 0 || holes >= CLEARLY * clashes) {
            return Verdict.RUNS_THROUGH;
        }
        // A single clash may be a slip of the pen, and where a number is given twice in one axis there are slips.
        return clashes >= SEVERAL && holes <= clashes && !repeats ? Verdict.STARTS_ANEW : Verdict.OPEN;
    }

    /** How many numbers would be missing if each part started anew at the least number of all. */
    private long holes(Restart narrow) {
        OptionalInt least = plain.stream().mapToInt(RestartReading::last).min();
        Map<String, Set<Integer>> numbers = new HashMap<>();
        plain.forEach(numbered -> numbers.computeIfAbsent(narrow.part(numbered), part -> new HashSet<>())
                .add(last(numbered)));
        return numbers.values().stream()
                .mapToLong(each ->
                        each.stream().mapToLong(Integer::longValue).max().orElse(0) - least.orElse(0) + 1 - each.size())
                .sum();
    }

    private static int last(Numbered numbered) {
        return numbered.number().map(FicheNumber::last).orElse(0);
    }
}
