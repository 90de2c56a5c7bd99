package fr.santesocial.contract.rules.amendment;

import fr.santesocial.contract.model.Amendment;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.EffectiveTerm;
import fr.santesocial.contract.model.kind.AmendmentEffect;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.model.value.Period;
import fr.santesocial.contract.rules.reading.ContractTerm;
import fr.santesocial.contract.rules.report.Spot;
import fr.santesocial.contract.rules.rule.ContractView;
import fr.santesocial.contract.rules.rule.Element;
import fr.santesocial.contract.rules.text.Parameter;
import java.util.List;
import java.util.Optional;

/**
 * What an amendment that prolongs does to the end of the contract.
 *
 * @param formerEnds the end before it: one if known, both where it can be read two ways, none where it is not known
 * @param newEnd the end after it, absent where it gives none
 */
record Prolongation(List<PartialDate> formerEnds, Optional<PartialDate> newEnd) {

    /** The amendments that prolong: those that say so, and those that give a new end and do not say what it is for. */
    static List<Element<Amendment>> all(ContractView view) {
        return view.contract().children("amendments", Contract::getAmendments).stream()
                .filter(Prolongation::prolongs)
                .toList();
    }

    /** What an amendment of the contract does to its end. */
    static Prolongation of(Element<Amendment> amendment, ContractView view) {
        Element<Contract> contract = view.contract();
        EffectiveTerm term = ContractTerm.effective(contract);
        int index = contract.children("amendments", Contract::getAmendments).indexOf(amendment);
        // Without an end, no earlier amendment gave one either, so that the readings of the first end still hold.
        List<PartialDate> formerEnds =
                term.endBefore(index).map(List::of).orElse(term.initialEnd().readings());
        return new Prolongation(formerEnds, term.amendedEnds().get(index));
    }

    /** Where an amendment gives its new end, or should. */
    static Spot spotOfNewEnd(Element<Amendment> amendment) {
        if (amendment.optional("newEnd", Amendment::getNewEnd).isPresent()) {
            return amendment.spot("newEnd");
        }
        return amendment
                .child("period", Amendment::getPeriod)
                .filter(period -> period.optional("end", Period::getEnd).isPresent())
                .map(period -> period.spot("end"))
                .orElseGet(() -> amendment.spot("newEnd"));
    }

    /** The former end as a text needs it. */
    Parameter formerEnd() {
        return new Parameter.Several(
                formerEnds.stream().<Parameter>map(Parameter.Date::new).toList());
    }

    private static boolean prolongs(Element<Amendment> amendment) {
        List<AmendmentEffect> effects = amendment.values("effects", Amendment::getEffects);
        return effects.contains(AmendmentEffect.PROLONGATION)
                || (effects.isEmpty()
                        && amendment.optional("newEnd", Amendment::getNewEnd).isPresent());
    }
}
