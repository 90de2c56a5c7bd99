/** The command {@code explain}: one rule, with its grounds and an example that is run. */
@NullMarked
package fr.santesocial.contract.examples.commandline.explain;

import org.jspecify.annotations.NullMarked;
