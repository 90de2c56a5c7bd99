package fr.santesocial.contract.json.report;

import fr.santesocial.contract.model.text.Language;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.rules.report.Derogation;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.Fingerprints;
import fr.santesocial.contract.rules.report.RuleOutcome;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.report.Spot;
import fr.santesocial.contract.rules.report.TextRange;
import fr.santesocial.contract.rules.report.Undecided;
import fr.santesocial.contract.rules.report.ValidationReport;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Makes of a report what its file says of it, with its texts in the languages asked for. */
final class Storing {
    private final Set<Language> languages;
    private final StoredValues values;

    Storing(Set<Language> languages) {
        this.languages = languages;
        this.values = new StoredValues(this::text);
    }

    StoredReport report(NamedReport named) {
        ValidationReport report = named.report();
        Optional<Fingerprints> fingerprints = report.getFingerprints();
        return new StoredReport(
                named.document(),
                report.getContractId(),
                report.getProfile(),
                report.getCatalogueVersion(),
                PartialDate.of(report.getReferenceDate()),
                report.getVerdict(),
                counts(report),
                // Made one by one while they are written: the texts of a long report are never held together.
                new ListView<>(report.getOutcomes(), this::outcome),
                new ListView<>(report.getFindings(), finding -> finding(finding, fingerprints)));
    }

    private static StoredCounts counts(ValidationReport report) {
        return new StoredCounts(
                (int) report.count(Severity.ERROR),
                (int) report.count(Severity.WARNING),
                (int) report.count(Severity.INFO),
                (int) report.countWaived());
    }

    private StoredOutcome outcome(RuleOutcome outcome) {
        return new StoredOutcome(
                outcome.ruleId(),
                outcome.severity(),
                outcome.status(),
                outcome.subjects(),
                new ListView<>(outcome.undecided(), this::undecided));
    }

    private StoredUndecided undecided(Undecided undecided) {
        return new StoredUndecided(
                undecided.getReason(), place(undecided.getSpot(), Optional.empty()), text(undecided::message));
    }

    private StoredFinding finding(Finding finding, Optional<Fingerprints> fingerprints) {
        return new StoredFinding(
                finding.getRuleId(),
                finding.getSeverity(),
                place(finding.getSpot(), finding.getRange()),
                text(finding::message),
                text(finding::why),
                text(finding::fix),
                values.of(finding.getParameters()),
                new ListView<>(finding.getRelated(), spot -> place(spot, Optional.empty())),
                finding.isStageUnknown(),
                fingerprints.map(known -> known.ofValue(finding)),
                finding.getDerogation().map(Storing::derogation));
    }

    private StoredPlace place(Spot spot, Optional<TextRange> range) {
        return new StoredPlace(spot.pointer(), text(spot::words), range.map(Storing::range));
    }

    private StoredText text(Function<Locale, String> words) {
        return new StoredText(in(Language.FRENCH, words), in(Language.ENGLISH, words));
    }

    private Optional<String> in(Language language, Function<Locale, String> words) {
        return languages.contains(language) ? Optional.of(words.apply(language.locale())) : Optional.empty();
    }

    private static StoredRange range(TextRange range) {
        return new StoredRange(range.startLine(), range.startColumn(), range.endLine(), range.endColumn());
    }

    private static StoredDerogation derogation(Derogation derogation) {
        Derogation.Grounds grounds = derogation.grounds();
        return new StoredDerogation(
                derogation.place(),
                grounds.reason(),
                grounds.author(),
                PartialDate.of(grounds.granted()),
                PartialDate.of(grounds.expires()));
    }
}
