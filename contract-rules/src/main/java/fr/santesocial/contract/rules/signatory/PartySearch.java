package fr.santesocial.contract.rules.signatory;

import fr.santesocial.contract.model.Signatory;
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

/** Looks among the signatories for one of some kinds, and tells absence from what is not known. */
final class PartySearch {
    private final Set<OrganisationKind> kinds;
    private final ContractView view;

    private PartySearch(Set<OrganisationKind> kinds, ContractView view) {
        this.kinds = kinds;
        this.view = view;
    }

    static PartySearch of(OrganisationKind kind, ContractView view) {
        return new PartySearch(Set.of(kind), view);
    }

    static PartySearch of(Set<OrganisationKind> kinds, ContractView view) {
        return new PartySearch(kinds, view);
    }

    /**
     * Reports a party that must sign. Once the contract is signed, a planned signature is none and an empty list is a
     * fault; before, the one is enough and the other says nothing.
     */
    void required(Findings findings) {
        List<Element<Signatory>> counting = Signatories.counting(view);
        if (found(counting).isEmpty()) {
            List<Spot> planned = found(Signatories.whole(view)).stream()
                    .map(signatory -> signatory.spot("role"))
                    .toList();
            report(counting, Parameters.none(), planned, findings);
        }
    }

    /** Reports a party whose signature, even planned, is expected because of something else; an empty list says nothing. */
    void expected(Parameters parameters, Spot because, Findings findings) {
        List<Element<Signatory>> all = Signatories.whole(view);
        if (all.isEmpty()) {
            unnamed(findings);
        } else if (found(all).isEmpty()) {
            report(all, parameters, List.of(because), findings);
        }
    }

    private void report(List<Element<Signatory>> among, Parameters parameters, List<Spot> related, Findings findings) {
        List<String> hiding = hiding(among);
        if (among.isEmpty() && !Signatories.isSigned(view)) {
            unnamed(findings);
        } else if (!hiding.isEmpty()) {
            findings.undecided(list(), "hidden", Hiding.parameters(hiding));
        } else {
            findings.report(list(), parameters.with("counted", among.size()), related);
        }
    }

    private void unnamed(Findings findings) {
        findings.undecided(list(), "unnamed", Parameters.none());
    }

    private Spot list() {
        return view.contract().spot("signatories");
    }

    private List<Element<Signatory>> found(List<Element<Signatory>> among) {
        return among.stream().filter(this::isOneOf).toList();
    }

    private boolean isOneOf(Element<Signatory> signatory) {
        return Signatories.kind(signatory, view).filter(kinds::contains).isPresent()
                || (kinds.containsAll(Signatories.LOCAL_AUTHORITIES)
                        && Signatories.collective(signatory)
                                .filter(CommuneGroup::isNamedBy)
                                .isPresent());
    }

    private List<String> hiding(List<Element<Signatory>> signatories) {
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
