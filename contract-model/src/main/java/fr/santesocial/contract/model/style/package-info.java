/** How the value types are generated; no concern of users. */
@NullMarked
package fr.santesocial.contract.model.style;

import org.jspecify.annotations.NullMarked;
