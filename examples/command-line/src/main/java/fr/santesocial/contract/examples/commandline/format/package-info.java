/** The command {@code format}: contracts in canonical form. */
@NullMarked
package fr.santesocial.contract.examples.commandline.format;

import org.jspecify.annotations.NullMarked;
