/** Rules on phases and their steps. */
@NullMarked
package fr.santesocial.contract.rules.phase;

import org.jspecify.annotations.NullMarked;
