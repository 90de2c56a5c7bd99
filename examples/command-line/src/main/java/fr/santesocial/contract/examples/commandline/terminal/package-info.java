/** What all commands share: texts in the user's language, text made safe for a terminal, exit codes, files named to them. */
@NullMarked
package fr.santesocial.contract.examples.commandline.terminal;

import org.jspecify.annotations.NullMarked;
