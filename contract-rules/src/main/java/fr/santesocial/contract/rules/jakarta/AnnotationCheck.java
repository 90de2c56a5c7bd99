package fr.santesocial.contract.rules.jakarta;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.value.ValueRules;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;

/**
 * Checks the annotations of the model by Jakarta Validation, and says what the rules {@code value.*} say of the same
 * contract: the same ids, places and texts. The validator's own messages are never shown. For applications that validate
 * by Jakarta means anyway; the rules themselves need no validator and are several times faster. Safe to share between
 * threads.
 */
public final class AnnotationCheck implements AutoCloseable {
    private final Validator validator;
    private final @Nullable ValidatorFactory own;

    private AnnotationCheck(Validator validator, @Nullable ValidatorFactory own) {
        this.validator = validator;
        this.own = own;
    }

    /** A check by Hibernate Validator without expression language; it must be on the class path. Close it after use. */
    public static AnnotationCheck standard() {
        ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory();
        return new AnnotationCheck(factory.getValidator(), factory);
    }

    /** A check by the application's own validator, whichever it is; closing the check leaves it open. */
    public static AnnotationCheck with(Validator validator) {
        return new AnnotationCheck(validator, null);
    }

    /** Everything that the annotations find, in the order of places, then of rules. */
    public List<Finding> check(Contract contract) {
        return findings(contract, validator.validate(contract));
    }

    /**
     * What violations of the annotations of a contract say, in the order of places, then of rules. Violations of
     * constraints that the application itself laid on the model are left to it.
     */
    public static List<Finding> findings(
            Contract contract, Collection<? extends ConstraintViolation<Contract>> violations) {
        ViolationPlaces places = new ViolationPlaces(contract);
        return violations.stream()
                .flatMap(violation -> placed(violation, places).stream())
                .sorted(Comparator.naturalOrder())
                .map(Placed::finding)
                .toList();
    }

    @Override
    public void close() {
        if (own != null) {
            own.close();
        }
    }

    private static Optional<Placed> placed(ConstraintViolation<?> violation, ViolationPlaces places) {
        return places.of(violation.getPropertyPath())
                .flatMap(place -> ValueRules.finding(
                                violation.getConstraintDescriptor().getAnnotation(),
                                place.owner(),
                                place.member(),
                                violation.getInvalidValue(),
                                place.spot())
                        .map(finding -> new Placed(place, finding)));
    }

    private record Placed(ViolationPlaces.Place place, Finding finding) implements Comparable<Placed> {
        private static final Comparator<Placed> ORDER = Comparator.comparing(Placed::place)
                .thenComparing(placed -> placed.finding().getRuleId());

        @Override
        public int compareTo(Placed other) {
            return ORDER.compare(this, other);
        }
    }
}
