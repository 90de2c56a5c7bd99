package fr.santesocial.contract.examples.catalogue;

import fr.santesocial.contract.rules.report.Finding;
import java.util.List;

/**
 * A case of reading that was run.
 *
 * @param pair the case
 * @param findings everything found in its bad sample, in the order of reading
 */
public record ReadingExample(ReadingCase pair, List<Finding> findings) {

    static ReadingExample of(ReadingCase pair) {
        return new ReadingExample(pair, ReadingRun.findings(pair, pair.bad()));
    }

    /** The findings of the fault that the case is about. */
    public List<Finding> ofTheFault() {
        return findings.stream()
                .filter(finding -> finding.getRuleId().equals(pair.fault()))
                .toList();
    }
}
