package fr.santesocial.contract.examples.ledgers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A published source is its seed, line by line, but for what its brackets hide. */
final class SeedCheck {

    private final List<String> problems = new ArrayList<>();
    private final List<String> hidden = new ArrayList<>();

    SeedCheck(String name, List<String> source, List<String> seed) {
        if (source.size() != seed.size()) {
            problems.add(name + ": " + source.size() + " lines, but its seed has " + seed.size());
        }
        for (int index = 0; index < Math.min(source.size(), seed.size()); index++) {
            Optional<List<String>> behind = new BracketedLine(source.get(index)).hiddenIn(seed.get(index));
            if (behind.isPresent()) {
                hidden.addAll(behind.get());
            } else {
                problems.add(name + ": line " + (index + 1) + " is not that of the seed");
            }
        }
    }

    /** The seed that shares most lines with the source. */
    static List<String> seedOf(List<String> source, List<List<String>> seeds) {
        return seeds.stream()
                .max(Comparator.comparingLong(seed -> commonLines(source, seed)))
                .orElseThrow();
    }

    List<String> problems() {
        return problems;
    }

    /** What stands in the seed where the source has brackets. */
    List<String> hidden() {
        return hidden;
    }

    private static long commonLines(List<String> one, List<String> other) {
        return IntStream.range(0, Math.min(one.size(), other.size()))
                .filter(index -> PlainText.visible(one.get(index)))
                .filter(index -> one.get(index).equals(other.get(index)))
                .count();
    }
}
