/** Generators of arbitrary values of the model, driven by its shapes; shared by the tests of every module. */
@NullMarked
package fr.santesocial.contract.model.generators;

import org.jspecify.annotations.NullMarked;
