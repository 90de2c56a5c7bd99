/** The command {@code show}: a contract on one screen. */
@NullMarked
package fr.santesocial.contract.examples.commandline.show;

import org.jspecify.annotations.NullMarked;
