/** The command {@code contracts} and its list of commands, each in a package of its own. */
@NullMarked
package fr.santesocial.contract.examples.commandline;

import org.jspecify.annotations.NullMarked;
