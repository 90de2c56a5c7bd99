/** Values of contracts in words for people. */
@NullMarked
package fr.santesocial.contract.examples.commandline.words;

import org.jspecify.annotations.NullMarked;
