package fr.santesocial.contract.rules.testing;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import fr.santesocial.contract.rules.report.RuleOutcome;
import fr.santesocial.contract.rules.rule.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A table of contracts and what a rule says of each: where it finds something, why it cannot decide, or nothing. Rows are
 * only collected; {@link #verify} runs them all. For one test, not safe to share between threads.
 */
public final class RuleTable {
    private final RuleTrial trial;
    private final List<Row> rows = new ArrayList<>();

    private RuleTable(RuleTrial trial) {
        this.trial = trial;
    }

    /** A table for the rule, judged at {@link RuleTrial#DAY}. */
    public static RuleTable of(Rule<?> rule) {
        return new RuleTable(RuleTrial.of(rule));
    }

    /** A table for the rule, judged at the day. */
    public static RuleTable of(Rule<?> rule, LocalDate day) {
        return new RuleTable(RuleTrial.of(rule).at(day));
    }

    /** A row: the rule finds something at these JSON Pointers and nowhere else, and decides everywhere. */
    public RuleTable finds(String name, Contract contract, String... pointers) {
        return add(name, contract, said(List.of(pointers), List.of()));
    }

    /** A row: the rule finds nothing, and cannot decide for these reasons: the part of each key after {@code .reason.}. */
    public RuleTable cannotDecide(String name, Contract contract, String... reasons) {
        return add(name, contract, said(List.of(), List.of(reasons)));
    }

    /** A row: the rule looks at something, decides everywhere and finds nothing. */
    public RuleTable passes(String name, Contract contract) {
        return add(name, contract, OutcomeStatus.PASSED.toString());
    }

    /** A row: there is nothing for the rule to look at. */
    public RuleTable doesNotApply(String name, Contract contract) {
        return add(name, contract, OutcomeStatus.NOT_APPLICABLE.toString());
    }

    /** Runs every row; an AssertionError that tells of each one that does not come true, or that there is none. */
    public void verify() {
        if (rows.isEmpty()) {
            throw new AssertionError("a table without rows proves nothing");
        }
        List<String> wrong = new ArrayList<>();
        for (Row row : rows) {
            String said = row.run(trial);
            if (!said.equals(row.expected())) {
                wrong.add(row.name() + ": expected " + row.expected() + ", but was " + said);
            }
        }
        if (!wrong.isEmpty()) {
            throw new AssertionError(
                    wrong.size() + " of " + rows.size() + " rows do not come true:\n" + String.join("\n", wrong));
        }
    }

    private RuleTable add(String name, Contract contract, String expected) {
        rows.add(new Row(name, contract, expected));
        return this;
    }

    private static String said(RuleOutcome outcome) {
        return switch (outcome.status()) {
            case PASSED, NOT_APPLICABLE -> outcome.status().toString();
            case FAILED, NOT_EVALUATED -> said(RuleTrial.pointers(outcome), RuleTrial.reasons(outcome));
        };
    }

    private static String said(List<String> pointers, List<String> reasons) {
        return "findings at " + sorted(pointers) + " and open " + sorted(reasons);
    }

    private static List<String> sorted(List<String> values) {
        List<String> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted;
    }

    private record Row(String name, Contract contract, String expected) {
        /** What the rule says; a breakdown or a broken text is told with the others, and does not end the table. */
        private String run(RuleTrial trial) {
            try {
                return said(trial.outcome(contract));
            } catch (AssertionError broken) {
                return broken.toString();
            }
        }
    }
}
