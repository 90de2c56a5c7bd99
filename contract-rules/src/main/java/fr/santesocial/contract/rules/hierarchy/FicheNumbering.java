package fr.santesocial.contract.rules.hierarchy;

import fr.santesocial.contract.model.Axis;
import fr.santesocial.contract.model.FicheAction;
import fr.santesocial.contract.rules.rule.ContractView;
import fr.santesocial.contract.rules.rule.Element;
import fr.santesocial.contract.rules.rule.Shared;
import java.util.List;
import java.util.Optional;

/**
 * The numbered fiches of a contract, and where their plain numbers start anew.
 *
 * @param fiches the fiches that bear a number
 * @param sure where plain numbers start anew without doubt
 * @param perhaps where they may start anew: the same, or finer where the numbers leave it open
 */
record FicheNumbering(List<Numbered> fiches, Restart sure, Restart perhaps) {
    private static final Shared<FicheNumbering> NUMBERING = new Shared<>(FicheNumbering::read);

    /** Where plain numbers (3, FA 3) start anew; numbers in levels (2.3) name their axis themselves and never do. */
    enum Restart {
        NOWHERE,
        TOP_AXIS,
        AXIS;

        /** What tells the axis of a fiche from others; empty where it hangs on none, and where the contract is one whole. */
        String part(Numbered numbered) {
            return switch (this) {
                case NOWHERE -> "";
                case TOP_AXIS -> numbered.topAxis();
                case AXIS -> numbered.axis();
            };
        }
    }

    /** A fiche that bears a number, and what tells its axis and the axis at the top; both empty where it hangs on none. */
    record Numbered(
            Element<FicheAction> fiche, String printed, Optional<FicheNumber> number, String axis, String topAxis) {

        /** Whether it bears a plain number such as 3 or FA 3. */
        boolean isPlain() {
            return number.filter(parts -> parts.leading().isEmpty()).isPresent();
        }

        private boolean isInLevels() {
            return number.isPresent() && !isPlain();
        }
    }

    static FicheNumbering of(ContractView view) {
        return NUMBERING.of(view);
    }

    private static FicheNumbering read(ContractView view) {
        return RestartReading.of(view.all(FicheAction.class).stream()
                .flatMap(fiche -> numbered(fiche, view).stream())
                .toList());
    }

    static boolean isNumbered(Element<FicheAction> fiche) {
        return fiche.optional("number", FicheAction::getNumber).isPresent();
    }

    /** The part of the contract that a number may be unique in at most: its axis or top axis, or the contract (empty). */
    String wideScope(Numbered numbered) {
        return numbered.isInLevels() ? "" : sure.part(numbered);
    }

    /** The part of the contract that a number must be unique in, whichever way the numbers count. */
    String narrowScope(Numbered numbered) {
        return numbered.isInLevels() ? "" : perhaps.part(numbered);
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
}
