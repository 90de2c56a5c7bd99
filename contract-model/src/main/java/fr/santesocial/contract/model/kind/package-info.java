/** The closed enumerations of the model, each constant with a French and an English label. */
@NullMarked
package fr.santesocial.contract.model.kind;

import org.jspecify.annotations.NullMarked;
