package fr.santesocial.contract.rules.testing;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.rules.ContractValidator;
import fr.santesocial.contract.rules.profile.Profile;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.RuleOutcome;
import fr.santesocial.contract.rules.report.Undecided;
import fr.santesocial.contract.rules.rule.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Runs one rule on one contract, and renders every text it gives in French and English on the way: an AssertionError if the
 * rule breaks down or if a text is blank or shows a brace. So let the contracts themselves hold no braces. Immutable.
 */
public final class RuleTrial {
    /** The day contracts are judged at where a test says nothing else: 1 January 2026. */
    public static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);

    private final Rule<?> rule;
    private final LocalDate day;

    private RuleTrial(Rule<?> rule, LocalDate day) {
        this.rule = rule;
        this.day = day;
    }

    /** Trials of the rule at {@link #DAY}. */
    public static RuleTrial of(Rule<?> rule) {
        return new RuleTrial(rule, DAY);
    }

    /** The same at another day. */
    public RuleTrial at(LocalDate otherDay) {
        return new RuleTrial(rule, otherDay);
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
        outcome.findings().forEach(RuleTrial::render);
        outcome.undecided().forEach(RuleTrial::render);
        return outcome;
    }

    /** Where the rule finds something, in the order it tells of it. */
    public List<String> pointers(Contract contract) {
        return pointers(outcome(contract));
    }

    /** Why the rule cannot decide, or has nothing to look at: the last part of each reason's key. */
    public List<String> reasons(Contract contract) {
        return reasons(outcome(contract));
    }

    static List<String> pointers(RuleOutcome outcome) {
        return outcome.findings().stream().map(Finding::getPointer).toList();
    }

    static List<String> reasons(RuleOutcome outcome) {
        return outcome.undecided().stream()
                .map(Undecided::getReason)
                .map(key -> key.substring(key.lastIndexOf('.') + 1))
                .toList();
    }

    private static void render(Finding finding) {
        for (Locale locale : LANGUAGES) {
            whole(finding.message(locale), finding);
            whole(finding.why(locale), finding);
            whole(finding.fix(locale), finding);
            // The way there may name elements by words of the contract.
            if (finding.getSpot().words(locale).isBlank()) {
                throw new AssertionError("a place without words: " + finding);
            }
        }
    }

    private static void render(Undecided undecided) {
        if (undecided.getReason().equals("engine.failed")) {
            throw new AssertionError("the rule broke down at " + undecided.getSpot());
        }
        LANGUAGES.forEach(locale -> whole(undecided.message(locale), undecided));
    }

    private static void whole(String text, Object of) {
        if (text.isBlank() || text.contains("{") || text.contains("}")) {
            throw new AssertionError("not a whole text: \"" + text + "\" of " + of);
        }
    }
}
