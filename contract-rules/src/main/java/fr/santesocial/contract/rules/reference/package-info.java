/** Rules on identifiers: what they point at, that they are unique, and that no chain of them runs in a loop. */
@NullMarked
package fr.santesocial.contract.rules.reference;

import org.jspecify.annotations.NullMarked;
