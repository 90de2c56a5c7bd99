/** The command {@code compare}: what changed from one state of a contract to another, in business words. */
@NullMarked
package fr.santesocial.contract.examples.commandline.compare;

import org.jspecify.annotations.NullMarked;
