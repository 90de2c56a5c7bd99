package fr.santesocial.contract.json.report;

import static fr.santesocial.contract.json.report.MemberValues.into;
import static fr.santesocial.contract.model.shape.ValueKind.wholeNumber;

import fr.santesocial.contract.model.shape.Shape;

/**
 * How many findings there are; each is counted once.
 *
 * @param errors errors that count
 * @param warnings warnings that count
 * @param infos informations that count
 * @param waived findings of any severity that a derogation accepts
 */
public record StoredCounts(int errors, int warnings, int infos, int waived) {
    static final Shape<StoredCounts> SHAPE = Shape.of(
                    StoredCounts.class, MemberValues::new, StoredCounts::of, ReportNames::bundle)
            .required("errors", wholeNumber(), StoredCounts::errors, into("errors"))
            .required("warnings", wholeNumber(), StoredCounts::warnings, into("warnings"))
            .required("infos", wholeNumber(), StoredCounts::infos, into("infos"))
            .required("waived", wholeNumber(), StoredCounts::waived, into("waived"))
            .table();

    private static StoredCounts of(MemberValues values) {
        return new StoredCounts(
                values.required("errors", Integer.class),
                values.required("warnings", Integer.class),
                values.required("infos", Integer.class),
                values.required("waived", Integer.class));
    }
}
