package fr.santesocial.contract.json.report;

import static fr.santesocial.contract.json.report.MemberValues.into;
import static fr.santesocial.contract.model.shape.ValueKind.nested;
import static fr.santesocial.contract.model.shape.ValueKind.text;

import fr.santesocial.contract.model.shape.Shape;

/**
 * Why a rule could not decide in one place.
 *
 * @param reason key of the reason
 * @param place where
 * @param message the reason in words
 */
public record StoredUndecided(String reason, StoredPlace place, StoredText message) {
    static final Shape<StoredUndecided> SHAPE = Shape.of(
                    StoredUndecided.class, MemberValues::new, StoredUndecided::of, ReportNames::bundle)
            .required("reason", text(), StoredUndecided::reason, into("reason"))
            .required("place", nested(() -> StoredPlace.SHAPE), StoredUndecided::place, into("place"))
            .required("message", nested(() -> StoredText.SHAPE), StoredUndecided::message, into("message"))
            .table();

    private static StoredUndecided of(MemberValues values) {
        return new StoredUndecided(
                values.required("reason", String.class),
                values.required("place", StoredPlace.class),
                values.required("message", StoredText.class));
    }
}
