package fr.santesocial.contract.examples.benchmarks.results;

/**
 * Starts of the command line on one JDK, in milliseconds: medians, measured in turn.
 *
 * @param java version of the JDK
 * @param bytes of the contract that is checked
 * @param runs how often each was started
 * @param empty an empty program with the same flags
 * @param command the JVM as the launcher starts it
 * @param launcher the launcher itself, with all its shell does before
 */
public record StartResult(String java, int bytes, int runs, double empty, double command, double launcher) {}
