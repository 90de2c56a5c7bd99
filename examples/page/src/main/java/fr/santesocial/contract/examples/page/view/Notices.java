package fr.santesocial.contract.examples.page.view;

import fr.santesocial.contract.rules.report.Derogation;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.ValidationReport;
import fr.santesocial.contract.rules.text.Parameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** The findings of a report by weight, family and rule, and by the anchor that shows their place. */
final class Notices {
    private final Words words;
    private final RuleNames rules;
    private final List<ByWeight> groups = new ArrayList<>();
    private final Map<String, List<Notice>> byAnchor = new LinkedHashMap<>();
    private int last;

    /** Findings of one weight. */
    record ByWeight(Weight weight, int count, List<ByFamily> families) {}

    /** Findings of one family of rules. */
    record ByFamily(String title, List<ByRule> rules) {}

    /**
     * Findings of one rule.
     *
     * @param id the rule
     * @param title what it is called
     * @param why why it matters, where that is the same for each
     * @param fix how to mend it, where that is the same for each
     * @param sources what it rests on
     * @param notices the findings
     */
    record ByRule(
            String id,
            String title,
            Optional<String> why,
            Optional<String> fix,
            List<RuleNames.Ground> sources,
            List<Notice> notices) {}

    Notices(ValidationReport report, Anchors anchors, RuleNames rules, Words words) {
        this.words = words;
        this.rules = rules;
        for (Weight weight : Weight.values()) {
            Map<String, Map<String, List<Finding>>> families = new TreeMap<>();
            for (Finding finding : report.getFindings()) {
                if (Weight.of(finding) == weight) {
                    families.computeIfAbsent(rules.family(finding.getRuleId()), key -> new TreeMap<>())
                            .computeIfAbsent(finding.getRuleId(), key -> new ArrayList<>())
                            .add(finding);
                }
            }
            List<ByFamily> shown = families.entrySet().stream()
                    .map(family -> new ByFamily(family.getKey(), rules(family.getValue(), anchors)))
                    .toList();
            groups.add(new ByWeight(weight, count(shown), shown));
        }
    }

    /** Those with findings, the gravest first. */
    List<ByWeight> groups() {
        return groups.stream().filter(group -> group.count() > 0).toList();
    }

    /** How many findings have the weight. */
    int count(Weight weight) {
        return groups.stream()
                .filter(group -> group.weight() == weight)
                .mapToInt(ByWeight::count)
                .sum();
    }

    /** One finding of each rule and weight at an anchor, the gravest first. */
    List<Notice> at(String anchor) {
        Map<String, Notice> first = new LinkedHashMap<>();
        byAnchor.getOrDefault(anchor, List.of())
                .forEach(notice -> first.putIfAbsent(notice.weight() + notice.title(), notice));
        return List.copyOf(first.values());
    }

    private List<ByRule> rules(Map<String, List<Finding>> families, Anchors anchors) {
        List<ByRule> all = new ArrayList<>();
        families.forEach((rule, findings) -> {
            List<Notice> notices =
                    findings.stream().map(each -> notice(each, anchors)).toList();
            all.add(new ByRule(
                    rule,
                    rules.title(findings.get(0)),
                    shared(notices, notice -> Optional.of(notice.words().why())),
                    shared(notices, notice -> notice.words().fix()),
                    rules.grounds(rule),
                    notices));
        });
        return all;
    }

    private Notice notice(Finding finding, Anchors anchors) {
        last++;
        String anchor = anchors.nearest(finding.getPointer());
        Notice notice = new Notice("finding-" + last, Weight.of(finding), rules.title(finding), anchor, say(finding));
        byAnchor.computeIfAbsent(anchor, key -> new ArrayList<>()).add(notice);
        return notice;
    }

    private Notice.Sayings say(Finding finding) {
        Optional<Derogation> derogation = finding.getDerogation();
        return new Notice.Sayings(
                finding.getSpot().words(words.locale()),
                finding.message(words.locale()),
                finding.why(words.locale()),
                derogation.isPresent() ? Optional.empty() : Optional.of(finding.fix(words.locale())),
                derogation
                        .map(Derogation::grounds)
                        .map(grounds -> words.text(
                                "findings.accepted",
                                Parameters.none()
                                        .with("author", grounds.author())
                                        .with("expires", grounds.expires())
                                        .with("reason", grounds.reason()))));
    }

    private static Optional<String> shared(List<Notice> notices, Function<Notice, Optional<String>> said) {
        List<Optional<String>> different = notices.stream().map(said).distinct().toList();
        return different.size() == 1 ? different.get(0) : Optional.empty();
    }

    private static int count(List<ByFamily> families) {
        return families.stream()
                .flatMap(family -> family.rules().stream())
                .mapToInt(rule -> rule.notices().size())
                .sum();
    }
}
