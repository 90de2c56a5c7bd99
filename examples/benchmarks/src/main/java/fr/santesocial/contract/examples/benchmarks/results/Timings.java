package fr.santesocial.contract.examples.benchmarks.results;

import java.util.List;

/**
 * What JMH found out in one run.
 *
 * @param machine where
 * @param forks JVMs started for each benchmark
 * @param warmups iterations not counted, in each
 * @param iterations iterations counted, in each
 * @param iterationTime length of one that is counted
 * @param timings one for each benchmark and size
 */
public record Timings(
        Machine machine, int forks, int warmups, int iterations, String iterationTime, List<Timing> timings) {

    /** The timings of a class, in the order of methods, the smaller contract first. */
    List<Timing> of(String group) {
        List<Timing> found =
                timings.stream().filter(timing -> timing.group().equals(group)).toList();
        if (found.isEmpty()) {
            throw new IllegalStateException("no results of " + group);
        }
        return found;
    }

    /** The timing of one benchmark with as many fiches as another one. */
    Timing beside(Timing other, String name) {
        return of(other.group()).stream()
                .filter(timing -> timing.name().equals(name) && timing.fiches() == other.fiches())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "no results of " + other.group() + "." + name + " with " + other.fiches() + " fiches"));
    }
}
