package fr.santesocial.contract.rules.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a contract was checked against.
 *
 * @param profile name of the profile
 * @param catalogueVersion version of the rules
 * @param referenceDate the day it was judged at
 * @param rules ids of the rules of the profile, each of which the ledger must tell of
 * @param contract id of the contract; absent where it could not be read
 */
public record ReportHeader(
        String profile,
        String catalogueVersion,
        LocalDate referenceDate,
        List<String> rules,
        Optional<String> contract) {
    /** Copies the list. */
    public ReportHeader {
        rules = List.copyOf(rules);
    }

    /** A header that does not say which contract was checked. */
    public ReportHeader(String profile, String catalogueVersion, LocalDate referenceDate, List<String> rules) {
        this(profile, catalogueVersion, referenceDate, rules, Optional.empty());
    }
}
