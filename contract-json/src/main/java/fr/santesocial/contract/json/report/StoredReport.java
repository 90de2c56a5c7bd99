package fr.santesocial.contract.json.report;

import static fr.santesocial.contract.json.report.MemberValues.into;
import static fr.santesocial.contract.model.shape.ValueKind.choice;
import static fr.santesocial.contract.model.shape.ValueKind.nested;
import static fr.santesocial.contract.model.shape.ValueKind.partialDate;
import static fr.santesocial.contract.model.shape.ValueKind.text;

import fr.santesocial.contract.model.shape.Shape;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.rules.report.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * A report as its file says it.
 *
 * @param document what the document is called; absent where it has no name
 * @param contract id of the contract; absent where it could not be read
 * @param profile name of the profile
 * @param catalogueVersion version of the rules
 * @param referenceDate the day the contract was judged at
 * @param verdict what the report says of the contract as a whole
 * @param counts how many findings there are
 * @param outcomes the ledger: what became of each rule of the profile
 * @param findings every finding, by place, then by rule
 */
public record StoredReport(
        Optional<String> document,
        Optional<String> contract,
        String profile,
        String catalogueVersion,
        PartialDate referenceDate,
        Verdict verdict,
        StoredCounts counts,
        List<StoredOutcome> outcomes,
        List<StoredFinding> findings) {
    static final Shape<StoredReport> SHAPE = Shape.of(
                    StoredReport.class, MemberValues::new, StoredReport::of, ReportNames::bundle)
            .optional("document", text(), StoredReport::document, into("document"))
            .optional("contract", text(), StoredReport::contract, into("contract"))
            .required("profile", text(), StoredReport::profile, into("profile"))
            .required("catalogueVersion", text(), StoredReport::catalogueVersion, into("catalogueVersion"))
            .required("referenceDate", partialDate(), StoredReport::referenceDate, into("referenceDate"))
            .required("verdict", choice(Verdict.class), StoredReport::verdict, into("verdict"))
            .required("counts", nested(() -> StoredCounts.SHAPE), StoredReport::counts, into("counts"))
            .list("outcomes", nested(() -> StoredOutcome.SHAPE), StoredReport::outcomes, into("outcomes"))
            .list("findings", nested(() -> StoredFinding.SHAPE), StoredReport::findings, into("findings"))
            .table();

    private static StoredReport of(MemberValues values) {
        return new StoredReport(
                values.optional("document", String.class),
                values.optional("contract", String.class),
                values.required("profile", String.class),
                values.required("catalogueVersion", String.class),
                values.required("referenceDate", PartialDate.class),
                values.required("verdict", Verdict.class),
                values.required("counts", StoredCounts.class),
                values.list("outcomes", StoredOutcome.class),
                values.list("findings", StoredFinding.class));
    }
}
