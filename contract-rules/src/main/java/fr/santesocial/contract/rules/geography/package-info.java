/** The communes of France and their groupings, as the official geographic code has them or as an application knows them. */
@NullMarked
package fr.santesocial.contract.rules.geography;

import org.jspecify.annotations.NullMarked;
