/** What was measured, as files, and the page made of them. */
@NullMarked
package fr.santesocial.contract.examples.benchmarks.results;

import org.jspecify.annotations.NullMarked;
