/** The commands {@code rules} and {@code profiles}: what is checked. */
@NullMarked
package fr.santesocial.contract.examples.commandline.rules;

import org.jspecify.annotations.NullMarked;
