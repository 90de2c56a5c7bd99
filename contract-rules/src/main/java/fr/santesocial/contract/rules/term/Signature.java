package fr.santesocial.contract.rules.term;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.Signatory;
import fr.santesocial.contract.model.kind.ContractStage;
import fr.santesocial.contract.model.value.PartialDate;
import fr.santesocial.contract.rules.report.Spot;
import fr.santesocial.contract.rules.rule.ContractView;
import fr.santesocial.contract.rules.rule.Element;
import java.util.Comparator;
import java.util.Optional;

/** A dated signature of the contract, and where it stands. */
record Signature(PartialDate date, Spot spot) {

    /** The signature of the contract as a whole; failing that, the first one dated among its signatories. */
    static Optional<Signature> first(ContractView view) {
        Element<Contract> contract = view.contract();
        return contract.optional("signedOn", Contract::getSignedOn)
                .map(date -> new Signature(date, contract.spot("signedOn")))
                .or(() -> contract.children("signatories", Contract::getSignatories).stream()
                        .flatMap(signatory -> signatory
                                .optional("signedOn", Signatory::getSignedOn)
                                .map(date -> new Signature(date, signatory.spot("signedOn")))
                                .stream())
                        .min(Comparator.comparing(Signature::date)));
    }

    /** The stage of the contract, where it is one that only a signed contract reaches. */
    static Optional<ContractStage> impliedByStage(ContractView view) {
        return view.contract()
                .optional("stage", Contract::getStage)
                .filter(stage -> stage.compareTo(ContractStage.FRAMEWORK_SIGNED) >= 0);
    }
}
