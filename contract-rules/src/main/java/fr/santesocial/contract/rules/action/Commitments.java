package fr.santesocial.contract.rules.action;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.Organisation;
import fr.santesocial.contract.model.Partner;
import fr.santesocial.contract.model.Signatory;
import fr.santesocial.contract.model.kind.PartnerStatus;
import fr.santesocial.contract.rules.rule.ContractView;
import fr.santesocial.contract.rules.rule.Element;
import fr.santesocial.contract.rules.words.PlainWords;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who is bound to the contract: its signatories, and the settled partners of any of its fiches. */
final class Commitments {
    private final Set<String> ids = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private boolean incomplete;

    private Commitments() {}

    static Commitments of(ContractView view) {
        Commitments commitments = new Commitments();
        List<Element<Signatory>> signatories = view.contract().children("signatories", Contract::getSignatories);
        commitments.incomplete = signatories.isEmpty();
        signatories.forEach(commitments::addSignatory);
        view.all(Partner.class).forEach(commitments::addPartner);
        view.all(Organisation.class).stream()
                .filter(organisation -> commitments.bind(organisation.value().getId()))
                .forEach(commitments::addNames);
        return commitments;
    }

    /** Whether the organisation of that id is bound. */
    boolean bind(String id) {
        return ids.contains(id);
    }

    /** Whether somebody of that name is bound. */
    boolean bindNamed(String name) {
        return names.contains(PlainWords.of(name));
    }

    /** Whether further signatories may exist: none is listed, or some are only named as a group. */
    boolean areIncomplete() {
        return incomplete;
    }

    private void addSignatory(Element<Signatory> signatory) {
        signatory.optional("organisation", Signatory::getOrganisation).ifPresent(ids::add);
        incomplete |= signatory.optional("collective", Signatory::getCollective).isPresent();
    }

    private void addPartner(Element<Partner> partner) {
        if (partner.optional("status", Partner::getStatus).equals(Optional.of(PartnerStatus.POTENTIAL))) {
            return;
        }
        partner.optional("organisation", Partner::getOrganisation).ifPresent(ids::add);
        partner.optional("label", Partner::getLabel).map(PlainWords::of).ifPresent(names::add);
    }

    private void addNames(Element<Organisation> organisation) {
        names.add(PlainWords.of(organisation.value().getName()));
        organisation
                .optional("shortName", Organisation::getShortName)
                .map(PlainWords::of)
                .ifPresent(names::add);
        organisation.values("aliases", Organisation::getAliases).stream()
                .map(PlainWords::of)
                .forEach(names::add);
    }
}
