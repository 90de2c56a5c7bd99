package fr.santesocial.contract.examples.page.view;

import fr.santesocial.contract.rules.report.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often each rule was found, and in which documents; what a derogation accepts is not counted. */
final class RuleTally {
    /** In how many documents a rule is shown; where it is found in more, that is said. */
    private static final int MOST_NAMED = 20;

    private final RuleNames names;
    private final Map<String, Row> rows = new HashMap<>();

    /** Where a rule was found. */
    record Where(String anchor, String document, long findings) {}

    /** What one rule found. */
    static final class Row {
        private final String id;
        private final String title;
        private final List<Where> named = new ArrayList<>();
        private Weight gravest = Weight.INFO;
        private long findings;
        private long documents;

        private Row(String id, String title) {
            this.id = id;
            this.title = title;
        }

        private void add(List<Finding> here, String anchor, String document) {
            findings += here.size();
            documents++;
            here.stream()
                    .map(Weight::of)
                    .min(Comparator.naturalOrder())
                    .ifPresent(weight -> gravest = weight.compareTo(gravest) < 0 ? weight : gravest);
            if (named.size() < MOST_NAMED) {
                named.add(new Where(anchor, document, here.size()));
            }
        }

        String id() {
            return id;
        }

        String title() {
            return title;
        }

        Weight gravest() {
            return gravest;
        }

        long findings() {
            return findings;
        }

        List<Where> named() {
            return named;
        }

        /** In how many documents more it was found than are named. */
        long unnamed() {
            return documents - named.size();
        }
    }

    RuleTally(RuleNames names) {
        this.names = names;
    }

    /** Adds what was found in one document. */
    void add(List<Finding> findings, String anchor, String document) {
        Map<String, List<Finding>> byRule = new HashMap<>();
        findings.stream()
                .filter(finding -> finding.getDerogation().isEmpty())
                .forEach(finding -> byRule.computeIfAbsent(finding.getRuleId(), rule -> new ArrayList<>())
                        .add(finding));
        byRule.forEach((rule, here) -> rows.computeIfAbsent(rule, id -> new Row(id, names.title(here.get(0))))
                .add(here, anchor, document));
    }

    /** A row for each rule: the gravest first, then what is found most often. */
    List<Row> rows() {
        return rows.values().stream()
                .sorted(Comparator.comparing(Row::gravest)
                        .thenComparing(row -> -row.findings())
                        .thenComparing(Row::id))
                .toList();
    }
}
