/** Words of texts that people wrote: how they are compared, and the files that list some. Not for integrators. */
@NullMarked
package fr.santesocial.contract.rules.words;

import org.jspecify.annotations.NullMarked;
