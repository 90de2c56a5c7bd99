package fr.santesocial.contract.examples.page.view;

import fr.santesocial.contract.examples.page.Quotation;
import fr.santesocial.contract.rules.report.Derogation;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.TextRange;
import fr.santesocial.contract.rules.report.ValidationReport;
import fr.santesocial.contract.rules.text.Parameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** The findings of a report by weight, family and rule, and by the anchor that shows their place. Of the report nothing is kept. */
final class Notices {
    private final Words words;
    private final RuleNames rules;
    private final Layout layout;
    private final List<ByWeight> groups = new ArrayList<>();
    private final Map<String, List<Notice>> byAnchor = new LinkedHashMap<>();
    private int last;

    /**
     * Findings of one weight.
     *
     * @param count how many there are
     * @param left how many of them are not listed
     * @param families those that are listed
     */
    record ByWeight(Weight weight, int count, int left, List<ByFamily> families) {}

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

    /** A finding that is listed, with its line. */
    private record Listed(Finding finding, Optional<Quotation> quotation) {}

    Notices(ValidationReport report, Layout layout, RuleNames rules, Words words) {
        this.words = words;
        this.rules = rules;
        this.layout = layout;
        int room = layout.most();
        for (Weight weight : Weight.values()) {
            List<Finding> all = report.getFindings().stream()
                    .filter(finding -> Weight.of(finding) == weight)
                    .toList();
            List<Finding> listed = all.subList(0, Math.min(room, all.size()));
            room -= listed.size();
            groups.add(new ByWeight(weight, all.size(), all.size() - listed.size(), families(listed)));
        }
    }

    private List<ByFamily> families(List<Finding> findings) {
        Map<String, Map<String, List<Listed>>> families = new TreeMap<>();
        for (Finding finding : findings) {
            // Quoted in the order of places: a document may be one long line, which is gone through once then.
            Listed listed = new Listed(finding, layout.quotations().apply(finding));
            families.computeIfAbsent(rules.family(finding.getRuleId()), key -> new TreeMap<>())
                    .computeIfAbsent(finding.getRuleId(), key -> new ArrayList<>())
                    .add(listed);
        }
        return families.entrySet().stream()
                .map(family -> new ByFamily(family.getKey(), rules(family.getValue())))
                .toList();
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

    private List<ByRule> rules(Map<String, List<Listed>> family) {
        List<ByRule> all = new ArrayList<>();
        family.forEach((rule, findings) -> {
            List<Notice> notices = findings.stream().map(this::notice).toList();
            all.add(new ByRule(
                    rule,
                    notices.get(0).title(),
                    shared(notices, notice -> Optional.of(notice.words().why())),
                    shared(notices, notice -> notice.words().fix()),
                    rules.grounds(rule),
                    notices));
        });
        return all;
    }

    private Notice notice(Listed listed) {
        last++;
        Finding finding = listed.finding();
        Notice.Place place = place(listed);
        Notice notice = new Notice(
                layout.prefix() + "finding-" + last, Weight.of(finding), rules.title(finding), place, say(finding));
        place.anchor()
                .ifPresent(anchor -> byAnchor.computeIfAbsent(anchor, key -> new ArrayList<>())
                        .add(notice));
        return notice;
    }

    private Notice.Place place(Listed listed) {
        Finding finding = listed.finding();
        return new Notice.Place(
                finding.getSpot().words(words.locale()),
                layout.anchors().apply(finding.getPointer()),
                listed.quotation(),
                listed.quotation().flatMap(quoted -> finding.getRange()).map(this::position));
    }

    private String position(TextRange range) {
        return words.text(
                "report.position",
                Parameters.none().with("line", range.startLine()).with("column", range.startColumn()));
    }

    private Notice.Sayings say(Finding finding) {
        Optional<Derogation> derogation = finding.getDerogation();
        return new Notice.Sayings(
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
}
