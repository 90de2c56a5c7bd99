package fr.santesocial.contract.json.report;

import static fr.santesocial.contract.json.report.MemberValues.into;
import static fr.santesocial.contract.model.shape.ValueKind.nested;

import fr.santesocial.contract.model.shape.Shape;
import java.util.List;

/**
 * What a file of reports says.
 *
 * @param reports one report per document, in the order they were written
 */
public record ReportFile(List<StoredReport> reports) {
    private static final Shape<ReportFile> SHAPE = Shape.of(
                    ReportFile.class, MemberValues::new, ReportFile::of, ReportNames::bundle)
            .list("reports", nested(() -> StoredReport.SHAPE), ReportFile::reports, into("reports"))
            .table();

    /** Copies the list. */
    public ReportFile {
        reports = List.copyOf(reports);
    }

    /** The table of its members, by which it is read and described. */
    public static Shape<ReportFile> shape() {
        return SHAPE;
    }

    private static ReportFile of(MemberValues values) {
        return new ReportFile(values.list("reports", StoredReport.class));
    }
}
