package fr.santesocial.contract.examples.catalogue;

import fr.santesocial.contract.json.ContractCheck;
import fr.santesocial.contract.json.ContractReader;
import fr.santesocial.contract.json.ReadResult;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.RuleOutcome;
import fr.santesocial.contract.rules.report.Undecided;
import fr.santesocial.contract.rules.report.ValidationReport;
import java.util.List;
import java.util.Optional;

/**
 * What became of one document of a case.
 *
 * @param faults what was wrong with the document itself
 * @param loose ids in it that lead nowhere
 * @param outcome the line of the ledger for the rule of the case; absent where the profile does not have the rule
 */
public record CaseRun(List<Finding> faults, List<Finding> loose, Optional<RuleOutcome> outcome) {
    private static final String UNRESOLVED = "reference.unresolved";

    /** Checks a document as the case says. */
    public static CaseRun of(Case pair, byte[] document) {
        ReadResult read = ContractReader.standard().read(document);
        ContractCheck check = ContractCheck.standard().at(pair.at());
        ValidationReport report =
                pair.profile().map(check::profile).orElse(check).check(read);
        return new CaseRun(
                read.findings(),
                report.getFindings().stream()
                        .filter(finding -> finding.getRuleId().equals(UNRESOLVED))
                        .toList(),
                report.getOutcomes().stream()
                        .filter(outcome -> outcome.ruleId().equals(pair.rule()))
                        .findFirst());
    }

    /** How the rule ended, in the form in which cases say what they expect; absent where there is no line for it. */
    public Optional<Case.Expected> asExpected() {
        return outcome.map(line -> new Case.Expected(
                line.status(),
                line.findings().stream()
                        .map(finding -> new Case.Place(finding.getPointer(), finding.getSeverity()))
                        .toList(),
                line.undecided().stream().map(CaseRun::key).toList()));
    }

    /** What follows "reason." or "engine." in the key of a reason. */
    private static String key(Undecided undecided) {
        String reason = undecided.getReason();
        return reason.substring(reason.lastIndexOf('.') + 1);
    }
}
