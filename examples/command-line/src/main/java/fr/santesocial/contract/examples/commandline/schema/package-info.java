/** The command {@code schema}: the JSON Schema of contracts. */
@NullMarked
package fr.santesocial.contract.examples.commandline.schema;

import org.jspecify.annotations.NullMarked;
