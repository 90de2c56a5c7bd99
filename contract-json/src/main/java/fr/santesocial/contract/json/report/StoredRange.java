package fr.santesocial.contract.json.report;

import static fr.santesocial.contract.json.report.MemberValues.into;
import static fr.santesocial.contract.model.shape.ValueKind.wholeNumber;

import fr.santesocial.contract.model.shape.Shape;

/**
 * A stretch of a text. Lines and columns count from 1, columns in characters (Unicode code points).
 *
 * @param startLine line of the first character
 * @param startColumn column of the first character
 * @param endLine line of the end
 * @param endColumn column just behind the last character
 */
public record StoredRange(int startLine, int startColumn, int endLine, int endColumn) {
    static final Shape<StoredRange> SHAPE = Shape.of(
                    StoredRange.class, MemberValues::new, StoredRange::of, ReportNames::bundle)
            .required("startLine", wholeNumber(), StoredRange::startLine, into("startLine"))
            .required("startColumn", wholeNumber(), StoredRange::startColumn, into("startColumn"))
            .required("endLine", wholeNumber(), StoredRange::endLine, into("endLine"))
            .required("endColumn", wholeNumber(), StoredRange::endColumn, into("endColumn"))
            .table();

    private static StoredRange of(MemberValues values) {
        return new StoredRange(
                values.required("startLine", Integer.class),
                values.required("startColumn", Integer.class),
                values.required("endLine", Integer.class),
                values.required("endColumn", Integer.class));
    }
}
