package fr.santesocial.contract.examples.commandline.compare;

import fr.santesocial.contract.examples.commandline.terminal.Sheet;
import fr.santesocial.contract.examples.commandline.terminal.Texts;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.Fingerprints;
import fr.santesocial.contract.rules.report.ValidationReport;
import fr.santesocial.contract.rules.text.Parameters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the rules find in one state of a contract and not in the other. A finding stays the same while its rule, its severity
 * and the element it is about do.
 *
 * @param appeared what only the second has
 * @param disappeared what only the first has
 */
record FindingChanges(List<Finding> appeared, List<Finding> disappeared) {
    /** Of one rule so many are written out. */
    private static final int MOST = 3;

    static FindingChanges of(ValidationReport before, ValidationReport after) {
        return new FindingChanges(without(after, before), without(before, after));
    }

    boolean isEmpty() {
        return appeared.isEmpty() && disappeared.isEmpty();
    }

    void write(Sheet sheet, Texts texts) {
        write("compare.appeared", appeared, sheet, texts);
        write("compare.disappeared", disappeared, sheet, texts);
    }

    private static void write(String title, List<Finding> findings, Sheet sheet, Texts texts) {
        if (findings.isEmpty()) {
            return;
        }
        sheet.blank();
        sheet.heading(texts.text(title, Parameters.none().with("findings", findings.size())));
        Map<String, List<Finding>> byRule = new LinkedHashMap<>();
        findings.stream()
                .sorted(Comparator.comparing(Finding::getSeverity))
                .forEach(finding -> byRule.computeIfAbsent(
                                finding.getSeverity() + finding.getRuleId(), rule -> new ArrayList<>())
                        .add(finding));
        byRule.values().forEach(alike -> {
            alike.stream().limit(MOST).forEach(finding -> write(finding, sheet, texts));
            if (alike.size() > MOST) {
                Parameters more = Parameters.none()
                        .with("more", alike.size() - MOST)
                        .with("rule", alike.get(0).getRuleId());
                sheet.text(2, texts.text("compare.more-findings", more));
            }
        });
    }

    private static void write(Finding finding, Sheet sheet, Texts texts) {
        sheet.hanging(
                "  " + finding.getSeverity().label(texts.locale()) + "  ",
                finding.getSpot().words(texts.locale()) + "  [" + finding.getRuleId() + "]");
        sheet.text(6, finding.message(texts.locale()));
    }

    private static List<Finding> without(ValidationReport report, ValidationReport other) {
        Map<String, Integer> known = new HashMap<>();
        other.getFindings().forEach(finding -> known.merge(key(finding, other), 1, Integer::sum));
        List<Finding> left = new ArrayList<>();
        for (Finding finding : report.getFindings()) {
            String key = key(finding, report);
            int count = known.getOrDefault(key, 0);
            if (count > 0) {
                known.put(key, count - 1);
            } else {
                left.add(finding);
            }
        }
        return left;
    }

    private static String key(Finding finding, ValidationReport report) {
        Optional<Fingerprints> prints = report.getFingerprints();
        return finding.getSeverity() + " " + finding.getRuleId() + " "
                + prints.map(all -> all.ofPlace(finding)).orElseGet(finding::getPointer);
    }
}
