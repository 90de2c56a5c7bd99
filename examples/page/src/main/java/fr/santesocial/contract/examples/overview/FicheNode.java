package fr.santesocial.contract.examples.overview;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.Operation;
import java.util.List;

/**
 * A fiche with its operations, each with its place.
 *
 * @param pointer the place of the fiche
 * @param fiche the fiche
 * @param operations its operations, in order
 */
public record FicheNode(String pointer, FicheAction fiche, List<OperationNode> operations) {

    /** Copies the list. */
    public FicheNode {
        operations = List.copyOf(operations);
    }

    /**
     * An operation with its place.
     *
     * @param pointer the place of the operation
     * @param operation the operation
     */
    public record OperationNode(String pointer, Operation operation) {}

    static List<FicheNode> all(Contract contract, Places places) {
        return places.each(
                "/fichesActions",
                contract.getFichesActions(),
                (pointer, fiche) -> new FicheNode(
                        pointer,
                        fiche,
                        places.each(pointer + "/operations", fiche.getOperations(), OperationNode::new)));
    }
}
