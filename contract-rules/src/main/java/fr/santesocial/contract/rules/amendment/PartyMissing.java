package fr.santesocial.contract.rules.amendment;

import fr.santesocial.contract.model.Amendment;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.Organisation;
import fr.santesocial.contract.model.Signatory;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.kind.ElementKind;
import fr.santesocial.contract.model.kind.SignatoryRole;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.rule.ContractView;
import fr.santesocial.contract.rules.rule.Element;
import fr.santesocial.contract.rules.rule.Findings;
import fr.santesocial.contract.rules.rule.Grades;
import fr.santesocial.contract.rules.rule.Rule;
import fr.santesocial.contract.rules.rule.RuleDescriptor;
import fr.santesocial.contract.rules.source.Basis;
import fr.santesocial.contract.rules.source.Citation;
import fr.santesocial.contract.rules.source.Source;
import fr.santesocial.contract.rules.text.Parameters;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** An amendment that a party of the contract does not sign. */
final class PartyMissing implements Rule<Amendment> {
    private static final String SIGNATORIES = "signatories";

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of("amendment.party-missing")
            .grades(Grades.always(Severity.WARNING))
            .kinds(ContractKind.CLS, ContractKind.CTG, ContractKind.PLUSS)
            .cites(Citation.of(Source.K1, "art. 9", Basis.PRACTICE))
            .wording(AmendmentRules.WORDING)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public List<Element<Amendment>> subjects(ContractView view) {
        return view.all(Amendment.class);
    }

    @Override
    public void check(Element<Amendment> amendment, ContractView view, Findings findings) {
        List<String> parties = parties(view);
        List<Element<Signatory>> signatories = amendment.children(SIGNATORIES, Amendment::getSignatories);
        Parameters name = Parameters.none().with("amendment", amendment.name());
        if (signatories.isEmpty()) {
            findings.undecided(amendment.spot(SIGNATORIES), "signatories-unknown", name);
            return;
        }
        if (parties.isEmpty()) {
            findings.undecided(view.contract().spot(SIGNATORIES), "parties-unknown", name);
            return;
        }
        Set<String> signing = signing(signatories);
        List<String> missing = parties.stream()
                .filter(party -> !signing.contains(party))
                .map(party -> name(party, view))
                .toList();
        if (missing.isEmpty()) {
            return;
        }
        Parameters parameters = name.with("missing", missing);
        if (signatories.stream().anyMatch(PartyMissing::isCollective)) {
            // "l'ensemble des signataires" may be the very parties that are not named.
            findings.undecided(amendment.spot(SIGNATORIES), "collective", parameters);
        } else {
            findings.report(amendment.spot(SIGNATORIES), parameters.with("count", missing.size()));
        }
    }

    private static Set<String> signing(List<Element<Signatory>> signatories) {
        return signatories.stream()
                .filter(signatory -> !isExpected(signatory))
                .flatMap(signatory -> signatory.optional("organisation", Signatory::getOrganisation).stream())
                .collect(Collectors.toSet());
    }

    private static List<String> parties(ContractView view) {
        return view.contract().children(SIGNATORIES, Contract::getSignatories).stream()
                .filter(signatory -> signatory
                        .optional("role", Signatory::getRole)
                        .map(role -> role == SignatoryRole.PARTY)
                        .orElse(true))
                .flatMap(signatory -> signatory.optional("organisation", Signatory::getOrganisation).stream())
                .distinct()
                .toList();
    }

    private static boolean isExpected(Element<Signatory> signatory) {
        return signatory.optional("role", Signatory::getRole).stream().anyMatch(role -> role == SignatoryRole.EXPECTED);
    }

    private static boolean isCollective(Element<Signatory> signatory) {
        return signatory.child("collective", Signatory::getCollective).isPresent();
    }

    private static String name(String organisation, ContractView view) {
        return view.find(Organisation.class, ElementKind.ORGANISATION, organisation)
                .map(found -> found.value().getName())
                .orElse(organisation);
    }
}
