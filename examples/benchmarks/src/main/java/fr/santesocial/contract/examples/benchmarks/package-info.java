/** How fast contracts are read, written and checked. */
@NullMarked
package fr.santesocial.contract.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
