package fr.santesocial.contract.rules;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.rules.report.Finding;
import fr.santesocial.contract.rules.rule.Damage;
import java.util.List;
import java.util.Optional;

/**
 * What a reader could make of a document: the sound part of the contract, what is damaged, and the findings that say why.
 *
 * @param contract the sound part; absent where not even id, kind and title could be read
 * @param damage what could not be read
 * @param findings what was wrong with the document
 */
public record PartialContract(Optional<Contract> contract, Damage damage, List<Finding> findings) {
    /** Copies the list. */
    public PartialContract {
        findings = List.copyOf(findings);
    }

    /** A contract of which nothing is missing. */
    public static PartialContract whole(Contract contract) {
        return new PartialContract(Optional.of(contract), Damage.none(), List.of());
    }
}
