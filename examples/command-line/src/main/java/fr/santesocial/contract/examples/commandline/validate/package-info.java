/** The command {@code contracts validate}: which files, in which form, and what is said of them. */
@NullMarked
package fr.santesocial.contract.examples.commandline.validate;

import org.jspecify.annotations.NullMarked;
