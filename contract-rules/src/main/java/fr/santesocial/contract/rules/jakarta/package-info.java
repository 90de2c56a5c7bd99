/**
 * For applications that validate by Jakarta means: a constraint that applies a profile, and the model's own annotations
 * checked by Hibernate Validator with our findings. Public signatures here may use {@code jakarta.validation}.
 */
@NullMarked
package fr.santesocial.contract.rules.jakarta;

import org.jspecify.annotations.NullMarked;
