/** How rules of several families read the same things out of a contract. Not for integrators. */
@NullMarked
package fr.santesocial.contract.rules.reading;

import org.jspecify.annotations.NullMarked;
