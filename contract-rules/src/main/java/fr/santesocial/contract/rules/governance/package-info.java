/** Rules on the governance: who steers and who coordinates. */
@NullMarked
package fr.santesocial.contract.rules.governance;

import org.jspecify.annotations.NullMarked;
