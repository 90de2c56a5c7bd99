/** Holds no code: the tests here check the example contracts against their sources, fact by fact. */
@NullMarked
package fr.santesocial.contract.examples.ledgers;

import org.jspecify.annotations.NullMarked;
