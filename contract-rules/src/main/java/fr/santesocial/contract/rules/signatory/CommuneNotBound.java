package fr.santesocial.contract.rules.signatory;

import fr.santesocial.contract.model.Commune;
import fr.santesocial.contract.model.Contract;
import fr.santesocial.contract.model.kind.ContractKind;
import fr.santesocial.contract.model.value.Certainty;
import fr.santesocial.contract.rules.reading.Membership;
import fr.santesocial.contract.rules.report.Severity;
import fr.santesocial.contract.rules.report.Spot;
import fr.santesocial.contract.rules.rule.ContractView;
import fr.santesocial.contract.rules.rule.Element;
import fr.santesocial.contract.rules.rule.Findings;
import fr.santesocial.contract.rules.rule.Grades;
import fr.santesocial.contract.rules.rule.Rule;
import fr.santesocial.contract.rules.rule.RuleDescriptor;
import fr.santesocial.contract.rules.source.Basis;
import fr.santesocial.contract.rules.source.Citation;
import fr.santesocial.contract.rules.source.Source;
import fr.santesocial.contract.rules.text.Parameter;
import fr.santesocial.contract.rules.text.Parameters;
import java.util.List;

/** A commune of the territory that does not sign; the signature of its grouping (EPCI) does not bind it. */
final class CommuneNotBound implements Rule<Contract> {
    private static final String ID = "signatory.commune-not-bound";

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.of(ID)
            .grades(Grades.always(Severity.INFO))
            .kinds(ContractKind.CTG, ContractKind.PLUSS)
            .cites(
                    Citation.of(Source.S1, Basis.PRACTICE),
                    Citation.of(Source.C12, Basis.PRACTICE),
                    Citation.of(Source.C15, Basis.PRACTICE))
            .wording(SignatoryRules.WORDING)
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    /** The contract as a whole: a collective binds the communes together, not one by one. */
    @Override
    public List<Element<Contract>> subjects(ContractView view) {
        return view.all(Commune.class).stream()
                        .allMatch(commune -> Membership.isLacking(commune, view) == Certainty.CERTAIN)
                ? List.of()
                : view.contractAlone();
    }

    @Override
    public void check(Element<Contract> contract, ContractView view, Findings findings) {
        Spot list = contract.spot("signatories");
        if (Signatories.whole(view).isEmpty()) {
            findings.undecided(list, "unnamed", Parameters.none());
            return;
        }
        BoundCommunes bound = new BoundCommunes(Signatories.counting(view), view);
        List<Element<Commune>> unnamed = view.all(Commune.class).stream()
                .filter(commune ->
                        Membership.isLacking(commune, view) != Certainty.CERTAIN && !bound.bindsByName(commune))
                .toList();
        if (bound.bindsAsGroup(unnamed.size())) {
            return;
        }
        if (!bound.hiding().isEmpty()) {
            findings.undecided(list, "hidden", Hiding.parameters(bound.hiding()).with("communes", unnamed.size()));
            return;
        }
        for (Element<Commune> commune : unnamed) {
            Parameters parameters =
                    Parameters.none().with("commune", commune.value().getName()).with("code", code(commune, bound));
            if (Membership.isLacking(commune, view) == Certainty.POSSIBLE) {
                findings.undecided(commune.spot("period"), "membership", parameters);
            } else {
                findings.report(commune.spot(), parameters, List.of(list));
            }
        }
    }

    /** Tells a commune that does not sign from another of the same name that does. */
    private static Parameter code(Element<Commune> commune, BoundCommunes bound) {
        return commune.optional("inseeCode", Commune::getInseeCode)
                .filter(code -> bound.nameSigns(commune))
                .map(code -> Parameters.none().with("insee", code).asMap())
                .<Parameter>map(code -> new Parameter.Text(
                        language -> SignatoryRules.WORDING.text(ID + ".code", code, language.locale())))
                .orElseGet(() -> Parameter.Text.none());
    }
}
