package fr.santesocial.contract.rules;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.rules.report.RuleOutcome;
import fr.santesocial.contract.rules.rule.Rule;
import fr.santesocial.contract.rules.testing.RuleTrial;
import java.time.LocalDate;
import java.util.List;

/** Runs one rule on one contract, as {@link RuleTrial} does for everyone: the name our own tests know it by. */
public final class RuleTester {
    /** The day contracts are judged at where a test says nothing else. */
    public static final LocalDate DAY = RuleTrial.DAY;

    private final RuleTrial trial;

    private RuleTester(RuleTrial trial) {
        this.trial = trial;
    }

    public static RuleTester of(Rule<?> rule) {
        return new RuleTester(RuleTrial.of(rule));
    }

    public RuleTester at(LocalDate otherDay) {
        return new RuleTester(trial.at(otherDay));
    }

    /** What became of the rule on the contract. */
    public RuleOutcome outcome(Contract contract) {
        return trial.outcome(contract);
    }

    /** Where the rule finds something. */
    public List<String> pointers(Contract contract) {
        return trial.pointers(contract);
    }

    /** Why the rule cannot decide: the last part of each reason's key. */
    public List<String> reasons(Contract contract) {
        return trial.reasons(contract);
    }
}
