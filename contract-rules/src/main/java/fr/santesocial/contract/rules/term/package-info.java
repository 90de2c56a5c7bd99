/** Rules on the term: when a contract runs, and when it was signed. */
@NullMarked
package fr.santesocial.contract.rules.term;

import org.jspecify.annotations.NullMarked;
