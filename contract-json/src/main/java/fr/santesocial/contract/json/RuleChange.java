package fr.santesocial.contract.json;

import static fr.santesocial.contract.model.shape.ValueKind.choice;
import static fr.santesocial.contract.model.shape.ValueKind.flag;
import static fr.santesocial.contract.model.shape.ValueKind.nested;
import static fr.santesocial.contract.model.shape.ValueKind.text;

import fr.santesocial.contract.model.kind.ContractStage;
import fr.santesocial.contract.model.shape.Shape;
import fr.santesocial.contract.rules.report.Severity;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a profile file says of one rule.
 *
 * @param rule its id
 * @param use true to take it in for every kind of contract, false to leave it out; absent where it stays as it is
 * @param severity its severity; without a stage, at the stages it has already
 * @param from the first stage the severity holds at
 * @param before the severity at earlier stages; absent where the rule does not apply then
 * @param parameters its parameters that differ
 */
record RuleChange(
        String rule,
        Optional<Boolean> use,
        Optional<Severity> severity,
        Optional<ContractStage> from,
        Optional<Severity> before,
        List<ParameterValue> parameters) {
    static final Shape<RuleChange> SHAPE = Shape.of(RuleChange.class, Builder::new, Builder::build, FileTexts::bundle)
            .required("rule", text(), RuleChange::rule, Builder::rule)
            .optional("use", flag(), RuleChange::use, Builder::use)
            .optional("severity", choice(Severity.class), RuleChange::severity, Builder::severity)
            .optional("from", choice(ContractStage.class), RuleChange::from, Builder::from)
            .optional("before", choice(Severity.class), RuleChange::before, Builder::before)
            .list("parameters", nested(() -> ParameterValue.SHAPE), RuleChange::parameters, Builder::parameters)
            .atLeastOneOf("use", "severity", "from", "before", "parameters")
            .table();

    /** Whether it says more than whether the rule is used. */
    boolean changes() {
        return severity.isPresent() || from.isPresent() || before.isPresent() || !parameters.isEmpty();
    }

    /** Collects what is said of a rule. */
    static final class Builder {
        private @Nullable String rule;
        private @Nullable Boolean use;
        private @Nullable Severity severity;
        private @Nullable ContractStage from;
        private @Nullable Severity before;
        private List<ParameterValue> parameters = List.of();

        void rule(String value) {
            this.rule = value;
        }

        void use(Boolean value) {
            this.use = value;
        }

        void severity(Severity value) {
            this.severity = value;
        }

        void from(ContractStage value) {
            this.from = value;
        }

        void before(Severity value) {
            this.before = value;
        }

        void parameters(List<ParameterValue> values) {
            this.parameters = values;
        }

        RuleChange build() {
            return new RuleChange(
                    Objects.requireNonNull(rule),
                    Optional.ofNullable(use),
                    Optional.ofNullable(severity),
                    Optional.ofNullable(from),
                    Optional.ofNullable(before),
                    parameters);
        }
    }
}
