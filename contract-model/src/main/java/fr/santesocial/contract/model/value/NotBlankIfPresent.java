package fr.santesocial.contract.model.value;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An optional text, where there is one, is not blank: not empty and not white space alone.
 *
 * <p>{@link jakarta.validation.constraints.NotBlank} would not do: a validator hands it null for an absent Optional, and it
 * refuses null.
 */
@Documented
@Target(ElementType.TYPE_USE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@Pattern(regexp = Limits.NOT_BLANK)
@ReportAsSingleViolation
public @interface NotBlankIfPresent {
    /** The message of NotBlank. */
    String message() default "{jakarta.validation.constraints.NotBlank.message}";

    /** None by default, as Jakarta Validation asks. */
    Class<?>[] groups() default {};

    /** None by default, as Jakarta Validation asks. */
    Class<? extends Payload>[] payload() default {};
}
