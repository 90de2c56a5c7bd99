package fr.santesocial.contract.rules.jakarta;

import fr.santesocial.contract.rules.report.ValidationReport;
import jakarta.validation.ConstraintValidatorContext;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** Hands the report to the application beside the message, where the validation provider can. */
final class ReportPayload {
    private static final String HIBERNATE = "org.hibernate.validator.";

    private ReportPayload() {}

    static void attach(ValidationReport report, ConstraintValidatorContext context) {
        // Asked by name first: with another provider the classes of Hibernate Validator need not be there.
        if (context.getClass().getName().startsWith(HIBERNATE)) {
            Hibernate.attach(report, context);
        }
    }

    /** Loaded only with Hibernate Validator. */
    private static final class Hibernate {
        static void attach(ValidationReport report, ConstraintValidatorContext context) {
            context.unwrap(HibernateConstraintValidatorContext.class).withDynamicPayload(report);
        }
    }
}
