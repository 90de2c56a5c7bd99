package fr.santesocial.contract.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.generators.Contracts;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.RuleOutcome;
import fr.santesocial.contract.rules.report.Undecided;
import fr.santesocial.contract.rules.report.ValidationReport;
import fr.santesocial.contract.rules.report.Verdict;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every contract that can be written, however odd. */
class AnyContractProperties {
    @Property(seed = "20260101")
    void noRuleBreaksDown(@ForAll("contracts") Contract contract) {
        assertThat(validate(contract).getOutcomes())
                .flatExtracting(RuleOutcome::undecided)
                .extracting(Undecided::getReason)
                .doesNotContain("engine.failed");
    }

    @Property(seed = "20260102")
    void everyTextIsWhole(@ForAll("contracts") Contract contract) {
        ValidationReport report = validate(contract);
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            for (Finding finding : report.getFindings()) {
                assertThat(finding.message(locale)).isNotBlank();
                assertThat(finding.why(locale)).isNotBlank();
                assertThat(finding.fix(locale)).isNotBlank();
                assertThat(finding.getSpot().words(locale)).isNotBlank();
            }
            for (RuleOutcome outcome : report.getOutcomes()) {
                outcome.undecided()
                        .forEach(open -> assertThat(open.message(locale)).isNotBlank());
            }
        }
    }

    @Property(seed = "20260103")
    void theLedgerTellsOfEveryRuleAndTheVerdictFollows(@ForAll("contracts") Contract contract) {
        ValidationReport report = validate(contract);
        assertThat(report.getOutcomes()).extracting(RuleOutcome::ruleId).isEqualTo(EveryRule.PROFILE.ruleIds());
        boolean error = report.getFindings().stream()
                .anyMatch(finding -> finding.getSeverity() == fr.santesocial.contract.rules.report.Severity.ERROR);
        assertThat(report.getVerdict() == Verdict.NON_CONFORMANT).isEqualTo(error);
    }

    @Property(seed = "20260104")
    void theSameContractGivesTheSameReport(@ForAll("contracts") Contract contract) {
        assertThat(ReportText.of(validate(contract))).isEqualTo(ReportText.of(validate(contract)));
    }

    @Provide
    Arbitrary<Contract> contracts() {
        return Contracts.anyContract();
    }

    private static ValidationReport validate(Contract contract) {
        return EveryRule.validate(contract);
    }
}
