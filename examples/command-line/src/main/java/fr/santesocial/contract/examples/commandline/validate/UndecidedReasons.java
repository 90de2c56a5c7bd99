package fr.santesocial.contract.examples.commandline.validate;

import fr.santesocial.contract.examples.commandline.terminal.Paint;
import fr.santesocial.contract.examples.commandline.terminal.TerminalText;
import fr.santesocial.contract.examples.commandline.terminal.Texts;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import fr.santesocial.contract.rules.report.RuleOutcome;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.report.Undecided;
import fr.santesocial.contract.rules.report.ValidationReport;
import fr.santesocial.contract.rules.report.Verdict;
import fr.santesocial.contract.rules.text.Parameters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What rules could not decide: one entry per reason, so that what is lacking once is said once, with the rules that lack it. */
final class UndecidedReasons {
    private static final int MOST_NAMED = 5;

    private final Texts texts;
    private final Map<String, Set<String>> rulesByReason = new LinkedHashMap<>();
    private final Set<String> deciding = new HashSet<>();

    private UndecidedReasons(Texts texts) {
        this.texts = texts;
    }

    /** A line for the rules and those of the reason, for each reason; none where all was decided. */
    static List<String> lines(ValidationReport report, Texts texts, Paint paint) {
        UndecidedReasons reasons = new UndecidedReasons(texts);
        report.getOutcomes().stream()
                .filter(outcome -> outcome.status() != OutcomeStatus.NOT_APPLICABLE)
                .forEach(outcome -> reasons.add(outcome, report.getVerdict()));
        return reasons.lines(paint);
    }

    private void add(RuleOutcome outcome, Verdict verdict) {
        boolean decides = verdict == Verdict.UNDETERMINED
                && outcome.severity().filter(Severity.ERROR::equals).isPresent();
        for (Undecided undecided : outcome.undecided()) {
            String reason = undecided.message(texts.locale());
            rulesByReason.computeIfAbsent(reason, key -> new LinkedHashSet<>()).add(outcome.ruleId());
            if (decides) {
                deciding.add(reason);
            }
        }
    }

    private List<String> lines(Paint paint) {
        List<String> lines = new ArrayList<>();
        rulesByReason.forEach((reason, rules) -> {
            String status = deciding.contains(reason) ? "report.undecided-deciding" : "report.undecided";
            lines.add("  -  " + texts.text(status) + "  [" + named(rules) + "]");
            lines.addAll(paint.lines("      ", TerminalText.safe(reason)));
        });
        return lines;
    }

    private String named(Set<String> rules) {
        return rules.size() <= MOST_NAMED
                ? String.join(", ", rules)
                : texts.text("report.rules", Parameters.none().with("rules", rules.size()));
    }
}
