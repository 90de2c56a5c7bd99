package fr.santesocial.contract.json.report;

import fr.santesocial.contract.json.output.JsonOutput;
import fr.santesocial.contract.model.text.Language;
import fr.santesocial.contract.rules.report.Derogation;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import fr.santesocial.contract.rules.report.RuleOutcome;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.report.Undecided;
import fr.santesocial.contract.rules.report.ValidationReport;
import fr.santesocial.contract.rules.text.Parameters;
import fr.santesocial.contract.rules.text.Wording;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes the results of one run, document after document. Not safe to share between threads. */
final class SarifRun {
    private static final Wording WORDING = Wording.of(ReportNames::bundle);

    private final JsonOutput output;
    private final Language language;
    private final RuleTexts texts;
    private final SarifRules rules;
    private final boolean ledger;

    SarifRun(JsonOutput output, Language language, RuleTexts texts, boolean ledger) {
        this.output = output;
        this.language = language;
        this.texts = texts;
        this.rules = new SarifRules(texts);
        this.ledger = ledger;
    }

    /** The rules that were named, once everything is written. */
    SarifRules rules() {
        return rules;
    }

    void add(NamedReport named) {
        SarifPlaces places = new SarifPlaces(named.document(), language, output);
        Map<String, Integer> seen = new HashMap<>();
        for (Finding finding : named.report().getFindings()) {
            finding(finding, places, fingerprint(named.report(), finding, seen));
        }
        named.report().getOutcomes().forEach(outcome -> outcome(outcome, places));
    }

    private void finding(Finding finding, SarifPlaces places, Optional<String> fingerprint) {
        Locale locale = language.locale();
        output.startObject();
        rule(finding.getRuleId(), Optional.of(finding.getSeverity()), Optional.of(texts.wording(finding)));
        output.text("level", SarifText.level(finding.getSeverity()));
        // What, why and what to do, as the standard demands of the message of a result.
        message(finding.message(locale) + " " + finding.why(locale) + " " + finding.fix(locale));
        places.location(finding.getSpot(), finding.getRange());
        places.related(finding.getRelated());
        fingerprint.ifPresent(text -> {
            output.startObject("partialFingerprints");
            output.text("ruleAndPlace/v1", text);
            output.endObject();
        });
        // Every result says whether it is suppressed, or none may.
        output.startArray("suppressions");
        finding.getDerogation().ifPresent(this::suppression);
        output.endArray();
        output.endObject();
    }

    /** Stays when lines, values and other elements change; the last number tells apart what nothing else does. */
    private static Optional<String> fingerprint(ValidationReport report, Finding finding, Map<String, Integer> seen) {
        return report.getFingerprints().map(known -> {
            String place = known.ofPlace(finding);
            return place + ":" + seen.merge(place, 1, Integer::sum);
        });
    }

    private void suppression(Derogation derogation) {
        Derogation.Grounds grounds = derogation.grounds();
        output.startObject();
        output.text("kind", "external");
        output.text("status", "accepted");
        output.text("justification", grounds.reason());
        output.startObject("properties");
        output.text("author", grounds.author());
        output.text("granted", grounds.granted().toString());
        output.text("expires", grounds.expires().toString());
        output.endObject();
        output.endObject();
    }

    private void outcome(RuleOutcome outcome, SarifPlaces places) {
        if (outcome.status() != OutcomeStatus.NOT_APPLICABLE) {
            outcome.undecided().forEach(undecided -> open(outcome, undecided, places));
        }
        if (ledger && outcome.status() == OutcomeStatus.PASSED) {
            Parameters subjects = Parameters.none().with("subjects", outcome.subjects());
            whole(outcome, "pass", WORDING.text("sarif.passed", subjects.asMap(), language.locale()), places);
        } else if (ledger && outcome.status() == OutcomeStatus.NOT_APPLICABLE) {
            whole(outcome, "notApplicable", reasons(outcome), places);
        }
    }

    /** Where information does not suffice to decide: the standard's own kind for it, not a notification of a failing tool. */
    private void open(RuleOutcome outcome, Undecided undecided, SarifPlaces places) {
        output.startObject();
        rule(outcome.ruleId(), outcome.severity(), Optional.empty());
        kind("open");
        message(undecided.message(language.locale()));
        places.location(undecided.getSpot(), Optional.empty());
        output.startArray("suppressions");
        output.endArray();
        output.endObject();
    }

    private void whole(RuleOutcome outcome, String kind, String words, SarifPlaces places) {
        output.startObject();
        rule(outcome.ruleId(), outcome.severity(), Optional.empty());
        kind(kind);
        message(words);
        places.document();
        output.startArray("suppressions");
        output.endArray();
        output.endObject();
    }

    private String reasons(RuleOutcome outcome) {
        return outcome.undecided().stream()
                .map(undecided -> undecided.message(language.locale()))
                .collect(Collectors.joining(" "));
    }

    private void rule(String id, Optional<Severity> severity, Optional<Wording> wording) {
        int index = rules.index(id, severity, wording);
        output.text("ruleId", id);
        output.number("ruleIndex", index);
    }

    /** What is no problem found has no level. */
    private void kind(String kind) {
        output.text("kind", kind);
        output.text("level", "none");
    }

    private void message(String words) {
        output.startObject("message");
        output.text("text", SarifText.message(words));
        output.endObject();
    }
}
