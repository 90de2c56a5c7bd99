package fr.santesocial.contract.rules.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Findings of one rule and one severity. Those accepted by a derogation are left out.
 *
 * @param ruleId id of the rule
 * @param severity how grave they are
 * @param total how many there are, whatever is shown
 * @param shown the first of them, by place
 */
public record FindingGroup(String ruleId, Severity severity, int total, List<Finding> shown) {
    /** Copies the list. */
    public FindingGroup {
        shown = List.copyOf(shown);
    }

    static List<FindingGroup> of(List<Finding> findings, int shownOfEach) {
        Map<String, List<Finding>> byRule = new LinkedHashMap<>();
        for (Finding finding : findings) {
            if (finding.getDerogation().isEmpty()) {
                byRule.computeIfAbsent(finding.getSeverity() + " " + finding.getRuleId(), key -> new ArrayList<>())
                        .add(finding);
            }
        }
        return byRule.values().stream()
                .map(all -> new FindingGroup(
                        all.get(0).getRuleId(),
                        all.get(0).getSeverity(),
                        all.size(),
                        all.subList(0, Math.min(shownOfEach, all.size()))))
                .sorted(Comparator.comparing(FindingGroup::severity).thenComparing(FindingGroup::ruleId))
                .toList();
    }
}
