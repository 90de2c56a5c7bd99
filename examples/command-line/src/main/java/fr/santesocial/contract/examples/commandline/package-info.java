/** The command {@code contracts}: what people type, and what they see. */
@NullMarked
package fr.santesocial.contract.examples.commandline;

import org.jspecify.annotations.NullMarked;
