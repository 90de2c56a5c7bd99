/** The Java code of the README: each region between {@code README:} and {@code end} is one of its blocks. */
@NullMarked
package fr.santesocial.contract.examples.quickstart;

import org.jspecify.annotations.NullMarked;
