/** How texts for people are made: templates in bundles, named typed parameters, two languages. */
@NullMarked
package fr.santesocial.contract.rules.text;

import org.jspecify.annotations.NullMarked;
