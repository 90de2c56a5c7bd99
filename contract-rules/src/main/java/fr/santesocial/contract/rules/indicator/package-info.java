/** Rules on indicators and their measures. */
@NullMarked
package fr.santesocial.contract.rules.indicator;

import org.jspecify.annotations.NullMarked;
