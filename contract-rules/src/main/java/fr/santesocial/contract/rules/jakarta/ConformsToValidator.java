package fr.santesocial.contract.rules.jakarta;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.rules.ContractValidator;
import fr.santesocial.contract.rules.report.ValidationReport;
import fr.santesocial.contract.rules.report.Verdict;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Carries out {@link ConformsTo}; made by the validation provider. Safe to share between threads once initialised. */
public final class ConformsToValidator implements ConstraintValidator<ConformsTo, Contract> {
    private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");

    private ContractValidator validator = ContractValidator.standard();
    private boolean decided;

    /** Starts without a profile; the provider calls {@link #initialize} next. */
    public ConformsToValidator() {}

    @Override
    public void initialize(ConformsTo constraint) {
        try {
            validator = ContractValidator.standard().profile(constraint.value());
        } catch (IllegalArgumentException unknown) {
            // Only this kind of exception reaches the developer as it is.
            throw new ConstraintDeclarationException(
                    "@ConformsTo(\"" + constraint.value() + "\"): " + unknown.getMessage(), unknown);
        }
        decided = constraint.decided();
    }

    @Override
    public boolean isValid(@Nullable Contract contract, ConstraintValidatorContext context) {
        if (contract == null) {
            return true;
        }
        LocalDate day =
                LocalDate.ofInstant(context.getClockProvider().getClock().instant(), FRANCE);
        ValidationReport report = validator.at(day).validate(contract);
        boolean valid =
                report.getVerdict() == Verdict.CONFORMANT || (report.getVerdict() == Verdict.UNDETERMINED && !decided);
        if (!valid) {
            ReportPayload.attach(report, context);
        }
        return valid;
    }
}
