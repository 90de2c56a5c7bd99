package fr.santesocial.contract.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.generators.Contracts;
import fr.santesocial.contract.rules.profile.Profile;
import fr.santesocial.contract.rules.profile.Rulebook;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.RuleOutcome;
import fr.santesocial.contract.rules.report.Undecided;
import fr.santesocial.contract.rules.report.ValidationReport;
import fr.santesocial.contract.rules.report.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every contract that can be written, however odd. */
class AnyContractProperties {
    private static final Profile EVERYTHING = everything();

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
        assertThat(report.getOutcomes()).extracting(RuleOutcome::ruleId).isEqualTo(EVERYTHING.ruleIds());
        boolean error = report.getFindings().stream()
                .anyMatch(finding -> finding.getSeverity() == fr.santesocial.contract.rules.report.Severity.ERROR);
        assertThat(report.getVerdict() == Verdict.NON_CONFORMANT).isEqualTo(error);
    }

    @Property(seed = "20260104")
    void theSameContractGivesTheSameReport(@ForAll("contracts") Contract contract) {
        assertThat(written(validate(contract))).isEqualTo(written(validate(contract)));
    }

    @Provide
    Arbitrary<Contract> contracts() {
        return Contracts.anyContract();
    }

    private static ValidationReport validate(Contract contract) {
        return ContractValidator.standard()
                .profile(EVERYTHING)
                .at(LocalDate.of(2026, 1, 1))
                .validate(contract);
    }

    private static List<String> written(ValidationReport report) {
        List<String> lines = new ArrayList<>();
        report.getFindings().forEach(finding -> lines.add(finding + " " + finding.message(Locale.FRENCH)));
        report.getOutcomes()
                .forEach(outcome -> lines.add(outcome.ruleId() + " " + outcome.status() + " " + outcome.undecided()));
        return lines;
    }

    /** Every rule, on every kind of contract: what a kind keeps a rule from seeing could not break it. */
    private static Profile everything() {
        Profile.Builder builder = Profile.named("everything");
        Rulebook.rules().forEach(builder::adopting);
        return builder.build();
    }
}
