package fr.santesocial.contract.json.report;

import static fr.santesocial.contract.json.report.MemberValues.into;
import static fr.santesocial.contract.model.shape.ValueKind.choice;
import static fr.santesocial.contract.model.shape.ValueKind.flag;
import static fr.santesocial.contract.model.shape.ValueKind.nested;
import static fr.santesocial.contract.model.shape.ValueKind.text;

import fr.santesocial.contract.model.shape.Shape;
import fr.santesocial.contract.rules.report.Severity;
import java.util.List;
import java.util.Optional;

/**
 * A finding as its file says it.
 *
 * @param rule id of the rule
 * @param severity how grave it is
 * @param place where it is
 * @param message what is wrong
 * @param why why it matters
 * @param fix how to mend it
 * @param parameters the values that fill the texts
 * @param related further places of the same cause
 * @param stageUnknown true where the mildest grade was taken for want of a stage
 * @param fingerprint what a derogation from it must state; absent where no validator made the report
 * @param derogation what accepts it; absent for a finding that counts
 */
public record StoredFinding(
        String rule,
        Severity severity,
        StoredPlace place,
        StoredText message,
        StoredText why,
        StoredText fix,
        List<StoredParameter> parameters,
        List<StoredPlace> related,
        boolean stageUnknown,
        Optional<String> fingerprint,
        Optional<StoredDerogation> derogation) {
    static final Shape<StoredFinding> SHAPE = Shape.of(
                    StoredFinding.class, MemberValues::new, StoredFinding::of, ReportNames::bundle)
            .required("rule", text(), StoredFinding::rule, into("rule"))
            .required("severity", choice(Severity.class), StoredFinding::severity, into("severity"))
            .required("place", nested(() -> StoredPlace.SHAPE), StoredFinding::place, into("place"))
            .required("message", nested(() -> StoredText.SHAPE), StoredFinding::message, into("message"))
            .required("why", nested(() -> StoredText.SHAPE), StoredFinding::why, into("why"))
            .required("fix", nested(() -> StoredText.SHAPE), StoredFinding::fix, into("fix"))
            .list("parameters", nested(() -> StoredParameter.SHAPE), StoredFinding::parameters, into("parameters"))
            .list("related", nested(() -> StoredPlace.SHAPE), StoredFinding::related, into("related"))
            .required("stageUnknown", flag(), StoredFinding::stageUnknown, into("stageUnknown"))
            .optional("fingerprint", text(), StoredFinding::fingerprint, into("fingerprint"))
            .optional("derogation", nested(() -> StoredDerogation.SHAPE), StoredFinding::derogation, into("derogation"))
            .table();

    private static StoredFinding of(MemberValues values) {
        return new StoredFinding(
                values.required("rule", String.class),
                values.required("severity", Severity.class),
                values.required("place", StoredPlace.class),
                values.required("message", StoredText.class),
                values.required("why", StoredText.class),
                values.required("fix", StoredText.class),
                values.list("parameters", StoredParameter.class),
                values.list("related", StoredPlace.class),
                values.required("stageUnknown", Boolean.class),
                values.optional("fingerprint", String.class),
                values.optional("derogation", StoredDerogation.class));
    }
}
