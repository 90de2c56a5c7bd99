package fr.santesocial.contract.rules.hierarchy;

import fr.santesocial.contract.model.Axis;
import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.rules.rule.ContractView;
import fr.santesocial.contract.rules.rule.Element;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The numbered fiches of a contract, and where their plain numbers start anew. */
record FicheNumbering(List<Numbered> fiches, Restart restart) {

    /** Where plain numbers (3, FA 3) start anew; numbers in levels (2.3) name their axis themselves and never do. */
    enum Restart {
        NOWHERE,
        TOP_AXIS,
        AXIS
    }

    /** A fiche that bears a number, and what tells its axis and the axis at the top; both empty where it hangs on none. */
    record Numbered(
            Element<FicheAction> fiche, String printed, Optional<FicheNumber> number, String axis, String topAxis) {}

    static FicheNumbering of(ContractView view) {
        List<Numbered> numbered = view.all(FicheAction.class).stream()
                .flatMap(fiche -> numbered(fiche, view).stream())
                .toList();
        return new FicheNumbering(numbered, restart(numbered));
    }

    static boolean isNumbered(Element<FicheAction> fiche) {
        return fiche.optional("number", FicheAction::getNumber).isPresent();
    }

    /** What a number is unique in: its axis or top axis where plain numbers start anew there, else the contract (empty). */
    String scope(Numbered numbered) {
        boolean inLevels =
                numbered.number().filter(number -> !number.leading().isEmpty()).isPresent();
        if (inLevels || restart == Restart.NOWHERE) {
            return "";
        }
        return restart == Restart.AXIS ? numbered.axis() : numbered.topAxis();
    }

    private static Optional<Numbered> numbered(Element<FicheAction> fiche, ContractView view) {
        return fiche.optional("number", FicheAction::getNumber).map(printed -> {
            Optional<Element<Axis>> axis = FicheAxis.main(fiche, view);
            // The id of an axis that does not exist still tells its fiches from those of other axes.
            String unknown = fiche.optional("axis", FicheAction::getAxis).orElse("");
            return new Numbered(
                    fiche,
                    printed,
                    FicheNumber.of(printed),
                    axis.map(Element::pointer).orElse(unknown),
                    axis.map(FicheAxis::top).map(Element::pointer).orElse(unknown));
        });
    }

    /** By axis where that holds: it is the finer of the two. */
    private static Restart restart(List<Numbered> fiches) {
        if (restarts(fiches, Numbered::axis)) {
            return Restart.AXIS;
        }
        return restarts(fiches, Numbered::topAxis) ? Restart.TOP_AXIS : Restart.NOWHERE;
    }

    /** True when there are at least two axes with plain numbers, and each of them has its own number 1. */
    private static boolean restarts(List<Numbered> fiches, Function<Numbered, String> axisOf) {
        Map<String, Boolean> hasFirst = new HashMap<>();
        for (Numbered numbered : fiches) {
            String axis = axisOf.apply(numbered);
            Optional<FicheNumber> plain =
                    numbered.number().filter(number -> number.leading().isEmpty());
            if (!axis.isEmpty() && plain.isPresent()) {
                hasFirst.merge(axis, plain.get().last() == 1, Boolean::logicalOr);
            }
        }
        return hasFirst.size() > 1 && !hasFirst.containsValue(false);
    }
}
