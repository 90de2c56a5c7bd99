package fr.santesocial.contract.examples.page.view;

import fr.santesocial.contract.rules.report.OutcomeStatus;
import fr.santesocial.contract.rules.report.RuleOutcome;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.report.Undecided;
import fr.santesocial.contract.rules.report.ValidationReport;
import fr.santesocial.contract.rules.report.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What could not be decided, by reason: what is lacking once is said once, with the rules that lack it. */
final class Undecideds {

    /**
     * One reason.
     *
     * @param reason why
     * @param anchor where what is lacking would be shown; absent where the page shows findings alone
     * @param rules the rules that could not decide
     * @param deciding whether the verdict hangs on it
     */
    record Reason(String reason, Optional<String> anchor, List<String> rules, boolean deciding) {}

    private Undecideds() {}

    static List<Reason> of(ValidationReport report, Layout layout, RuleNames names, Words words) {
        Map<String, Reason> reasons = new LinkedHashMap<>();
        for (RuleOutcome outcome : report.getOutcomes()) {
            if (outcome.status() == OutcomeStatus.NOT_APPLICABLE) {
                continue;
            }
            boolean deciding = report.getVerdict() == Verdict.UNDETERMINED
                    && outcome.severity().filter(Severity.ERROR::equals).isPresent();
            String rule = names.title(outcome.ruleId());
            for (Undecided undecided : outcome.undecided()) {
                String reason = undecided.message(words.locale());
                Reason here = new Reason(
                        reason, layout.anchors().apply(undecided.getSpot().pointer()), List.of(rule), deciding);
                reasons.merge(reason, here, Undecideds::joined);
            }
        }
        return List.copyOf(reasons.values());
    }

    private static Reason joined(Reason one, Reason other) {
        List<String> rules = new ArrayList<>(one.rules());
        other.rules().stream().filter(rule -> !rules.contains(rule)).forEach(rules::add);
        return new Reason(one.reason(), one.anchor(), rules, one.deciding() || other.deciding());
    }
}
