/** The command {@code page}: contracts as HTML. */
@NullMarked
package fr.santesocial.contract.examples.commandline.page;

import org.jspecify.annotations.NullMarked;
