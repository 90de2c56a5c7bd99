/** Rules on what is written in words, anywhere in a contract; their ids begin with text. */
@NullMarked
package fr.santesocial.contract.rules.prose;

import org.jspecify.annotations.NullMarked;
