/** The two languages of every text for people. */
@NullMarked
package fr.santesocial.contract.model.text;

import org.jspecify.annotations.NullMarked;
