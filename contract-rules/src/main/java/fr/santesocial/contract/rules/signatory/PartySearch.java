package fr.santesocial.contract.rules.signatory;

import fr.santesocial.contract.model.Signatory;
import fr.santesocial.contract.model.kind.OrganisationKind;
import fr.santesocial.contract.rules.report.Spot;
import fr.santesocial.contract.rules.rule.ContractView;
import fr.santesocial.contract.rules.rule.Element;
import fr.santesocial.contract.rules.rule.Findings;
import fr.santesocial.contract.rules.text.Parameter;
import fr.santesocial.contract.rules.text.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks among the signatories for one of some kinds, and tells absence from what is not known. */
final class PartySearch {
    private final String rule;
    private final Set<OrganisationKind> kinds;
    private final ContractView view;

    private PartySearch(String rule, Set<OrganisationKind> kinds, ContractView view) {
        this.rule = rule;
        this.kinds = kinds;
        this.view = view;
    }

    /** A search for the rule of that id. */
    static PartySearch of(String rule, OrganisationKind kind, ContractView view) {
        return new PartySearch(rule, Set.of(kind), view);
    }

    /** A search for the rule of that id, which any of the kinds will do for. */
    static PartySearch of(String rule, Set<OrganisationKind> kinds, ContractView view) {
        return new PartySearch(rule, kinds, view);
    }

    /**
     * Reports a party that must sign. Once the contract is signed, a planned signature is none and an empty list is a
     * fault; before, the one is enough and the other says nothing.
     */
    void required(Findings findings) {
        search(Parameters.none(), List.of(), findings);
    }

    /**
     * Reports a party whose signature is expected because of something else. Once the contract is signed, a planned
     * signature is none; an empty list never says anything.
     */
    void expected(Parameters parameters, Spot because, Findings findings) {
        if (Signatories.whole(view).isEmpty()) {
            unnamed(findings);
        } else {
            search(parameters, List.of(because), findings);
        }
    }

    private void search(Parameters parameters, List<Spot> because, Findings findings) {
        List<Element<Signatory>> counting = Signatories.counting(view);
        if (!found(counting).isEmpty()) {
            return;
        }
        List<String> hiding = hiding(counting);
        if (counting.isEmpty() && !Signatories.isSigned(view)) {
            unnamed(findings);
        } else if (!hiding.isEmpty()) {
            findings.undecided(list(), "hidden", Hiding.parameters(hiding));
        } else {
            report(counting.size(), parameters, because, findings);
        }
    }

    private void report(int counted, Parameters parameters, List<Spot> because, Findings findings) {
        // Who is found in the whole list but not among those who count is only planned.
        List<Element<Signatory>> planned = found(Signatories.whole(view));
        List<Spot> related = new ArrayList<>(because);
        planned.forEach(signatory -> related.add(signatory.spot("role")));
        List<String> names = planned.stream()
                .map(signatory -> Signatories.name(signatory, view))
                .toList();
        Parameter standing = names.isEmpty()
                ? standing("absent", Parameters.none().with("counted", counted))
                : standing(
                        "planned",
                        Parameters.none().with("waiting", names.size()).with("planned", Hiding.few(names)));
        findings.report(list(), parameters.with("standing", standing), related);
    }

    private Parameter standing(String form, Parameters parameters) {
        String key = rule + ".standing." + form;
        return new Parameter.Text(language -> SignatoryRules.WORDING.text(key, parameters.asMap(), language.locale()));
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
