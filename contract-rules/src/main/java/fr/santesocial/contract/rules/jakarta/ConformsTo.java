package fr.santesocial.contract.rules.jakarta;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The contract conforms to a profile: on a parameter, a field, the result of a method or a type argument. A contract that is
 * NON_CONFORMANT is one violation; null is valid. With Hibernate Validator the violation carries the
 * {@link fr.santesocial.contract.rules.report.ValidationReport} as dynamic payload. Contracts are judged at the day, in
 * France, of the application's ClockProvider.
 */
@Documented
@Target({ElementType.PARAMETER, ElementType.FIELD, ElementType.METHOD, ElementType.ANNOTATION_TYPE, ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(ConformsTo.List.class)
@Constraint(validatedBy = ConformsToValidator.class)
public @interface ConformsTo {
    /**
     * The name of the profile ("pluss"); a ConstraintDeclarationException when the constraint is first met if there is none
     * of that name.
     */
    String value();

    /**
     * Whether an UNDETERMINED contract is a violation too: nothing graver was found in it, but rules that could make an error
     * could not decide. False by default, since a draft in which something is still open is no fault of its writer.
     */
    boolean decided() default false;

    /** Always the same text, whatever was found: values of the contract never become part of a template. */
    String message() default "{fr.santesocial.contract.rules.jakarta.ConformsTo.message}";

    /** None by default, as Jakarta Validation asks. */
    Class<?>[] groups() default {};

    /** None by default, as Jakarta Validation asks. */
    Class<? extends Payload>[] payload() default {};

    /** Several profiles at once, as Jakarta Validation asks. */
    @Documented
    @Target({
        ElementType.PARAMETER,
        ElementType.FIELD,
        ElementType.METHOD,
        ElementType.ANNOTATION_TYPE,
        ElementType.TYPE_USE
    })
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {
        /** One for each profile. */
        ConformsTo[] value();
    }
}
