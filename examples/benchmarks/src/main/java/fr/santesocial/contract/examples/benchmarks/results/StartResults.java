package fr.santesocial.contract.examples.benchmarks.results;

import java.util.List;

/**
 * Starts of the command line.
 *
 * @param machine where
 * @param starts one for each JDK
 */
public record StartResults(Machine machine, List<StartResult> starts) {}
