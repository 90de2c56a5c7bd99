/** The command {@code new}: a contract to begin with, and what its members mean. */
@NullMarked
package fr.santesocial.contract.examples.commandline.start;

import org.jspecify.annotations.NullMarked;
