package fr.santesocial.contract.rules.signatory;

import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.Signatory;
import fr.santesocial.contract.model.kind.ContractStage;
import fr.santesocial.contract.model.kind.OrganisationKind;
import fr.santesocial.contract.rules.report.Spot;
import fr.santesocial.contract.rules.rule.ContractView;
import fr.santesocial.contract.rules.rule.Element;
import fr.santesocial.contract.rules.rule.Findings;
import fr.santesocial.contract.rules.text.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks among the signatories, planned ones too, for one of some kinds, and tells absence from what is not known. */
final class PartySearch {
    private final ContractView view;
    private final List<Element<Signatory>> signatories;
    private final boolean found;
    private final List<String> hiding;

    private PartySearch(ContractView view, Set<OrganisationKind> kinds) {
        this.view = view;
        this.signatories = Signatories.whole(view);
        this.found = signatories.stream().anyMatch(signatory -> isOneOf(kinds, signatory, view));
        this.hiding = found ? List.of() : hiding(signatories, view);
    }

    static PartySearch of(OrganisationKind kind, ContractView view) {
        return new PartySearch(view, Set.of(kind));
    }

    static PartySearch of(Set<OrganisationKind> kinds, ContractView view) {
        return new PartySearch(view, kinds);
    }

    /** Reports a party that must sign. An empty list is a fault once the contract is signed, and says nothing before. */
    void required(Findings findings) {
        if (!found) {
            report(isSigned(), Parameters.none(), Optional.empty(), findings);
        }
    }

    /** Reports a party whose signature is expected because of something else; an empty list says nothing of it. */
    void expected(Parameters parameters, Spot because, Findings findings) {
        if (!found) {
            report(false, parameters, Optional.of(because), findings);
        }
    }

    private boolean isSigned() {
        return view.contract()
                .optional("stage", Contract::getStage)
                .filter(stage -> stage.compareTo(ContractStage.FRAMEWORK_SIGNED) >= 0)
                .isPresent();
    }

    private void report(boolean emptyListCounts, Parameters parameters, Optional<Spot> because, Findings findings) {
        Spot list = view.contract().spot("signatories");
        if (signatories.isEmpty() && !emptyListCounts) {
            findings.undecided(list, "unnamed", Parameters.none());
        } else if (!hiding.isEmpty()) {
            findings.undecided(list, "hidden", Hiding.parameters(hiding));
        } else {
            findings.report(
                    list,
                    parameters.with("counted", signatories.size()),
                    because.map(List::of).orElse(List.of()));
        }
    }

    private static boolean isOneOf(Set<OrganisationKind> kinds, Element<Signatory> signatory, ContractView view) {
        return Signatories.kind(signatory, view).filter(kinds::contains).isPresent()
                || (kinds.containsAll(Signatories.LOCAL_AUTHORITIES)
                        && Signatories.collective(signatory)
                                .filter(CommuneGroup::isNamedBy)
                                .isPresent());
    }

    private static List<String> hiding(List<Element<Signatory>> signatories, ContractView view) {
        List<String> names = new ArrayList<>();
        for (Element<Signatory> signatory : signatories) {
            Optional<String> collective = Signatories.collective(signatory);
            // Communes and mayors are known for what they are; no other group of people is.
            if (collective.filter(CommuneGroup::isNamedBy).isPresent()) {
                continue;
            }
            if (collective.isPresent() || Signatories.kind(signatory, view).isEmpty()) {
                names.add(collective.orElseGet(() -> Signatories.name(signatory, view)));
            }
        }
        return names;
    }
}
