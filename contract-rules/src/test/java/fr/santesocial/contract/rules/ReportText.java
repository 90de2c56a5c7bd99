package fr.santesocial.contract.rules;

import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.RuleOutcome;
import fr.santesocial.contract.rules.report.Spot;
import fr.santesocial.contract.rules.report.Undecided;
import fr.santesocial.contract.rules.report.ValidationReport;
import java.util.List;
import java.util.Locale;

/** Everything that a report says, in both languages, as one text. */
final class ReportText {
    private static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);

    private final StringBuilder text = new StringBuilder();

    private ReportText() {}

    static String of(ValidationReport report) {
        ReportText all = new ReportText();
        all.line(report.getProfile(), report.getCatalogueVersion(), report.getReferenceDate(), report.getVerdict());
        report.getFindings().forEach(all::add);
        report.getOutcomes().forEach(all::add);
        return all.text.toString();
    }

    /** What became of one rule. */
    static String of(RuleOutcome outcome) {
        ReportText all = new ReportText();
        all.add(outcome);
        outcome.findings().forEach(all::add);
        return all.text.toString();
    }

    private void add(Finding finding) {
        line(finding, finding.isStageUnknown(), finding.getRelated());
        for (Locale locale : LANGUAGES) {
            line(finding.getSeverity().label(locale), words(finding.getSpot(), locale), finding.message(locale));
            line(finding.why(locale), finding.fix(locale));
            finding.getRelated().forEach(spot -> line(words(spot, locale)));
        }
    }

    private void add(RuleOutcome outcome) {
        line(outcome.ruleId(), outcome.severity(), outcome.status(), outcome.subjects());
        for (Locale locale : LANGUAGES) {
            line(outcome.status().label(locale));
            for (Undecided open : outcome.undecided()) {
                line(open, words(open.getSpot(), locale), open.message(locale));
            }
        }
    }

    private static String words(Spot spot, Locale locale) {
        return spot.pointer() + " = " + spot.words(locale);
    }

    private void line(Object... parts) {
        text.append(List.of(parts)).append('\n');
    }
}
