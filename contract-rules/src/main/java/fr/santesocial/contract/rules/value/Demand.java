package fr.santesocial.contract.rules.value;

import fr.santesocial.contract.rules.text.Parameters;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What one annotation demands of one value.
 *
 * @param met whether a value meets it
 * @param breach what to say of a value that does not
 */
record Demand(Predicate<Object> met, Function<Object, Parameters> breach) {}
