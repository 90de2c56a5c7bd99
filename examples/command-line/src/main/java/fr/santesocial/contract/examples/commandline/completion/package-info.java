/** The command {@code contracts completion}. */
@NullMarked
package fr.santesocial.contract.examples.commandline.completion;

import org.jspecify.annotations.NullMarked;
