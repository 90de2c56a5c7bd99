package fr.santesocial.contract.rules.reading;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.EffectiveTerm;
import fr.santesocial.contract.rules.rule.Element;

/** When a contract runs, amendments counted. */
public final class ContractTerm {
    private ContractTerm() {}

    /** The effective term; damage in anything that it is reckoned from blocks the rule. */
    public static EffectiveTerm effective(Element<Contract> contract) {
        contract.reads("term", "amendments", "relatedPlans");
        return contract.value().effectiveTerm();
    }
}
