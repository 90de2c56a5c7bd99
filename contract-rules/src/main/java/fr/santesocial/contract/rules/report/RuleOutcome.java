package fr.santesocial.contract.rules.report;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What became of one rule of the profile: one line of the ledger.
 *
 * @param ruleId id of the rule
 * @param severity the gravest grade it can have on this contract; absent where it has none at this stage
 * @param status what became of it
 * @param subjects how many elements it looked at to the end
 * @param undecided where it could not decide, and why; for a rule that was not applicable, why there was nothing to see
 * @param findings what it found
 */
public record RuleOutcome(
        String ruleId,
        Optional<Severity> severity,
        OutcomeStatus status,
        int subjects,
        List<Undecided> undecided,
        List<Finding> findings) {
    /** Copies the lists. */
    public RuleOutcome {
        undecided = List.copyOf(undecided);
        findings = List.copyOf(findings);
    }

    /** The outcome that follows from what was seen. */
    public static RuleOutcome of(
            String ruleId,
            @Nullable Severity severity,
            int subjects,
            List<Undecided> undecided,
            List<Finding> findings) {
        OutcomeStatus status = !findings.isEmpty()
                ? OutcomeStatus.FAILED
                : !undecided.isEmpty()
                        ? OutcomeStatus.NOT_EVALUATED
                        : subjects == 0 ? OutcomeStatus.NOT_APPLICABLE : OutcomeStatus.PASSED;
        return new RuleOutcome(ruleId, Optional.ofNullable(severity), status, subjects, undecided, findings);
    }

    RuleOutcome mapFindings(UnaryOperator<Finding> change) {
        return new RuleOutcome(
                ruleId,
                severity,
                status,
                subjects,
                undecided,
                findings.stream().map(change).toList());
    }
}
