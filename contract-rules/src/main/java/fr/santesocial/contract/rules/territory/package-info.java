/** The rules on the territory: its communes and groupings, and the official numbers of who is named. Not for integrators. */
@NullMarked
package fr.santesocial.contract.rules.territory;

import org.jspecify.annotations.NullMarked;
