package fr.santesocial.contract.rules.hierarchy;

import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.rules.rule.Element;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The numbered fiches of a contract, and whether their numbers start anew in each axis. */
record FicheNumbering(List<Numbered> fiches, boolean restartsPerAxis) {

    /** A fiche that bears a number; the axis is the id it names, empty where it names none. */
    record Numbered(Element<FicheAction> fiche, String printed, Optional<FicheNumber> number, String axis) {}

    static FicheNumbering of(List<Element<FicheAction>> fiches) {
        List<Numbered> numbered =
                fiches.stream().flatMap(fiche -> numbered(fiche).stream()).toList();
        return new FicheNumbering(numbered, restarts(numbered));
    }

    static boolean isNumbered(Element<FicheAction> fiche) {
        return fiche.optional("number", FicheAction::getNumber).isPresent();
    }

    private static Optional<Numbered> numbered(Element<FicheAction> fiche) {
        return fiche.optional("number", FicheAction::getNumber)
                .map(printed -> new Numbered(
                        fiche,
                        printed,
                        FicheNumber.of(printed),
                        fiche.optional("axis", FicheAction::getAxis).orElse("")));
    }

    /** True when there are at least two axes with numbered fiches, and each of them has its own number 1. */
    private static boolean restarts(List<Numbered> fiches) {
        Map<String, Boolean> hasFirst = new HashMap<>();
        for (Numbered numbered : fiches) {
            if (!numbered.axis().isEmpty() && numbered.number().isPresent()) {
                boolean first = numbered.number().get().last() == 1;
                hasFirst.merge(numbered.axis(), first, Boolean::logicalOr);
            }
        }
        return hasFirst.size() > 1 && !hasFirst.containsValue(false);
    }
}
