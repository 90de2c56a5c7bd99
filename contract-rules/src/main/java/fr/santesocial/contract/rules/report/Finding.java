package fr.santesocial.contract.rules.report;

import fr.santesocial.contract.model.text.Language;
import fr.santesocial.contract.rules.text.Parameters;
import fr.santesocial.contract.rules.text.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something found in a contract: which rule says so, how grave it is, where, and what exactly. Texts are made on demand. */
public final class Finding {
    private final String ruleId;
    private final Severity severity;
    private final Spot spot;
    private final List<Spot> related;
    private final Parameters parameters;
    private final Wording wording;
    private final boolean stageUnknown;
    private final @Nullable TextRange range;
    private final @Nullable Derogation derogation;

    private Finding(Builder builder) {
        this.ruleId = builder.ruleId;
        this.severity = builder.severity;
        this.spot = builder.spot;
        this.related = builder.related;
        this.parameters = builder.parameters;
        this.wording = builder.wording;
        this.stageUnknown = builder.stageUnknown;
        this.range = null;
        this.derogation = null;
    }

    private Finding(Finding finding, @Nullable TextRange range, @Nullable Derogation derogation) {
        this.ruleId = finding.ruleId;
        this.severity = finding.severity;
        this.spot = finding.spot;
        this.related = finding.related;
        this.parameters = finding.parameters;
        this.wording = finding.wording;
        this.stageUnknown = finding.stageUnknown;
        this.range = range;
        this.derogation = derogation;
    }

    /** Starts a finding of the rule whose texts stand in the wording under its id. */
    public static Builder of(String ruleId, Severity severity, Spot spot, Wording wording) {
        return new Builder(ruleId, severity, spot, wording);
    }

    /** Id of the rule ("term.end-before-start"). */
    public String getRuleId() {
        return ruleId;
    }

    /** How grave it is. */
    public Severity getSeverity() {
        return severity;
    }

    /** Where it is. */
    public Spot getSpot() {
        return spot;
    }

    /** JSON Pointer of the place; of the missing member itself where one is missing. */
    public String getPointer() {
        return spot.pointer();
    }

    /** Further places that belong to the same cause. */
    public List<Spot> getRelated() {
        return related;
    }

    /** The values that fill the texts. */
    public Parameters getParameters() {
        return parameters;
    }

    /** True where the grade depends on the stage, the contract states none, and the mildest grade was taken. */
    public boolean isStageUnknown() {
        return stageUnknown;
    }

    /** Where it stands in the text, when the contract came from a document. */
    public Optional<TextRange> getRange() {
        return Optional.ofNullable(range);
    }

    /** The same finding with its place in the text. */
    public Finding at(TextRange place) {
        return new Finding(this, place, derogation);
    }

    /** The same finding without a place in a text, for a text that only the reader knew. */
    public Finding withoutRange() {
        return new Finding(this, null, derogation);
    }

    /** The derogation it is accepted by for now; absent for a finding that counts. */
    public Optional<Derogation> getDerogation() {
        return Optional.ofNullable(derogation);
    }

    /** The same finding, accepted by a derogation. */
    public Finding waivedBy(Derogation accepted) {
        return new Finding(this, range, accepted);
    }

    /** Where its texts stand, under the id of the rule. */
    public Wording getWording() {
        return wording;
    }

    /** What is wrong, in French for a French locale and in English for any other. */
    public String message(Locale locale) {
        String message = wording.text(ruleId + ".message", parameters.asMap(), locale);
        return stageUnknown ? message + " " + ReportTexts.word("stage-unknown", Language.of(locale)) : message;
    }

    /** Why it matters. */
    public String why(Locale locale) {
        return wording.text(ruleId + ".why", parameters.asMap(), locale);
    }

    /** How to mend it. */
    public String fix(Locale locale) {
        return wording.text(ruleId + ".fix", parameters.asMap(), locale);
    }

    @Override
    public String toString() {
        return severity + " " + ruleId + " " + spot;
    }

    /** Collects what a finding says. */
    public static final class Builder {
        private final String ruleId;
        private final Severity severity;
        private final Spot spot;
        private final Wording wording;
        private List<Spot> related = List.of();
        private Parameters parameters = Parameters.none();
        private boolean stageUnknown;

        private Builder(String ruleId, Severity severity, Spot spot, Wording wording) {
            this.ruleId = ruleId;
            this.severity = severity;
            this.spot = spot;
            this.wording = wording;
        }

        /** Sets the values that fill the texts. */
        public Builder parameters(Parameters values) {
            this.parameters = values;
            return this;
        }

        /** Sets further places of the same cause. */
        public Builder related(List<Spot> spots) {
            this.related = List.copyOf(spots);
            return this;
        }

        /** Says whether the mildest grade was taken for want of a stage. */
        public Builder stageUnknown(boolean unknown) {
            this.stageUnknown = unknown;
            return this;
        }

        /** The finding. */
        public Finding build() {
            return new Finding(this);
        }
    }
}
