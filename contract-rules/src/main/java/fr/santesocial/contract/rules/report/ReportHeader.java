package fr.santesocial.contract.rules.report;

import java.time.LocalDate;
import java.util.List;

/**
 * What a contract was checked against.
 *
 * @param profile name of the profile
 * @param catalogueVersion version of the rules
 * @param referenceDate the day it was judged at
 * @param rules ids of the rules of the profile, each of which the ledger must tell of
 */
public record ReportHeader(String profile, String catalogueVersion, LocalDate referenceDate, List<String> rules) {
    /** Copies the list. */
    public ReportHeader {
        rules = List.copyOf(rules);
    }
}
