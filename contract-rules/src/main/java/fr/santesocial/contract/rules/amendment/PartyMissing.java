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
        List<Element<Signatory>> listed = amendment.children(SIGNATORIES, Amendment::getSignatories);
        List<Element<Signatory>> parties = parties(view);
        Parameters inside = AmendmentName.inside(amendment);
        if (listed.isEmpty()) {
            findings.undecided(amendment.spot(SIGNATORIES), "signatories-unknown", inside);
            return;
        }
        List<Element<Signatory>> signing =
                listed.stream().filter(PartyMissing::signs).toList();
        boolean signedByGroup = !groups(signing).isEmpty();
        List<String> groups = groups(parties);
        if (!groups.isEmpty() && !signedByGroup) {
            findings.undecided(amendment.spot(SIGNATORIES), "collective-party", inside.with("groups", groups));
        } else if (organisations(parties).isEmpty()) {
            findings.undecided(view.contract().spot(SIGNATORIES), "parties-unknown", inside);
        }
        List<String> missing = missing(organisations(parties), organisations(signing), view);
        if (missing.isEmpty()) {
            return;
        }
        Parameters parameters = AmendmentName.first(amendment).with("missing", missing);
        if (signedByGroup) {
            // "l'ensemble des signataires" may be the very parties that are not named.
            findings.undecided(amendment.spot(SIGNATORIES), "collective", parameters);
        } else {
            findings.report(amendment.spot(SIGNATORIES), parameters.with("count", missing.size()));
        }
    }

    private static List<String> missing(List<String> parties, List<String> signing, ContractView view) {
        return parties.stream()
                .filter(party -> !signing.contains(party))
                .map(party -> name(party, view))
                .toList();
    }

    private static List<Element<Signatory>> parties(ContractView view) {
        return view.contract().children(SIGNATORIES, Contract::getSignatories).stream()
                .filter(signatory -> signatory
                        .optional("role", Signatory::getRole)
                        .map(role -> role == SignatoryRole.PARTY)
                        .orElse(true))
                .toList();
    }

    /** Not who is only expected to sign, or to join later. */
    private static boolean signs(Element<Signatory> signatory) {
        return signatory.optional("role", Signatory::getRole).stream()
                .noneMatch(role -> role == SignatoryRole.EXPECTED || role == SignatoryRole.LATER);
    }

    private static List<String> organisations(List<Element<Signatory>> signatories) {
        return signatories.stream()
                .flatMap(signatory -> signatory.optional("organisation", Signatory::getOrganisation).stream())
                .distinct()
                .toList();
    }

    private static List<String> groups(List<Element<Signatory>> signatories) {
        return signatories.stream()
                .flatMap(signatory -> signatory.child("collective", Signatory::getCollective).stream())
                .map(group -> group.value().getLabel())
                .distinct()
                .toList();
    }

    private static String name(String organisation, ContractView view) {
        return view.find(Organisation.class, ElementKind.ORGANISATION, organisation)
                .map(found -> found.value().getName())
                .orElse(organisation);
    }
}
