/** The catalogue of rules: what each says of itself, with examples that were run. */
@NullMarked
package fr.santesocial.contract.examples.catalogue;

import org.jspecify.annotations.NullMarked;
