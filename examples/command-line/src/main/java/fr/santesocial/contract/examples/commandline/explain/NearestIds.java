package fr.santesocial.contract.examples.commandline.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds the ids that somebody may have meant: those that share most pairs of letters with what was typed. */
final class NearestIds {
    private static final int MOST = 3;
    private static final int LONGEST = 100;
    // Below, what two ids share is no more than the words of any two.
    private static final double LEAST_ALIKE = 0.4;

    private NearestIds() {}

    /** At most three, the nearest first; none where nothing is near. */
    static List<String> of(String typed, List<String> known) {
        if (typed.length() > LONGEST) {
            return List.of();
        }
        String plain = typed.strip().toLowerCase(Locale.ROOT);
        Map<String, Double> likeness = new HashMap<>();
        known.forEach(id ->
                likeness.put(id, Math.max(alike(plain, id), alike(plain, id.substring(id.indexOf('.') + 1)))));
        return known.stream()
                .filter(id -> likeness.getOrDefault(id, 0.0) >= LEAST_ALIKE)
                .sorted(Comparator.comparing((String id) -> likeness.getOrDefault(id, 0.0))
                        .reversed())
                .limit(MOST)
                .toList();
    }

    /** From 0, nothing in common, to 1, the same pairs of neighbouring letters. */
    private static double alike(String one, String other) {
        List<String> left = pairs(one);
        List<String> right = pairs(other);
        int all = left.size() + right.size();
        List<String> shared = new ArrayList<>(left);
        right.forEach(left::remove);
        return all == 0 ? 0 : 2.0 * (shared.size() - left.size()) / all;
    }

    private static List<String> pairs(String word) {
        String bounded = " " + word + " ";
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < bounded.length(); i++) {
            pairs.add(bounded.substring(i, i + 2));
        }
        return pairs;
    }
}
