package fr.santesocial.contract.json.report;

import static fr.santesocial.contract.json.report.MemberValues.into;
import static fr.santesocial.contract.model.shape.ValueKind.choice;
import static fr.santesocial.contract.model.shape.ValueKind.nested;
import static fr.santesocial.contract.model.shape.ValueKind.text;
import static fr.santesocial.contract.model.shape.ValueKind.wholeNumber;

import fr.santesocial.contract.model.shape.Shape;
import fr.santesocial.contract.rules.report.OutcomeStatus;
import fr.santesocial.contract.rules.report.Severity;
import java.util.List;
import java.util.Optional;

/**
 * What became of one rule of the profile.
 *
 * @param rule id of the rule
 * @param severity the gravest grade it can have on this contract; absent where it has none at this stage
 * @param status what became of it
 * @param subjects how many elements it looked at to the end
 * @param undecided where it could not decide, and why; for a rule that was not applicable, why there was nothing to see
 */
public record StoredOutcome(
        String rule, Optional<Severity> severity, OutcomeStatus status, int subjects, List<StoredUndecided> undecided) {
    static final Shape<StoredOutcome> SHAPE = Shape.of(
                    StoredOutcome.class, MemberValues::new, StoredOutcome::of, ReportNames::bundle)
            .required("rule", text(), StoredOutcome::rule, into("rule"))
            .optional("severity", choice(Severity.class), StoredOutcome::severity, into("severity"))
            .required("status", choice(OutcomeStatus.class), StoredOutcome::status, into("status"))
            .required("subjects", wholeNumber(), StoredOutcome::subjects, into("subjects"))
            .list("undecided", nested(() -> StoredUndecided.SHAPE), StoredOutcome::undecided, into("undecided"))
            .table();

    private static StoredOutcome of(MemberValues values) {
        return new StoredOutcome(
                values.required("rule", String.class),
                values.optional("severity", Severity.class),
                values.required("status", OutcomeStatus.class),
                values.required("subjects", Integer.class),
                values.list("undecided", StoredUndecided.class));
    }
}
