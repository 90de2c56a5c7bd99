/** An application that lets its own validator guard what comes in. */
@NullMarked
package fr.santesocial.contract.examples.jakartaguard;

import org.jspecify.annotations.NullMarked;
