package fr.santesocial.contract.rules.action;

import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.rules.rule.ContractView;
import fr.santesocial.contract.rules.rule.Element;
import java.util.List;
import java.util.function.Predicate;

/** The fiches that a rule is about, of which some may be damaged. */
final class Survey {
    private Survey() {}

    /** The fiches that show what is asked for, and those of which damage hides whether they do. */
    static List<Element<FicheAction>> fichesWith(ContractView view, Predicate<Element<FicheAction>> shows) {
        return view.all(FicheAction.class).stream()
                .filter(fiche -> fiche.showsOrHides(shows))
                .toList();
    }

    /** As above, for what a fiche or one of its operations may show. */
    static List<Element<FicheAction>> fichesWithPart(ContractView view, Predicate<FichePart> shows) {
        return fichesWith(view, fiche -> FichePart.anyOf(fiche, shows));
    }
}
