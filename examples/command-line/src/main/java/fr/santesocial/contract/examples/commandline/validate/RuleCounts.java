package fr.santesocial.contract.examples.commandline.validate;

import fr.santesocial.contract.examples.commandline.terminal.Paint;
import fr.santesocial.contract.examples.commandline.terminal.TerminalText;
import fr.santesocial.contract.examples.commandline.terminal.Texts;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.text.Parameters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How often each rule was found, and in how many documents. Of the findings one of each rule is kept. */
final class RuleCounts {
    private final Map<String, Count> counts = new HashMap<>();

    void add(List<Finding> findings) {
        Set<String> here = new HashSet<>();
        for (Finding finding : findings) {
            if (finding.getDerogation().isEmpty()) {
                Count count = counts.computeIfAbsent(finding.getRuleId(), rule -> new Count(finding));
                count.add(finding.getSeverity());
                count.documents += here.add(finding.getRuleId()) ? 1 : 0;
            }
        }
    }

    /** Whether nothing was found. */
    boolean isEmpty() {
        return counts.isEmpty();
    }

    /** A line for each rule: the gravest first, then what is found most often. */
    List<String> lines(Texts texts, Paint paint) {
        List<Count> sorted = new ArrayList<>(counts.values());
        sorted.sort(Comparator.comparing((Count count) -> count.gravest)
                .thenComparing(count -> -count.findings)
                .thenComparing(count -> count.example.getRuleId()));
        return sorted.stream().map(count -> line(count, texts, paint)).toList();
    }

    private static String line(Count count, Texts texts, Paint paint) {
        Parameters numbers = Parameters.none().with("findings", count.findings).with("documents", count.documents);
        return paint.word(count.gravest, texts.locale())
                + "  "
                + count.title(texts.locale())
                + "["
                + count.example.getRuleId()
                + "] "
                + texts.text("summary.rule", numbers);
    }

    /** Of one rule. */
    private static final class Count {
        /** Knows where the texts of the rule stand. */
        private final Finding example;

        private Severity gravest = Severity.INFO;
        private long findings;
        private long documents;

        Count(Finding example) {
            this.example = example;
        }

        void add(Severity severity) {
            findings++;
            gravest = severity.compareTo(gravest) < 0 ? severity : gravest;
        }

        /** The title of the rule, if it has one. */
        String title(Locale locale) {
            String key = example.getRuleId() + ".title";
            return example.getWording().has(key, locale)
                    ? TerminalText.safe(example.getWording().template(key, locale)) + "  "
                    : "";
        }
    }
}
