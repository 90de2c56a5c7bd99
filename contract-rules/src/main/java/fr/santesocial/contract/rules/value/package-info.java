/** Rules on single values: what the format asks of one text, identifier or number, whatever stands around it. */
@NullMarked
package fr.santesocial.contract.rules.value;

import org.jspecify.annotations.NullMarked;
