/** Rules on fiches actions and operations. */
@NullMarked
package fr.santesocial.contract.rules.action;

import org.jspecify.annotations.NullMarked;
