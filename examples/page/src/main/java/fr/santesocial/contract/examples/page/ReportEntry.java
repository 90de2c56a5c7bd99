package fr.santesocial.contract.examples.page;

import fr.santesocial.contract.rules.PartialContract;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.report.ValidationReport;
import java.util.Optional;
import java.util.function.Function;

/**
 * A checked document as a report is given it. Of the contract and of the report nothing is kept but what the page shows.
 *
 * @param source what the document is called, such as the name of its file
 * @param readable whether it could be read at all; one that could not has no verdict
 * @param partial what could be read of it
 * @param report what the check says
 * @param quotations the line of the document that a finding is about; absent where it has none
 */
public record ReportEntry(
        String source,
        boolean readable,
        PartialContract partial,
        ValidationReport report,
        Function<Finding, Optional<Quotation>> quotations) {

    /** A document that could be read, at least in parts, and that is not quoted. */
    public static ReportEntry of(String source, PartialContract partial, ValidationReport report) {
        return new ReportEntry(source, true, partial, report, finding -> Optional.empty());
    }
}
