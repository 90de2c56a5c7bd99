package fr.santesocial.contract.json.report;

import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import fr.santesocial.contract.rules.report.RuleOutcome;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.report.Undecided;
import fr.santesocial.contract.rules.report.ValidationReport;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What became of one rule on one document, as a test case tells it.
 *
 * @param rule id of the rule
 * @param failing findings that make the test fail
 * @param others findings that do not, being milder or accepted by a derogation
 * @param undecided why the rule did not decide everywhere
 * @param skipped whether the test counts as not carried out
 */
record JunitCase(String rule, List<Finding> failing, List<Finding> others, List<Undecided> undecided, boolean skipped) {

    /** One case for every rule that something is wrong with the document by, then one for every line of the ledger. */
    static List<JunitCase> of(ValidationReport report, Severity failingFrom) {
        List<JunitCase> cases = new ArrayList<>();
        structural(report).forEach((rule, findings) -> cases.add(of(rule, findings, List.of(), failingFrom)));
        for (RuleOutcome outcome : report.getOutcomes()) {
            cases.add(of(outcome.ruleId(), outcome.findings(), outcome.undecided(), failingFrom)
                    .skippedIf(outcome.status() == OutcomeStatus.NOT_EVALUATED
                            || outcome.status() == OutcomeStatus.NOT_APPLICABLE));
        }
        return cases;
    }

    /** What is wrong with the document itself, and with derogations: it stands in no line of the ledger. */
    private static Map<String, List<Finding>> structural(ValidationReport report) {
        Set<Finding> ofRules = Collections.newSetFromMap(new IdentityHashMap<>());
        report.getOutcomes().forEach(outcome -> ofRules.addAll(outcome.findings()));
        Map<String, List<Finding>> byRule = new LinkedHashMap<>();
        for (Finding finding : report.getFindings()) {
            if (!ofRules.contains(finding)) {
                byRule.computeIfAbsent(finding.getRuleId(), rule -> new ArrayList<>())
                        .add(finding);
            }
        }
        return byRule;
    }

    private static JunitCase of(String rule, List<Finding> findings, List<Undecided> undecided, Severity failingFrom) {
        List<Finding> failing = new ArrayList<>();
        List<Finding> others = new ArrayList<>();
        for (Finding finding : findings) {
            boolean fails =
                    finding.getDerogation().isEmpty() && finding.getSeverity().compareTo(failingFrom) <= 0;
            (fails ? failing : others).add(finding);
        }
        return new JunitCase(rule, failing, others, undecided, false);
    }

    private JunitCase skippedIf(boolean notCarriedOut) {
        return new JunitCase(rule, failing, others, undecided, notCarriedOut);
    }

    boolean fails() {
        return !failing.isEmpty();
    }

    /** How grave the gravest of the failing findings is; an error where none fails. */
    Severity gravest() {
        return failing.stream()
                .map(Finding::getSeverity)
                .min(Comparator.naturalOrder())
                .orElse(Severity.ERROR);
    }

    /** The family of the rule: what stands before the point of its id. */
    String family() {
        int point = rule.indexOf('.');
        return point < 0 ? rule : rule.substring(0, point);
    }
}
