package fr.santesocial.contract.json.report;

import fr.santesocial.contract.model.text.Language;
import fr.santesocial.contract.rules.report.Derogation;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.Spot;
import fr.santesocial.contract.rules.report.TextRange;
import fr.santesocial.contract.rules.report.Undecided;
import fr.santesocial.contract.rules.text.Parameters;
import fr.santesocial.contract.rules.text.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How findings and reasons are put into the few places of text that a test case has. */
final class JunitWords {
    private static final Wording WORDING = Wording.of(ReportNames::bundle);

    private final Locale locale;

    JunitWords(Language language) {
        this.locale = language.locale();
    }

    /** A finding in full: where, what, why, how to mend it, and what accepts it. */
    String full(Finding finding) {
        String text = String.join(
                "\n",
                finding.getSeverity().label(locale) + " – " + place(finding.getSpot(), finding.getRange()),
                finding.message(locale),
                finding.why(locale),
                finding.fix(locale));
        return finding.getDerogation()
                .map(waiver -> text + "\n" + waived(waiver))
                .orElse(text);
    }

    /** Where a rule could not decide, and why. */
    String full(Undecided undecided) {
        return place(undecided.getSpot(), Optional.empty()) + "\n" + undecided.message(locale);
    }

    /** The first of some findings, and how many there are. */
    String findings(List<Finding> findings) {
        return several("junit.findings", findings.get(0).message(locale), findings.size());
    }

    /** The first of some reasons, and how many there are. */
    String reasons(List<Undecided> reasons) {
        return several("junit.reasons", reasons.get(0).message(locale), reasons.size());
    }

    private String several(String key, String first, int count) {
        return count == 1
                ? first
                : text(key, Parameters.none().with("count", count).with("message", first));
    }

    private String place(Spot spot, Optional<TextRange> range) {
        String words = spot.words(locale);
        return range.map(stretch -> text(
                        "junit.place",
                        Parameters.none()
                                .with("place", words)
                                .with("line", Integer.toString(stretch.startLine()))
                                .with("column", Integer.toString(stretch.startColumn()))))
                .orElse(words);
    }

    private String waived(Derogation derogation) {
        Derogation.Grounds grounds = derogation.grounds();
        return text(
                "junit.waived",
                Parameters.none()
                        .with("author", grounds.author())
                        .with("expires", grounds.expires())
                        .with("reason", grounds.reason()));
    }

    private String text(String key, Parameters parameters) {
        return WORDING.text(key, parameters.asMap(), locale);
    }
}
