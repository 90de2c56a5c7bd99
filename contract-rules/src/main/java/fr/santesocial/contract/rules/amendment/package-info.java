/** Rules on amendments (avenants). */
@NullMarked
package fr.santesocial.contract.rules.amendment;

import org.jspecify.annotations.NullMarked;
