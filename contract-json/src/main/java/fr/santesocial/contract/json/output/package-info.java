/** Writing JSON text, whatever it is about. Not exported: what is written is published, how it is not. */
@NullMarked
package fr.santesocial.contract.json.output;

import org.jspecify.annotations.NullMarked;
