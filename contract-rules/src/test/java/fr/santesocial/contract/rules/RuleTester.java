package fr.santesocial.contract.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.rules.profile.Profile;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.RuleOutcome;
import fr.santesocial.contract.rules.report.Undecided;
import fr.santesocial.contract.rules.rule.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Runs one rule on one contract, and renders every text it gives in both languages on the way. */
public final class RuleTester {
    /** The day contracts are judged at where a test says nothing else. */
    public static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private final Rule<?> rule;
    private final LocalDate day;

    private RuleTester(Rule<?> rule, LocalDate day) {
        this.rule = rule;
        this.day = day;
    }

    public static RuleTester of(Rule<?> rule) {
        return new RuleTester(rule, DAY);
    }

    public RuleTester at(LocalDate otherDay) {
        return new RuleTester(rule, otherDay);
    }

    /** What became of the rule on the contract. */
    public RuleOutcome outcome(Contract contract) {
        Profile profile = Profile.named("test").with(List.of(rule)).build();
        RuleOutcome outcome = ContractValidator.standard()
                .profile(profile)
                .at(day)
                .validate(contract)
                .getOutcomes()
                .get(0);
        outcome.findings().forEach(RuleTester::render);
        outcome.undecided().forEach(RuleTester::render);
        assertThat(outcome.undecided())
                .as("the rule broke down")
                .noneMatch(u -> u.getReason().equals("engine.failed"));
        return outcome;
    }

    /** Where the rule finds something. */
    public List<String> pointers(Contract contract) {
        return outcome(contract).findings().stream().map(Finding::getPointer).toList();
    }

    /** Why the rule cannot decide: the last part of each reason's key. */
    public List<String> reasons(Contract contract) {
        return outcome(contract).undecided().stream()
                .map(Undecided::getReason)
                .map(key -> key.substring(key.lastIndexOf('.') + 1))
                .toList();
    }

    private static void render(Finding finding) {
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            assertThat(finding.message(locale)).isNotBlank().doesNotContain("{", "}");
            assertThat(finding.why(locale)).isNotBlank().doesNotContain("{", "}");
            assertThat(finding.fix(locale)).isNotBlank().doesNotContain("{", "}");
            assertThat(finding.getSpot().words(locale)).isNotBlank();
        }
    }

    private static void render(Undecided undecided) {
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            assertThat(undecided.message(locale)).isNotBlank().doesNotContain("{", "}");
        }
    }
}
