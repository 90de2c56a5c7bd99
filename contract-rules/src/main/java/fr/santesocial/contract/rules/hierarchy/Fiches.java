package fr.santesocial.contract.rules.hierarchy;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.model.kind.FichesListed;
import fr.santesocial.contract.rules.rule.ContractView;
import fr.santesocial.contract.rules.rule.Element;
import java.util.List;
import java.util.Optional;

/** The fiches of a contract taken together. */
final class Fiches {
    private Fiches() {}

    /** All fiches; absent where one could not be read, since whatever is counted would then be too low. */
    static Optional<List<Element<FicheAction>>> whole(ContractView view) {
        List<Element<FicheAction>> fiches = view.all(FicheAction.class);
        return view.blocked().isEmpty() ? Optional.of(fiches) : Optional.empty();
    }

    /** Whether the document says that it does not list all the fiches of the contract. */
    static boolean areOnlyExamples(ContractView view) {
        return view.contract()
                .optional("fichesListed", Contract::getFichesListed)
                .filter(listed -> listed != FichesListed.ALL)
                .isPresent();
    }
}
