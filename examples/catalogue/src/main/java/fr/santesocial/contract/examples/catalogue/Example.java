package fr.santesocial.contract.examples.catalogue;

import fr.santesocial.contract.json.ContractReader;
import fr.santesocial.contract.json.ContractWriter;
import fr.santesocial.contract.rules.report.RuleOutcome;

/**
 * A case that was run.
 *
 * @param pair the case
 * @param outcome how the rule ended on the second document
 */
public record Example(Case pair, RuleOutcome outcome) {

    static Example of(Case pair) {
        return new Example(pair, CaseRun.of(pair, pair.badDocument()).outcome().orElseThrow());
    }

    /** The first document, in canonical form. */
    public String good() {
        return ContractWriter.indented()
                .write(ContractReader.standard().read(pair.goodDocument()).orElseThrow())
                .strip();
    }

    /** The one operation that leads to the second document. */
    public String edit() {
        return pair.edit().get(0).toString();
    }
}
